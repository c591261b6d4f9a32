import ArgumentParser

/// `--config`.
struct ConfigurationOption: ParsableArguments {
    @Option(help: "The configuration.", completion: .file(extensions: ["yaml", "yml"]))
    var config = "graphgen.yaml"
}
