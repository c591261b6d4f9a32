import APIModel
import ModelDiff

/// A known change of a page's text, and what a difference has to say of it.
struct PageEdit {
    /// The page.
    var file: String
    /// The lines of the clean page that it changes, from 1; empty where it takes the whole page away.
    var lines: ClosedRange<Int>?
    /// What stands there instead.
    var replacement: [String]
    /// `added field user.birthday_extra`.
    var expected: String

    static func key(_ kind: ChangeKind, _ subject: ChangeSubject) -> String {
        "\(kind.rawValue) \(subject.kind.rawValue) \(subject)"
    }

    /// Values are told by the member that takes them: how an enum is called, its passes decide.
    static func keys(_ change: ModelChange) -> [String] {
        guard change.subject.kind == .enumValue else { return [key(change.kind, change.subject)] }
        return change.includes.map { "\(change.kind.rawValue) enumValue \(change.subject.name) of \($0)" }
    }

    /// A page's text with some edits, none of which touch the lines of another.
    static func apply(_ edits: [PageEdit], to text: String) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for edit in edits.sorted(by: { ($0.lines?.lowerBound ?? 0) > ($1.lines?.lowerBound ?? 0) }) {
            guard let range = edit.lines else { continue }
            lines.replaceSubrange((range.lowerBound - 1)...(range.upperBound - 1), with: edit.replacement)
        }
        return lines.joined(separator: "\n")
    }
}
