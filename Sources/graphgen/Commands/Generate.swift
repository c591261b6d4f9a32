import APIModel
import ArgumentParser
import TemplateEmitter

/// `graphgen generate`
struct Generate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read the pages and write the packages that the configuration names.",
        discussion: """
            Only files whose content changes are written. Files that an earlier run wrote and this one does not are \
            removed; files that were edited by hand are reported and kept, unless --force is given.
            """)

    @OptionGroup var configuration: ConfigurationOption

    @ArgumentParser.Flag(help: "Compare without writing; exit code 1 where something would change.")
    var check = false

    @ArgumentParser.Flag(name: .customLong("dry-run"), help: "List what would be written and removed, and write nothing.")
    var dryRun = false

    @ArgumentParser.Flag(help: "Overwrite files that were edited by hand.")
    var force = false

    @ArgumentParser.Flag(help: "Print nothing but warnings and errors.")
    var quiet = false

    func validate() throws {
        guard !(check && dryRun) else { throw ValidationError("--check and --dry-run exclude each other") }
        guard !(check && force) else { throw ValidationError("--check writes nothing, so --force has no meaning") }
    }

    func run() async throws {
        let settings = try Configuration(configuration.config)
        guard !settings.outputs.isEmpty else {
            throw BadInput([
                Diagnostic(
                    .error, "config-without-outputs", "there is nothing to write; add `outputs:` with a pack and a folder",
                    file: configuration.config)
            ])
        }
        // Packs are read and checked while pages are.
        async let reading = Self.packs(settings.outputs)
        let pipeline = try await Pipeline(settings.pages, version: settings.version, corrections: settings.corrections)
        pipeline.diagnostics.filter { $0.severity == .warning }.forEach { Console.printDiagnostic($0) }
        try pipeline.requireNoErrors()
        // All outputs are rendered before the first is written.
        var emissions: [(output: Configuration.Output, emission: Emission)] = []
        for (output, pack) in zip(settings.outputs, try await reading) {
            emissions.append((output, try await emission(of: pipeline.api, output, pack)))
        }
        var isUpToDate = true
        for (output, emission) in emissions {
            isUpToDate = try apply(emission, to: output) && isUpToDate
        }
        if check, !isUpToDate { throw ExitCode(1) }
    }

    private static func packs(_ outputs: [Configuration.Output]) async throws -> [TemplatePack] {
        try outputs.map { output in
            output.pack.contains("/") ? try TemplatePack(folder: output.pack) : try TemplatePack(builtIn: output.pack)
        }
    }

    private func emission(of api: API, _ output: Configuration.Output, _ pack: TemplatePack) async throws -> Emission {
        let emission = try await emit(api, with: pack, options: output.options)
        emission.diagnostics.filter { $0.severity != .note }.forEach { Console.printDiagnostic($0) }
        return emission
    }

    /// Brings an output folder up to date; false where it was not and nothing was written.
    private func apply(_ emission: Emission, to output: Configuration.Output) throws -> Bool {
        let mode: OutputFolder.Mode = check ? .check : dryRun ? .dryRun : .write
        let report = try OutputFolder(output.folder).apply(emission.files, mode: mode, force: force)
        report.diagnostics.forEach { Console.printDiagnostic($0) }
        if !quiet { printReport(report, output.folder) }
        return report.isUpToDate
    }

    private func printReport(_ report: OutputFolder.Report, _ folder: String) {
        if dryRun {
            for (word, files) in [("add", report.added), ("change", report.changed), ("remove", report.removed)] {
                files.forEach { print("\(word) \(folder)/\($0)") }
            }
        }
        let verb = check || dryRun ? "would be " : ""
        print(
            "\(folder): \(report.added.count) \(verb)added, \(report.changed.count) \(verb)changed, "
                + "\(report.removed.count) \(verb)removed, \(report.unchanged.count) unchanged"
                + (report.edited.isEmpty ? "" : ", \(report.edited.count) edited by hand and kept"))
    }
}
