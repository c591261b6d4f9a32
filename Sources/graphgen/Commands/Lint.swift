import APIModel
import ArgumentParser

/// `graphgen lint`
struct Lint: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say what is wrong on pages, or left open by them.",
        discussion: "Exit code 1 where there are warnings and --strict is given, 3 where there are errors.")

    @Argument(help: "Pages, or folders with pages. Without any, those of the configuration.", completion: .file())
    var pages: [String] = []

    @ArgumentParser.Flag(help: "Treat warnings as errors.")
    var strict = false

    @ArgumentParser.Flag(help: "Print how many rows there are and where they went, instead of notes.")
    var summary = false

    @Option(help: "How to print findings: \(FindingFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
    var format = FindingFormat.text

    @OptionGroup var configuration: ConfigurationOption

    func run() async throws {
        let pipeline = try await configuration.pipeline(for: pages)
        let shown = summary ? pipeline.diagnostics.filter { $0.severity != .note } : pipeline.diagnostics
        try format.write(shown)
        if summary { printSummary(pipeline) }
        if pipeline.diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode(3) }
        if strict, pipeline.diagnostics.contains(where: { $0.severity == .warning }) { throw ExitCode(1) }
    }

    private func printSummary(_ pipeline: Pipeline) {
        let reported = pipeline.diagnostics.count { $0.replacesRow }
        print("pages: \(pipeline.api.sources.count)")
        print("rows: \(pipeline.rowsRead) read = \(pipeline.rowsInModel) in the model + \(reported) in diagnostics")
        for severity in [Diagnostic.Severity.error, .warning, .note] {
            let found = pipeline.diagnostics.filter { $0.severity == severity }
            let kinds = Dictionary(grouping: found, by: \.id).map { "\($0.key) \($0.value.count)" }.sorted()
            print("\(severity.rawValue)s: \(found.count)" + (kinds.isEmpty ? "" : " (\(kinds.joined(separator: ", ")))"))
        }
    }
}
