import ArgumentParser

/// `--config`, and what commands take from it.
struct ConfigurationOption: ParsableArguments {
    @Option(help: "The configuration.", completion: .file(extensions: ["yaml", "yml"]))
    var config = "graphgen.yaml"

    /// The model of the pages given, or of the configuration's pages where none are given.
    func pipeline(for pages: [String]) async throws -> Pipeline {
        guard pages.isEmpty else { return try await Pipeline(pages) }
        let configuration = try Configuration(config)
        return try await Pipeline(configuration.pages, version: configuration.version, corrections: configuration.corrections)
    }
}
