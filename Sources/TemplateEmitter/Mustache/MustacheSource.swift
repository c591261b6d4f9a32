/// The text of a checked template as swift-mustache gets it.
///
/// Keys are codes. Partials that are alone on their line have marks around them: the library indents what they render only
/// for some lines (those of the second and later elements of a list lose the outer indentation, and a partial that renders
/// nothing leaves its white space behind), so `TemplateOutput` does it. Templates and views hold no control characters.
enum MustacheSource {
    /// A mark before the white space that indents a partial.
    static let beginIndent: UInt8 = 0x01
    /// A mark between that white space and the partial.
    static let endIndent: UInt8 = 0x02
    /// A mark behind the partial.
    static let endPartial: UInt8 = 0x03

    /// The pragma stands in every template, since it does not reach from one into its partials. It has a line of its
    /// own, which swift-mustache takes away, so that a section tag on the first line stays alone on its line.
    private static let pragma = "{{%CONTENT_TYPE:TEXT}}\n"

    static func text(of template: TemplateTagReader, _ keys: TemplateKeys) -> String {
        let bytes = template.bytes
        var result = Array(pragma.utf8)
        var index = 0
        for tag in template.tags where tag.kind != .comment {
            guard tag.kind == .partial else {
                result += bytes[index..<tag.range.lowerBound]
                result += text(of: tag, keys).utf8
                index = tag.range.upperBound
                continue
            }
            let white = line(of: tag.range, in: bytes)
            result += bytes[index..<(white?.lowerBound ?? tag.range.lowerBound)]
            if let white { result += [beginIndent] + bytes[white] + [endIndent] }
            result += bytes[tag.range]
            if white != nil { result.append(endPartial) }
            index = tag.range.upperBound
        }
        return String(decoding: result + bytes[index...], as: UTF8.self)
    }

    private static func text(of tag: TemplateTag, _ keys: TemplateKeys) -> String {
        let sigil =
            switch tag.kind {
            case .section: "#"
            case .inverted: "^"
            case .close: "/"
            case .variable, .partial, .comment: ""
            }
        let dot = tag.name.hasPrefix(".") ? "." : ""
        let key = dot + (tag.key.flatMap(keys.code) ?? "")
        return "{{\(sigil)\(tag.transform.map { "\($0)(\(key))" } ?? key)}}"
    }

    /// The white space before a tag that is alone on its line; nil where something else is there.
    private static func line(of tag: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
        func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
        var start = tag.lowerBound
        while start > 0, isSpace(bytes[start - 1]) { start -= 1 }
        var end = tag.upperBound
        while end < bytes.count, isSpace(bytes[end]) { end += 1 }
        guard start == 0 || bytes[start - 1] == UInt8(ascii: "\n"),
            end == bytes.count || bytes[end] == UInt8(ascii: "\n")
        else { return nil }
        return start..<tag.lowerBound
    }
}
