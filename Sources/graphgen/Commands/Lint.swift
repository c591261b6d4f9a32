public import ArgumentParser
public import GraphGenCore

import struct APIModel.CalendarDay

/// `graphgen lint`
struct Lint: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint",
        abstract: "Say what is wrong on pages, or left open by them.",
        discussion: "Exit code 1 where there are warnings and --strict is given, 3 where there are errors.")

    @Argument(
        help: "Pages, or folders with pages. Without any, those of the configuration.", completion: .file())
    var pages: [String] = []

    @Flag(help: "Treat warnings as errors.")
    var strict = false

    @Flag(
        help: """
            Print how many rows, requirements, requests and error codes there are and where they went, and the first \
            diagnostic of each kind, instead of notes.
            """)
    var summary = false

    @Option(
        help:
            "How to print diagnostics: \(DiagnosticFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
    var format = DiagnosticFormat.text

    @Option(
        help: ArgumentHelp(
            "Warn where the version of the pages expires within 90 days of this day, or has expired.",
            valueName: "YYYY-MM-DD"))
    var today: CalendarDay?

    @OptionGroup var configuration: ConfigurationOption

    func run() async throws {
        let pipeline: Pipeline
        do {
            pipeline = try await Pipeline.linting(pages, orThoseOf: configuration.config, today: today)
        } catch {
            throw try Console.printed(error, as: format)
        }
        try Console.print(pipeline.diagnostics(withNotes: !summary), as: format)
        if summary {
            format == .text ? Console.write(pipeline.summary) : Console.writeError(pipeline.summary)
        }
        if pipeline.hasErrors { throw ExitCode(3) }
        if strict, pipeline.hasWarnings { throw ExitCode(1) }
    }
}

extension DiagnosticFormat: ExpressibleByArgument {}
