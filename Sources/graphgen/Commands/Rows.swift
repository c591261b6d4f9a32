import ArgumentParser
import GraphGenCore

/// `graphgen rows`
struct Rows: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rows",
        abstract: "Print each row of each table as it was read, as JSON Lines.",
        discussion:
            "A row is one line with the page, the line on it, the operation it belongs to, and its name, type, flags, values and default."
    )

    @Argument(help: "Pages, or folders with pages.", completion: .file())
    var pages: [String]

    func run() async throws {
        let ledger = try await RowLedger(pages)
        try Console.print(ledger.diagnostics)
        Console.write(ledger.lines)
    }
}
