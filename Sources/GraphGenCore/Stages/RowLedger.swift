public import APIModel
public import Foundation
import ReferenceReader

/// Each row of each table as it was read, as JSON Lines.
public struct RowLedger: Sendable {
    /// One line a row, in the order of pages and lines.
    public var lines: Data
    /// What there is to say about the rows.
    public var diagnostics: [Diagnostic]

    /// The rows of pages.
    ///
    /// Throws `BadInput` where a page cannot be read.
    public init(_ paths: [String]) async throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        lines = Data()
        diagnostics = []
        for page in try await PageFiles.read(paths, as: { PageOutline($0) }) {
            let (rows, found) = ReferenceReader.rows(of: page)
            for row in rows {
                lines += try encoder.encode(LedgerLine(row))
                lines.append(0x0A)
            }
            diagnostics += found
        }
    }
}
