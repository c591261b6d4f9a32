import Foundation
import Testing

/// Runs the built program as its users do.
struct Command {
    /// What a run printed and how it ended.
    struct Outcome {
        var status: Int32
        var output: Data
        var errors: String
    }

    /// The root of the package.
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The program, which the build puts beside the tests.
    private static let program: URL = {
        var folder = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        for _ in 0..<6 {
            folder.deleteLastPathComponent()
            let candidate = folder.appendingPathComponent("graphgen")
            if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
        }
        return root.appendingPathComponent(".build/debug/graphgen")
    }()

    /// The modules of the build: swift-log's is what the runtime imports.
    static let modules = program.deletingLastPathComponent().appendingPathComponent("Modules")

    private static let caches = FileManager.default.temporaryDirectory
        .appendingPathComponent("graphgen-test-caches").path

    /// Runs the program in a folder.
    static func run(_ arguments: [String], in folder: URL) throws -> Outcome {
        try run(program, arguments, in: folder)
    }

    /// Runs a script of the shell in a folder; `$0` is the program.
    static func shell(_ script: String, in folder: URL) throws -> Outcome {
        try run(URL(fileURLWithPath: "/bin/sh"), ["-c", script, program.path], in: folder)
    }

    private static func run(_ program: URL, _ arguments: [String], in folder: URL) throws -> Outcome {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder
        // Records of runs go where nobody else's are.
        process.environment = ProcessInfo.processInfo.environment.merging(["XDG_CACHE_HOME": caches]) { $1 }
        // Pipes hold little; files take whatever a run prints.
        let scratch = FileManager.default.temporaryDirectory.appendingPathComponent(
            "graphgen-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: scratch) }
        let output = scratch.appendingPathComponent("out")
        let errors = scratch.appendingPathComponent("err")
        for file in [output, errors] { try Data().write(to: file) }
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus, output: try Data(contentsOf: output),
            errors: try String(contentsOf: errors, encoding: .utf8))
    }

    /// A new folder that is removed after the body.
    static func withFolder<Value>(_ body: (URL) throws -> Value) throws -> Value {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "graphgen-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(folder)
    }

    /// The regular files below a folder, by path.
    static func files(in folder: URL) throws -> [String: Data] {
        guard let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap({ $0 as? String })
        else { return [:] }
        var result: [String: Data] = [:]
        for name in names {
            let file = folder.appendingPathComponent(name)
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder)
            if !isFolder.boolValue { result[name] = try Data(contentsOf: file) }
        }
        return result
    }
}
