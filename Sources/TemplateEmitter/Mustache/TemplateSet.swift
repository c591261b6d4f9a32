import APIModel
internal import Mustache
import StrictYAML

/// The templates of a pack, checked and ready to render.
struct TemplateSet: Sendable {
    private let library: MustacheLibrary
    private let paths: [MustacheTemplate]
    /// What is not wrong but looks like a mistake.
    let warnings: [Diagnostic]

    /// Checks all templates against the kinds of views that outputs give them.
    ///
    /// - Parameters:
    ///   - sources: The templates' texts by name.
    ///   - files: The templates' files by name, for messages.
    ///   - outputs: What the pack writes.
    ///   - schemas: All kinds of views, by name.
    init(
        _ sources: [String: String], files: [String: String], outputs: [OutputRule],
        schemas: [String: ViewSchema]
    ) throws {
        let read = Dictionary(
            uniqueKeysWithValues: sources.map {
                ($0.key, TemplateTagReader(file: files[$0.key] ?? $0.key, text: $0.value))
            })
        var lint = TemplateLint(templates: read, schemas: schemas)
        var problems: [Diagnostic] = []
        for output in outputs {
            if sources[output.template] == nil {
                let advice = nearest(to: output.template, in: Array(sources.keys)).map {
                    "did you mean `\($0)`?"
                }
                problems.append(
                    output.problem(
                        "unknown-template",
                        "the pack has no `\(output.template).mustache`; \(advice ?? "add it")"))
            } else {
                lint.check(output.template, for: output.subject.rawValue)
            }
            lint.check(
                TemplateTagReader(file: output.file, text: output.path).moved(to: output),
                for: output.subject.rawValue)
            problems += output.conditionProblem(schemas).map { [$0] } ?? []
        }
        problems += lint.problems
        guard problems.isEmpty else { throw BadInput(problems.sorted()) }
        warnings = sources.keys.filter { !lint.used.contains($0) }.sorted().map {
            Diagnostic(
                .warning, "unused-template",
                "no output and no template uses this; remove it, or name it in"
                    + " `outputs` of pack.yaml", file: files[$0], line: 1, column: 1)
        }
        library = try MustacheLibrary(
            templates: sources.reduce(into: [:]) { result, source in
                result[source.key] = try Self.parse(source.value, file: files[source.key] ?? source.key)
            })
        paths = try outputs.map { try Self.parse($0.path, file: $0.file) }
    }

    func render(_ template: String, _ view: any TemplateView) -> String {
        PartialIndentation.apply(library.render(view, withTemplate: template) ?? "")
    }

    /// The path of the output with this index.
    func path(_ output: Int, _ view: any TemplateView) -> String {
        paths[output].render(view)
    }

    /// The pragma stands in every template, since it does not reach from one into its partials. It has a line of its
    /// own, which swift-mustache takes away, so that a section tag on the first line stays alone on its line.
    private static func parse(_ text: String, file: String) throws -> MustacheTemplate {
        do {
            return try MustacheTemplate(string: "{{%CONTENT_TYPE:TEXT}}\n" + PartialIndentation.mark(text))
        } catch let error as MustacheTemplate.ParserError {
            throw BadInput([
                Diagnostic(
                    .error, "mustache-syntax", "swift-mustache cannot read this template: \(error.error)",
                    file: file,
                    line: max(1, error.context.lineNumber - 1), column: error.context.columnNumber)
            ])
        }
    }
}

extension OutputRule {
    func problem(_ id: String, _ message: String) -> Diagnostic {
        Diagnostic(.error, id, message, file: file, line: line, column: column)
    }

    /// The key of `when` without the mark that turns it round.
    var conditionKey: String? { condition.map { $0.hasPrefix("^") ? String($0.dropFirst()) : $0 } }

    fileprivate func conditionProblem(_ schemas: [String: ViewSchema]) -> Diagnostic? {
        guard let conditionKey, var keys = schemas[subject.rawValue]?.keys else { return nil }
        var kind: ViewKey.Kind?
        for part in conditionKey.split(separator: ".") {
            kind = keys.first { $0.name == part }?.kind
            if case .object(let inner) = kind { keys = schemas[inner]?.keys ?? [] }
        }
        guard kind != .flag else { return nil }
        let flags = keys.filter { $0.kind == .flag }.map(\.name)
        let advice =
            nearest(to: conditionKey, in: flags).map { "did you mean `\($0)`?" }
            ?? "flags of `\(subject.rawValue)` are \(flags.joined(separator: ", "))"
        return problem("unknown-flag", "`when: \(condition ?? "")` names no flag; \(advice)")
    }
}

extension TemplateTagReader {
    /// The tags of an output's path, at the place of the output in `pack.yaml`.
    fileprivate func moved(to output: OutputRule) -> TemplateTagReader {
        var copy = self
        copy.place(line: output.line, column: output.column)
        return copy
    }
}
