import Foundation
import Testing

/// What the hostile cases generate is compiled: nothing on a page gets into the source as code.
@Suite struct GoldenCompileTests {
    @Test(arguments: ["hostile-text", "odd-enums", "nested-parameters", "return-types"])
    func generatedSourceOfHostilePagesCompilesWithoutAWarning(_ name: String) throws {
        try Command.withFolder { folder in
            let work = folder.appendingPathComponent("case")
            try FileManager.default.copyItem(
                at: Command.root.appendingPathComponent("Tests/Golden/\(name)"), to: work)
            #expect(try Command.run(["generate", "--quiet"], in: work).status == 0)
            let sources = work.appendingPathComponent("out/Sources/GraphAPI")
            let files = try Command.files(in: sources).keys.filter { $0.hasSuffix(".swift") }.sorted()
            try compile(
                ["-typecheck", "-swift-version", "6", "-warnings-as-errors", "-I", Command.modules.path]
                    + ["ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility"].flatMap {
                        ["-enable-upcoming-feature", $0]
                    }
                    + files.map { sources.appendingPathComponent($0).path },
                in: folder)
        }
    }

    private func compile(_ arguments: [String], in folder: URL) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["swiftc"] + arguments
        let log = folder.appendingPathComponent("log")
        try Data().write(to: log)
        process.standardOutput = try FileHandle(forWritingTo: log)
        process.standardError = try FileHandle(forWritingTo: log)
        try process.run()
        process.waitUntilExit()
        let text = try String(contentsOf: log, encoding: .utf8)
        #expect(process.terminationStatus == 0, "\(text.prefix(4000))")
    }
}
