/// What a pack can write a file for.
enum FileSubject: String, Sendable, CaseIterable {
    case api, node, edge, operation, `enum`, error, permission, metric, valueTable, unresolved, page
}

extension ViewContext {
    /// The views that a pack can write a file for each of.
    func views(for subject: FileSubject) -> [any TemplateView] {
        switch subject {
        case .api: [apiView]
        case .node: nodeViews
        case .edge: edgeViews
        case .operation: operationViews
        case .enum: enumViews
        case .error: errorViews
        case .permission: permissionViews
        case .metric: metricViews
        case .valueTable: valueTableViews
        case .unresolved: unresolvedViews
        case .page: pageViews
        }
    }
}
