/// How a language writes text literals and comments, as `text` of `pack.yaml` says.
struct TextRules: Sendable {
    var quote = "\""
    /// What stands for a character inside of a literal.
    var escapes: [Unicode.Scalar: String] = [
        "\"": "\\\"", "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t",
    ]
    {
        didSet { plainLiteral = PlainBytes(without: escapes.keys.map { [$0] }) }
    }
    /// The form of every other character that cannot stand for itself: `{hex}`, or `{hex4}` and `{hex8}` with four or
    /// eight digits or more.
    var unicodeEscape = "\\u{{hex}}"
    /// How wide comment lines get, in characters without the comment's own mark.
    var width = 100
    /// Texts that may not stand in a comment, and what stands there instead.
    var commentReplacements: [String: String] = ["*/": "* /", "/*": "/ *"] {
        didSet {
            plainComment = PlainBytes(without: commentReplacements.keys.map { Array($0.unicodeScalars) })
        }
    }
    /// Texts that are literals as they are.
    private var plainLiteral = PlainBytes(without: [])
    /// Texts that are comments as they are, but for spaces and the width of lines.
    private(set) var plainComment = PlainBytes(without: [])

    init() {
        plainLiteral = PlainBytes(without: escapes.keys.map { [$0] })
        plainComment = PlainBytes(without: commentReplacements.keys.map { Array($0.unicodeScalars) })
    }
    /// Spaces at the ends of lines are taken away.
    var trimsLines = false
    /// How many blank lines may follow each other; nil for any number.
    var blankLines: Int?

    /// The text as a literal with its quotes. Nothing in the text can end the literal or interpolate into it.
    func literal(_ text: String) -> String {
        quote + escaped(text) + quote
    }

    /// The text as a part of a literal, without quotes.
    func escaped(_ text: String) -> String {
        if plainLiteral.hold(text) { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            if let escape = escapes[scalar] {
                result += escape
            } else if scalar.isUnprintable {
                // Swift takes no escape of these noncharacters, which no text has.
                let value = (0xFDD0...0xFDEF).contains(scalar.value) ? 0xFFFD : scalar.value
                let hex = String(value, radix: 16, uppercase: true)
                let padded = String(repeating: "0", count: max(0, 4 - hex.count)) + hex
                result += Placeholders.fill(
                    unicodeEscape,
                    [
                        "hex": hex, "hex4": padded,
                        "hex8": String(repeating: "0", count: max(0, 8 - hex.count)) + hex,
                    ])
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
