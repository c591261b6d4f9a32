import APIModel
import ReferencePages
import ReferenceReader
import ReferenceVocabulary

/// What must be the same of a row in all styles: the ledger's keys without the line.
struct RowKey: Hashable, CustomStringConvertible {
    var text: String

    init(_ row: ReadRow, endpoints: Bool = true) {
        var parts = [
            row.operation?.map(\.rawValue).joined(separator: "+") ?? "-", row.kind.rawValue, row.name,
        ]
        parts.append((row.typeText ?? "-").split(whereSeparator: \.isWhitespace).joined(separator: " "))
        parts.append(row.flags.map(\.rawValue).sorted().joined(separator: "+"))
        parts.append(row.values.map { "[" + $0.joined(separator: ",") + "]" } ?? "-")
        parts.append(row.defaultValue ?? "-")
        parts.append(row.role?.rawValue ?? "-")
        if endpoints { parts += [row.method?.rawValue ?? "-", row.path ?? "-"] }
        text = parts.joined(separator: " ¦ ")
    }

    var description: String { text }
}

/// How often each key is there.
func counted(_ keys: [RowKey]) -> [RowKey: Int] {
    Dictionary(keys.map { ($0, 1) }, uniquingKeysWith: +)
}

/// The rows of a page's text; rows of unknown tables are left out.
func readRows(_ text: String, file: String = "page.md") throws -> (rows: [ReadRow], diagnostics: [Diagnostic])
{
    let read = ReferenceReader.rows(of: PageOutline(try page(text, file: file)))
    return (read.rows.filter { $0.kind != .other }, read.diagnostics)
}

/// The page in a text.
func page(_ text: String, file: String = "page.md") throws -> Page {
    try PageReader.read(Array(text.utf8), file: file)
}
