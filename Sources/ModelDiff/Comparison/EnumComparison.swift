import APIModel

/// Makes changes of the values that enums gained and lost: one for all members that take them.
enum EnumComparison {
    /// - Parameter enums: The new model's; one that goes by another name can have the old one too.
    static func compare(_ enums: [EnumDefinition], _ collector: inout ChangeCollector) {
        let otherNames = Dictionary(enums.map { ($0.name, $0.otherNames) }) { first, _ in first }
        for (change, uses) in collector.values {
            let names = Set(uses.map(\.subject.description)).sorted()
            let first = uses.min { $0.subject < $1.subject }
            for value in change.removed {
                collector.add(
                    .removed, ChangeSubject(.enumValue, value, of: change.newName), .breaking,
                    includes: names,
                    from: first?.oldLocation, to: first?.newLocation)
            }
            for value in change.added {
                collector.add(
                    .added, ChangeSubject(.enumValue, value, of: change.newName), .additive, includes: names,
                    from: first?.oldLocation, to: first?.newLocation)
            }
            if change.oldName != change.newName,
                otherNames[change.newName]?.contains(change.oldName) != true
            {
                collector.addConsequence(
                    .renamed, ChangeSubject(.enum, change.newName), .sourceBreaking, before: change.oldName,
                    after: change.newName, evidence: "the type of " + names.joined(separator: ", "),
                    from: first?.oldLocation, to: first?.newLocation)
            }
        }
    }
}
