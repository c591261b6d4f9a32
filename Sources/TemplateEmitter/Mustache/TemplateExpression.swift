/// What a tag asks its context for.
indirect enum TemplateExpression: Sendable, Equatable {
    /// `.`: the element of the innermost list of texts.
    case element
    /// `a.b`: a key of the innermost view, and keys that dots lead to; outer, `../a`, of the nearest view around it that
    /// has the key.
    case key([String], outer: Bool)
    /// `transform(a)`, or `transform(a, key)` for what a list is sorted by.
    case call(TemplateTransform, TemplateExpression, by: String?)
    /// A call of a transform that there is not.
    case unknownCall(String, TemplateExpression)
    /// `a == "text"`.
    case equals(TemplateExpression, String)

    /// Reads what stands between the braces; nil where it is no expression.
    init?(_ text: String) {
        var parser = Parser(rest: text[...])
        guard let expression = parser.comparison(), parser.isAtEnd else { return nil }
        self = expression
    }

    /// The key that it begins with, or the last of those that dots lead to: what a misspelling is looked for in.
    var lastKey: String {
        switch self {
        case .element: "."
        case .key(let parts, _): parts.last ?? ""
        case .call(_, let inner, _), .unknownCall(_, let inner), .equals(let inner, _): inner.lastKey
        }
    }

    /// The expression without comparisons and transforms.
    var innermost: TemplateExpression {
        switch self {
        case .element, .key: self
        case .call(_, let inner, _), .unknownCall(_, let inner), .equals(let inner, _): inner.innermost
        }
    }

    private struct Parser {
        var rest: Substring
        /// Calls in calls; nobody needs more, and each takes a part of the stack.
        var depth = 8

        var isAtEnd: Bool { rest.allSatisfy { $0 == " " } }

        mutating func comparison() -> TemplateExpression? {
            guard let left = value() else { return nil }
            guard take("==") else { return left }
            return literal().map { .equals(left, $0) }
        }

        private mutating func value() -> TemplateExpression? {
            skipSpaces()
            if take("../") { return path(outer: true) }
            if rest.first == "." {
                rest.removeFirst()
                return .element
            }
            let before = rest
            let name = word()
            guard take("(") else {
                rest = before
                return path(outer: false)
            }
            guard !name.isEmpty, depth > 0 else { return nil }
            depth -= 1
            guard let inner = value() else { return nil }
            var key: String?
            if take(",") {
                skipSpaces()
                key = word()
                if key?.isEmpty == true { return nil }
            }
            guard take(")") else { return nil }
            return TemplateTransform(rawValue: name).map { .call($0, inner, by: key) }
                ?? .unknownCall(name, inner)
        }

        private mutating func path(outer: Bool) -> TemplateExpression? {
            var parts = [word()]
            while rest.first == "." {
                rest.removeFirst()
                parts.append(word())
            }
            return parts.contains("") ? nil : .key(parts, outer: outer)
        }

        private mutating func word() -> String {
            let word = rest.prefix {
                $0.unicodeScalars.allSatisfy { $0 == "_" || $0.isASCIILetterOrDigit }
            }
            rest = rest[word.endIndex...]
            return String(word)
        }

        private mutating func literal() -> String? {
            skipSpaces()
            guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
            let body = rest.dropFirst()
            guard let end = body.firstIndex(of: quote) else { return nil }
            rest = body[body.index(after: end)...]
            return String(body[..<end])
        }

        private mutating func take(_ text: String) -> Bool {
            let trimmed = rest.drop { $0 == " " }
            guard trimmed.hasPrefix(text) else { return false }
            rest = trimmed.dropFirst(text.count)
            return true
        }

        private mutating func skipSpaces() { rest = rest.drop { $0 == " " } }
    }
}
