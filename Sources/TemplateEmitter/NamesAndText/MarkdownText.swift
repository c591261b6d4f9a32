/// Texts of the model as Markdown on one line: what CommonMark and tables would read as marks is escaped
/// (CommonMark 0.30, 2.4 and 2.5).
enum MarkdownText {
    /// Where a text stands. Cells of tables want pipes in code escaped as well, and paragraphs do not take it.
    enum Place { case paragraph, cell }

    /// A text in which backticks mark code, as descriptions of the model have it. Code spans stay code.
    static func marked(_ text: String, in place: Place) -> String {
        let parts = text.split(separator: "`", omittingEmptySubsequences: false)
        guard parts.count > 1 else { return plain(text) }
        var result = ""
        var before = ""
        // A backtick that nothing closes is a backtick.
        var index = 0
        while index < parts.count {
            before += parts[index]
            guard index + 1 < parts.count else { break }
            let isCode = index + 2 < parts.count && isCodeSpan(parts[index + 1])
            if isCode {
                result += plain(before, isFirst: result.isEmpty) + code(String(parts[index + 1]), in: place)
                before = ""
                index += 2
            } else {
                before += "`"
                index += 1
            }
        }
        return result + plain(before, isFirst: result.isEmpty)
    }

    /// A text without marks: each character stands for itself.
    static func plain(_ text: String) -> String { plain(text, isFirst: true) }

    /// A name as code.
    static func code(_ text: String, in place: Place = .cell) -> String {
        let text = String(
            String.UnicodeScalarView(text.unicodeScalars.map { $0.isUnprintable && $0 != "\t" ? " " : $0 }))
        var fence = "`"
        while text.contains(fence) { fence += "`" }
        // One blank at both ends is none of the code.
        let needsBlanks =
            text.hasPrefix("`") || text.hasSuffix("`")
            || (text.hasPrefix(" ") && text.hasSuffix(" ") && text.contains { $0 != " " })
        let inner = needsBlanks ? " " + text + " " : text
        return fence + (place == .cell ? inner.replacing("|", with: "\\|") : inner) + fence
    }

    /// Markdown with a link around it.
    static func link(_ markdown: String, to address: String) -> String {
        var target = ""
        for scalar in address.unicodeScalars {
            switch scalar {
            case "\\", "<", ">", "(", ")", "|", "&": target += "\\\(scalar)"
            case _ where scalar.isUnprintable: continue
            default: target.unicodeScalars.append(scalar)
            }
        }
        return "[" + markdown + "](" + (target.contains(" ") ? "<\(target)>" : target) + ")"
    }

    /// True for a text that a code span gives back as it is.
    private static func isCodeSpan(_ text: Substring) -> Bool {
        !text.isEmpty && !text.unicodeScalars.contains(where: \.isUnprintable)
    }

    /// - Parameter isFirst: whether the text begins a line, where more characters are marks.
    private static func plain(_ text: String, isFirst: Bool) -> String {
        let scalars = Array(text.unicodeScalars)
        // `1.` and `1)` begin lists.
        let digits = isFirst ? scalars.prefix { ("0"..."9").contains($0) }.count : 0
        var result = ""
        for (index, scalar) in scalars.enumerated() {
            switch scalar {
            case "\n": result += "<br>"
            case "\\", "`", "*", "_", "[", "]", "<", "&", "|", "#": result += "\\\(scalar)"
            case "-", "+", ">", "~", "=": result += (isFirst && index == 0 ? "\\" : "") + "\(scalar)"
            case ".", ")": result += (digits > 0 && index == digits ? "\\" : "") + "\(scalar)"
            // Two blanks part a cell.
            case " " where index > 0 && scalars[index - 1] == " ": result += "&#32;"
            case _ where scalar.isUnprintable: result += "&#\(scalar.value);"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
