import Foundation
import PackagePlugin

/// Writes the packs of `Templates/` into a Swift file, so that they are inside the binary.
///
/// SwiftPM's own `.embedInCode` names a file by its last component only, and so cannot hold folders.
@main
struct EmbedTemplates: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let folder = context.package.directoryURL.appending(path: "Templates")
        let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedTemplates.swift")
        // Folders are inputs too: a file that comes or goes changes its folder's date, and the tool runs again. Changes
        // of a file that came later are seen once the build is planned again, as after a change of Package.swift.
        let inputs =
            FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?
            .compactMap { $0 as? URL } ?? []
        return [
            .buildCommand(
                displayName: "Embedding Templates",
                executable: try context.tool(named: "EmbedTemplatesTool").url,
                arguments: [folder.path, output.path],
                inputFiles: [folder] + inputs.sorted { $0.path < $1.path },
                outputFiles: [output])
        ]
    }
}
