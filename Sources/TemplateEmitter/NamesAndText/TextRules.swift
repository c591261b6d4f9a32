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
    /// The form of every other character that cannot stand for itself: `{hex}`, or `{hex4}` with four digits or more.
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
                let hex = String(scalar.value, radix: 16, uppercase: true)
                let padded = String(repeating: "0", count: max(0, 4 - hex.count)) + hex
                result += Placeholders.fill(unicodeEscape, ["hex": hex, "hex4": padded])
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// The text of a file with the ends of lines and blank lines as the pack wants them, and one line break at its end.
    func tidy(_ text: String) -> String {
        guard trimsLines || blankLines != nil else { return text }
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count)
        var blank = 0
        for line in Array(text.utf8).split(separator: 0x0A, omittingEmptySubsequences: false) {
            var line = line
            if trimsLines { while line.last == 0x20 || line.last == 0x09 { line.removeLast() } }
            blank = line.isEmpty ? blank + 1 : 0
            if let blankLines, blank > blankLines { continue }
            result += line
            result.append(0x0A)
        }
        while result.last == 0x0A { result.removeLast() }
        return result.isEmpty ? "" : String(decoding: result, as: UTF8.self) + "\n"
    }
}
