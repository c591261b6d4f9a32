import APIModel
import ModelDiff
import Testing

/// Pages before and after one change, what a difference says of it, and what a program that uses it looks like.
struct ChangeCase: Sendable, CustomTestStringConvertible {
    /// What a difference says.
    struct Report: Sendable, Hashable, Comparable, CustomStringConvertible {
        var kind: ChangeKind
        var subject: ChangeSubject.Kind
        var name: String
        var impact: ChangeImpact

        init(
            _ kind: ChangeKind, _ subject: ChangeSubject.Kind, _ name: String, _ impact: ChangeImpact
        ) {
            (self.kind, self.subject, self.name, self.impact) = (kind, subject, name, impact)
        }

        /// How an enum is called, passes decide: its values go by their names alone.
        init(_ change: ModelChange) {
            let name =
                change.subject.kind == .enumValue ? change.subject.name : change.subject.description
            self.init(change.kind, change.subject.kind, name, change.impact)
        }

        var description: String { "\(kind) \(subject) \(name): \(impact)" }

        static func < (left: Self, right: Self) -> Bool { left.description < right.description }
    }

    /// Letters: part of the name of the node that the case has for itself.
    var name: String
    /// Texts of pages by file.
    var old: [String: String]
    var new: [String: String]
    var changes: [Report]
    var consequences: [Report]
    /// What uses it, in a function that throws and waits.
    var client: String

    var testDescription: String { name }

    /// - Parameters:
    ///   - pages: Pages before and after, by what follows the case's name in the name of the file.
    ///   - client: In it and in the names of reports, `Lamp`, `lampID` and `lamp` stand for the case's own node.
    init(
        _ name: String, pages: [String: (old: String?, new: String?)], _ changes: [Report],
        consequences: [Report] = [], client: String
    ) {
        func own(_ reports: [Report]) -> [Report] {
            reports.map {
                var report = $0
                report.name = report.name.replacing(/lamp(?!-)/, with: Self.slug(name))
                return report
            }
        }
        self.name = name
        old = Dictionary(
            uniqueKeysWithValues: pages.compactMap { file, texts in
                texts.old.map { (name + file + ".md", $0) }
            })
        new = Dictionary(
            uniqueKeysWithValues: pages.compactMap { file, texts in
                texts.new.map { (name + file + ".md", $0) }
            })
        self.changes = own(changes)
        self.consequences = own(consequences)
        self.client = client.replacing("lampID", with: "lamp\(Self.capital(name))ID")
            .replacing("Lamp", with: "Lamp" + Self.capital(name))
    }

    /// A change of the page of a lamp.
    ///
    /// - Parameter base: What the page has otherwise than all lamps, before and after.
    static func lamp(
        _ name: String, base: [String: String] = [:], _ before: String, _ after: String, _ changes: Report...,
        consequences: [Report] = [], client: String
    ) -> ChangeCase {
        var page = LampPages.page(slug(name))
        for (usual, own) in base.sorted(by: { $0.key < $1.key }) { page = page.replacing(usual, with: own) }
        return ChangeCase(
            name, pages: ["": (page, page.replacing(before, with: after))], changes,
            consequences: consequences, client: client)
    }

    /// A field `watts` whose type's text changes.
    static func field(
        _ name: String, _ before: String, _ after: String, _ impact: ChangeImpact, client: String
    ) -> ChangeCase {
        lamp(
            name,
            base: [
                "`watts`<br><br>int32": "`watts`<br><br>" + before,
                "`watts`<br><br>int64 | How much to draw": "`power`<br><br>int64 | How much to draw",
            ],
            "`watts`<br><br>" + before + " |", "`watts`<br><br>" + after + " |",
            Report(.typeChanged, .field, "lamp.watts", impact), client: lamp + client)
    }

    /// A parameter `watts` of a call that writes, whose type's text changes.
    static func parameter(
        _ name: String, _ before: String, _ after: String, _ impact: ChangeImpact, client: String
    ) -> ChangeCase {
        lamp(
            name,
            base: [
                "`watts`<br><br>int32": "`power`<br><br>int32",
                "`watts`<br><br>int64": "`watts`<br><br>" + before,
            ],
            "`watts`<br><br>" + before + " |", "`watts`<br><br>" + after + " |",
            Report(.typeChanged, .parameter, "lamp.update watts", impact), client: update + client)
    }

    /// A guide of which a part changes.
    static func guide(
        _ name: String, _ text: String, _ before: String, _ after: String, _ changes: Report...,
        client: String
    ) -> ChangeCase {
        let page = LampPages.guide(name, text)
        return ChangeCase(
            name, pages: ["": (page, page.replacing(before, with: after))], changes, client: client)
    }

    /// The start of a program with a node.
    static let lamp = "let lamp = Lamp(record: GraphRecord()); "
    /// The start of a program with a call that writes.
    static let update = "var call = Lamp.Update(lampID: \"1\", label: \"a\"); _ = call.record; "
    /// The start of a program with an answer.
    static let answer = "let answer = Lamp.Update.Response(record: GraphRecord()); "

    static func slug(_ name: String) -> String { "lamp-" + name }

    private static func capital(_ name: String) -> String { name.prefix(1).uppercased() + name.dropFirst() }

    static let all = fields + types + parameters + answers + calls + edges + nodes + guides
}
