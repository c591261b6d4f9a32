import APIModel
import Foundation
public import ModelDiff

/// The forms that differences of two models are given in.
public enum ChangeFormat: String, CaseIterable, Sendable {
    /// A line a change, as compilers do, and the verdict.
    case text
    /// A section for a changelog.
    case markdown
    /// An object; spec/changes.schema.json describes it.
    case json
    /// Commands of GitHub's workflows.
    case github

    /// The differences in this form, with a line feed at the end.
    public func render(_ difference: ModelDifference) throws -> String {
        switch self {
        case .text:
            return try DiagnosticFormat.text.render(Self.diagnostics(difference)) + Self.verdict(difference)
                + "\n"
        case .markdown: return Self.markdown(difference)
        case .json:
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
            return String(decoding: try encoder.encode(ChangeReport(difference)), as: UTF8.self) + "\n"
        case .github: return try DiagnosticFormat.github.render(Self.diagnostics(difference))
        }
    }

    private static func diagnostics(_ difference: ModelDifference) -> [Diagnostic] {
        (difference.changes + difference.consequences).map { change in
            Diagnostic(
                ChangeDiagnostic(change.impact), ChangeWords.sentence(change),
                at: change.newLocation ?? change.oldLocation)
        }.sorted()
    }

    /// `12 changes: 1 breaking, 11 additive; the package's next version is a major one`.
    static func verdict(_ difference: ModelDifference) -> String {
        let all = difference.changes + difference.consequences
        guard !all.isEmpty else { return "no changes" }
        let counts = ChangeImpact.allCases.sorted().compactMap { impact -> String? in
            let count = all.count { $0.impact == impact }
            return count == 0 ? nil : "\(count) \(title(impact).lowercased())"
        }
        return "\(all.count) \(all.count == 1 ? "change" : "changes"): \(counts.joined(separator: ", "));"
            + " the package's next version is a \(difference.versionStep.rawValue) one"
    }

    static func title(_ impact: ChangeImpact) -> String {
        switch impact {
        case .breaking: "Breaking"
        case .sourceBreaking: "Source-breaking only"
        case .behavior: "Behaviour only"
        case .additive: "Additive"
        case .documentation: "Documentation"
        }
    }

    private static func markdown(_ difference: ModelDifference) -> String {
        func version(_ version: String) -> String { version.isEmpty ? "no version" : version }
        var text =
            "## \(version(difference.oldVersion)) to \(version(difference.newVersion))\n\n"
            + verdict(difference).capitalizedFirst + ".\n"
        for impact in ChangeImpact.allCases.sorted() {
            let changes = (difference.changes + difference.consequences).filter { $0.impact == impact }
            guard !changes.isEmpty else { continue }
            text += "\n### \(title(impact))\n\n"
            for change in changes {
                text += "- " + ChangeWords.sentence(change).capitalizedFirst.markdownLine + ".\n"
            }
        }
        return text
    }
}

/// The differences as JSON.
private struct ChangeReport: Encodable {
    var schemaVersion = 1
    var oldVersion: String
    var newVersion: String
    var versionStep: VersionStep
    var counts: [String: Int]
    var changes: [ModelChange]
    var consequences: [ModelChange]

    init(_ difference: ModelDifference) {
        oldVersion = difference.oldVersion
        newVersion = difference.newVersion
        versionStep = difference.versionStep
        changes = difference.changes
        consequences = difference.consequences
        counts = Dictionary(
            (changes + consequences).map { ($0.impact.rawValue, 1) }, uniquingKeysWith: +)
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

    /// Without what would be HTML, a heading or a row in Markdown; code spans stay.
    fileprivate var markdownLine: String {
        var isCode = false
        return reduce(into: "") { result, character in
            if character == "`" { isCode.toggle() }
            if !isCode, "<>*_[]|#".contains(character) { result += "\\" }
            result.append(character)
        }
    }
}
