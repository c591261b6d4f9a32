import ModelDiff

/// What is said of a change.
enum ChangeWords {
    /// The change as a sentence without an end: ``field `user.birthday` is gone (string)``.
    static func sentence(_ change: ModelChange) -> String {
        let subject = subject(change.subject)
        return subject + " " + predicate(change) + included(change) + reason(change)
    }

    private static func subject(_ subject: ChangeSubject) -> String {
        let kind = kinds[subject.kind] ?? subject.kind.rawValue
        return subject.description.isEmpty ? kind : kind + " `" + subject.description + "`"
    }

    private static let kinds: [ChangeSubject.Kind: String] = [
        .enumValue: "value", .error: "error code", .page: "page of the edge", .answer: "answer of",
        .requirement: "requirement", .limitation: "limit of", .value: "value",
    ]

    private static func predicate(_ change: ModelChange) -> String {
        let (before, after) = (change.before.map(short) ?? "nothing", change.after.map(short) ?? "nothing")
        switch change.kind {
        case .added: return "is new" + (change.after.map { " (\(short($0)))" } ?? "")
        case .removed: return "is gone" + (change.before.map { " (\(short($0)))" } ?? "")
        case .renamed: return "was called `\(before)`"
        case .typeChanged: return "has another type: \(after) instead of \(before)"
        case .becameRequired: return "has to be given now"
        case .becameOptional: return "can be left out now"
        case .deprecated: return "is deprecated"
        case .undeprecated: return "is no longer deprecated"
        case .defaultChanged: return "has another default: \(after) instead of \(before)"
        case .marksChanged: return "has other marks: \(after) instead of \(before)"
        case .valuesChanged: return "takes or gives other values: \(after) instead of \(before)"
        case .moved: return "is found elsewhere: \(after) instead of \(before)"
        case .descriptionChanged: return "is described in other words"
        }
    }

    private static func included(_ change: ModelChange) -> String {
        guard !change.includes.isEmpty else { return "" }
        let names = change.includes.prefix(6).map { "`\($0)`" }.joined(separator: ", ")
        let rest = change.includes.count > 6 ? " and \(change.includes.count - 6) more" : ""
        return (change.subject.kind == .enumValue ? ", taken by " : ", and with it ") + names + rest
    }

    private static func reason(_ change: ModelChange) -> String {
        change.evidence.map { "; \($0)" } ?? ""
    }

    /// A text on one line, cut where it is long.
    private static func short(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if line.isEmpty { return "nothing" }
        return line.count > 80 ? line.prefix(79) + "…" : line
    }
}
