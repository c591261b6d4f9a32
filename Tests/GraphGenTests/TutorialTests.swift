import Foundation
import Testing

/// docs/templates.md, followed to the letter in an empty folder: its files are written, its commands run, and what it
/// shows is what they print.
@Suite struct TutorialTests {
    /// A fenced block with the words behind its fence.
    private struct Block {
        var words: [String]
        var text: String
        var line: Int
    }

    private static func blocks(_ page: String) -> [Block] {
        var blocks: [Block] = []
        var open: Block?
        for (index, line) in page.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line == "```", let block = open {
                blocks.append(block)
                open = nil
            } else if open != nil {
                open?.text += line + "\n"
            } else if line.hasPrefix("```") {
                open = Block(
                    words: line.dropFirst(3).split(separator: " ").map(String.init), text: "", line: index + 1
                )
            }
        }
        return blocks
    }

    @Test func theTutorialWorks() throws {
        let page = try String(
            contentsOf: Command.root.appendingPathComponent("docs/templates.md"), encoding: .utf8)
        let blocks = Self.blocks(page)
        #expect(blocks.count > 10)
        var commands = 0
        try Command.withFolder { folder in
            for block in blocks {
                guard block.words.first == "console" else {
                    let path = try #require(block.words.dropFirst().first)
                    let file = folder.appendingPathComponent(path)
                    try FileManager.default.createDirectory(
                        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                    try Data(block.text.utf8).write(to: file)
                    continue
                }
                for part in ("\n" + block.text).components(separatedBy: "\n$ ").dropFirst() {
                    let line = part.prefix { $0 != "\n" }
                    let words = line.split(separator: " ").map(String.init)
                    #expect(words.first == "graphgen")
                    let outcome = try Command.run(Array(words.dropFirst()), in: folder)
                    let output = String(decoding: outcome.output, as: UTF8.self)
                    let shown = output.isEmpty ? outcome.errors : output
                    let wanted = String(part.dropFirst(line.count + 1))
                    #expect(
                        shown.trimmingCharacters(in: .newlines) == wanted.trimmingCharacters(in: .newlines),
                        "docs/templates.md:\(block.line): \(line)")
                    commands += 1
                }
            }
        }
        #expect(commands == 7)
    }

    @Test func theExampleHasAtMost150Lines() throws {
        let pack = try Command.files(in: Command.root.appendingPathComponent("Tests/Golden/kotlin/kotlin"))
        let lines = pack.values.reduce(0) {
            $0 + $1.split(separator: 0x0A, omittingEmptySubsequences: false).count - 1
        }
        #expect(lines <= 150)
        #expect(pack["pack.yaml"] != nil)
    }
}
