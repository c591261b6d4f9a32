import ArgumentParser
import StrictYAML

/// `graphgen explain`
struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say what a kind of finding means and what to do about it.",
        discussion: "The id stands in brackets at the end of each finding. Without an id, all kinds are listed.")

    @Argument(help: "The id, such as row-incomplete.", completion: .list(Explanations.all.keys.sorted()))
    var id: String?

    func run() throws {
        guard let id else {
            for (id, explanation) in Explanations.all.sorted(by: { $0.key < $1.key }) { print("\(id)\t\(explanation.title)") }
            return
        }
        guard let explanation = Explanations.all[id] else {
            let advice = nearest(to: id, in: Array(Explanations.all.keys)).map { "did you mean `\($0)`?" }
            throw ValidationError("no kind of finding is called `\(id)`; \(advice ?? "`graphgen explain` lists them all")")
        }
        print("\(explanation.title).\n\n\(explanation.text)")
    }
}
