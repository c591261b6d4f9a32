import APIModel
internal import Mustache
import StrictYAML

/// The templates of a pack, checked and ready to render.
struct TemplateSet: Sendable {
    private let library: MustacheLibrary
    private let paths: [MustacheTemplate]
    private let keys: TemplateKeys
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
        var paths: [TemplateTagReader] = []
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
            let path = TemplateTagReader(text: output.path, at: output.location)
            lint.check(path, for: output.subject.rawValue)
            paths.append(path)
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
        let keys = TemplateKeys(Set((Array(read.values) + paths).flatMap { $0.tags.compactMap(\.key) }))
        library = try MustacheLibrary(
            templates: read.mapValues { try Self.parse($0, keys) })
        self.paths = try paths.map { try Self.parse($0, keys) }
        self.keys = keys
    }

    /// What a template makes of a view.
    func render(_ template: String, _ view: any TemplateView, _ rules: TextRules) -> [UInt8] {
        var output = TemplateOutput(trimsLines: rules.trimsLines, blankLines: rules.blankLines)
        output.append(library.render(MustacheView(context: view, keys: keys), withTemplate: template) ?? "")
        return output.finished
    }

    /// The path of the output with this index.
    func path(_ output: Int, _ view: any TemplateView) -> String {
        paths[output].render(MustacheView(context: view, keys: keys))
    }

    private static func parse(_ template: TemplateTagReader, _ keys: TemplateKeys) throws -> MustacheTemplate
    {
        do {
            return try MustacheTemplate(string: MustacheSource.text(of: template, keys))
        } catch let error as MustacheTemplate.ParserError {
            throw BadInput([
                Diagnostic(
                    TemplateDiagnostic.mustacheSyntax,
                    "swift-mustache cannot read this template: \(error.error)",
                    at: template.location)
            ])
        }
    }
}
