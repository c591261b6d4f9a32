internal import Mustache

/// A view as swift-mustache sees it.
struct MustacheView: MustacheParent {
    let context: any TemplateContext
    let keys: TemplateKeys

    func child(named code: String) -> Any? { keys.path(of: code).flatMap { context.child($0, keys) } }
}

/// An element of a list, which knows whether it is the first or the last.
private struct MustacheElement: MustacheParent, MustacheCustomRenderable {
    /// What has the keys; nil for a text.
    let context: (any TemplateContext)?
    let renderText: String
    let isFirst: Bool
    let isLast: Bool
    let keys: TemplateKeys

    var isNull: Bool { false }

    func child(named code: String) -> Any? {
        guard let path = keys.path(of: code) else { return nil }
        switch path.first {
        case "isFirst": return isFirst
        case "isLast": return isLast
        default: return context?.child(path, keys)
        }
    }
}

/// A text. Its type tells swift-mustache sooner what to do than `String` would.
private struct MustacheText: MustacheCustomRenderable, MustacheTransformable {
    let renderText: String

    var isNull: Bool { false }

    func transform(_ name: String) -> Any? { renderText.transform(name) }
}

/// Stands where a view is missing, so that the lookup stops here and does not climb to the parent's value.
private struct Absent: MustacheCustomRenderable {
    var renderText: String { "" }
    var isNull: Bool { true }
}

extension TemplateContext {
    /// The value of a key; nil where there is no such key, so that the look-up goes on further out.
    fileprivate func child(_ path: TemplateKeys.Path, _ keys: TemplateKeys) -> Any? {
        guard let first = path.first, var value = value(of: first) else { return nil }
        for key in path.dropFirst() {
            guard case .view(let view?) = value, let next = view.value(of: key) else { return Absent() }
            value = next
        }
        return value.child(keys)
    }
}

extension TemplateValue {
    fileprivate func child(_ keys: TemplateKeys) -> Any {
        switch self {
        case .text(let text): MustacheText(renderText: text)
        case .flag(let flag): flag
        case .texts(let texts):
            texts.enumerated().map { index, text in
                MustacheElement(
                    context: nil, renderText: text, isFirst: index == 0, isLast: index == texts.count - 1,
                    keys: keys)
            }
        case .views(let views):
            views.enumerated().map { index, view in
                MustacheElement(
                    context: view, renderText: "", isFirst: index == 0, isLast: index == views.count - 1,
                    keys: keys)
            }
        case .view(let view?): MustacheView(context: view, keys: keys)
        case .view(nil): Absent()
        }
    }
}
