import APIModel
import ArgumentParser
import Foundation
import ReferenceReader

/// `graphgen types`
struct Types: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print each distinct type text of the pages, how often it stands there, and what it was read as.",
        discussion: "A text that the grammar does not know is read as prose; the last line gives the share of rows whose type is fully structured.")

    @Argument(help: "Pages, or folders with pages.", completion: .file())
    var pages: [String]

    func run() async throws {
        var counts: [String: Int] = [:]
        for page in try await PageFiles.read(pages) {
            for row in ReferenceReader.rows(of: page).rows {
                if let text = row.typeText { counts[text, default: 0] += 1 }
            }
        }
        var structured = 0
        for (text, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
            let type = TypeParser.parse(text).type
            if !type.hasProse { structured += count }
            print("\(count)\t\(text)\t\(TypePrinter.print(type))")
        }
        let total = counts.values.reduce(0, +)
        let share = total == 0 ? 100 : 100 * Double(structured) / Double(total)
        print("\(counts.count) texts, \(total) rows, \(structured) fully structured (\(String(format: "%.2f", share)) %)")
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
