internal import Mustache

/// A value that templates read. One declaration gives the documentation, the lint and the values of its keys.
protocol TemplateView: MustacheParent, Sendable {
    static var declaration: ViewDeclaration<Self> { get }
}

extension TemplateView {
    func child(named name: String) -> Any? {
        Self.declaration.values[name]?(self)
    }

    /// The value of a flag, maybe one that a dot leads to; false where there is none.
    func flag(_ path: String) -> Bool {
        var value: Any? = self
        for part in path.split(separator: ".") {
            value = (value as? any MustacheParent)?.child(named: String(part))
        }
        return value as? Bool ?? false
    }
}

/// The keys of a kind of view and how each gets its value.
struct ViewDeclaration<View>: Sendable {
    struct Entry: Sendable {
        let key: ViewKey
        let value: @Sendable (View) -> Any

        private init(
            _ name: String, _ kind: ViewKey.Kind, _ summary: String,
            _ value: @escaping @Sendable (View) -> Any
        ) {
            key = ViewKey(name: name, kind: kind, summary: summary)
            self.value = value
        }

        static func text(_ name: String, _ get: @escaping @Sendable (View) -> String, _ summary: String)
            -> Entry
        {
            Entry(name, .text, summary, get)
        }

        static func flag(_ name: String, _ get: @escaping @Sendable (View) -> Bool, _ summary: String)
            -> Entry
        {
            Entry(name, .flag, summary, get)
        }

        static func texts(_ name: String, _ get: @escaping @Sendable (View) -> [String], _ summary: String)
            -> Entry
        {
            Entry(name, .texts, summary) { ListElement.list(get($0)) }
        }

        static func list<Element: TemplateView>(
            _ name: String, _ get: @escaping @Sendable (View) -> [Element], _ summary: String
        ) -> Entry {
            Entry(name, .list(of: Element.declaration.schema.name), summary) { ListElement.list(get($0)) }
        }

        /// Lists of views that hold views of their own kind name the kind, since its declaration is not there yet.
        static func list(
            _ name: String, of kind: String, _ get: @escaping @Sendable (View) -> [any TemplateView],
            _ summary: String
        ) -> Entry {
            Entry(name, .list(of: kind), summary) { ListElement.list(get($0)) }
        }

        static func object(
            _ name: String, _ kind: String, _ get: @escaping @Sendable (View) -> any MustacheParent,
            _ summary: String
        ) -> Entry {
            Entry(name, .object(kind), summary, get)
        }

        static func optional(
            _ name: String, _ kind: String, _ get: @escaping @Sendable (View) -> (any TemplateView)?,
            _ summary: String
        ) -> Entry {
            Entry(name, .optional(kind), summary) { get($0) ?? Absent() as Any }
        }
    }

    let schema: ViewSchema
    let values: [String: @Sendable (View) -> Any]

    init(_ name: String, _ summary: String, _ groups: [Entry]...) {
        let entries = groups.flatMap { $0 }
        schema = ViewSchema(name: name, summary: summary, keys: entries.map(\.key))
        values = Dictionary(entries.map { ($0.key.name, $0.value) }) { first, _ in first }
    }
}

/// Stands where an optional view is missing, so that the lookup stops here and does not climb to the parent's value.
struct Absent: MustacheCustomRenderable {
    var renderText: String { "" }
    var isNull: Bool { true }
}

/// An element of a list, which knows whether it is the first or the last.
struct ListElement: MustacheParent, MustacheCustomRenderable {
    /// What a view says; nil for an element that is a text. Kept as what it is, since casts cost more than look-ups.
    private let view: (any MustacheParent)?
    private let text: String
    private let isFirst: Bool
    private let isLast: Bool

    static func list(_ views: [any MustacheParent]) -> [ListElement] {
        views.enumerated().map { index, view in
            ListElement(view: view, text: "", isFirst: index == 0, isLast: index == views.count - 1)
        }
    }

    static func list(_ texts: [String]) -> [ListElement] {
        texts.enumerated().map { index, text in
            ListElement(view: nil, text: text, isFirst: index == 0, isLast: index == texts.count - 1)
        }
    }

    func child(named name: String) -> Any? {
        switch name {
        case "isFirst": isFirst
        case "isLast": isLast
        default: view?.child(named: name)
        }
    }

    var renderText: String { text }
    var isNull: Bool { false }
}
