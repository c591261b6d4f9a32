import APIModel
internal import Mustache

/// The whole API.
struct APIView: TemplateView {
    let context: EmitContext

    static let declaration = ViewDeclaration<APIView>(
        "api", "Everything that the reference says about one version of the Graph API.",
        [
            .text(
                "version", { $0.context.text.commentLine($0.context.api.version) },
                "The version, such as `v19.0`, for comments."),
            .text(
                "versionLiteral", { $0.context.text.literal($0.context.api.version) },
                "The version as a text literal."),
            .list("nodes", of: "node", \.context.nodeViews, "All nodes."),
            .list("edges", of: "edge", \.context.edgeViews, "All edges."),
            .list("operations", of: "operation", \.context.operationViews, "All operations."),
            .list(
                "looseOperations", of: "operation", { $0.context.operations(of: .root) },
                "Operations whose path starts from no node that was read."),
            .list(
                "looseCallable", of: "operation", { $0.context.operations(of: .root).filter(\.isCallable) },
                "Those of them that can be called."),
            .texts(
                "looseImports",
                { view in
                    view.context.types.imports(
                        of: view.context.operations(of: .root).filter(\.isCallable).flatMap(\.facts.types))
                }, "Modules that types of these are from."),
            .flag(
                "hasLooseOperations", { $0.context.operations(of: .root).contains(where: \.isCallable) },
                "True where some of these can be called."),
            .list("enums", of: "enum", { $0.context.enumViews }, "All enums."),
            .list("errors", of: "error", { $0.context.errorViews }, "All error codes."),
            .list("permissions", of: "permission", { $0.context.permissionViews }, "All permissions."),
            .list("metrics", of: "metric", { $0.context.metricViews }, "All insights metrics."),
            .list("valueTables", of: "valueTable", { $0.context.valueTableViews }, "All tables of values."),
            .list(
                "unresolvedTypes", of: "unresolved", { $0.context.unresolvedViews },
                "Types that no page describes."),
            .texts(
                "sources",
                { view in view.context.api.sources.map { view.context.text.commentLine($0.url ?? $0.file) } },
                "The pages that were read: their addresses, or their files, for comments."),
            .object("options", "options", \.context.options, "The pack's options."),
        ])
}

/// The pack's options; which there are, each pack says itself.
struct OptionsView: MustacheParent, Sendable {
    let options: [String: PackOption]

    func child(named name: String) -> Any? {
        switch options[name] {
        case .text(let text):
            String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.isUnprintable }))
        case .flag(let flag): flag
        case nil: nil
        }
    }

    static func schema(_ options: [String: PackOption]) -> ViewSchema {
        ViewSchema(
            name: "options", summary: "The options of the pack.",
            keys: options.sorted { $0.key < $1.key }.map { name, option in
                if case .flag = option {
                    ViewKey(name: name, kind: .flag, summary: "An option of the pack.")
                } else {
                    ViewKey(name: name, kind: .text, summary: "An option of the pack.")
                }
            })
    }
}

extension EmitContext {
    var enumViews: [EnumView] { api.enums.map { EnumView(context: self, definition: $0) } }
    var errorViews: [ErrorView] { errors.map { ErrorView(context: self, facts: $0) } }
    var permissionViews: [PermissionView] {
        api.permissions.map { PermissionView(context: self, permission: $0) }
    }
    var metricViews: [MetricView] { api.metrics.map { MetricView(context: self, metric: $0) } }
    var valueTableViews: [ValueTableView] { api.valueTables.map { ValueTableView(context: self, table: $0) } }
    var unresolvedViews: [UnresolvedView] {
        api.unresolvedTypes.map { UnresolvedView(context: self, type: $0) }
    }

    /// The views that a pack can write a file for each of.
    func views(for subject: OutputRule.Subject) -> [any TemplateView] {
        switch subject {
        case .api: [APIView(context: self)]
        case .node: nodeViews
        case .edge: edgeViews
        case .operation: operationViews
        case .enum: enumViews
        case .error: errorViews
        case .permission: permissionViews
        case .metric: metricViews
        case .valueTable: valueTableViews
        case .unresolved: unresolvedViews
        }
    }
}
