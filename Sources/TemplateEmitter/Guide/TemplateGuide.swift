public import APIModel
import StrictYAML

/// What templates can use, from the declarations of the views, with examples from a model.
public struct TemplateGuide: Sendable {
    private let schemas: [ViewSchema]
    private let examples: [String: [String: String]]
    private let subjects = Set(FileSubject.allCases.map(\.rawValue))

    /// - Parameters:
    ///   - api: Where examples are from; nil gives none.
    ///   - pack: The pack whose names and types the examples have, and whose options there are.
    public init(_ api: API?, pack: TemplatePack) {
        schemas = pack.contexts.filter { !$0.keys.isEmpty }
        examples = api.map { TemplateExamples($0, pack).byKind } ?? [:]
    }

    /// The kinds of views, in the order of documentation.
    public var kinds: [String] { schemas.map(\.name) }

    /// Keys without a meaning or an example, as `kind.key`; there should be none.
    public var incomplete: [String] {
        schemas.flatMap { schema in
            schema.keys.filter { $0.summary.isEmpty || examples[schema.name]?[$0.name] == nil }
                .map { "\(schema.name).\($0.name)" }
        }
    }

    /// The kind that a misspelled one most likely stands for.
    public func nearest(to kind: String) -> String? { StrictYAML.nearest(to: kind, in: kinds) }

    /// The keys of a kind of view, a line each, for terminals; of all kinds where none is named. Nil for an unknown kind.
    public func text(_ kind: String? = nil) -> String? {
        guard let kind else { return schemas.map(text).joined(separator: "\n") }
        return schemas.first { $0.name == kind }.map(text)
    }

    private func text(_ schema: ViewSchema) -> String {
        let width = schema.keys.map(\.name.count).max() ?? 0
        var lines = ["\(schema.name): \(schema.summary)"]
        for key in schema.keys {
            let name = key.name + String(repeating: " ", count: width - key.name.count)
            let example = examples[schema.name]?[key.name].map { "  e.g. \($0)" } ?? ""
            lines.append("  \(name)  \(key.kind.form): \(key.summary)\(example)")
        }
        return lines.map { $0 + "\n" }.joined()
    }

    /// The page docs/template-keys.md.
    public var markdown: String {
        var text = """
            # What templates can use

            Made from the declarations in `Sources/TemplateEmitter/Views` by `make docs-template-keys`; do not edit. The
            examples are from the pages in `spec/`, with the names and types of the pack `swift`. `graphgen templates keys`
            prints the same, and `graphgen templates context NAME` all values of one node or call.

            A template has the keys of the view that it is in, and these wherever it is: `api` (the whole API), `options` (the
            pack's options), and in lists `isFirst` and `isLast` (the place in the innermost one). `../key` is the key of the
            nearest view around that has it. This is format \(PackManifest.formatVersion) of packs; a change that breaks a pack
            raises it.

            ## Transforms

            | transform | on | gives |
            | --- | --- | --- |

            """
        for transform in TemplateTransform.allCases {
            let kinds: [(ViewKey.Kind, String)] = [
                (.text, "text"), (.number, "number"), (.flag, "flag"), (.texts, "texts"),
                (.list(of: "x"), "list"),
            ]
            let on = kinds.filter { transform.result(of: $0.0) != nil }.map(\.1).joined(separator: ", ")
            text += "| `\(transform.rawValue)` | \(on) | \(transform.summary) |\n"
        }
        for schema in schemas {
            text += "\n## `\(schema.name)`\n\n\(schema.summary)"
            if subjects.contains(schema.name) {
                text += " Files can be written for each: `for: \(schema.name)`."
            }
            text += "\n\n| key | kind | meaning | example |\n| --- | --- | --- | --- |\n"
            for key in schema.keys {
                let example = (examples[schema.name]?[key.name] ?? "").replacing("|", with: "\\|")
                text += "| `\(key.name)` | \(key.kind.form) | \(key.summary) | \(example) |\n"
            }
        }
        return text
    }
}

extension ViewKey.Kind {
    /// What it is called in documentation.
    var form: String {
        switch self {
        case .text: "text"
        case .number: "number"
        case .flag: "flag"
        case .texts: "texts"
        case .list(let kind): "list of `\(kind)`"
        case .object(let kind): "`\(kind)`"
        case .optional(let kind): "`\(kind)` or nothing"
        }
    }
}
