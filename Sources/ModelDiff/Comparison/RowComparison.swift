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
        if kind == .parameter, isDeclared { compareOrder(old, new, match, into: &collector) }
    }

    /// Arguments stand in the order of their rows, required ones first; initializers have these alone.
    private func compareOrder(
        _ old: [Row], _ new: [Row], _ match: RowMatch, into collector: inout ChangeCollector
    ) {
        for isRequired in isRead ? [true, false] : [true] {
            let pairs = match.pairs.filter {
                old[$0.old].declaration == .own && new[$0.new].declaration == .own
                    && old[$0.old].isRequired == isRequired && new[$0.new].isRequired == isRequired
            }
            let before = pairs.sorted { $0.old < $1.old }.map(\.new)
            let after = pairs.map(\.new)
            guard before != after else { continue }
            for case .insert(let offset, let index, _) in after.difference(from: before) {
                collector.addConsequence(
                    .moved, subject(new[index]), .sourceBreaking,
                    before: "argument \((before.firstIndex(of: index) ?? 0) + 1)",
                    after: "argument \(offset + 1)", evidence: "rows stand in another order",
                    from: new[index].location, to: new[index].location)
            }
        }
    }

    private func subject(_ row: Row) -> ChangeSubject { ChangeSubject(kind, row.name, of: owner) }

    private func declared(_ row: Row) -> Bool { isDeclared && row.declaration != .hidden }

    private func impactOfAdded(_ index: Int, _ new: [Row], _ old: [Row], _ match: RowMatch) -> ChangeImpact {
        let row = new[index]
        if kind == .parameter, declared(row), row.isRequired { return .breaking }
        return isFirstMember(index, new, old, match) ? .sourceBreaking : .additive
    }

    /// True for a member of an object that had none before: with its first member it becomes a type of its own.
    private func isFirstMember(_ index: Int, _ new: [Row], _ old: [Row], _ match: RowMatch) -> Bool {
        guard declared(new[index]), let parent = new[index].parent,
            let before = match.pairs.first(where: { $0.new == parent })
        else { return false }
        return !old[before.old].hasMembers
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
            if isDeclared, before.isOpen != after.isOpen {
                func words(_ row: Row) -> String { row.isOpen ? "any value" : row.typeWords }
                collector.addConsequence(
                    .typeChanged, subject, .sourceBreaking, before: words(before), after: words(after),
                    evidence: Self.neighbors, from: from, to: to)
            }
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
        guard !isSame, isDeclared || self.isDeclared && before.declaration == .hidden else { return }
        // Another row has its name, or had it.
        if before.parent == nil, after.parent == nil { return }
        let isMore = before.declaration == .hidden && !isFirstMember(pair.new, new, old, match)
        collector.addConsequence(
            .moved, subject(after), isMore ? .additive : .sourceBreaking,
            before: words(before, old), after: words(after, new), evidence: Self.neighbors,
            from: before.location, to: after.location)
    }

    private func words(_ constraints: [Constraint]) -> String {
        constraints.map { $0.kind.rawValue + ($0.value.map { " " + $0 } ?? "") }.joined(separator: ", ")
    }
}
