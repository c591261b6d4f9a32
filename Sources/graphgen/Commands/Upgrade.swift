import ArgumentParser
import GraphGenCore
import TemplateEmitter

/// `graphgen upgrade`
struct UpgradeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "upgrade",
        abstract: "Move to the pages of another version.",
        discussion: """
            Carries corrections over to the new pages and says which no longer apply, keeps names that went for one more \
            version as deprecated ones, writes what changed into the changelog, lets the configuration read the new pages, \
            and generates. Nothing is written where something does not fit. Afterwards review what changed with `git diff`.

            graphgen upgrade --from spec/v19.0 --to spec/v20.0
            """)

    @Option(
        help: "The folder with the old pages; by default that which the configuration reads.",
        completion: .directory)
    var from: String?

    @Option(help: "The folder with the new pages, such as spec/v20.0.", completion: .directory)
    var to: String

    @Option(
        help: "The changelog that gets a section about what changed.", completion: .file(extensions: ["md"]))
    var changelog = "CHANGELOG.md"

    @Flag(name: .customLong("dry-run"), help: "Say what would be done, and write nothing.")
    var dryRun = false

    @Flag(help: "Overwrite generated files that were edited by hand.")
    var force = false

    @OptionGroup var configuration: ConfigurationOption

    func run() async throws {
        let old = try from ?? Configuration(configuration.config).pages.first ?? ""
        let upgrade = try await Upgrade(
            from: old, to: to, configuration: configuration.config, changelog: changelog)
        try Console.print(upgrade.diagnostics)
        Console.write(upgrade.summary(isDryRun: dryRun))
        if dryRun { return }
        try upgrade.write()
        let generation = Generation(
            try Configuration(configuration.config), force: force, records: .ofUser)
        _ = try await generation.run { event in
            switch event {
            case .diagnostic(let diagnostic): try? Console.print([diagnostic])
            case .output(let folder, let report):
                Console.write(OutputSummary.text(of: report, folder: folder, mode: .write, listsFiles: false))
            }
        }
        Console.write(upgrade.nextSteps)
    }
}
