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
        var diagnostics: [Diagnostic] = []
        for output in outputs {
            if sources[output.template] == nil {
                let advice = nearest(to: output.template, in: Array(sources.keys)).map {
                    "did you mean `\($0)`?"
                }
                diagnostics.append(
                    Diagnostic(
                        PackDiagnostic.unknownTemplate,
                        "the pack has no `\(output.template).mustache`; \(advice ?? "add it")",
                        at: output.location))
            } else {
                lint.check(output.template, for: output.subject.rawValue)
            }
            lint.check(
                TemplateTagReader(text: output.path, at: output.location), for: output.subject.rawValue)
            diagnostics += output.conditionDiagnostic(schemas).map { [$0] } ?? []
        }
        diagnostics += lint.diagnostics
        guard diagnostics.isEmpty else { throw BadInput(diagnostics.sorted()) }
        warnings = sources.keys.filter { !lint.used.contains($0) }.sorted().map { name in
            Diagnostic(
                PackDiagnostic.unusedTemplate,
                "no output and no template uses this; remove it, or name it in `outputs` of pack.yaml",
                at: files[name].map { SourceLocation(file: $0, column: 1) })
        }
        library = try MustacheLibrary(
            templates: sources.reduce(into: [:]) { result, source in
                result[source.key] = try Self.parse(source.value, file: files[source.key] ?? source.key)
            })
        paths = try outputs.map { try Self.parse($0.path, file: $0.location.file) }
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
            let location = SourceLocation(
                file: file, line: max(1, error.context.lineNumber - 1), column: error.context.columnNumber)
            throw BadInput([
                Diagnostic(
                    TemplateDiagnostic.mustacheSyntax,
                    "swift-mustache cannot read this template: \(error.error)",
                    at: location)
            ])
        }
    }
}
