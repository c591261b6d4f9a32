/// Damage of a page: what scrapes, copies and people do to lines.
enum PageDamage: CaseIterable {
    case cutLine, joinLines, dropLine, doubleLine, swapLines, insertText, insertHeading, insertBlanks,
        insertFence
    case fenceAtEnd, quote, bullet, indent, dropPipe, dropFirstPipe, addCells, addDelimiter, dropHeader,
        separator
    case lineEnds, dropByte, changeByte, characters, breakName, repeatMuch, marks

    private static let oddCharacters: [String] = [
        "\u{200E}", "\u{200F}", "\u{61C}", "\u{202E}", "\u{2066}", "\u{2028}", "\u{85}",
        String(UnicodeScalar(0xFDD0 as UInt32) ?? "?"),
        "\u{FFFE}", "\u{E000}",
        "\u{E001}", "\u{FEFF}", "\u{A0}", "\u{1F600}", "e\u{301}", #"\uD800"#, "&#xD800;", "\u{7F}",
        "\u{1B}[31m", "\u{10FFFF}",
    ]
    private static let oddMarks = [
        "`", "``", "```", "~~~", "|", "||", "\\|", "<br>", "<!--", "<script>", "[", "](", "**", "_", "#",
        "> ", "- ", "***",
        "*/", "\"\"\"", "\\(", "{", "}", "<", "list<", "enum {", "&lt;", "---", "===", "{{", "</code>",
    ]

    /// Damages some lines of a page.
    func apply(to lines: inout [String], _ random: inout Randomness) {
        guard !lines.isEmpty else { return }
        // Tables are what matters most.
        let rows = lines.indices.filter { lines[$0].hasPrefix("|") }
        let index = rows.isEmpty || random.once(in: 3) ? random.below(lines.count) : random.one(of: rows)
        let line = lines[index]
        switch self {
        case .cutLine, .dropByte, .changeByte, .separator, .characters, .marks:
            lines[index] = inside(line, &random)
        case .joinLines where index + 1 < lines.count: lines[index] += lines.remove(at: index + 1)
        case .dropLine: lines.remove(at: index)
        case .doubleLine: lines.insert(line, at: index)
        case .swapLines where index + 1 < lines.count: lines.swapAt(index, index + 1)
        case .insertText:
            lines.insert(random.one(of: ["A paragraph.", "", "- item", "Text | with a pipe"]), at: index)
        case .insertHeading:
            lines.insert(random.one(of: ["### Fields", "## Creating", "Edges\n-----"]), at: index)
        case .insertBlanks:
            lines.insert(contentsOf: [String](repeating: "", count: 1 + random.below(6)), at: index)
        case .insertFence:
            lines.insert(random.one(of: ["```", "> ```", "~~~", "```json", "    ```"]), at: index)
        case .fenceAtEnd: lines[index] += "```"
        case .quote, .bullet, .indent: mark(from: index, in: &lines, &random)
        case .dropPipe: lines[index] = line.hasSuffix("|") ? String(line.dropLast()) : line
        case .dropFirstPipe: lines[index] = line.hasPrefix("| ") ? String(line.dropFirst(2)) : line
        case .addCells: lines[index] += " more | cells |"
        case .addDelimiter: lines.insert("| --- | --- |", at: index)
        case .dropHeader:
            guard let delimiter = lines.indices.first(where: { lines[$0].hasPrefix("| ---") }), delimiter > 0
            else { return }
            lines.removeSubrange(delimiter - 1...delimiter)
        case .breakName:
            lines[index] = line.replacing("`", with: random.one(of: ["", "``"]), maxReplacements: 1)
        case .repeatMuch:
            lines.insert(contentsOf: [String](repeating: line, count: random.below(40)), at: index)
        default: break
        }
    }

    /// Damage inside of a line.
    private func inside(_ line: String, _ random: inout Randomness) -> String {
        var scalars = Array(line.unicodeScalars)
        let place = random.below(scalars.count + 1)
        switch self {
        case .cutLine: scalars.removeSubrange(place...)
        case .dropByte: if place < scalars.count { scalars.remove(at: place) }
        case .changeByte:
            if place < scalars.count { scalars[place] = Unicode.Scalar(UInt8(32 + random.below(95))) }
        case .separator:
            scalars.insert(random.one(of: ["\u{2028}", "\u{85}", "\u{B}", "\u{C}", "\u{2029}"]), at: place)
        case .characters:
            scalars.insert(contentsOf: random.one(of: Self.oddCharacters).unicodeScalars, at: place)
        default: scalars.insert(contentsOf: random.one(of: Self.oddMarks).unicodeScalars, at: place)
        }
        return String(String.UnicodeScalarView(scalars))
    }

    /// Puts a mark before the lines from one on.
    private func mark(from index: Int, in lines: inout [String], _ random: inout Randomness) {
        let mark = self == .quote ? "> " : self == .bullet ? "- " : random.one(of: ["    ", "\t", "  "])
        for line in index..<min(lines.count, index + 1 + random.below(12)) {
            lines[line] = mark + lines[line]
        }
    }
}
