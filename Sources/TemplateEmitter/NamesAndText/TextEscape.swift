/// How texts are written in formats that templates of any language mix in: whatever the text holds, it stays data.
enum TextEscape {
    /// A JSON string with its quotes. `<` is escaped too, so that it ends no `<script>` and begins no comment there.
    static func json(_ text: String) -> String {
        quoted(text) { scalar in
            scalar == "<" || scalar.isUnprintable ? String(scalar).utf16.map(unit).joined() : nil
        }
    }

    /// A YAML scalar in double quotes.
    static func yaml(_ text: String) -> String {
        quoted(text) { scalar in
            guard scalar.isUnprintable else { return nil }
            return scalar.value < 0x10000
                ? unit(UInt16(scalar.value)) : "\\U" + hex(scalar.value, digits: 8)
        }
    }

    /// Text for HTML; what HTML cannot hold is left out.
    static func html(_ text: String) -> String { markup(text) }

    /// Text for XML; what XML cannot hold is left out.
    static func xml(_ text: String) -> String { markup(text) }

    private static func markup(_ text: String) -> String {
        if text.utf8.allSatisfy(isPlainInMarkup) { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            case "\n", "\t": result.unicodeScalars.append(scalar)
            default: if !scalar.isUnprintable { result.unicodeScalars.append(scalar) }
            }
        }
        return result
    }

    private static func isPlainInMarkup(_ byte: UInt8) -> Bool {
        (0x20...0x7E).contains(byte) && byte != UInt8(ascii: "&") && byte != UInt8(ascii: "<")
            && byte != UInt8(ascii: ">") && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "'")
    }

    /// A text in double quotes with the escapes that JSON and YAML share; `other` gives those of further characters.
    private static func quoted(_ text: String, _ other: (Unicode.Scalar) -> String?) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            default:
                if let escape = other(scalar) {
                    result += escape
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        return result + "\""
    }

    private static func unit(_ value: UInt16) -> String { "\\u" + hex(UInt32(value), digits: 4) }

    private static func hex(_ value: UInt32, digits: Int) -> String {
        let hex = String(value, radix: 16)
        return String(repeating: "0", count: max(0, digits - hex.count)) + hex
    }
}
