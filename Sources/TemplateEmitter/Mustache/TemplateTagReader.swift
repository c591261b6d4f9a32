import APIModel

/// Finds the tags of a template with where they stand, and refuses those that would render in silence or by surprise.
///
/// swift-mustache reads the template again to render it; it drops a `{{` that never closes, takes `{{{x}}}` for an
/// unescaped `x` without its braces, and does not say where a tag stood once a template is read.
struct TemplateTagReader {
    let file: String
    private(set) var tags: [TemplateTag] = []
    private(set) var diagnostics: [Diagnostic] = []
    /// Where the whole template stands, for one that is a value in another file.
    private let whole: SourceLocation?
    private var line = 1
    private var column = 1

    init(file: String, text: String) {
        self.init(text, file: file, whole: nil)
    }

    /// Reads a template that is a value in another file.
    init(text: String, at location: SourceLocation) {
        self.init(text, file: location.file, whole: location)
    }

    private init(_ text: String, file: String, whole: SourceLocation?) {
        self.file = file
        self.whole = whole
        var rest = text[...]
        while let character = rest.first {
            if rest.hasPrefix("{{") {
                read(&rest)
            } else {
                if character.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\n" && $0 != "\t" }) {
                    report(
                        .controlCharacter, "templates hold no control characters; remove this one", here)
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
        let start = here
        let body = rest.dropFirst(2)
        guard let close = body.firstRange(of: "}}") else {
            report(.unclosedTag, "this tag has no `}}`", start)
            rest = ""
            return
        }
        for character in rest[..<close.upperBound] { advance(over: character) }
        rest = rest[close.upperBound...]
        var content = body[..<close.lowerBound]
        guard content.first != "!" else { return }
        if let sigil = content.first, let reason = Self.refused[sigil] {
            report(.refusedTag, reason, start)
            if sigil == "{", rest.first == "}" {
                advance(over: "}")
                rest = rest.dropFirst()
            }
            return
        }
        let kind = content.first.flatMap { Self.kinds[$0] } ?? .variable
        if kind != .variable { content = content.dropFirst() }
        var tag = TemplateTag(kind: kind, name: content.trimmed, location: start)
        if kind != .partial, tag.name.hasSuffix(")"), let open = tag.name.firstIndex(of: "(") {
            tag.transform = String(tag.name[..<open])
            tag.name = String(tag.name[tag.name.index(after: open)...].dropLast())
        }
        if isWellFormed(tag) {
            tags.append(tag)
        } else {
            report(
                .malformedTag,
                "`{{\(body[..<close.lowerBound])}}` is no tag; a tag holds a key such as"
                    + " `fields`, `node.title` or `.`, or `> partial`", start)
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
            String($0).isTemplateName
        }
    }

    private mutating func report(_ kind: TemplateDiagnostic, _ message: String, _ location: SourceLocation) {
        diagnostics.append(Diagnostic(kind, message, at: location))
    }

    private var here: SourceLocation { whole ?? SourceLocation(file: file, line: line, column: column) }

    private mutating func advance(over character: Character) {
        if character.isNewline {
            line += 1
            column = 1
        } else {
            column += 1
        }
    }
}
