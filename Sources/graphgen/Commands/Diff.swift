public import ArgumentParser
import Foundation
public import GraphGenCore
public import ModelDiff

/// `graphgen diff`
struct Diff: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Say what changed between two versions of the pages, and what it means for programs.",
        discussion: """
            Things are compared by what they are, whatever the files are called and however they were scraped. Each \
            change is breaking, source-breaking only, behavior only, additive or documentation; docs/diff.md says what \
            is what. Corrections do not count. Exit code 1 where --fail-on holds.
            """)

    @Argument(help: "The old pages: a folder, or a model as `graphgen model` writes it.", completion: .file())
    var old: String

    @Argument(help: "The new ones.", completion: .file())
    var new: String

    @Option(help: "How to print: \(ChangeFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
    var format = ChangeFormat.text

    @Option(help: "Exit code 1 where a change is this or graver: \(ChangeImpact.names).")
    var failOn: ChangeImpact?

    @Option(
        name: [.short, .long], help: "Write to this file instead of standard output.", completion: .file())
    var output: String?

    func run() async throws {
        async let before = ComparedModel.read(old)
        async let after = ComparedModel.read(new)
        let difference = ModelDiff.compare(try await before, try await after)
        let text = try format.render(difference)
        if let output {
            try Console.write(Data(text.utf8), toFile: output)
        } else {
            Console.write(text)
        }
        if let failOn, let impact = difference.impact, impact <= failOn { throw ExitCode(1) }
    }
}

extension ChangeFormat: ExpressibleByArgument {}

extension ChangeImpact: ExpressibleByArgument {
    /// As on the command line: `source-breaking`.
    public init?(argument: String) {
        guard let found = Self.allCases.first(where: { $0.argument == argument || $0.rawValue == argument })
        else { return nil }
        self = found
    }

    static var names: String { allCases.map(\.argument).joined(separator: ", ") }

    private var argument: String { self == .sourceBreaking ? "source-breaking" : rawValue }
}
