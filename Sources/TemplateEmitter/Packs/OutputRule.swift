import APIModel
import StrictYAML
import Yams

/// One kind of file that a pack writes.
struct OutputRule: Sendable {
    /// What packs that extend this one call it; the template's name where none is given.
    var name: String
    /// The template's name: its path in the pack without `.mustache`.
    var template: String
    /// One file for each of these.
    var subject: FileSubject
    /// Where the file goes; a template over the same context.
    var path: String
    /// The flag of the context that decides whether there is a file; a leading `^` turns it round.
    var condition: String?
    /// Where `pack.yaml` says so.
    var location: SourceLocation

    init(_ table: StrictMapping) throws {
        try table.allow(["name", "template", "for", "path", "when"])
        template = try table.required(try table.string("template"), "template")
        name = try table.string("name") ?? template
        path = try table.required(try table.string("path"), "path")
        condition = try table.string("when")
        let name = try table.required(try table.string("for"), "for")
        guard let subject = FileSubject(rawValue: name) else {
            let all = FileSubject.allCases.map(\.rawValue).joined(separator: ", ")
            throw table.failure(
                .unknownSubject, "there is nothing called `\(name)` to write files for; use one of \(all)",
                at: table.value("for"))
        }
        self.subject = subject
        location = table.location(of: nil)
    }

    /// The expression of `when` without the mark that turns it round.
    private var conditionText: String? { condition.map { $0.hasPrefix("^") ? String($0.dropFirst()) : $0 } }

    /// True where `when` asks for the flag to be false.
    var isConditionInverted: Bool { condition?.hasPrefix("^") == true }

    /// What `when` asks for; nil where it is left out or is no expression.
    var conditionExpression: TemplateExpression? { conditionText.flatMap(TemplateExpression.init) }

    /// What is wrong with `when`; nil where nothing is.
    func conditionDiagnostic(_ schemas: [String: ViewSchema], _ lint: inout TemplateLint) -> Diagnostic? {
        guard let conditionText else { return nil }
        if let expression = conditionExpression,
            lint.kind(of: expression, for: subject.rawValue, at: location) == .flag
        {
            return nil
        }
        let flags = schemas[subject.rawValue]?.keys.filter { $0.kind == .flag }.map(\.name) ?? []
        let advice =
            nearest(to: conditionText, in: flags).map { "did you mean `\($0)`?" }
            ?? "flags of `\(subject.rawValue)` are \(flags.joined(separator: ", "))"
        return Diagnostic(
            PackDiagnostic.unknownFlag, "`when: \(condition ?? "")` names no flag; \(advice)", at: location)
    }
}

extension StrictMapping {
    /// A failure of a kind that packs know, at a node of the mapping, or at the mapping itself.
    func failure(_ kind: PackDiagnostic, _ message: String, at node: Yams.Node?) -> BadInput {
        BadInput([Diagnostic(kind, message, at: location(of: node))])
    }

    /// Where a node of the mapping stands, or the mapping itself.
    func location(of node: Yams.Node?) -> SourceLocation {
        let mark = (node ?? self.node).mark
        return SourceLocation(file: file, line: max(mark?.line ?? 1, 1), column: max(mark?.column ?? 1, 1))
    }
}
