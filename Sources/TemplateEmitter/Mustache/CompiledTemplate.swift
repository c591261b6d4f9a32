/// A template whose tags are checked, ready to render.
struct CompiledTemplate: Sendable {
    /// A piece of a template.
    indirect enum Part: Sendable {
        case text(ArraySlice<UInt8>)
        case variable(TemplateKey)
        case section(TemplateKey, [Part])
        case inverted(TemplateKey, [Part])
        /// A partial by its name; with an indent where it is alone on its line.
        case partial(String, Indent?)
    }

    /// What stands around a partial that is alone on its line.
    struct Indent: Sendable {
        /// The white space before it, which goes before each line that it renders.
        var bytes: ArraySlice<UInt8>
        /// True where its line has an end.
        var endsLine: Bool
    }

    let parts: [Part]

    /// Puts the pieces together.
    ///
    /// A line that has nothing but white space and one tag of a section or a comment leaves nothing behind, as the
    /// specification of Mustache wants it.
    init(_ template: TemplateTagReader) {
        let bytes = template.bytes
        var open: [(tag: TemplateTag, parts: [Part])] = []
        var parts: [Part] = []
        var index = 0
        for tag in template.tags {
            let line = tag.kind == .variable ? nil : Self.line(of: tag.range, in: bytes)
            let start = line?.lowerBound ?? tag.range.lowerBound
            if start > index { parts.append(.text(bytes[index..<start])) }
            index = line?.upperBound ?? tag.range.upperBound
            switch tag.kind {
            case .comment: break
            case .variable: parts.append(.variable(TemplateKey(tag)))
            case .partial:
                let indent = line.map {
                    Indent(
                        bytes: bytes[$0.lowerBound..<tag.range.lowerBound],
                        endsLine: bytes[$0].last == UInt8(ascii: "\n"))
                }
                parts.append(.partial(tag.name, indent))
            case .section, .inverted:
                open.append((tag, parts))
                parts = []
            case .close:
                guard let (tag, outer) = open.popLast() else { continue }
                let key = TemplateKey(tag)
                parts = outer + [tag.kind == .section ? .section(key, parts) : .inverted(key, parts)]
            }
        }
        if index < bytes.count { parts.append(.text(bytes[index...])) }
        self.parts = parts
    }

    /// The line of a tag that is alone on it, with its end; nil where something else is there.
    private static func line(of tag: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
        func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
        var start = tag.lowerBound
        while start > 0, isSpace(bytes[start - 1]) { start -= 1 }
        var end = tag.upperBound
        while end < bytes.count, isSpace(bytes[end]) { end += 1 }
        guard start == 0 || bytes[start - 1] == UInt8(ascii: "\n") else { return nil }
        if end == bytes.count { return start..<end }
        return bytes[end] == UInt8(ascii: "\n") ? start..<end + 1 : nil
    }
}

/// A key of a tag: where to look, and what to make of what is there.
struct TemplateKey: Sendable {
    /// What makes another value of one.
    enum Transform: String, Sendable {
        case uppercased, lowercased, capitalized, empty, count
    }

    /// The key and those that dots lead to; empty for the element of a list of texts.
    let path: [String]
    /// True where only the innermost scope is searched.
    let isLocal: Bool
    let transform: Transform?

    init(_ tag: TemplateTag) {
        path = tag.name.split(separator: ".").map(String.init)
        isLocal = tag.name.hasPrefix(".")
        transform = tag.transform.flatMap(Transform.init)
    }
}
