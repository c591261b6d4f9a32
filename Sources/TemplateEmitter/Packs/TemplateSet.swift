import APIModel
import StrictYAML

/// The templates of a pack, checked and ready to render.
struct TemplateSet: Sendable {
    private let templates: [CompiledTemplate]
    private let indices: [String: Int]
    private let paths: [CompiledTemplate]
    private let conditions: [TemplateExpression?]
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
            diagnostics += output.conditionDiagnostic(schemas, &lint).map { [$0] } ?? []
        }
        diagnostics += lint.diagnostics
        guard diagnostics.isEmpty else { throw BadInput(diagnostics.sorted()) }
        warnings = sources.keys.filter { !lint.used.contains($0) }.sorted().map { name in
            Diagnostic(
                PackDiagnostic.unusedTemplate,
                "no output and no template uses this; remove it, or name it in `outputs` of pack.yaml",
                at: files[name].map { SourceLocation(file: $0, column: 1) })
        }
        let names = read.keys.sorted()
        let indices = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
        templates = names.compactMap { read[$0] }.map { CompiledTemplate($0, partials: indices) }
        self.paths = paths.map { CompiledTemplate($0, partials: indices) }
        self.indices = indices
        conditions = outputs.map(\.conditionExpression)
    }

    /// What a template makes of a view. Throws a `TemplateStop` where it goes beyond a limit.
    func render(
        _ template: String, _ view: any TemplateView, _ rules: TextRules, _ environment: TemplateEnvironment
    ) throws(TemplateStop) -> [UInt8] {
        guard let index = indices[template] else { return [] }
        let output = TemplateOutput(trimsLines: rules.trimsLines, blankLines: rules.blankLines)
        var renderer = TemplateRenderer(templates, environment, output)
        return try renderer.render(templates[index], view)
    }

    /// The path of the output with this index.
    func path(_ output: Int, _ view: any TemplateView, _ environment: TemplateEnvironment)
        throws(TemplateStop)
        -> String
    {
        var renderer = TemplateRenderer(templates, environment, TemplateOutput())
        return String(decoding: try renderer.render(paths[output], view), as: UTF8.self)
    }

    /// True where `when` of the output with this index lets the view have a file.
    func applies(
        _ output: OutputRule, at index: Int, to view: any TemplateView, _ environment: TemplateEnvironment
    )
        -> Bool
    {
        guard let condition = conditions[index] else { return true }
        var renderer = TemplateRenderer(templates, environment, TemplateOutput())
        return renderer.flag(condition, view) != output.isConditionInverted
    }
}
