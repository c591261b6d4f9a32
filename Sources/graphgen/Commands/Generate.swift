import ArgumentParser
import GraphGenCore
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

    @Flag(help: "Compare without writing; exit code 1 where something would change.")
    var check = false

    @Flag(name: .customLong("dry-run"), help: "List what would be written and removed, and write nothing.")
    var dryRun = false

    @Flag(help: "Overwrite files that were edited by hand.")
    var force = false

    @Flag(help: "Print nothing but warnings and errors.")
    var quiet = false

    func validate() throws {
        guard !(check && dryRun) else { throw ValidationError("--check and --dry-run exclude each other") }
        guard !(check && force) else {
            throw ValidationError("--check writes nothing, so --force has no meaning")
        }
    }

    func run() async throws {
        let mode: OutputFolder.Mode = check ? .check : dryRun ? .dryRun : .write
        let generation = Generation(try Configuration(configuration.config), mode: mode, force: force)
        let isUpToDate = try await generation.run { event in
            switch event {
            case .diagnostic(let diagnostic): try? Console.print([diagnostic])
            case .output(let folder, let report):
                if !quiet { Console.write(OutputSummary.text(of: report, folder: folder, mode: mode)) }
            }
        }
        if check, !isUpToDate { throw ExitCode(1) }
    }
}
