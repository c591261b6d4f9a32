import Foundation
import Testing

@Suite struct ReadmeTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Lines without indentation and without the remark at their end.
    private static func lines(_ text: String) -> [String] {
        text.components(separatedBy: "\n").map { line in
            let code = line.range(of: "  // ").map { String(line[..<$0.lowerBound]) } ?? line
            return code.trimmingCharacters(in: .whitespaces)
        }
    }

    /// Whether the lines stand in `source` in this order, with others in between.
    private static func isExcerpt(_ excerpt: [String], of source: [String]) -> Bool {
        var rest = excerpt[...]
        for line in source where line == rest.first { rest = rest.dropFirst() }
        return rest.isEmpty
    }

    @Test func eachExampleIsCompiledOrAnExcerptOfGeneratedCode() throws {
        let readme = try String(contentsOf: Self.root.appendingPathComponent("README.md"), encoding: .utf8)
        let compiled = Self.lines(
            try String(
                contentsOf: Self.root.appendingPathComponent("Tests/GeneratedTests/ReadmeExample.swift"),
                encoding: .utf8)
        ).filter { !$0.isEmpty }
        let sources = Self.root.appendingPathComponent("Generated/Sources/GraphAPI")
        let generated = (FileManager.default.subpaths(atPath: sources.path) ?? []).filter {
            $0.hasSuffix(".swift")
        }
        let blocks = readme.components(separatedBy: "```swift\n").dropFirst().map {
            $0.components(separatedBy: "\n```").first ?? ""
        }
        #expect(blocks.count >= 2)
        for paragraph in blocks.flatMap({ $0.components(separatedBy: "\n\n") }) {
            let wanted = Self.lines(paragraph).filter { !$0.isEmpty }
            let isCompiled = compiled.indices.contains { compiled[$0...].starts(with: wanted) }
            let isGenerated =
                try !isCompiled
                && generated.contains {
                    let text = try String(contentsOf: sources.appendingPathComponent($0), encoding: .utf8)
                    return Self.isExcerpt(wanted, of: Self.lines(text))
                }
            #expect(isCompiled || isGenerated, "\(paragraph)")
        }
    }
}
