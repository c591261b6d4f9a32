import ArgumentParser
import GraphGenCore

/// `graphgen types`
struct Types: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "types",
        abstract:
            "Print each distinct type text of the pages, how often it stands there, and what it was read as.",
        discussion:
            "A text that the grammar does not know is read as prose; the last line gives the share of rows whose type is fully structured."
    )

    @Argument(help: "Pages, or folders with pages.", completion: .file())
    var pages: [String]

    func run() async throws { Console.write(try await TypeCensus(pages).text) }
}
