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

            With --pack and --output one pack is written instead of those of the configuration. With --model the model \
            is read from a file that `graphgen model` wrote, and no page is.
            """)

    @OptionGroup var configuration: ConfigurationOption

    @Option(help: "Write this pack only: the name of one that ships, or a folder with a `/` in its name.")
    var pack: String?

    @Option(help: "The folder that the pack is written to.", completion: .directory)
    var output: String?

    @Option(
        name: .customLong("option"), help: "A value for an option of the pack, NAME=VALUE; may be repeated.")
    var packOptions: [String] = []

    @Option(
        help: "Read the model from this file instead of reading pages.",
        completion: .file(extensions: ["json"]))
    var model: String?

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
        guard (pack == nil) == (output == nil) else {
            throw ValidationError("--pack and --output belong together: what is written, and where")
        }
        guard pack != nil || packOptions.isEmpty else {
            throw ValidationError("--option is for the pack that --pack names")
        }
        guard packOptions.allSatisfy({ $0.contains("=") && !$0.hasPrefix("=") }) else {
            throw ValidationError("--option takes NAME=VALUE")
        }
        guard !(check && force) else {
            throw ValidationError("--check writes nothing, so --force has no meaning")
        }
    }

    func run() async throws {
        let mode: OutputFolder.Mode = check ? .check : dryRun ? .dryRun : .write
        let generation = Generation(try wanted(), mode: mode, force: force)
        let isUpToDate = try await generation.run { event in
            switch event {
            case .diagnostic(let diagnostic): try? Console.print([diagnostic])
            case .output(let folder, let report):
                if !quiet { Console.write(OutputSummary.text(of: report, folder: folder, mode: mode)) }
            }
        }
        if check, !isUpToDate { throw ExitCode(1) }
    }

    /// The configuration with what the command line says instead.
    private func wanted() throws -> Configuration {
        var output: Configuration.Output?
        if let pack, let folder = self.output {
            let options = packOptions.map {
                $0.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            }
            output = Configuration.Output(
                pack: pack, folder: folder,
                options: Dictionary(options.map { (String($0[0]), String($0[1])) }) { $1 })
        }
        if let model, let output { return Configuration(model: model, output: output) }
        var result = try Configuration(configuration.config)
        if let output { result.write(only: output) }
        result.model = model
        return result
    }
}
