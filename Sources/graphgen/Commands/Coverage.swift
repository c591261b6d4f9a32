import ArgumentParser
import GraphGenCore

/// `graphgen coverage`
struct Coverage: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coverage",
        abstract: "Say what pages describe and what they leave open, as Markdown.",
        discussion: "docs/coverage.md is what it prints for the pages in spec/.")

    @Argument(
        help: "Pages, or folders with pages. Without any, those of the configuration.", completion: .file())
    var pages: [String] = []

    @OptionGroup var configuration: ConfigurationOption

    func run() async throws {
        let pipeline = try await Pipeline(pages, orThoseOf: configuration.config)
        try pipeline.requireNoErrors()
        Console.write(CoverageReport.markdown(pipeline.api))
    }
}
