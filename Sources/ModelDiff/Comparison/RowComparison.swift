import APIModel

/// Compares the rows of one table: a node's fields, an operation's parameters, the members of an answer.
struct RowComparison {
    /// What the rows are.
    let kind: ChangeSubject.Kind
    /// What they belong to, by its new identity.
    let owner: String
    /// False where the package declares nothing of them.
    var isDeclared = true
    /// True where required ones stand in initializers; they stand before others in functions that read.
    var isRead = false

    private static let neighbors = "rows around it changed"

    func compare(_ old: [Row], _ new: [Row], into collector: inout ChangeCollector) {
        let match = RowMatch(old, new, collector.nodes)
        for index in match.removed {
            let row = old[index]
            collector.add(
                .removed, subject(row), declared(row) ? .breaking : .behavior, before: row.typeWords,
                from: row.location)
        }
        for index in match.added {
            let row = new[index]
            collector.add(
                .added, subject(row), impactOfAdded(index, new, old, match), after: row.typeWords,
                to: row.location)
        }
        for pair in match.pairs { compare(pair, old, new, match, into: &collector) }
    }

    private func subject(_ row: Row) -> ChangeSubject { ChangeSubject(kind, row.name, of: owner) }

    private func declared(_ row: Row) -> Bool { isDeclared && row.declaration != .hidden }

    private func impactOfAdded(_ index: Int, _ new: [Row], _ old: [Row], _ match: RowMatch) -> ChangeImpact {
        let row = new[index]
        if kind == .parameter, declared(row), row.isRequired { return .breaking }
        // With its first member an object becomes a type of its own.
        if declared(row), let parent = row.parent,
            let before = match.pairs.first(where: { $0.new == parent }), !old[before.old].hasMembers
        {
            return .sourceBreaking
        }
        return .additive
    }

    private func compare(
        _ pair: RowMatch.Pair, _ old: [Row], _ new: [Row], _ match: RowMatch,
        into collector: inout ChangeCollector
    ) {
        let (before, after) = (old[pair.old], new[pair.new])
        let (from, to) = (before.location, after.location)
        let subject = subject(after)
        let isDeclared = declared(before)
        if kind == .parameter, before.isOnlyNamed != after.isOnlyNamed {
            let impact = TypeComparison.impact(
                before.shape, after.shape, inParameter: true, isDeclared: isDeclared, nodes: collector.nodes)
            collector.add(
                after.isOnlyNamed ? .removed : .added, subject, after.isRequired ? .breaking : impact,
                before: after.isOnlyNamed ? before.typeWords : nil,
                after: after.isOnlyNamed ? nil : after.typeWords, evidence: "requests name it all the same",
                from: from, to: to)
            return
        }
        if let evidence = pair.evidence {
            collector.add(
                .renamed, subject, isDeclared ? .breaking : .behavior, before: before.name, after: after.name,
                evidence: evidence, from: from, to: to)
        }
        let types = TypeComparison(before.type, after.type, collector.nodes)
        if types.isChanged {
            let impact = TypeComparison.impact(
                before.shape, after.shape, inParameter: kind == .parameter, isDeclared: isDeclared,
                nodes: collector.nodes)
            collector.add(
                .typeChanged, subject, impact, before: before.typeWords, after: after.typeWords, from: from,
                to: to)
        } else {
            collector.add(
                types.values,
                of: ChangeCollector.ValueUse(subject: subject, oldLocation: from, newLocation: to))
        }
        if kind == .parameter {
            if before.isMarkedRequired != after.isMarkedRequired {
                compareRequired(pair, old, new, isDeclared, into: &collector)
            } else if before.isRequired != after.isRequired {
                collector.addConsequence(
                    after.isRequired ? .becameRequired : .becameOptional, subject, .sourceBreaking,
                    before: nil,
                    after: nil, evidence: Self.neighbors, from: from, to: to)
            }
        }
        collector.compareFlags(before.flags, after.flags, of: subject, from: from, to: to)
        if before.defaultValue != after.defaultValue {
            collector.add(
                .defaultChanged, subject, .behavior, before: before.defaultValue, after: after.defaultValue,
                from: from,
                to: to)
        }
        if before.constraints != after.constraints {
            collector.add(
                .valuesChanged, subject, .behavior, before: words(before.constraints),
                after: words(after.constraints),
                from: from, to: to)
        }
        // The words of a row say its default and its marks too.
        if before.description != after.description {
            collector.compareDescription(
                before.description, after.description, of: subject, from: from, to: to)
        }
        comparePlaces(pair, old, new, match, into: &collector)
    }

    private func compareRequired(
        _ pair: RowMatch.Pair, _ old: [Row], _ new: [Row], _ isDeclared: Bool,
        into collector: inout ChangeCollector
    ) {
        let (before, after) = (old[pair.old], new[pair.new])
        let impact: ChangeImpact =
            if !isDeclared {
                .behavior
            } else if before.isRequired == after.isRequired {
                .behavior
            } else if after.isRequired {
                .breaking
            } else {
                isRead && keepsItsPlace(pair.new, new) ? .additive : .sourceBreaking
            }
        collector.add(
            after.isMarkedRequired ? .becameRequired : .becameOptional, subject(after), impact,
            evidence: impact == .sourceBreaking ? "initializers take what is required alone" : nil,
            from: before.location, to: after.location)
    }

    /// True for an argument that stands where it stood once it can be left out: required ones stand first.
    private func keepsItsPlace(_ index: Int, _ rows: [Row]) -> Bool {
        let own = rows.indices.filter { rows[$0].declaration == .own }
        return own.allSatisfy { other in
            other < index ? rows[other].isRequired : other == index || !rows[other].isRequired
        }
    }

    /// A row that the page says no differently can be read as a member of another one all the same.
    private func comparePlaces(
        _ pair: RowMatch.Pair, _ old: [Row], _ new: [Row], _ match: RowMatch,
        into collector: inout ChangeCollector
    ) {
        let (before, after) = (old[pair.old], new[pair.new])
        func words(_ row: Row, _ rows: [Row]) -> String {
            switch row.declaration {
            case .own: "at the top"
            case .inside: "a member of \(row.parent.map { rows[$0].name } ?? "")"
            case .hidden: "a member of an object that is left open"
            }
        }
        let isSame: Bool =
            if before.declaration != after.declaration {
                false
            } else if before.declaration == .inside, let oldParent = before.parent,
                let newParent = after.parent
            {
                match.pairs.contains { $0.old == oldParent && $0.new == newParent }
            } else {
                true
            }
        guard !isSame, isDeclared else { return }
        collector.addConsequence(
            .moved, subject(after), before.declaration == .hidden ? .additive : .sourceBreaking,
            before: words(before, old), after: words(after, new), evidence: Self.neighbors,
            from: before.location, to: after.location)
    }

    private func words(_ constraints: [Constraint]) -> String {
        constraints.map { $0.kind.rawValue + ($0.value.map { " " + $0 } ?? "") }.joined(separator: ", ")
    }
}
