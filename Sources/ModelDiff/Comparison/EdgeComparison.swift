import APIModel

/// Compares the edges of two models.
struct EdgeComparison {
    let old: API
    let new: API

    func compare(
        _ match: EdgeMatch, gone: [String: PageContent], come: [String: PageContent], pages: PageChanges,
        into collector: inout ChangeCollector
    ) {
        for edge in match.removed where edge.hasPage || !pages.removedNodes.contains(edge.parent) {
            collector.add(
                .removed, subject(edge), isDeclared(edge, in: old) ? .breaking : .behavior,
                before: words(edge),
                includes: edge.hasPage ? gone[edge.id.description]?.all ?? [] : [], from: edge.location)
        }
        for edge in match.added where edge.hasPage || !pages.addedNodes.contains(edge.parent) {
            collector.add(
                .added, subject(edge), .additive, after: words(edge),
                includes: edge.hasPage ? come[edge.id.description]?.all ?? [] : [], to: edge.location)
        }
        for (before, after) in match.pairs {
            // The words of its row came or went with the page of its node.
            let hasRow =
                !pages.removedNodes.contains(before.parent) && !pages.addedNodes.contains(after.parent)
            compare(before, after, gone, come, hasRow: hasRow, into: &collector)
        }
    }

    private func subject(_ edge: Edge) -> ChangeSubject {
        edge.parent == .root
            ? ChangeSubject(.edge, edge.name) : ChangeSubject(.edge, edge.name, of: edge.parent.slug)
    }

    private func compare(
        _ before: Edge, _ after: Edge, _ gone: [String: PageContent], _ come: [String: PageContent],
        hasRow: Bool, into collector: inout ChangeCollector
    ) {
        let (from, to) = (before.location, after.location)
        let id = after.id.description
        let isDeclared = isDeclared(before, in: old)
        if before.name != after.name {
            collector.add(
                .renamed, subject(after), isDeclared ? .breaking : .behavior, before: before.name,
                after: after.name,
                evidence: "the description stayed", from: from, to: to)
        }
        guard before.hasPage == after.hasPage else {
            let content = before.hasPage ? gone[before.id.description] : come[id]
            let isTyped = type(before).map { ClientType($0) } == type(after).map { ClientType($0) }
            collector.add(
                before.hasPage ? .removed : .added, ChangeSubject(.page, id),
                before.hasPage && content?.calls.isEmpty == false
                    ? .breaking : isTyped || !isDeclared ? .additive : .sourceBreaking,
                evidence: isTyped ? nil : "what the edge answers with has another type",
                includes: content?.all ?? [],
                from: from, to: to)
            return
        }
        compareType(before, after, isDeclared, into: &collector)
        if hasRow {
            collector.compareFlags(before.flags, after.flags, of: subject(after), from: from, to: to)
            collector.compareText(
                before.description, after.description, of: subject(after), from: from, to: to)
        }
        RowComparison(kind: .field, owner: id).compare(
            addedRows(before, in: old), addedRows(after, in: new), into: &collector)
        // The runtime reads summaries; the package declares no members of them.
        var summary = RowComparison(kind: .field, owner: id + " summary")
        summary.isDeclared = false
        summary.compare(Row.rows(before.summaryFields), Row.rows(after.summaryFields), into: &collector)
    }

    /// Fields that an edge adds to what it lists: among those of the node, where the model has it and neither the node nor
    /// another edge to it has one of that name.
    private func addedRows(_ edge: Edge, in api: API) -> [Row] {
        var rows = Row.rows(edge.addedFields)
        guard !rows.isEmpty else { return rows }
        var others: Set<String> = []
        let target = edge.target?.namedNode
        let node = target.flatMap { target in api.nodes.first { $0.id == target } }
        if let node, let target {
            others.formUnion(node.fields.map(\.name))
            for other in api.edges where other.id != edge.id {
                if other.parent == target { others.insert(other.name) }
                if other.target?.namedNode == target { others.formUnion(other.addedFields.map(\.name)) }
            }
        }
        for index in rows.indices where node == nil || others.contains(rows[index].name) {
            rows[index].declaration = .hidden
        }
        return rows
    }

    private func compareType(
        _ before: Edge, _ after: Edge, _ isDeclared: Bool, into collector: inout ChangeCollector
    ) {
        let comparison = TypeComparison(before.target, after.target, collector.nodes)
        guard comparison.isChanged || before.cardinality != after.cardinality else { return }
        let impact: ChangeImpact =
            if before.cardinality == .none {
                .additive
            } else if after.cardinality == .none {
                isDeclared ? .breaking : .behavior
            } else {
                TypeComparison.impact(
                    type(before), type(after), inParameter: false, isDeclared: isDeclared,
                    nodes: collector.nodes)
            }
        // Without a page, what is listed is told from the row's words and from the types that other pages describe.
        let isRead = !before.hasPage && TextKey.isSame(before.description, after.description)
        if isRead, before.target == nil || after.target == nil {
            collector.addConsequence(
                .typeChanged, subject(after), impact, before: words(before), after: words(after),
                evidence: "other pages tell what the row lists", from: before.location, to: after.location)
        } else {
            collector.add(
                .typeChanged, subject(after), impact, before: words(before), after: words(after),
                from: before.location, to: after.location)
        }
    }

    /// The type of the edge among the fields of its node; nil where it cannot be read.
    private func type(_ edge: Edge) -> TypeExpression? {
        switch edge.cardinality {
        case .none: nil
        case .single: edge.target ?? .any
        case .list, .unknown: .list(edge.target ?? .any)
        }
    }

    private func words(_ edge: Edge) -> String {
        "\(edge.cardinality.rawValue) of \(TypeText.text(edge.target))"
    }

    /// True where the node's type has a field for it.
    private func isDeclared(_ edge: Edge, in api: API) -> Bool {
        edge.parent != .root && edge.cardinality != .none
            && !api.nodes.contains { $0.id == edge.parent && $0.fields.contains { $0.name == edge.name } }
    }
}

extension TypeExpression {
    /// The node that it names.
    fileprivate var namedNode: NodeID? {
        if case .named(let name) = self { NodeID(name: name) } else { nil }
    }
}
