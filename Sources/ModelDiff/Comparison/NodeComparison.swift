import APIModel

/// Compares the nodes of two models.
struct NodeComparison {
    let old: API
    let new: API

    /// - Parameters:
    ///   - gone: what went with each page of the old model.
    ///   - come: what came with each page of the new model.
    func compare(
        gone: [String: PageContent], come: [String: PageContent], into collector: inout ChangeCollector
    ) {
        let described = old.nodes.filter(\.isDescribed)
        var byID: [NodeID: Node] = [:]
        for node in new.nodes where node.isDescribed { byID[node.id] = node }
        var met: Set<NodeID> = []
        for node in described {
            guard let found = byID[node.id] ?? byID[collector.nodes.new(node.id)] else {
                collector.add(
                    .removed, ChangeSubject(.node, node.id.slug), .breaking, before: node.title,
                    includes: gone[node.id.slug]?.all ?? [], from: node.location)
                continue
            }
            met.insert(found.id)
            compare(node, found, into: &collector)
        }
        for node in new.nodes where node.isDescribed && !met.contains(node.id) {
            collector.add(
                .added, ChangeSubject(.node, node.id.slug), .additive, after: node.title,
                includes: come[node.id.slug]?.all ?? [], to: node.location)
        }
    }

    private func compare(_ old: Node, _ new: Node, into collector: inout ChangeCollector) {
        let subject = ChangeSubject(.node, new.id.slug)
        if old.id != new.id {
            collector.add(
                .renamed, subject, .breaking, before: old.id.slug, after: new.id.slug,
                evidence: collector.nodes.evidence[old.id], from: old.location, to: new.location)
        } else if old.typeName != new.typeName {
            collector.addConsequence(
                .renamed, subject, .sourceBreaking, before: old.typeName, after: new.typeName,
                evidence: "its type has another name", from: old.location, to: new.location)
        }
        collector.compareText(
            old.description, new.description, of: subject, from: old.location, to: new.location)
        RowComparison(kind: .field, owner: new.id.slug).compare(
            Row.rows(old.fields), Row.rows(new.fields), into: &collector)
    }
}
