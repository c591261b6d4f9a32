import APIModel
import ArgumentParser

/// The command.
@main
struct GraphGen: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "graphgen",
        abstract: "Turns pages of the Graph API's reference into a typed client.",
        discussion: """
            Start with `graphgen generate`, which reads graphgen.yaml. To look at what a page says, use \
            `graphgen rows PAGE` (each table row), `graphgen model PAGE` (everything, as JSON) or `graphgen lint PAGE` \
            (what is wrong or open).

            Exit codes: 0 fine, 1 what was asked for does not hold, 2 wrong usage, 3 bad input.
            """,
        version: "0.1.0",
        subcommands: [
            Generate.self, Init.self, Templates.self, Rows.self, Model.self, Lint.self, Types.self,
            Explain.self, Import.self, Diff.self, UpgradeCommand.self, Coverage.self,
        ])

    static func main() async {
        do {
            var command = try parseAsRoot()
            if var asyncCommand = command as? any AsyncParsableCommand {
                try await asyncCommand.run()
            } else {
                try command.run()
            }
        } catch let failure as BadInput {
            try? Console.print(failure.diagnostics)
            exit(withError: ExitCode(3))
        } catch {
            // The parser's own code for wrong usage is 64; here it is 2.
            let code = exitCode(for: error)
            guard code != .success, !(error is ExitCode) else { exit(withError: error) }
            Console.writeError(fullMessage(for: error) + "\n")
            exit(withError: ExitCode(2))
        }
    }
}
