public import APIModel
import StrictYAML

/// The real values that templates see, as JSON, for authors to look at.
public struct TemplateContextJSON: Sendable {
    private let context: ViewContext
    private let schemas: [String: ViewSchema]
    private let subjects = Set(FileSubject.allCases.map(\.rawValue))

    /// The values of a model in a pack.
    public init(_ api: API, pack: TemplatePack) {
        context = ViewContext(api, pack)
        schemas = ViewSchemas.all(options: pack.manifest.options)
    }

    /// The values of a node (`User`), an edge (`user/feed`), an operation (`user/feed.create`) or an enum; nil where there
    /// is none of that name. A view inside that has a page of its own, such as an operation of a node, has its texts only.
    public func text(of name: String) -> String? {
        guard let (kind, view) = view(named: name) else { return nil }
        return json(view, kind, indent: "", depth: 0) + "\n"
    }

    /// The name that a misspelled one most likely stands for.
    public func nearest(to name: String) -> String? {
        let model = context.model
        return StrictYAML.nearest(
            to: name,
            in: model.nodes.map(\.node.typeName) + model.operations.map(\.operation.id.text)
                + model.edges.map(\.edge.id.description) + model.enums.map(\.definition.name))
    }

    private func view(named name: String) -> (String, any TemplateView)? {
        let identity = NodeID(name: name)
        if let node = context.nodeViews.first(where: {
            $0.resolved.node.typeName == name || $0.resolved.node.id == identity
        }) {
            return ("node", node)
        }
        if let operation = context.operationViews.first(where: { $0.resolved.operation.id.text == name }) {
            return ("operation", operation)
        }
        if let edge = context.edgeViews.first(where: { $0.resolved.edge.id.description == name }) {
            return ("edge", edge)
        }
        return context.enumViews.first { $0.resolved.definition.name == name || $0.resolved.typeName == name }
            .map { ("enum", $0) }
    }

    private func json(_ view: any TemplateContext, _ kind: String, indent: String, depth: Int) -> String {
        let isShort = depth > 0 && subjects.contains(kind) || depth > 6
        let inner = indent + "  "
        let pairs = (schemas[kind]?.keys ?? []).compactMap { key -> String? in
            guard let value = view.value(of: key.name) else { return nil }
            let text: String
            switch value {
            case .text(let value), .raw(let value): text = TextEscape.json(value)
            case .number(let value): text = value.isEmpty ? "null" : value
            case .flag(let value): text = String(value)
            case .texts, .views, .view:
                guard !isShort else { return nil }
                text = json(value, key.kind, indent: inner, depth: depth)
            }
            return "\(inner)\(TextEscape.json(key.name)): \(text)"
        }
        return pairs.isEmpty ? "{}" : "{\n" + pairs.joined(separator: ",\n") + "\n\(indent)}"
    }

    private func json(_ value: TemplateValue, _ kind: ViewKey.Kind, indent: String, depth: Int) -> String {
        switch (value, kind) {
        case (.texts(let texts), _): return "[" + texts.map(TextEscape.json).joined(separator: ", ") + "]"
        case (.views(let views), .list(let inner)):
            let elements = views.map {
                indent + "  " + json($0, inner, indent: indent + "  ", depth: depth + 1)
            }
            return elements.isEmpty ? "[]" : "[\n" + elements.joined(separator: ",\n") + "\n\(indent)]"
        case (.view(let view?), .object(let inner)), (.view(let view?), .optional(let inner)):
            return json(view, inner, indent: indent, depth: depth + 1)
        default: return "null"
        }
    }
}
