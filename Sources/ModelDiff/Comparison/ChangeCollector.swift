import APIModel

/// What comparisons find, and what all of them need to know.
struct ChangeCollector {
    let nodes: NodeMapping
    /// Files of a style in which texts before tables run into each other, so that one that is not there says nothing.
    let looseFiles: Set<String>
    var changes: [ModelChange] = []
    var consequences: [ModelChange] = []
    /// Where values of an enum changed, by what changed.
    private(set) var values: [TypeComparison.ValueChange: [ValueUse]] = [:]

    /// A field or a parameter whose values changed.
    struct ValueUse {
        var subject: ChangeSubject
        var oldLocation: SourceLocation
        var newLocation: SourceLocation
    }

    init(nodes: NodeMapping, looseFiles: Set<String>) {
        self.nodes = nodes
        self.looseFiles = looseFiles
    }

    mutating func add(_ change: ModelChange) { changes.append(change) }

    mutating func add(
        _ kind: ChangeKind, _ subject: ChangeSubject, _ impact: ChangeImpact, before: String? = nil,
        after: String? = nil,
        evidence: String? = nil, includes: [String] = [], from oldLocation: SourceLocation? = nil,
        to newLocation: SourceLocation? = nil
    ) {
        add(
            ModelChange(
                kind, subject, before: before, after: after, impact: impact, evidence: evidence,
                includes: includes,
                oldLocation: oldLocation, newLocation: newLocation))
    }

    mutating func addConsequence(
        _ kind: ChangeKind, _ subject: ChangeSubject, _ impact: ChangeImpact, before: String?, after: String?,
        evidence: String, from oldLocation: SourceLocation?, to newLocation: SourceLocation?
    ) {
        consequences.append(
            ModelChange(
                kind, subject, before: before, after: after, impact: impact, evidence: evidence,
                oldLocation: oldLocation, newLocation: newLocation))
    }

    mutating func add(_ values: [TypeComparison.ValueChange], of use: ValueUse) {
        for change in values { self.values[change, default: []].append(use) }
    }

    /// A text that says something else.
    mutating func compareDescription(
        _ old: String, _ new: String, of subject: ChangeSubject, from oldLocation: SourceLocation,
        to newLocation: SourceLocation
    ) {
        guard !TextKey.isSame(old, new) else { return }
        add(
            .descriptionChanged, subject, .documentation, before: old, after: new, from: oldLocation,
            to: newLocation)
    }

    /// A text of its own, above tables.
    mutating func compareText(
        _ old: String, _ new: String, of subject: ChangeSubject, from oldLocation: SourceLocation,
        to newLocation: SourceLocation
    ) {
        if old.isEmpty, looseFiles.contains(oldLocation.file) { return }
        if new.isEmpty, looseFiles.contains(newLocation.file) { return }
        compareDescription(old, new, of: subject, from: oldLocation, to: newLocation)
    }

    /// Marks beside it; whether it is required is asked elsewhere.
    mutating func compareFlags(
        _ old: [Flag], _ new: [Flag], of subject: ChangeSubject, from oldLocation: SourceLocation,
        to newLocation: SourceLocation
    ) {
        guard old != new else { return }
        if old.contains(.deprecated) != new.contains(.deprecated) {
            let isNew = new.contains(.deprecated)
            add(
                isNew ? .deprecated : .undeprecated, subject, .behavior, from: oldLocation, to: newLocation)
        }
        let asked: Set<Flag> = [.deprecated, .required]
        let (before, after) = (Set(old).subtracting(asked), Set(new).subtracting(asked))
        if before != after {
            func words(_ flags: Set<Flag>) -> String {
                flags.map(\.rawValue).sorted().joined(separator: ", ")
            }
            add(
                .marksChanged, subject,
                before.contains(.default) != after.contains(.default) ? .behavior : .documentation,
                before: words(before), after: words(after), from: oldLocation, to: newLocation)
        }
    }
}
