import Foundation
import Testing

/// Cases as folders: `graphgen.yaml` and `pages/` go in, `expected/` says what comes out.
///
/// `expected/diagnostics.txt` holds standard error and the exit code, `expected/model.json` the model and
/// `expected/files/` what was generated, files that a pack only copies left out. A new case is a new folder.
@Suite struct GoldenTests {
    private static let folder = Command.root.appendingPathComponent("Tests/Golden")
    private static let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil

    static let cases: [String] =
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter {
            !$0.hasPrefix(".")
        }.sorted()

    @Test func thereAreCases() { #expect(Self.cases.count >= 10) }

    @Test func goldensAreNotRecordedInCI() {
        #expect(
            !Self.isRecording || ProcessInfo.processInfo.environment["CI"] == nil,
            "RECORD_GOLDENS is set in CI")
    }

    @Test(arguments: cases) func aCaseGivesWhatItExpects(_ name: String) throws {
        let source = Self.folder.appendingPathComponent(name)
        let actual = try Command.withFolder { scratch in
            let work = scratch.appendingPathComponent("case")
            try FileManager.default.copyItem(at: source, to: work)
            try? FileManager.default.removeItem(at: work.appendingPathComponent("expected"))
            return try Self.outcome(in: work)
        }
        let expectedFolder = source.appendingPathComponent("expected")
        if Self.isRecording, ProcessInfo.processInfo.environment["CI"] == nil {
            try Self.record(actual, in: expectedFolder)
            return
        }
        let expected = try Command.files(in: expectedFolder)
        for path in Set(expected.keys).union(actual.keys).sorted() {
            guard let wanted = expected[path] else {
                Issue.record("\(name)/expected/\(path) is missing; record the goldens with `make record`")
                continue
            }
            guard let found = actual[path] else {
                Issue.record(
                    "\(name)/expected/\(path) is not made any more; record the goldens with `make record`")
                continue
            }
            if wanted != found {
                Issue.record("\(name)/expected/\(path): \(Self.firstDifference(wanted, found))")
            }
        }
    }

    /// Runs the case, and gathers what it made as the files of `expected/`.
    private static func outcome(in work: URL) throws -> [String: Data] {
        var result: [String: Data] = [:]
        let generate = try Command.run(["generate", "--quiet"], in: work)
        result["diagnostics.txt"] = Data((generate.errors + "exit code \(generate.status)\n").utf8)
        let model = try Command.run(["model"], in: work)
        if model.status == 0 { result["model.json"] = model.output }
        let templates = Command.root.appendingPathComponent("Templates")
        let copied = try FileManager.default.contentsOfDirectory(atPath: templates.path).reduce(into: Set()) {
            $0.formUnion(try Command.files(in: templates.appendingPathComponent("\($1)/files")).keys)
        }
        for (path, data) in try Command.files(in: work.appendingPathComponent("out"))
        where !copied.contains(path) && !path.hasSuffix("manifest.json") {
            result["files/" + path] = data
        }
        return result
    }

    private static func record(_ files: [String: Data], in folder: URL) throws {
        try? FileManager.default.removeItem(at: folder)
        for (path, data) in files {
            let file = folder.appendingPathComponent(path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try data.write(to: file)
        }
    }

    private static func firstDifference(_ expected: Data, _ actual: Data) -> String {
        let left = String(decoding: expected, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        let right = String(decoding: actual, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        for place in 0..<max(left.count, right.count) {
            let wanted = place < left.count ? left[place] : "(no line)"
            let found = place < right.count ? right[place] : "(no line)"
            if wanted != found { return "line \(place + 1): expected \"\(wanted)\", found \"\(found)\"" }
        }
        return "the bytes differ"
    }
}
