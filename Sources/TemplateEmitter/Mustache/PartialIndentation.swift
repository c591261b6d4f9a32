/// Indents what partials on a line of their own render by the white space in front of their tag.
///
/// swift-mustache does so only for some lines: those of the second and later elements of a list lose the outer
/// indentation, and a partial that renders nothing leaves its white space behind. So such tags go to it with marks
/// around them, and the marks become indentation once all is rendered. Templates and views hold no control characters.
enum PartialIndentation {
    private static let begin: UInt8 = 0x01
    private static let open: UInt8 = 0x02
    private static let close: UInt8 = 0x03

    /// The template with marks around each partial that is alone on its line.
    static func mark(_ template: String) -> String {
        template.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let tag = line.trimmed
            guard tag.hasPrefix("{{>"), tag.firstRange(of: "}}")?.upperBound == tag.endIndex else {
                return String(line)
            }
            return "\u{1}\(line.prefix { $0 == " " || $0 == "\t" })\u{2}\(tag)\u{3}"
        }.joined(separator: "\n")
    }

    /// The rendered text with indentation instead of marks.
    static func apply(_ rendered: String) -> String {
        var result: [UInt8] = []
        var indents: [[UInt8]] = []
        var atLineStart = true
        var bytes = rendered.utf8.makeIterator()
        var pending = bytes.next()
        while let byte = pending {
            pending = bytes.next()
            switch byte {
            case begin:
                var indent: [UInt8] = []
                while let next = pending, next != open {
                    indent.append(next)
                    pending = bytes.next()
                }
                pending = bytes.next()
                indents.append(indent)
            case close:
                _ = indents.popLast()
                // The tag's own line ends here; what it rendered has ended its last line already, or ends it now.
                if pending == UInt8(ascii: "\n"), atLineStart { pending = bytes.next() }
            case UInt8(ascii: "\n"):
                result.append(byte)
                atLineStart = true
            default:
                if atLineStart { for indent in indents { result += indent } }
                atLineStart = false
                result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
