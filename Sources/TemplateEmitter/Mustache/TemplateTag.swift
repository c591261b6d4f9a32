import APIModel
/// A tag of a template and its place.
struct TemplateTag: Sendable, Equatable {
    enum Kind: Sendable, Equatable {
        case variable, section, inverted, close, partial
    }

    var kind: Kind
    /// The key, such as `fields`, `node.typeName` or `.`; for a partial its name.
    var name: String
    /// A transform around the key, as in `count(fields)`.
    var transform: String?
    var line: Int
    var column: Int

    /// The text of the tag without braces.
    var text: String { transform.map { "\($0)(\(name))" } ?? name }

    static func isName(_ text: String) -> Bool {
        !text.isEmpty && text.unicodeScalars.allSatisfy { $0 == "_" || $0.isASCIILetterOrDigit }
    }
}

/// Finds the tags of a template with their places, and refuses those that would render in silence or by surprise.
///
/// swift-mustache reads the template again to render it; it drops a `{{` that never closes, takes `{{{x}}}` for an
/// unescaped `x` without its braces, and gives no places once a template is read.
struct TemplateTagReader {
    let file: String
    private(set) var tags: [TemplateTag] = []
    private(set) var problems: [Diagnostic] = []
    private var line = 1
    private var column = 1

    init(file: String, text: String) {
        self.file = file
        var rest = text[...]
        while let character = rest.first {
            if rest.hasPrefix("{{") {
                read(&rest)
            } else {
                if character.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\n" && $0 != "\t" }) {
                    report(
                        "control-character", "templates hold no control characters; remove this one", line,
                        column)
                }
                advance(over: character)
                rest = rest.dropFirst()
            }
        }
    }

    /// What mustache has and packs do without, by the tag's first character.
    private static let refused: [Character: String] = [
        "{":
            "nothing is escaped, so `{{{x}}}` would only lose its braces; write `{{x}}`, with spaces around where"
            + " the output has braces",
        "&": "nothing is escaped; write `{{x}}`",
        "<": "packs have no inheritance; write a partial `{{> name}}`",
        "$": "packs have no blocks; write a partial `{{> name}}`",
        "=": "packs keep the delimiters `{{` and `}}`",
        "%": "packs have no pragmas; text is never escaped",
    ]

    private static let kinds: [Character: TemplateTag.Kind] = [
        "#": .section, "^": .inverted, "/": .close, ">": .partial,
    ]

    private mutating func read(_ rest: inout Substring) {
        let (startLine, startColumn) = (line, column)
        let body = rest.dropFirst(2)
        guard let close = body.firstRange(of: "}}") else {
            report("unclosed-tag", "this tag has no `}}`", startLine, startColumn)
            rest = ""
            return
        }
        for character in rest[..<close.upperBound] { advance(over: character) }
        rest = rest[close.upperBound...]
        var content = body[..<close.lowerBound]
        guard content.first != "!" else { return }
        if let sigil = content.first, let reason = Self.refused[sigil] {
            report("refused-tag", reason, startLine, startColumn)
            if sigil == "{", rest.first == "}" {
                advance(over: "}")
                rest = rest.dropFirst()
            }
            return
        }
        let kind = content.first.flatMap { Self.kinds[$0] } ?? .variable
        if kind != .variable { content = content.dropFirst() }
        var tag = TemplateTag(kind: kind, name: content.trimmed, line: startLine, column: startColumn)
        if kind != .partial, tag.name.hasSuffix(")"), let open = tag.name.firstIndex(of: "(") {
            tag.transform = String(tag.name[..<open])
            tag.name = String(tag.name[tag.name.index(after: open)...].dropLast())
        }
        if isWellFormed(tag) {
            tags.append(tag)
        } else {
            report(
                "malformed-tag",
                "`{{\(body[..<close.lowerBound])}}` is no tag; a tag holds a key such as"
                    + " `fields`, `node.title` or `.`, or `> partial`", startLine, startColumn)
        }
    }

    /// Gives everything one place, for templates that stand in a value of another file.
    mutating func place(line: Int, column: Int) {
        for index in tags.indices { (tags[index].line, tags[index].column) = (line, column) }
        problems = problems.map {
            Diagnostic($0.severity, $0.id, $0.message, file: $0.location?.file, line: line, column: column)
        }
    }

    private func isWellFormed(_ tag: TemplateTag) -> Bool {
        if tag.kind == .partial {
            return !tag.name.isEmpty
                && tag.name.unicodeScalars.allSatisfy {
                    $0.isASCIILetterOrDigit || "._-/".unicodeScalars.contains($0)
                }
        }
        if tag.name == "." { return true }
        let name = tag.name.hasPrefix(".") ? tag.name.dropFirst() : tag.name[...]
        return name.split(separator: ".", omittingEmptySubsequences: false).allSatisfy {
            TemplateTag.isName(String($0))
        }
    }

    private mutating func report(_ id: String, _ message: String, _ line: Int, _ column: Int) {
        problems.append(Diagnostic(.error, id, message, file: file, line: line, column: column))
    }

    private mutating func advance(over character: Character) {
        if character.isNewline {
            line += 1
            column = 1
        } else {
            column += 1
        }
    }
}

extension StringProtocol {
    /// Without white space at both ends.
    var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }),
            let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}

extension Unicode.Scalar {
    var isASCIILetterOrDigit: Bool {
        ("a"..."z").contains(self) || ("A"..."Z").contains(self) || ("0"..."9").contains(self)
    }
}
