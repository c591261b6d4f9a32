import ArgumentParser
import GraphGenCore
import TemplateEmitter

import struct APIModel.BadInput

/// `graphgen generate`
struct Generate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate",
        abstract: "Read the pages and write the packages that the configuration names.",
        discussion: """
            Only files whose content changes are written. Files that an earlier run wrote and this one does not are \
            removed; files that were edited by hand are reported and kept, unless --force is given.

            With --pack and --output one pack is written instead of those of the configuration. With --model the model \
            is read from a file that `graphgen model` wrote, and no page is. To try a template: --pack DIR --only User --stdout.
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

    @Option(
        help: """
            Take this node, edge (`user/feed`) or call (`user/feed.create`) only, with all that it needs; may be repeated.
            """)
    var only: [String] = []

    @Flag(help: "Print the files instead of writing them; several with a line `==> path <==` before each.")
    var stdout = false

    @Flag(help: "Compare without writing; exit code 1 where something would change.")
    var check = false

    @Flag(name: .customLong("dry-run"), help: "List what would be written and removed, and write nothing.")
    var dryRun = false

    @Flag(help: "Overwrite files that were edited by hand.")
    var force = false

    @Flag(help: "Run again on each change of the configuration, of pages and of packs, until it is stopped.")
    var watch = false

    @Flag(help: "Print nothing but warnings and errors.")
    var quiet = false

    func validate() throws {
        guard !(check && dryRun) else { throw ValidationError("--check and --dry-run exclude each other") }
        guard !stdout || !(check || dryRun || force || output != nil) else {
            throw ValidationError(
                "--stdout writes no file, so --output, --check, --dry-run and --force have no meaning")
        }
        guard !(watch && check) else { throw ValidationError("--check and --watch exclude each other") }
        guard stdout || (pack == nil) == (output == nil) else {
            throw ValidationError(
                "--pack and --output belong together: what is written, and where; or use --stdout")
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
        guard watch else { return try await runOnce() }
        var state: Watch?
        while true {
            let now = (try? wanted()).map(Watch.init) ?? Watch(paths: [configuration.config])
            let changes = state.map { now.changes(since: $0) }
            state = now
            if changes?.isEmpty != true {
                for path in changes ?? [] { Console.write("changed: \(path)\n") }
                do { try await runOnce() } catch let failure as BadInput {
                    try Console.print(failure.diagnostics)
                }
            }
            try await Task.sleep(for: .milliseconds(500))
        }
    }

    private func runOnce() async throws {
        let mode: OutputFolder.Mode = check ? .check : dryRun ? .dryRun : .write
        let generation = Generation(try wanted(), mode: mode, force: force, records: .ofUser)
        if stdout {
            let files = try await generation.files { event in
                if case .diagnostic(let diagnostic) = event { try? Console.print([diagnostic]) }
            }
            return Console.write(OutputSummary.bytes(of: files))
        }
        let isUpToDate = try await generation.run { event in
            switch event {
            case .diagnostic(let diagnostic): try? Console.print([diagnostic])
            case .output(let folder, let report):
                if !quiet, !watch || !report.isUpToDate {
                    Console.write(
                        OutputSummary.text(of: report, folder: folder, mode: mode, listsFiles: watch))
                }
            }
        }
        if check, !isUpToDate { throw ExitCode(1) }
    }

    /// The configuration with what the command line says instead.
    private func wanted() throws -> Configuration {
        var output: Configuration.Output?
        if let pack, let folder = self.output ?? (stdout ? "." : nil) {
            let options = packOptions.map {
                $0.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            }
            output = Configuration.Output(
                pack: pack, folder: folder,
                options: Dictionary(options.map { (String($0[0]), String($0[1])) }) { $1 })
        }
        var result: Configuration
        if let model, let output {
            result = Configuration(model: model, output: output)
        } else {
            result = try Configuration(configuration.config)
            if let output { result.write(only: output) }
            result.model = model
        }
        if !only.isEmpty { result.take(only: only) }
        return result
    }
}
