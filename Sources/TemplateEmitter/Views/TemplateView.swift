/// A value that templates read. One declaration gives the documentation, the lint and the values of its keys.
protocol TemplateView: TemplateContext {
    static var declaration: ViewDeclaration<Self> { get }
}

extension TemplateView {
    func value(of key: String) -> TemplateValue? { Self.declaration.values[key]?(self) }
}

/// The keys of a kind of view and how each gets its value.
struct ViewDeclaration<View>: Sendable {
    struct Entry: Sendable {
        let key: ViewKey
        let value: @Sendable (View) -> TemplateValue

        private init(
            _ name: String, _ kind: ViewKey.Kind, _ summary: String,
            _ value: @escaping @Sendable (View) -> TemplateValue
        ) {
            key = ViewKey(name: name, kind: kind, summary: summary)
            self.value = value
        }

        static func text(_ name: String, _ get: @escaping @Sendable (View) -> String, _ summary: String)
            -> Entry
        {
            Entry(name, .text, summary) { .text(get($0)) }
        }

        /// A text as the page has it, for `json()` and other escapes.
        static func raw(_ name: String, _ get: @escaping @Sendable (View) -> String, _ summary: String)
            -> Entry
        {
            Entry(name, .text, summary) { .raw(get($0)) }
        }

        /// A number in the form of JSON; empty where there is none.
        static func number(_ name: String, _ get: @escaping @Sendable (View) -> String, _ summary: String)
            -> Entry
        {
            Entry(name, .number, summary) { .number(get($0)) }
        }

        /// A name for the file of what the view is about.
        static func fileName(_ get: @escaping @Sendable (View) -> String, _ summary: String) -> Entry {
            text("fileName", { FileName.fitting(get($0)) }, summary)
        }

        static func flag(_ name: String, _ get: @escaping @Sendable (View) -> Bool, _ summary: String)
            -> Entry
        {
            Entry(name, .flag, summary) { .flag(get($0)) }
        }

        static func texts(_ name: String, _ get: @escaping @Sendable (View) -> [String], _ summary: String)
            -> Entry
        {
            Entry(name, .texts, summary) { .texts(get($0)) }
        }

        static func list<Element: TemplateView>(
            _ name: String, _ get: @escaping @Sendable (View) -> [Element], _ summary: String
        ) -> Entry {
            Entry(name, .list(of: Element.declaration.schema.name), summary) { .views(get($0)) }
        }

        /// Lists of views that hold views of their own kind name the kind, since its declaration is not there yet.
        static func list(
            _ name: String, of kind: String, _ get: @escaping @Sendable (View) -> [any TemplateView],
            _ summary: String
        ) -> Entry {
            Entry(name, .list(of: kind), summary) { .views(get($0)) }
        }

        static func object(
            _ name: String, _ kind: String, _ get: @escaping @Sendable (View) -> any TemplateContext,
            _ summary: String
        ) -> Entry {
            Entry(name, .object(kind), summary) { .view(get($0)) }
        }

        static func optional(
            _ name: String, _ kind: String, _ get: @escaping @Sendable (View) -> (any TemplateView)?,
            _ summary: String
        ) -> Entry {
            Entry(name, .optional(kind), summary) { .view(get($0)) }
        }
    }

    let schema: ViewSchema
    let values: [String: @Sendable (View) -> TemplateValue]

    init(_ name: String, _ summary: String, _ groups: [Entry]...) {
        let entries = groups.flatMap { $0 }
        schema = ViewSchema(name: name, summary: summary, keys: entries.map(\.key))
        values = Dictionary(entries.map { ($0.key.name, $0.value) }) { first, _ in first }
    }
}
