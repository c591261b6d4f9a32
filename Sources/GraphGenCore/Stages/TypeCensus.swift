import APIModel
import Foundation
import ReferenceReader

/// The type texts of pages, and what each was read as.
public struct TypeCensus: Sendable {
    /// One text of the pages.
    public struct Entry: Sendable {
        /// How often it stands there.
        public var count: Int
        /// The text.
        public var text: String
        /// What it was read as, in the notation of `TypePrinter`.
        public var reading: String
        /// False where a part of the type is a text that the grammar does not know.
        public var isStructured: Bool
    }

    /// The most frequent ones first.
    public let entries: [Entry]

    /// The types of pages.
    ///
    /// Throws `BadInput` where a page cannot be read.
    public init(_ paths: [String]) async throws {
        var counts: [String: Int] = [:]
        for page in try await PageFiles.read(paths) {
            for row in ReferenceReader.rows(of: page).rows {
                if let text = row.typeText { counts[text, default: 0] += 1 }
            }
        }
        entries = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { text, count in
            let type = TypeParser.parse(text).type
            return Entry(
                count: count, text: text, reading: TypePrinter.print(type), isStructured: !type.hasProse)
        }
    }

    /// A line for each text, and one with the share of rows whose type is fully structured.
    public var text: String {
        let total = entries.reduce(0) { $0 + $1.count }
        let structured = entries.reduce(0) { $0 + ($1.isStructured ? $1.count : 0) }
        let share = total == 0 ? 100 : 100 * Double(structured) / Double(total)
        return entries.map { "\($0.count)\t\($0.text)\t\($0.reading)\n" }.joined()
            + "\(entries.count) texts, \(total) rows, \(structured) fully structured"
            + " (\(String(format: "%.2f", share)) %)\n"
    }
}

extension TypeExpression {
    /// True where a part of the type is a text that the grammar does not know.
    fileprivate var hasProse: Bool {
        switch self {
        case .prose: true
        case .list(let element): element.hasProse
        case .map(let key, let value): key.hasProse || value.hasProse
        case .structure(let members): members.contains { $0.type.hasProse }
        case .union(let alternatives): alternatives.contains { $0.hasProse }
        default: false
        }
    }
}
