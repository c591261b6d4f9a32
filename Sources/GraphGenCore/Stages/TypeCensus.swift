import APIModel
import Foundation
import ReferenceReader
import ReferenceVocabulary

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
        // A text can be read as several types: returned structures are all called `Struct`.
        var counts: [Reading: Int] = [:]
        for page in try await PageFiles.read(paths, as: { PageOutline($0) }) {
            for row in ReferenceReader.rows(of: page).rows {
                guard let text = row.typeText, let type = row.type else { continue }
                counts[Reading(text: text, type: type), default: 0] += 1
            }
        }
        entries = counts.map { reading, count in
            Entry(
                count: count, text: reading.text, reading: TypePrinter.print(reading.type),
                isStructured: !reading.type.hasProse)
        }.sorted { ($1.count, $0.text, $0.reading) < ($0.count, $1.text, $1.reading) }
    }

    private struct Reading: Hashable {
        var text: String
        var type: TypeExpression
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
