import APIModel
import Foundation
import ReferencePages
import StrictYAML
import Yams

/// The text of a file of corrections, cut into its entries, so that entries can be carried over as a person wrote them.
struct CorrectionBlocks {
    /// One entry with the lines that it takes, and the comments below it.
    struct Block: Equatable {
        /// What it is about, as `field: user.birthday`.
        var kind: String
        var subject: String
        /// Which page it counts with.
        var page: String?
        var lines: [String]
        /// The first line in the file that it comes from.
        var line: Int
        /// The keys that it has.
        var keys: [String]
    }

    /// What stands above the first entry.
    var head: [String]
    var blocks: [Block]

    /// A file without entries.
    init() {
        head = [
            "# What the pages of this version get wrong or leave open; docs/corrections.md tells what an entry can say.",
            "corrections:",
        ]
        blocks = []
    }

    /// Cuts a text. Throws `BadInput` where two entries share a line.
    init(text: String, file: String) throws {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let mapping = try StrictMapping(file: file, text: text)
        let entries = try (mapping.nodes("corrections") ?? []).map { try StrictMapping(file: file, node: $0) }
        let starts = entries.map { mapping.location(of: $0.node).line }
        guard let first = starts.first else {
            self = Self()
            return
        }
        for (start, next) in zip(starts, starts.dropFirst()) where next <= start {
            throw BadInput([
                Diagnostic(
                    UpgradeDiagnostic.entriesShareLine,
                    "two entries begin in this line; give each lines of its own, so that they can be carried over",
                    at: SourceLocation(file: file, line: next))
            ])
        }
        head = Array(lines[..<(first - 1)])
        let ends = starts.dropFirst().map { $0 - 1 } + [lines.count]
        blocks = try zip(entries, zip(starts, ends)).map { entry, range in
            let kind = entry.keys.first { $0 != "reason" && $0 != "page" } ?? ""
            return Block(
                kind: kind, subject: try entry.string(kind) ?? "", page: try entry.string("page"),
                lines: Array(lines[(range.0 - 1)..<range.1]), line: range.0, keys: entry.keys)
        }
    }

    /// The text, and the block that begins in each of its lines where one does.
    func text() -> (text: String, blockOfLine: [Int: Int]) {
        var lines = head
        var starts: [Int: Int] = [:]
        for (index, block) in blocks.enumerated() {
            starts[lines.count + 1] = index
            lines += block.lines
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return (lines.joined(separator: "\n") + "\n", starts)
    }
}

extension CorrectionBlocks.Block {
    /// True where another entry is about the same thing.
    func isAboutSame(as other: Self) -> Bool {
        kind == other.kind && subject == other.subject && page == other.page
    }

    /// The entry about something else.
    func about(_ subject: String) -> Self {
        var copy = self
        copy.subject = subject
        if let first = lines.first, let range = first.range(of: self.subject) {
            copy.lines[0] = first.replacingCharacters(in: range, with: subject)
        }
        return copy
    }

    /// The entry with a line more, below its first one; nil where it has that key already, or is written in one line.
    func adding(_ key: String, _ value: String) throws -> Self? {
        guard !keys.contains(key), let first = lines.first, !first.contains("{"),
            let dash = first.firstIndex(of: "-")
        else { return nil }
        var copy = self
        let column = first.distance(from: first.startIndex, to: dash) + 2
        copy.lines.insert(
            String(repeating: " ", count: column) + (try Self.entry(key, value)), at: 1)
        copy.keys.append(key)
        return copy
    }

    /// A key with a text, as YAML writes it.
    static func entry(_ key: String, _ value: String) throws -> String {
        try Yams.dump(object: [key: value], width: -1).trimmed()
    }

    /// The entry without the line of a key.
    func removing(_ key: String) -> Self {
        var copy = self
        copy.lines.removeAll { $0.drop(while: { $0 == " " }).hasPrefix(key + ":") }
        copy.keys.removeAll { $0 == key }
        return copy
    }
}
