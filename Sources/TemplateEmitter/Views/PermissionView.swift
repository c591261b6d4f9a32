import APIModel

/// A permission.
struct PermissionView: TemplateView {
    let context: ViewContext
    let indexed: Indexed<ResolvedPermission>
    var resolved: ResolvedPermission { indexed.element }
    private var permission: Permission { resolved.permission }

    static let declaration = ViewDeclaration<PermissionView>(
        "permission", "A permission that an app asks people for.",
        [
            .text(
                "identifier", \.resolved.identifier,
                "The name in the language; empty where it is not among the API's permissions."),
            .fileName(
                \.resolved.identifier,
                "A name for the permission's file, without an ending."),
            .text(
                "wireName", { $0.context.text.commentLine($0.permission.name) },
                "The name on the wire, for comments."),
            .text(
                "wireLiteral", { $0.context.text.literal($0.permission.name) },
                "The name on the wire, as a text literal."),
            .list(
                "dependencies", of: "permission",
                { view in
                    view.context.permissions(view.permission.dependencies)
                }, "Permissions that have to be granted with it."),
            .flag("isKnown", \.resolved.isKnown, "True where it is among the API's permissions."),
            .texts(
                "operations",
                { view in view.permission.operations.map { view.context.text.commentLine($0.text) } },
                "Ids of the operations that ask for it, for comments."),
            .texts(
                "operationLiterals",
                { view in view.permission.operations.map { view.context.text.literal($0.text) } },
                "Ids of the operations that ask for it, as text literals."),
        ],
        documentationKeys(\.context, \.permission.description))
}

/// An insights metric.
struct MetricView: TemplateView {
    let context: ViewContext
    let indexed: Indexed<ResolvedMetric>
    var resolved: ResolvedMetric { indexed.element }
    private var metric: Metric { resolved.metric }

    static let declaration = ViewDeclaration<MetricView>(
        "metric", "An insights metric.",
        [
            .text("identifier", \.resolved.identifier, "The name in the language."),
            .fileName(
                \.resolved.identifier,
                "A name for the metric's file, without an ending."),
            .text(
                "wireName", { $0.context.text.commentLine($0.metric.name) },
                "The name on the wire, for comments."),
            .text(
                "wireLiteral", { $0.context.text.literal($0.metric.name) },
                "The name on the wire, as a text literal."),
            .texts(
                "periods", { view in view.metric.periods.map(view.context.text.commentLine) },
                "The periods that it is given for, for comments."),
            .texts(
                "periodLiterals", { view in view.metric.periods.map(view.context.text.literal) },
                "The periods that it is given for, as text literals."),
        ],
        documentationKeys(\.context, \.metric.description),
        deprecationKeys(\.context) { $0.metric.flags.contains(.deprecated) ? $0.metric.description : nil })
}

extension ViewContext {
    var permissionViews: [PermissionView] {
        model.permissions.indexed.map { PermissionView(context: self, indexed: $0) }
    }
    var metricViews: [MetricView] { model.metrics.indexed.map { MetricView(context: self, indexed: $0) } }

    func permissions(_ names: [String]) -> [PermissionView] {
        names.map { name in
            let known = model.permissionIndex(named: name).map { Indexed(model.permissions, $0) }
            let unknown = ResolvedPermission(
                permission: Permission(name: name), identifier: "", isKnown: false)
            return PermissionView(context: self, indexed: known ?? Indexed(unknown))
        }
    }
}
