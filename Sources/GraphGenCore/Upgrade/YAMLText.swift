/// Texts as YAML writes them.
enum YAMLText {
    /// A text as a scalar: plain where that is safe, and in single quotes otherwise.
    static func scalar(_ text: String) -> String {
        let isPlain =
            text.first.map { $0.isLetter } == true
            && text.utf8.allSatisfy { byte in
                (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
                    || [0x2D, 0x5F, 0x2E, 0x2F].contains(byte)
            } && !["true", "false", "null", "yes", "no", "on", "off"].contains(text.lowercased())
        return isPlain ? text : "'" + text.replacing("'", with: "''") + "'"
    }
}
