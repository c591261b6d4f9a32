import ArgumentParser
import Foundation
import GraphGenCore
import ModelPasses

/// `graphgen model`
struct Model: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "model",
        abstract: "Print the model of pages as JSON.",
        discussion:
            "The JSON is sorted; the same pages in any order give the same bytes. spec/model.schema.json describes it."
    )

    @Argument(
        help: "Pages, or folders with pages. Without any, those of the configuration.", completion: .file())
    var pages: [String] = []

    @Option(
        name: [.short, .long], help: "Write to this file instead of standard output.", completion: .file())
    var output: String?

    @Flag(help: "Leave out prose and locations, so that two scrapes of the same pages can be compared.")
    var facts = false

    @OptionGroup var configuration: ConfigurationOption

    func run() async throws {
        let pipeline = try await Pipeline(pages, orThoseOf: configuration.config)
        try pipeline.requireNoErrors()
        let data = try ModelJSON.data(pipeline.api, factsOnly: facts)
        guard let output else { return Console.write(data) }
        try Console.write(data, toFile: output)
    }
}
