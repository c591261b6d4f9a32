import ArgumentParser
import GraphGenCore
import TemplateEmitter

/// `graphgen templates`
struct Templates: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "templates",
        abstract: "Look at template packs: what there is, what a template can use, what is wrong.",
        discussion: "docs/templates.md is a tutorial, docs/packs.md says what a pack is.",
        subcommands: [List.self, Show.self, Copy.self, Keys.self, Context.self, Check.self])

    /// `graphgen templates list`
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "List the packs that ship.")

        func run() throws { Console.write(try PackCatalogue.list()) }
    }

    /// `graphgen templates show`
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show",
            abstract: "Say what a pack writes and what it is made of, or print a file of one that ships.")

        @Argument(help: "A pack that ships, or a folder.", completion: .list(TemplatePack.builtInNames))
        var pack: String

        @Argument(help: "A template, or another file of the pack.")
        var file: String?

        func run() throws {
            guard let file else { return Console.write(try PackCatalogue.description(of: pack)) }
            guard let text = PackCatalogue.text(of: file, in: pack) else {
                throw ValidationError(
                    "no pack that ships is called `\(pack)` and has a file `\(file)`; `graphgen templates show` lists them"
                )
            }
            Console.write(String(decoding: text, as: UTF8.self))
        }
    }

    /// `graphgen templates copy`
    struct Copy: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "copy",
            abstract:
                "Copy a pack that ships into a folder, or some of its templates into a pack that extends it.")

        @Argument(help: "A pack that ships.", completion: .list(TemplatePack.builtInNames))
        var pack: String

        @Argument(help: "The folder to copy to.", completion: .directory)
        var folder: String

        @Option(help: "Copy this template only, into a pack that extends the other one; may be repeated.")
        var template: [String] = []

        func run() throws { Console.write(try PackCatalogue.copy(pack, to: folder, templates: template)) }
    }

    /// `graphgen templates keys`
    struct Keys: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "keys",
            abstract: "Say which keys a template can use, with what they mean and examples from pages.")

        @Argument(help: "A kind of view, such as node or member. Without one, all kinds.")
        var view: String?

        @Option(help: "The pack whose names and types the examples have.")
        var pack = "swift"

        @Option(help: "How to print: text, or markdown as docs/template-keys.md.")
        var format = Explain.Format.text

        @OptionGroup var configuration: ConfigurationOption

        func validate() throws {
            guard view == nil || format == .text else {
                throw ValidationError("--format markdown lists all kinds; leave out the view")
            }
        }

        func run() async throws {
            let guide = TemplateGuide(
                await PackCatalogue.examples(configuration.config), pack: try PackCatalogue.pack(pack))
            if format == .markdown { return Console.write(guide.markdown) }
            guard let text = guide.text(view) else {
                let advice = guide.nearest(to: view ?? "").map { "did you mean `\($0)`?" }
                throw ValidationError(
                    "there is no view `\(view ?? "")`; \(advice ?? "there are \(guide.kinds.joined(separator: ", "))")"
                )
            }
            Console.write(text)
        }
    }

    /// `graphgen templates context`
    struct Context: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "context",
            abstract: "Print the values that a template sees, as JSON.")

        @Argument(help: "A node (User), an edge (user/feed), a call (user/feed.create) or an enum.")
        var names: [String]

        @Option(help: "The pack whose names and types the values have.")
        var pack = "swift"

        @OptionGroup var configuration: ConfigurationOption

        func run() async throws {
            let pipeline = try await Pipeline([], orThoseOf: configuration.config)
            try pipeline.requireNoErrors()
            let values = TemplateContextJSON(pipeline.api, pack: try PackCatalogue.pack(pack))
            for name in names {
                guard let text = values.text(of: name) else {
                    let advice = values.nearest(to: name).map { "did you mean `\($0)`?" }
                    throw ValidationError(
                        "no node, edge, call or enum is called `\(name)`; \(advice ?? "`graphgen model` has them all")"
                    )
                }
                Console.write(text)
            }
        }
    }

    /// `graphgen templates check`
    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check",
            abstract: "Say what is wrong with packs; no pages are needed.",
            discussion:
                "Exit code 1 where there are warnings and --strict is given, 3 where there are errors.")

        @Argument(help: "Packs that ship, or folders.", completion: .directory)
        var packs: [String]

        @Flag(help: "Treat warnings as errors.")
        var strict = false

        func run() throws {
            var hasWarnings = false
            for name in packs {
                let pack = try PackCatalogue.pack(name)
                try Console.print(pack.warnings)
                hasWarnings = hasWarnings || pack.hasWarnings
                Console.write(
                    "\(name): \(pack.outputLines.count) outputs, \(pack.templateNames.count) templates\n")
            }
            if strict, hasWarnings { throw ExitCode(1) }
        }
    }
}
