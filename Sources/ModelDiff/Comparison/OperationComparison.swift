import APIModel
import ReferenceVocabulary

/// Compares two states of one operation.
struct OperationComparison {
    let old: Operation
    let new: Operation
    /// Codes that the new model has anywhere: those of others are constants no more.
    let codes: Set<Int>
    /// Permissions that the new model has anywhere.
    let permissions: Set<String>
    /// False where the words of another page about it came or went with that page.
    let hasSamePages: Bool

    var id: String { new.id.text }
    var subject: ChangeSubject { ChangeSubject(.operation, id) }

    func compare(into collector: inout ChangeCollector) {
        guard compareStatus(into: &collector) else { return }
        compareCall(into: &collector)
        RowComparison(
            kind: .parameter, owner: id, isDeclared: old.isDeclared && new.isDeclared,
            isRead: new.verb == .read
        )
        .compare(Row.rows(old.parameters), Row.rows(new.parameters), into: &collector)
        compareChoices(into: &collector)
        compareAnswers(into: &collector)
        compareConditions(into: &collector)
        if hasSamePages {
            collector.compareText(
                old.description, new.description, of: subject, from: old.location, to: new.location)
        }
        for placeholder in new.placeholders {
            guard let before = old.placeholders.first(where: { $0.name == placeholder.name }) else {
                continue
            }
            collector.compareDescription(
                before.description, placeholder.description,
                of: ChangeSubject(.parameter, placeholder.name, of: id), from: before.location,
                to: placeholder.location)
        }
    }

    /// Whether it can be called; false where there is no more to compare.
    private func compareStatus(into collector: inout ChangeCollector) -> Bool {
        switch (old.status, new.status) {
        case (.allowed, .allowed): return true
        case (.allowed, _):
            collector.add(
                .removed, subject, old.isDeclared ? .breaking : .behavior, before: old.words,
                evidence: "the page says no more that it can be called", from: old.location, to: new.location)
        case (_, .allowed):
            collector.add(
                .added, subject, .additive, after: new.words,
                evidence: "the page said before that it cannot be called", from: old.location,
                to: new.location)
        case (.refused(let before), .refused(let after)), (.elsewhere(let before), .elsewhere(let after)):
            collector.compareText(
                before, after, of: subject, from: old.location, to: new.location)
        default: break
        }
        return false
    }

    private func compareCall(into collector: inout ChangeCollector) {
        let paths = (old.path ?? "", new.path ?? "")
        if old.method != new.method
            || OperationMatch.shape(of: paths.0, collector.nodes)
                != OperationMatch.shape(of: paths.1, collector.nodes)
        {
            let isSameName =
                old.node.map(collector.nodes.new) == new.node && old.edge == new.edge
                && (new.verb == .read || Self.labels(paths.0) == Self.labels(paths.1))
            collector.add(
                .moved, subject, old.isDeclared && !isSameName ? .breaking : .behavior, before: old.words,
                after: new.words, from: old.location, to: new.location)
        }
        if old.otherPaths != new.otherPaths {
            let (before, after) = (old.otherPaths, new.otherPaths)
            let shapes = (
                before.map { OperationMatch.shape(of: $0, collector.nodes) },
                after.map { OperationMatch.shape(of: $0, collector.nodes) }
            )
            if shapes.0 != shapes.1 {
                collector.add(
                    .valuesChanged, subject, .documentation, before: before.joined(separator: ", "),
                    after: after.joined(separator: ", "), evidence: "other paths of the same call",
                    from: old.location,
                    to: new.location)
            }
        }
    }

    /// What the arguments for the path are called.
    private static func labels(_ path: String) -> [String] {
        path.split(separator: "{").dropFirst().map { NameWords($0.prefix { $0 != "}" }).joined(by: "") }
    }

