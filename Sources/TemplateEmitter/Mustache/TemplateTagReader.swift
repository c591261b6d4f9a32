import APIModel

/// Finds the tags of a template with where they stand, and refuses those that would render in silence or by surprise.
///
/// Mustache elsewhere drops a `{{` that never closes, takes `{{{x}}}` for an unescaped `x` without its braces, and prints
/// nothing for a key that is misspelled.
struct TemplateTagReader: Sendable {
    /// The template's text.
    let bytes: [UInt8]
    /// All tags, comments included, in their order.
    private(set) var tags: [TemplateTag] = []
    private(set) var diagnostics: [Diagnostic] = []
    private let file: String
    /// Where the whole template stands, for one that is a value in another file.
    private let whole: SourceLocation?
    private var line = 1
    private var lineStart = 0

    init(file: String, text: String) {
        self.init(text, file: file, whole: nil)
    }

    /// Reads a template that is a value in another file.
    init(text: String, at location: SourceLocation) {
        self.init(text, file: location.file, whole: location)
    }

    private init(_ text: String, file: String, whole: SourceLocation?) {
        bytes = Array(text.utf8)
        self.file = file
        self.whole = whole
        var index = 0
        while index < bytes.count {
            if hasPair(UInt8(ascii: "{"), at: index) {
                let end = readTag(from: index)
                for position in index..<end where bytes[position] == 0x0A { beginLine(at: position + 1) }
                index = end
                continue
            }
            let byte = bytes[index]
            if byte == 0x0A {
                beginLine(at: index + 1)
            } else if byte < 0x20, byte != 0x09 {
                report(
                    .controlCharacter, "templates hold no control characters; remove this one",
                    location(index))
            }
            index += 1
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
        "#": .section, "^": .inverted, "/": .close, ">": .partial, "!": .comment,
    ]

    /// Reads the tag that begins at an index and tells where it ends.
    private mutating func readTag(from start: Int) -> Int {
        guard let close = (start + 2..<bytes.count).first(where: { hasPair(UInt8(ascii: "}"), at: $0) })
        else {
            report(.unclosedTag, "this tag has no `}}`", location(start))
            return bytes.count
        }
        let end = close + 2
        let body = String(decoding: bytes[(start + 2)..<close], as: UTF8.self)
        if let sigil = body.first, let reason = Self.refused[sigil] {
            report(.refusedTag, reason, location(start))
            return sigil == "{" && end < bytes.count && bytes[end] == UInt8(ascii: "}") ? end + 1 : end
        }
        let kind = body.first.flatMap { Self.kinds[$0] } ?? .variable
        var tag = TemplateTag(
            kind: kind, text: (kind == .variable ? body[...] : body.dropFirst()).trimmed,
            location: location(start), range: start..<end)
        if kind != .partial, kind != .comment { tag.expression = TemplateExpression(tag.text) }
        if isWellFormed(tag) {
            tags.append(tag)
        } else {
            report(
                .malformedTag,
                "`{{\(body)}}` is no tag; a tag holds a key such as `fields`, `node.title` or `.`, or `> partial`",
                tag.location)
        }
        return end
    }

    private func isWellFormed(_ tag: TemplateTag) -> Bool {
        switch tag.kind {
        case .comment: true
        case .partial:
            !tag.text.isEmpty
                && tag.text.unicodeScalars.allSatisfy {
                    $0.isASCIILetterOrDigit || "._-/".unicodeScalars.contains($0)
                }
        case .variable, .section, .inverted, .close: tag.expression != nil
        }
    }

    /// Where the template begins.
    var location: SourceLocation { whole ?? SourceLocation(file: file, column: 1) }

    private func hasPair(_ byte: UInt8, at index: Int) -> Bool {
        bytes[index] == byte && index + 1 < bytes.count && bytes[index + 1] == byte
    }

    private mutating func beginLine(at index: Int) {
        line += 1
        lineStart = index
    }

    private func location(_ index: Int) -> SourceLocation {
        whole ?? SourceLocation(file: file, line: line, column: index - lineStart + 1)
    }

    private mutating func report(_ kind: TemplateDiagnostic, _ message: String, _ location: SourceLocation) {
        diagnostics.append(Diagnostic(kind, message, at: location))
    }
}
