import Foundation
import PackagePlugin

/// `swift package generate-graph-api`: runs `graphgen generate` in the folder of the package, which has a graphgen.yaml.
///
/// What follows the command goes to `graphgen generate`: `--check`, `--only User`, `--config other.yaml`.
@main
struct GenerateGraphAPI: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) throws {
        let process = Process()
        process.executableURL = try context.tool(named: "graphgen").url
        process.arguments = ["generate"] + arguments
        process.currentDirectoryURL = context.package.directoryURL
        try process.run()
        process.waitUntilExit()
        guard process.terminationReason == .exit, process.terminationStatus == 0 else {
            Diagnostics.error("graphgen generate ended with \(process.terminationStatus)")
            return
        }
    }
}
