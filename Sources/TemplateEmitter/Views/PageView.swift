import APIModel

/// A page of the reference.
struct PageView: TemplateView {
    let context: ViewContext
    let indexed: Indexed<ResolvedPage>
    private var page: ResolvedPage { indexed.element }
    private var model: ResolvedModel { context.model }

    static let declaration = ViewDeclaration<PageView>(
        "page", "A page of the reference, with everything of the model that stands on it.",
        [
            .fileName(\.fileName, "The name of the page's file, without an ending."),
            .text(
                "titleMarkdown", { MarkdownText.plain($0.page.source.title) },
                "The page's heading, as Markdown."),
            .flag("hasFacts", \.page.hasFacts, "True where the model has something that stands on the page."),
            .flag(
                "hasIntroduction", { !$0.introduction.isEmpty },
                "True where the page describes its subject outside of its operations."),
            .text(
                "introductionMarkdown", { MarkdownText.marked($0.introduction, in: .paragraph) },
                "What the page says of its subject outside of its operations, as Markdown."),
            .optional(
                "node", "node", { view in view.page.node.map { view.context.node($0) } },
                "The node that it describes."),
            .optional(
                "edge", "edge", { view in view.page.edge.map { view.context.edge($0) } },
                "The edge that it describes."),
            .list(
                "listedEdges", { $0.context.edges($0.page.listed) },
                "The edges that its node lists, in page order."),
            .optional(
                "reading", "operation", { $0.reading }, "The operation that reads its subject, where one can."
            ),
            .list("others", of: "operation", { $0.others }, "All other operations, in page order."),
            .list(
                "errors",
                { view in view.page.errors.indexed.map { ErrorRowView(context: view.context, indexed: $0) } },
                "Its rows about errors that are of no operation, in page order."),
            .list("permissions", \.permissions, "The permissions that it describes."),
            .list(
                "dependents", { $0.permissions.filter(\.hasDependencies) },
                "Those with which others have to be granted."),
            .list(
                "metrics",
                { view in
                    view.page.metrics.map {
                        MetricView(context: view.context, indexed: Indexed(view.model.metrics, $0))
                    }
                }, "The metrics that it describes, in page order."),
            .list(
                "valueTables",
                { view in
                    view.page.valueTables.map {
                        ValueTableView(
                            context: view.context, indexed: Indexed(view.model.valueTables, $0))
                    }
                }, "Its tables of values, in page order."),
            .list(
                "endpoints",
                { view in
                    view.page.endpoints.map { EndpointView(context: view.context, index: $0, of: view.page) }
                }, "The endpoints that it lists, in page order."),
            .list(
                "versions", of: "versionPeriod", { $0.context.versionViews($0.page.versions) },
                "The versions that it lists, in page order."),
        ],
        addressKeys(\.context, \.page.source.url))

    private var describesSubject: Bool { page.node != nil || page.edge != nil }

    /// The file's own name: those of the reference are made of the pages' addresses. A page about a node or an edge without
    /// an address is called as the model calls it, which the reader can tell again.
    private var fileName: String {
        if page.source.url == nil, describesSubject, let slug = page.slug {
            return slug.replacing("/", with: ".")
        }
        let name = page.source.file.split(separator: "/").last ?? ""
        return String(name.lastIndex(of: ".").map { name[..<$0] } ?? name)
    }

    /// What the read of a page says counts for the page's subject.
    private var introduction: String {
        let description =
            page.node.map { model.nodes[$0].node.description }
            ?? page.edge.map { model.edges[$0].edge.description } ?? ""
        let isSaid = reading.map { !$0.resolved.operation.description.isEmpty } ?? false
        return isSaid ? "" : description
    }

    private var permissions: [PermissionView] {
        page.permissions.map { PermissionView(context: context, indexed: Indexed(model.permissions, $0)) }
    }

    private var operations: [OperationView] {
        page.operations.map { OperationView(context: context, indexed: Indexed(model.operations, $0)) }
    }
    private var reading: OperationView? {
        guard describesSubject || page.source.url != nil else { return nil }
        return operations.first {
            $0.resolved.operation.verb == .read && $0.resolved.operation.status == .allowed
        }
    }
    private var others: [OperationView] {
        let first = reading?.resolved.operation.id
        return operations.filter { $0.resolved.operation.id != first }
    }
}

extension ViewContext {
    var pageViews: [PageView] { model.pages.indexed.map { PageView(context: self, indexed: $0) } }

    func node(_ index: Int) -> NodeView { NodeView(context: self, indexed: Indexed(model.nodes, index)) }
}

/// A row about an error in a table of a page's own.
struct ErrorRowView: TemplateView {
    let context: ViewContext
    let indexed: Indexed<ResolvedPage.ErrorRow>
    private var row: ResolvedPage.ErrorRow { indexed.element }

    static let declaration = ViewDeclaration<ErrorRowView>(
        "errorRow", "A row about an error that is of no operation.",
        [
            .text("codeMarkdown", { MarkdownText.plain($0.code) }, "The code, or the codes of a range."),
            .text(
                "subcode", { $0.row.error.subcode.map(String.init) ?? "" },
                "The subcode; empty where there is none."),
            .text(
                "nameMarkdown", { MarkdownText.marked($0.name, in: .cell) },
                "The name or the wording, as Markdown; may be empty."),
            .text(
                "recoveryMarkdown", { MarkdownText.marked($0.recovery, in: .cell) },
                "What to do about it, as Markdown; may be empty."),
        ])

    private var code: String {
        let error = row.error
        // A row of a code alone is its own wording.
        if error.name == nil, error.recovery == nil { return row.text }
        return error.lastCode.map { "\(error.code)-\($0)" } ?? String(error.code)
    }
    private var name: String {
        let error = row.error
        if row.text == error.name { return row.text }
        return error.recovery == nil && error.name != nil ? row.text : ""
    }
    private var recovery: String {
        if row.text == row.error.name { return row.error.recovery ?? "" }
        return row.error.recovery == nil ? "" : row.text
    }
}

/// A path that a page lists.
struct EndpointView: TemplateView {
    let context: ViewContext
    private let endpoint: Endpoint
    private let beginsSection: Bool

    /// An endpoint among those of a page.
    init(context: ViewContext, index: Int, of page: ResolvedPage) {
        self.context = context
        let endpoints = context.model.endpoints
        endpoint = endpoints[index]
        let place = page.endpoints.firstIndex(of: index) ?? 0
        beginsSection = place == 0 || endpoints[page.endpoints[place - 1]].section != endpoint.section
    }

    static let declaration = ViewDeclaration<EndpointView>(
        "endpoint", "A path that a page lists.",
        [
            .flag("beginsSection", \.beginsSection, "True for the first one of its section."),
            .text(
                "sectionMarkdown", { MarkdownText.plain($0.endpoint.section) },
                "The headings above it, as Markdown."),
            .text("pathMarkdown", { MarkdownText.code($0.endpoint.path) }, "The path as code."),
            .texts("methods", { $0.endpoint.methods.map(\.rawValue) }, "The HTTP methods."),
            .text(
                "docMarkdown", { MarkdownText.marked($0.endpoint.description, in: .cell) },
                "What the page says of it, as Markdown."),
        ])
}
