import Foundation
import TestSupport
import Testing

/// No output of the program depends on what a process hashes with, or on which thread ends first.
@Suite struct CommandDeterminismTests {
    private static let runs = 10

    private static let pages = SharedReference.folder.map { $0.appendingPathComponent("v19.0").path } ?? ""

    private static let commands: [[String]] = [
        ["rows", pages], ["model", pages], ["lint", "--format", "json", pages], ["lint", "--summary", pages],
        ["types", pages], ["explain"],
    ]

    @Test(.enabled(if: SharedReference.isThere, "\(SharedReference.skipped)"), arguments: commands)
    func eachRunPrintsTheSameBytes(arguments: [String]) throws {
        let first = try Command.run(arguments, in: Command.root)
        #expect(!first.output.isEmpty)
        for _ in 1..<Self.runs {
            let again = try Command.run(arguments, in: Command.root)
            #expect(
                again.output == first.output && again.errors == first.errors && again.status == first.status)
        }
    }

    @Test(.enabled(if: SharedReference.isThere, "\(SharedReference.skipped)"))
    func eachRunWritesTheSameFiles() throws {
        try Command.withFolder { folder in
            let configuration = "pages: \(Self.pages)\noutputs:\n  - pack: swift\n    folder: out\n"
            try Data(configuration.utf8).write(to: folder.appendingPathComponent("graphgen.yaml"))
            // The manifest has the hash of each file.
            let manifest = folder.appendingPathComponent("out/.graphgen-manifest.json")
            var first: Data?
            for _ in 0..<Self.runs {
                try? FileManager.default.removeItem(at: folder.appendingPathComponent("out"))
                #expect(try Command.run(["generate", "--quiet"], in: folder).status == 0)
                let bytes = try Data(contentsOf: manifest)
                #expect(bytes == first ?? bytes)
                first = bytes
            }
        }
    }
}
