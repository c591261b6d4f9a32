import APIModel

/// A permission.
struct PermissionView: TemplateView {
    let context: EmitContext
    let permission: Permission

    static let declaration = ViewDeclaration<PermissionView>(
        "permission", "A permission that an app asks people for.",
        [
            .text(
                "identifier", { $0.context.symbols.case("permission", $0.permission.name) },
                "The name in the language."),
            .text(
                "fileName", { $0.context.symbols.case("permission", $0.permission.name) },
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
                    view.permission.dependencies.map { PermissionView.named($0, view.context) }
                }, "Permissions that have to be granted with it."),
            .flag(
                "isKnown",
                { view in view.context.api.permissions.contains { $0.name == view.permission.name } },
                "True where it is among the API's permissions."),
            .texts(
                "operations", { view in view.permission.operations.map { view.context.text.commentLine($0.text) } },
                "Ids of the operations that ask for it, for comments."),
        ],
        documentationKeys(\.context, \.permission.description),
        rootKeys(\.context))

    static func named(_ name: String, _ context: EmitContext) -> PermissionView {
        PermissionView(
            context: context,
            permission: context.api.permissions.first { $0.name == name } ?? Permission(name: name))
    }
}

/// An insights metric.
struct MetricView: TemplateView {
    let context: EmitContext
    let metric: Metric

    static let declaration = ViewDeclaration<MetricView>(
        "metric", "An insights metric.",
        [
            .text(
                "identifier", { $0.context.symbols.case("metric", $0.metric.name) },
                "The name in the language."),
            .text(
                "fileName", { $0.context.symbols.case("metric", $0.metric.name) },
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
        ],
        documentationKeys(\.context, \.metric.description),
        deprecationKeys(\.context) { $0.metric.flags.contains(.deprecated) ? $0.metric.description : nil },
        rootKeys(\.context))
}