    /// Of parameters of which a page asks for one, each has an initializer of its own.
    private func compareChoices(into collector: inout ChangeCollector) {
        guard new.verb == .create, old.isDeclared, new.isDeclared, old.parameters != new.parameters else {
            return
        }
        let (before, after) = (old.choices, new.choices)
        guard before != after else { return }
        for name in before.symmetricDifference(after).sorted() {
            collector.addConsequence(
                after.contains(name) ? .becameRequired : .becameOptional,
                ChangeSubject(.parameter, name, of: id), .sourceBreaking, before: nil, after: nil,
                evidence: "the page asks for one of several", from: old.location, to: new.location)
        }
    }

    private func compareConditions(into collector: inout ChangeCollector) {
        ErrorUseComparison(owner: id, codes: codes).compare(old.errors, new.errors, into: &collector)
        let (before, after) = (Set(old.permissions), Set(new.permissions))
        for name in before.subtracting(after).sorted() {
            collector.add(
                .removed, ChangeSubject(.permission, name, of: id),
                permissions.contains(name) ? .behavior : .sourceBreaking, from: old.location, to: new.location
            )
        }
        for name in after.subtracting(before).sorted() {
            collector.add(
                .added, ChangeSubject(.permission, name, of: id), .behavior, from: old.location,
                to: new.location)
        }
        if before == after { compareRequirements(into: &collector) }
        compareLimitations(into: &collector)
    }

    private func compareRequirements(into collector: inout ChangeCollector) {
        func row(_ requirement: Requirement) -> Row {
            Row(
                name: requirement.name, description: requirement.description, location: requirement.location)
        }
        let (before, after) = (old.requirements.map(row), new.requirements.map(row))
        let match = RowMatch(before, after, collector.nodes)
        func subject(_ row: Row) -> ChangeSubject { ChangeSubject(.requirement, row.name, of: id) }
        for index in match.removed {
            let row = before[index]
            collector.add(.removed, subject(row), .behavior, before: row.description, from: row.location)
        }
        for index in match.added {
            let row = after[index]
            collector.add(.added, subject(row), .behavior, after: row.description, to: row.location)
        }
        for pair in match.pairs {
            let (old, new) = (before[pair.old], after[pair.new])
            if let evidence = pair.evidence {
                collector.add(
                    .renamed, subject(new), .behavior, before: old.name, after: new.name, evidence: evidence,
                    from: old.location, to: new.location)
            }
            collector.compareDescription(
                old.description, new.description, of: subject(new), from: old.location, to: new.location)
        }
    }

    private func compareLimitations(into collector: inout ChangeCollector) {
        guard old.limitations != new.limitations else { return }
        let (from, to) = (old.location, new.location)
        if old.limitations.isEmpty, collector.looseFiles.contains(from.file) { return }
        if new.limitations.isEmpty, collector.looseFiles.contains(to.file) { return }
        let subject = ChangeSubject(.limitation, "", of: id)
        for text in old.limitations where !new.limitations.contains(where: { Self.isSame(text, $0) }) {
            collector.add(.removed, subject, .documentation, before: text, from: from, to: to)
        }
        for text in new.limitations where !old.limitations.contains(where: { Self.isSame(text, $0) }) {
            collector.add(.added, subject, .documentation, after: text, from: from, to: to)
        }
    }

    /// Some scrapes end an item of a list at its first line.
    private static func isSame(_ left: String, _ right: String) -> Bool {
        if TextKey.isSame(left, right) { return true }
        let lines = (left.split(separator: "\n"), right.split(separator: "\n"))
        guard lines.0.count == 1 || lines.1.count == 1, let first = lines.0.first, let other = lines.1.first
        else { return false }
        return TextKey.isSame(String(first), String(other))
    }
}

extension Operation {
    /// True where the package declares it.
    var isDeclared: Bool {
        status == .allowed && method != nil && path != nil && expandedField == nil
    }

    /// The parameters of which the page asks for one, the file that it lists nowhere among them.
    fileprivate var choices: Set<String> {
        var members = parameters.filter { $0.level == .top }
        if let asking = Choices.askingForFile(in: members) {
            members.append(
                Parameter(name: Choices.fileName, type: .scalar(.file), location: asking.location))
        }
        return Choices.names(in: members)
    }

    /// `POST /{user_id}/feed`.
    var words: String {
        [method?.rawValue, path].compactMap { $0 }.joined(separator: " ")
    }
}
