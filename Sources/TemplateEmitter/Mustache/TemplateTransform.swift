/// What a template can do with a value before it is printed or asked.
enum TemplateTransform: String, Sendable, CaseIterable {
    case uppercased, lowercased, capitalized
    case camel, pascal, snake, kebab, constant
    case json, yaml, html, xml
    case count, empty, sorted, first, last, rest

    /// What it gives for a value of a kind; nil where it takes none of that kind.
    func result(of kind: ViewKey.Kind) -> ViewKey.Kind? {
        switch (self, kind) {
        case (.uppercased, .text), (.lowercased, .text), (.capitalized, .text), (.camel, .text),
            (.pascal, .text),
            (.snake, .text), (.kebab, .text), (.constant, .text), (.yaml, .text), (.html, .text),
            (.xml, .text),
            (.json, .text), (.json, .flag), (.json, .number), (.json, .texts):
            .text
        case (.empty, .text), (.empty, .texts), (.empty, .list): .flag
        case (.count, .texts), (.count, .list): .number
        case (.sorted, .texts), (.sorted, .list), (.first, .texts), (.first, .list), (.last, .texts),
            (.last, .list), (.rest, .texts), (.rest, .list):
            kind
        default: nil
        }
    }

    /// What it does, for documentation.
    var summary: String {
        switch self {
        case .uppercased: "All letters in capitals."
        case .lowercased: "No letter in capitals."
        case .capitalized: "The first letter of each word in capitals."
        case .camel: "`userName`; the pack's acronyms stand in capitals, but for the first word."
        case .pascal: "`UserName`; the pack's acronyms stand in capitals."
        case .snake: "`user_name`."
        case .kebab: "`user-name`."
        case .constant: "`USER_NAME`."
        case .json:
            "A JSON value: a text or a list of texts with quotes, a flag, a number. It is safe inside of `<script>`."
        case .yaml: "A YAML scalar in double quotes."
        case .html: "Text for HTML, in elements and in quoted attributes."
        case .xml: "Text for XML, in elements and in quoted attributes."
        case .count: "How many elements there are."
        case .empty: "True where there is nothing."
        case .sorted:
            "In the order of bytes; a list of views by one of its texts: `sorted(fields, wireName)`."
        case .first: "The first element alone, or nothing."
        case .last: "The last element alone, or nothing."
        case .rest: "All elements but the first."
        }
    }

    /// The value of the transform; the value itself where it takes none of its kind, which the lint excludes.
    func apply(to value: TemplateValue, by key: String?, _ naming: NamingRules) -> TemplateValue {
        switch value {
        case .text(let text), .raw(let text): apply(to: text, naming) ?? value
        case .flag(let flag): self == .json ? .text(String(flag)) : value
        case .number(let number): self == .json ? .text(number) : value
        case .texts(let texts): apply(to: texts) ?? value
        case .views(let views): apply(to: views, by: key) ?? value
        case .view: value
        }
    }

    private func apply(to text: String, _ naming: NamingRules) -> TemplateValue? {
        switch self {
        case .uppercased: .text(text.uppercased())
        case .lowercased: .text(text.lowercased())
        case .capitalized:
            .text(
                text.split(separator: " ", omittingEmptySubsequences: false).map {
                    $0.prefix(1).uppercased() + $0.dropFirst().lowercased()
                }.joined(separator: " "))
        case .camel: .text(naming.spelled(text, .lowerCamel))
        case .pascal: .text(naming.spelled(text, .upperCamel))
        case .snake: .text(naming.spelled(text, .snakeCase))
        case .kebab: .text(naming.spelled(text, .kebabCase))
        case .constant: .text(naming.spelled(text, .upperSnake))
        case .json: .text(TextEscape.json(text))
        case .yaml: .text(TextEscape.yaml(text))
        case .html: .text(TextEscape.html(text))
        case .xml: .text(TextEscape.xml(text))
        case .empty: .flag(text.isEmpty)
        case .count, .sorted, .first, .last, .rest: nil
        }
    }

    private func apply(to texts: [String]) -> TemplateValue? {
        switch self {
        case .json: .text("[" + texts.map(TextEscape.json).joined(separator: ", ") + "]")
        case .count: .number(String(texts.count))
        case .empty: .flag(texts.isEmpty)
        case .sorted: .texts(texts.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        case .first: .texts(Array(texts.prefix(1)))
        case .last: .texts(texts.suffix(1))
        case .rest: .texts(Array(texts.dropFirst()))
        default: nil
        }
    }

    private func apply(to views: [any TemplateContext], by key: String?) -> TemplateValue? {
        switch self {
        case .count: .number(String(views.count))
        case .empty: .flag(views.isEmpty)
        case .sorted:
            .views(Self.sorted(views, by: key ?? ""))
        case .first: .views(Array(views.prefix(1)))
        case .last: .views(views.suffix(1))
        case .rest: .views(Array(views.dropFirst()))
        default: nil
        }
    }

    /// Views by the bytes of a text of theirs; those of one text keep their order.
    private static func sorted(_ views: [any TemplateContext], by key: String) -> [any TemplateContext] {
        let texts = views.map { text(of: $0.value(of: key)) }
        return views.indices.sorted { first, second in
            if texts[first] == texts[second] { return first < second }
            return texts[first].utf8.lexicographicallyPrecedes(texts[second].utf8)
        }.map { views[$0] }
    }

    private static func text(of value: TemplateValue?) -> String {
        switch value {
        case .text(let text), .raw(let text), .number(let text): text
        default: ""
        }
    }
}

extension NamingRules {
    /// A text in a style, with the pack's acronyms, for no role: reserved names count for nothing.
    fileprivate func spelled(_ text: String, _ style: NamingStyle) -> String {
        spell(IdentifierWords.words(of: text), in: style)
    }
}
