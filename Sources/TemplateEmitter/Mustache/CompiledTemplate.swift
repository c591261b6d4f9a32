import APIModel

/// A checked template as the renderer walks through it.
struct CompiledTemplate: Sendable {
    indirect enum Part: Sendable {
        case text([UInt8])
        case value(TemplateExpression, SourceLocation)
        case section(TemplateExpression, isInverted: Bool, [Part], SourceLocation)
        /// Another template, by its index; with the white space before it where it is alone on its line.
        case partial(Int, line: Line?, SourceLocation)
    }

    /// The line of a partial that is alone on it: its lines are indented alike, and nothing of the line stays where it
    /// renders nothing.
    struct Line: Sendable {
        var indent: [UInt8]
        /// False for the last line of a template that does not end with a line break.
        var isEnded: Bool
    }

    var parts: [Part] = []

    /// - Parameters:
    ///   - template: A template that the lint found nothing wrong with.
    ///   - partials: The indices of templates by their names.
    init(_ template: TemplateTagReader, partials: [String: Int]) {
        let bytes = template.bytes
        var index = 0
        var open: [(tag: TemplateTag, parts: [Part])] = []
        func add(_ text: ArraySlice<UInt8>, to parts: inout [Part]) {
            if !text.isEmpty { parts.append(.text(Array(text))) }
        }
        for tag in template.tags {
            // Tags of texts and values leave their line as it is.
            let line = tag.kind == .variable ? nil : Self.line(of: tag.range, in: bytes)
            add(bytes[index..<max(index, line?.lowerBound ?? tag.range.lowerBound)], to: &parts)
            index = line?.upperBound ?? tag.range.upperBound
            switch tag.kind {
            case .comment: break
            case .variable:
                if let expression = tag.expression { parts.append(.value(expression, tag.location)) }
            case .partial:
                guard let partial = partials[tag.text] else { break }
                let own = line.map {
                    Line(
                        indent: Array(bytes[$0.lowerBound..<tag.range.lowerBound]),
                        isEnded: bytes[..<$0.upperBound].last == 0x0A)
                }
                parts.append(.partial(partial, line: own, tag.location))
            case .section, .inverted:
                open.append((tag, parts))
                parts = []
            case .close:
                guard let (tag, outer) = open.popLast(), let expression = tag.expression else { break }
                parts =
                    outer + [
                        .section(expression, isInverted: tag.kind == .inverted, parts, tag.location)
                    ]
            }
        }
        add(bytes[index...], to: &parts)
    }

    /// The line of a tag that is alone on it, with its line break; nil where something else is there.
    private static func line(of tag: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
        func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
        var start = tag.lowerBound
        while start > 0, isSpace(bytes[start - 1]) { start -= 1 }
        var end = tag.upperBound
        while end < bytes.count, isSpace(bytes[end]) { end += 1 }
        guard start == 0 || bytes[start - 1] == UInt8(ascii: "\n"),
            end == bytes.count || bytes[end] == UInt8(ascii: "\n")
        else { return nil }
        return start..<min(end + 1, bytes.count)
    }
}
