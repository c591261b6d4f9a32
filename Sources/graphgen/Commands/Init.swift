import ArgumentParser
import GraphGenCore

/// `graphgen init`
struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Write a configuration, or a small pack of templates, to start from.",
        discussion: "Nothing that is there is overwritten.")

    @Argument(help: "The folder to write to.", completion: .directory)
    var folder = "."

    @Option(help: "Write a pack of this name, in a folder of this name, instead of a configuration.")
    var pack: String?

    func validate() throws {
        guard pack.map(Starter.isName) != false else {
            throw ValidationError(
                "a pack's name has letters, digits, `-`, `_` and `.` only, and begins with none of the last three"
            )
        }
    }

    func run() throws {
        Console.write(
            try pack.map { try Starter.writePack($0, to: folder) } ?? Starter.writeConfiguration(to: folder))
    }
}
