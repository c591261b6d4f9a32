import Foundation
import GraphAPI
import GraphAPITesting
import Testing

@Suite(.timeLimit(.minutes(5)))
struct ArticleTests {
    /// The folder of this file, which a build elsewhere may not have.
    static let folder = Foundation.URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    static let articles = folder.appendingPathComponent("../../Sources/GraphAPI/GraphAPI.docc").standardized

    /// Lines without indentation, and without empty ones.
    static func lines(_ text: some StringProtocol) -> [String] {
        text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }

    /// The Swift code in an article.
    static func blocks(_ text: String) -> [[String]] {
        text.components(separatedBy: "```swift\n").dropFirst().map { rest in
            lines(rest.components(separatedBy: "\n```").first ?? "")
        }
    }

    @Test func eachExampleOfAnArticleIsCompiledAndRun() throws {
        guard FileManager.default.fileExists(atPath: Self.articles.path) else {
            print("skipped: the sources are not here")
            return
        }
        let source = Self.lines(
            try String(
                contentsOf: Self.folder.appendingPathComponent("ArticleExamples.swift"), encoding: .utf8))
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.articles.path).filter {
            $0.hasSuffix(".md")
        }
        #expect(names.count >= 12)
        for name in names {
            let text = try String(contentsOf: Self.articles.appendingPathComponent(name), encoding: .utf8)
            let blocks = Self.blocks(text)
            #expect(!blocks.isEmpty, "\(name) has no example")
            for block in blocks {
                let isThere = source.indices.contains { source[$0...].starts(with: block) }
                #expect(isThere, "\(name): \(block.first ?? "") is not in ArticleExamples.swift")
            }
        }
    }

    @Test func examplesAreCompiledOnTheMainActorToo() throws {
        let files = try ["ArticleExamples", "MainActorExamples"].map { name in
            let url = Self.folder.appendingPathComponent("\(name).swift")
            let text = try String(contentsOf: url, encoding: .utf8)
            return text.components(separatedBy: "struct \(name) {").last
        }
        #expect(files[0] == files[1])
    }

    @Test func postsOfAPageAreWrittenAsCSV() async throws {
        let package = Self.folder.deletingLastPathComponent().deletingLastPathComponent()
        let program = package.appendingPathComponent("Examples/.build/debug/posts-csv")
        guard FileManager.default.isExecutableFile(atPath: program.path) else {
            print("skipped: the examples are not built (swift build --package-path Examples)")
            return
        }
        let mock = GraphMock()
        mock.add(
            edge: "9/posts",
            (0..<150).map { ["id": .string("9_\($0)"), "message": "a \"b\", c", "created_time": "=1+1"] })
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("posts-\(UUID()).csv")
        defer { try? FileManager.default.removeItem(at: file) }
        try await GraphMockServer.run(mock) { hosts in
            let process = Process()
            process.executableURL = program
            process.arguments = ["9", file.path]
            process.environment = ["GRAPH_TOKEN": "TOKEN", "GRAPH_HOST": hosts.graph]
            process.standardOutput = Pipe()
            process.standardError = Pipe()
            try await withCheckedThrowingContinuation { continuation in
                Thread.detachNewThread {
                    continuation.resume(
                        with: Result {
                            try process.run()
                            process.waitUntilExit()
                        })
                }
            }
        }
        let lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\r\n")
        #expect(lines.count == 152 && lines[1] == #""9_0","'=1+1","","a ""b"", c""#)
    }

    @Test func whoamiPrintsWhoseTokenItHas() async throws {
        let package = Foundation.URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let program = package.appendingPathComponent("Examples/.build/debug/whoami")
        guard FileManager.default.isExecutableFile(atPath: program.path) else {
            print("skipped: the examples are not built (swift build --package-path Examples)")
            return
        }
        let output = try await GraphMockServer.run(ExampleAPI.make()) { hosts in
            let process = Process()
            process.executableURL = program
            process.environment = ["GRAPH_TOKEN": "TOKEN", "GRAPH_HOST": hosts.graph]
            let pipe = Pipe()
            process.standardOutput = pipe
            return try await withCheckedThrowingContinuation { continuation in
                Thread.detachNewThread {
                    do {
                        try process.run()
                        let data = pipe.fileHandleForReading.readDataToEndOfFile()
                        continuation.resume(returning: String(decoding: data, as: UTF8.self))
                    } catch {
                        continuation.resume(throwing: error)
                    }
                }
            }
        }
        #expect(output == "Ann 1\n")
    }
}
