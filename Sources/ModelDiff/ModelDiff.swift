public import APIModel

/// Says what two models of the API have different, and what each difference means for the users of the package that is
/// generated from them.
///
/// Things are told by identity, whatever page or style they come from and whatever their order.
public enum ModelDiff {
    /// Styles in which texts before tables run into each other.
    private static let looseStyles: Set<String> = ["glued"]

    /// The differences of a new model to an old one.
    public static func compare(_ old: API, _ new: API) -> ModelDifference {
        let nodes = NodeMapping(old, new)
        let loose = (old.sources + new.sources).filter { looseStyles.contains($0.style) }
        var collector = ChangeCollector(nodes: nodes, looseFiles: Set(loose.map(\.file)))
        let edges = EdgeComparison(old: old, new: new)
        let edgeMatch = EdgeMatch(old, new, nodes)
        let pages = PageChanges(old, new, edgeMatch, nodes)
        let operations = OperationMatch(old, new, nodes)
        var catalogue = CatalogueComparison(old: old, new: new, pages: pages)
        catalogue.compare(into: &collector)
        var gone = pages.included(operations.removed, by: pages.removed) {
            OperationMatch.page(of: $0, nodes)
        }
        var come = pages.included(operations.added, by: pages.added) { $0.page }
        for (page, rows) in catalogue.gone { gone.byPage[page, default: PageContent()].rows = rows }
        for (page, rows) in catalogue.come { come.byPage[page, default: PageContent()].rows = rows }
        NodeComparison(old: old, new: new).compare(
            gone: gone.byPage, come: come.byPage, into: &collector)
        edges.compare(
            edgeMatch, gone: gone.byPage, come: come.byPage, pages: pages, into: &collector)
        for operation in gone.others where operation.status == .allowed {
            collector.add(
                .removed, ChangeSubject(.operation, operation.id.text),
                operation.isDeclared ? .breaking : .behavior, before: operation.words,
                from: operation.location)
        }
        for operation in come.others where operation.status == .allowed {
            collector.add(
                .added, ChangeSubject(.operation, operation.id.text), .additive, after: operation.words,
                to: operation.location)
        }
        let codes = Set(new.errors.map(\.code))
        let permissions = Set(new.permissions.map(\.name))
        for (before, after) in operations.pairs {
            OperationComparison(
                old: before, new: after, codes: codes, permissions: permissions,
                hasSamePages: !pages.isDescribedOtherwise(before, after)
            ).compare(into: &collector)
        }
        EnumComparison.compare(new.enums, &collector)
        return ModelDifference(
            oldVersion: old.version, newVersion: new.version, changes: collector.changes.sorted(),
            consequences: collector.consequences.sorted())
    }
}
