import ArgumentParser
import GraphGenCore

/// `graphgen explain`
struct Explain: ParsableCommand {
    /// How all kinds are listed.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, markdown
    }

    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Say what a kind of diagnostic means and what to do about it.",
        discussion:
            "The id stands in brackets at the end of each diagnostic. Without an id, all kinds are listed.")

    @Argument(
        help: "The id, such as row-incomplete.",
        completion: .list(DiagnosticGuide.ids))
    var id: String?

    @Option(help: "How to list all kinds: a line each, or the page docs/diagnostics.md.")
    var format = Format.text

    func validate() throws {
        guard id == nil || format == .text else {
            throw ValidationError("--format markdown lists all kinds; leave out the id")
        }
    }

    func run() throws {
        guard let id else {
            return Console.write(format == .text ? DiagnosticGuide.list : DiagnosticGuide.markdown)
        }
        guard let explanation = DiagnosticGuide.explanation(of: id) else {
            let advice = DiagnosticGuide.nearestID(to: id).map { "did you mean `\($0)`?" }
            throw ValidationError(
                "no kind of diagnostic is called `\(id)`; \(advice ?? "`graphgen explain` lists them all")")
        }
        Console.write(explanation)
    }
}
