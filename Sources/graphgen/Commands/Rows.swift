import APIModel
import ArgumentParser
import Foundation
import ReferenceReader

/// `graphgen rows`
struct Rows: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print each row of each table as it was read, as JSON Lines.",
        discussion: "A row is one line with the page, the line on it, the operation it belongs to, and its name, type, flags, values and default.")

    @Argument(help: "Pages, or folders with pages.", completion: .file())
    var pages: [String]

    func run() async throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var output = Data()
        for page in try await PageFiles.read(pages) {
            let (rows, diagnostics) = ReferenceReader.rows(of: page)
            for row in rows {
                output += try encoder.encode(LedgerLine(row))
                output.append(0x0A)
            }
            diagnostics.forEach { Console.printDiagnostic($0) }
        }
        Console.write(output)
    }
}
