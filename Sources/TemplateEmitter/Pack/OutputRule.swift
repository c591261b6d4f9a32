import Yams
import StrictYAML

/// One kind of file that a pack writes.
struct OutputRule: Sendable {
    /// What a file is written for.
    enum Subject: String, Sendable, CaseIterable {
        case api, node, edge, operation, `enum`, error, permission, metric, valueTable, unresolved
    }

    /// The template's name: its path in the pack without `.mustache`.
    var template: String
    /// One file for each of these.
    var subject: Subject
    /// Where the file goes; a template over the same context.
    var path: String
    /// The flag of the context that decides whether there is a file; a leading `^` turns it round.
    var condition: String?
    var file: String
    var line: Int
    var column: Int

    init(_ table: StrictMapping) throws {
        try table.allow(["template", "for", "path", "when"])
        template = try table.required(try table.string("template"), "template")
        path = try table.required(try table.string("path"), "path")
        condition = try table.string("when")
        let name = try table.required(try table.string("for"), "for")
        guard let subject = Subject(rawValue: name) else {
            let all = Subject.allCases.map(\.rawValue).joined(separator: ", ")
            throw table.problem(
                "there is nothing called `\(name)` to write files for; use one of \(all)",
                at: table.value("for"), id: "unknown-subject")
        }
        self.subject = subject
        file = table.file
        line = table.node.mark?.line ?? 1
        column = table.node.mark?.column ?? 1
    }
}
