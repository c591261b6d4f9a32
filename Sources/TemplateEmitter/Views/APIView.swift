import APIModel

/// The whole API.
struct APIView: TemplateView {
    let context: ViewContext
    private var model: ResolvedModel { context.model }

    static let declaration = ViewDeclaration<APIView>(
        "api", "Everything that the reference says about one version of the Graph API.",
        [
            .text(
                "version", { $0.context.text.commentLine($0.model.version) },
                "The version, such as `v19.0`, for comments."),
            .text(
                "versionLiteral", { $0.context.text.literal($0.model.version) },
                "The version as a text literal."),
            .list("nodes", of: "node", \.context.nodeViews, "All nodes."),
            .list("edges", of: "edge", \.context.edgeViews, "All edges."),
            .list("operations", of: "operation", \.context.operationViews, "All operations."),
            .list(
                "looseOperations", of: "operation", { $0.context.looseOperations },
                "Operations whose path starts from no node that was read."),
            .list(
                "looseCallable", of: "operation",
                { $0.context.looseOperations.filter(\.resolved.isCallable) },
                "Those of them that can be called."),
            .texts(
                "looseImports",
                { view in
                    view.context.types.imports(
                        of: view.context.looseOperations.filter(\.resolved.isCallable).flatMap(
                            \.resolved.types))
                }, "Modules that types of these are from."),
            .flag(
                "hasLooseOperations", { $0.context.looseOperations.contains(where: \.resolved.isCallable) },
                "True where some of these can be called."),
            .list(
                "paths", { $0.context.pathViews },
                "All paths at which something can be called, by path, each with its methods."),
            .list(
                "pathShapes", { $0.context.pathShapeViews },
                "The same, paths that differ in the names of their placeholders only as one."),
            .list("enums", of: "enum", { $0.context.enumViews }, "All enums."),
            .list("looseEnums", of: "enum", { $0.context.looseEnums }, "Those of them that are of no node."),
            .flag("hasLooseEnums", { !$0.context.looseEnums.isEmpty }, "True where there are such enums."),
            .list("errors", of: "error", { $0.context.errorViews }, "All error codes."),
            .list("permissions", of: "permission", { $0.context.permissionViews }, "All permissions."),
            .list("metrics", of: "metric", { $0.context.metricViews }, "All insights metrics."),
            .list("valueTables", of: "valueTable", { $0.context.valueTableViews }, "All tables of values."),
            .list(
                "versions", of: "versionPeriod",
                { $0.context.versionViews(Array($0.model.versions.indices)) },
                "How long versions answer, by product, the oldest first."),
            .list(
                "expiringVersions", of: "versionPeriod", { $0.context.expiringVersions },
                "Those of the Graph API whose last day is known."),
            .list(
                "unresolvedTypes", of: "unresolved", { $0.context.unresolvedViews },
                "Types that no page describes."),
            .flag(
                "hasUnresolvedTypes", { !$0.model.undescribedTypes.isEmpty },
                "True where there are such types."),
            .texts(
                "sources",
                { view in view.model.sources.map { view.context.text.commentLine($0.url ?? $0.file) } },
                "The pages that were read: their addresses, or their files, for comments."),
        ])
}

extension ViewContext {
    var apiView: APIView { APIView(context: self) }
    var optionsView: OptionsView { OptionsView(options: options) }
}
