import Foundation

/// The compiler of the generated package's users.
struct SwiftCompiler {
    /// What a run said, and how it ended.
    struct Outcome {
        var isSuccess: Bool
        var output: String

        /// The names of the files with errors.
        var filesWithErrors: Set<String> {
            Set(
                output.split(separator: "\n").compactMap { line in
                    guard let end = line.range(of: ".swift:"), line.contains(": error: ") else { return nil }
                    return String(line[..<end.lowerBound].split(separator: "/").last ?? "")
                })
        }
    }

    let folder: URL

    /// Writes a module's interface; bodies of functions that no other module sees are not looked at.
    func emitModule(_ name: String, _ files: [String], into place: URL) throws -> Outcome {
        try run(
            [
                "-emit-module", "-emit-module-path", place.appendingPathComponent(name + ".swiftmodule").path,
                "-module-name", name, "-wmo", "-Xfrontend",
                "-experimental-skip-non-inlinable-function-bodies",
            ]
                + ["ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility"].flatMap {
                    ["-enable-upcoming-feature", $0]
                } + files)
    }

    /// Checks files of a program that uses the module in `place`.
    func check(_ files: [String], modulesIn place: URL) throws -> Outcome {
        try run(
            ["-typecheck", "-wmo", "-suppress-warnings", "-module-name", "Client", "-I", place.path] + files)
    }

    private func run(_ arguments: [String]) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments =
            ["swiftc", "-swift-version", "6", "-parse-as-library", "-diagnostic-style", "llvm"] + arguments
        let log = folder.appendingPathComponent("log")
        try Data().write(to: log)
        process.standardOutput = try FileHandle(forWritingTo: log)
        process.standardError = try FileHandle(forWritingTo: log)
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return Outcome(
            isSuccess: process.terminationStatus == 0, output: try String(contentsOf: log, encoding: .utf8))
    }
}
