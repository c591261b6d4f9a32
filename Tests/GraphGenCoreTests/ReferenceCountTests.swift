import APIModel
import Foundation
import GraphGenCore
import ModelPasses
import TestSupport
import Testing

/// Rows, requirements, requests and errors as a script counts them that knows nothing of the program: each is in the model or
/// in a diagnostic that names its line.
@Suite struct ReferenceCountTests {
    private struct Counts: Decodable {
        var pages: [String: [String: [Int]]]
    }

    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    static let hasPython = run(["--version"]) != nil

    private static func run(_ arguments: [String]) -> Data? {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3"] + arguments
        let output = Pipe()
        process.standardOutput = output
        guard (try? process.run()) != nil else { return nil }
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return process.terminationStatus == 0 ? data : nil
    }

    @Test(.enabled(if: hasPython, "Python 3 is not installed"))
    func everythingOnPagesThatPeopleWroteIsAccountedFor() async throws {
        let folder = Self.root.appendingPathComponent("Tests/Golden/hand-written-family/pages")
        #expect(try await Self.unaccounted(in: folder, count: 25).isEmpty)
    }

    @Test(
        .enabled(if: hasPython, "Python 3 is not installed"),
        .enabled(if: SharedReference.isThere, "\(SharedReference.skipped)"))
    func everythingOnTheReferencesPagesIsAccountedFor() async throws {
        let found = try await Self.unaccounted(in: SharedReference.file("v19.0"), count: 200)
        #expect(found.isEmpty)
    }

    /// What the script counts and the program does not have: page, kind and line.
    private static func unaccounted(in folder: URL, count: Int) async throws -> [String] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
            $0.hasSuffix(".md")
        }.sorted()
        #expect(names.count >= count)
        let script = root.appendingPathComponent("Tests/CountReference/count_reference.py").path
        let files = names.map { folder.appendingPathComponent($0).path }
        let counts = try JSONDecoder().decode(Counts.self, from: try #require(run([script] + files)))
        var result: [String] = []
        for (name, file) in zip(names, files) {
            let pipeline = try await Pipeline([file])
            let known = try lines(of: pipeline)
            let text = try String(contentsOfFile: file, encoding: .utf8).components(separatedBy: "\n")
            for (kind, lines) in try #require(counts.pages[name]).sorted(by: { $0.key < $1.key }) {
                // A text or a block of code is known by the line of its beginning.
                for line in lines
                where !(beginning(of: line, in: text)...line).contains(where: known.contains) {
                    result.append("\(name):\(line) \(kind)")
                }
            }
        }
        return result
    }

    /// The line where the paragraph or the block of code begins that a line stands in.
    private static func beginning(of line: Int, in text: [String]) -> Int {
        var start = line
        while start > 1, !text[start - 2].trimmingCharacters(in: .whitespaces).isEmpty,
            !text[start - 2].hasPrefix("|")
        {
            start -= 1
        }
        return start
    }

    /// All lines that the model and the diagnostics name.
    private static func lines(of pipeline: Pipeline) throws -> Set<Int> {
        var result: Set<Int> = []
        func gather(_ value: Any) {
            if let object = value as? [String: Any] {
                if let line = object["line"] as? Int { result.insert(line) }
                object.values.forEach(gather)
            } else if let list = value as? [Any] {
                list.forEach(gather)
            }
        }
        gather(try JSONSerialization.jsonObject(with: ModelJSON.data(pipeline.api)))
        for diagnostic in pipeline.diagnostics { result.formUnion(diagnostic.lines) }
        return result
    }
}
