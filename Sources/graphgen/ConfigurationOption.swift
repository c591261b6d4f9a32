import ArgumentParser

/// `--config`, and what commands take from it.
struct ConfigurationOption: ParsableArguments {
    @Option(help: "The configuration.", completion: .file(extensions: ["yaml", "yml"]))
    var config = "graphgen.yaml"

    /// The model of the pages given, or of the configuration's pages where none are given.
    func pipeline(for pages: [String]) async throws -> Pipeline {
        try await Pipeline(pages)
    }
}
