import Foundation

/// Writes a clean page as other scrapes give it, facts unchanged. The eight pairs in
/// `reference/other-scrapes` show how.
public enum Restyle {
    /// A style to write.
    public enum Style: String, CaseIterable, Sendable {
        case glued, mirror
    }

    /// A part of a clean page.
    private enum Part {
        case heading(level: Int, title: String)
        case text(String)
        case items([String])
        case code([String])
        case table([String])
        /// The lines of a returned structure, `Struct {` to its last brace.
        case structure([String])
    }

    /// The page in another style.
    public static func page(_ text: String, as style: Style) -> String {
        let (url, parts) = parse(
            text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
        switch style {
        case .glued: return glued(parts)
        case .mirror: return mirror(parts, url: url)
        }
    }

    // MARK: Reading

    private static func parse(_ lines: [String]) -> (url: String, parts: [Part]) {
        var url = ""
        var parts: [Part] = []
        var index = 0
        while index < lines.count {
            let line = lines[index]
            if line.allSatisfy(\.isWhitespace) {
                index += 1
            } else if index == 0, line.hasPrefix("url: ") {
                url = String(line.dropFirst(5))
                index += 1
            } else if line.hasPrefix("#"), let marks = line.firstIndex(where: { $0 != "#" }),
                line[marks] == " "
            {
                let level = line.distance(from: line.startIndex, to: marks)
                parts.append(.heading(level: level, title: String(line[marks...].drop { $0 == " " })))
                index += 1
            } else if line.hasPrefix("|") {
                let end = lines[index...].firstIndex { !$0.hasPrefix("|") } ?? lines.count
                parts.append(.table(Array(lines[index..<end])))
                index = end
            } else if line.hasPrefix("    ") {
                index = readCode(lines, from: index, into: &parts)
            } else if line.hasPrefix("* ") {
                let end = lines[index...].firstIndex { $0.isEmpty } ?? lines.count
                // Loose items are divided by lines of four blanks; inner paragraphs become code in other styles.
                for line in lines[index..<end] {
                    if line.hasPrefix("    "), !line.allSatisfy(\.isWhitespace),
                        !line.drop(while: \.isWhitespace).hasPrefix("* ")
                    {
                        parts.append(.code([String(line.dropFirst(4))]))
                    } else if !line.allSatisfy(\.isWhitespace) {
                        if case .items(let items)? = parts.last {
                            parts[parts.count - 1] = .items(items + [line])
                        } else {
                            parts.append(.items([line]))
                        }
                    }
                }
                index = end
            } else if line.hasPrefix("Struct {") || line.hasPrefix("} Or Struct {") {
                index = readStructure(lines, from: index, into: &parts)
            } else {
                let end = lines[index...].firstIndex { $0.isEmpty || $0.hasPrefix("|") } ?? lines.count
                let text = lines[index..<max(end, index + 1)].joined(separator: "\n")
                if !text.hasPrefix("![](") { parts.append(.text(text)) }
                index = max(end, index + 1)
            }
        }
        return (url, parts)
    }

    private static func readCode(_ lines: [String], from start: Int, into parts: inout [Part]) -> Int {
        let end = lines[start...].firstIndex { !$0.hasPrefix("    ") } ?? lines.count
        // A line of four blanks divides a request from its body.
        for block in lines[start..<end].split(whereSeparator: { $0.allSatisfy(\.isWhitespace) }) {
            parts.append(.code(block.map { String($0.dropFirst(4)) }))
        }
        return end
    }

    private static func readStructure(_ lines: [String], from start: Int, into parts: inout [Part]) -> Int {
        var depth = 0
        var pieces: [String] = []
        var index = start
        while index < lines.count, !lines[index].hasPrefix("#") {
            if !lines[index].allSatisfy(\.isWhitespace) {
                pieces.append(lines[index])
                for character in lines[index] {
                    if "{[".contains(character) { depth += 1 } else if "}]".contains(character) { depth -= 1 }
                }
                if depth <= 0, !lines[index].hasSuffix("{") { break }
            }
            index += 1
        }
        parts.append(.structure(pieces))
        return index + 1
    }

    // MARK: Glued

    private static func glued(_ parts: [Part]) -> String {
        var out = "Graph API X - Documentation - Meta for Developers\n\nGraph API* Overview\n* Get Started\n"
        out += "* Changelog\n* Reference\n"
        if case .heading? = parts.first { out += "Graph API Versionv19.0" }
        var isTitle = true
        func newLine() { if !out.hasSuffix("\n") { out += "\n" } }
        for part in parts {
            switch part {
            case .heading(let level, let title):
                if isTitle, !out.hasSuffix("v19.0") { out += "Graph API Versionv19.0" }
                isTitle = false
                let title = withoutLinks(title)
                if level <= 2 {
                    out += title + "\n" + String(repeating: level == 1 ? "=" : "-", count: title.count) + "\n"
                } else {
                    out += String(repeating: "#", count: level) + " " + title + "\n"
                }
            case .text(let text):
                out += withoutLinks(text)
            case .items(let items):
                newLine()
                out += "\n" + items.map(withoutLinks).joined(separator: "\n") + "\n\n"
            case .code(let lines):
                newLine()
                out += (["```"] + lines + ["```"]).joined(separator: "\n") + "\n"
            case .structure(let pieces):
                out +=
                    " "
                    + pieces.dropFirst().reduce(pieces[0]) { $0 + ($0.hasSuffix("Struct {") ? "" : " ") + $1 }
            case .table(let rows):
                newLine()
                out += "\n" + gluedTable(rows) + "\n"
            }
        }
        newLine()
        return out
    }

    private static func gluedTable(_ rows: [String]) -> String {
        let header = rows[0].lowercased()
        let breaksRows = ["| field |", "| parameter |", "| edge |"].contains { header.hasPrefix($0) }
        return rows.enumerated().map { place, row in
            guard place > 1 else { return row }
            var cells = cut(row).map(withoutLinks)
            guard breaksRows, cells.count == 2 else {
                return rejoined(cells.map { $0.replacing("<br>", with: "") })
            }
            let (text, flags) = flags(cells[1])
            cells[0] = cells[0].replacing("<br>", with: "")
            cells[1] = text.split(separator: "<br>").map { $0.drop(while: \.isWhitespace) }.joined()
            let emoji = flags.contains("Supports Emoji") ? "Supports Emoji" : ""
            let others = flags.filter { $0 != "Supports Emoji" }.joined()
            if cells[1].isEmpty, flags.isEmpty { return rejoined(cells) }
            return "| " + cells[0] + " | " + cells[1] + emoji + "\n" + others + " |"
        }.joined(separator: "\n")
    }

    // MARK: Mirror

    private static let tabs = ["HTTP", "PHP SDK", "JavaScript SDK", "Android SDK", "iOS SDK", "cURL"]

    private static func mirror(_ parts: [Part], url: String) -> String {
        let title =
            parts.lazy.compactMap { part in
                if case .heading(1, let title) = part { return title } else { return nil }
            }.first ?? ""
        var blocks = [
            "---\ntitle: \"\(title)\"\nsource: \"\(url)\"\nscraped_at: \"2026-09-12T17:42:28.390Z\"\n---"
        ]
        var tab = 0
        for part in parts {
            if case .code = part {} else { tab = 0 }
            switch part {
            case .heading(let level, let title):
                let level = level > 2 ? level + 1 : level
                blocks.append(String(repeating: "#", count: level) + " " + title.filter { $0 != "`" })
            case .text(let text):
                guard !text.hasPrefix("HTTPPHP SDK") else { continue }
                blocks.append(withPlainLinks(withEmphasizedEdge(text)))
            case .items(let items):
                blocks += items.map { "-" + withPlainLinks(String($0.dropFirst())) }
            case .code(let lines):
                blocks.append(
                    "### \(tabs[tab % tabs.count])\n```\n" + lines.joined(separator: "\n") + "\n```")
                tab += 1
            case .structure(let pieces):
                let lines = pieces.map { $0.filter { $0 != "`" }.replacing("Struct {", with: "Struct  {") }
                blocks.append("```\n" + lines.joined(separator: "\n") + "\n```")
            case .table(let rows):
                blocks.append(mirrorTable(rows))
            }
        }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private static func mirrorTable(_ rows: [String]) -> String {
        let header = rows[0].lowercased()
        let hasBreaks = ["| field |", "| parameter |", "| edge |"].contains { header.hasPrefix($0) }
        return rows.enumerated().map { place, row in
            if place == 0 { return row.replacing("| Error |", with: "| Error Code |") }
            guard place > 1, hasBreaks else { return row }
            var cells = cut(row).map { $0.replacing("[](#)", with: "") }
            guard cells.count == 2 else { return row }
            if let mark = cells[0].range(of: "<br><br>") {
                cells[0] = cells[0][..<mark.lowerBound] + "<br><br>*" + cells[0][mark.upperBound...] + "*"
            }
            let (text, flags) = flags(cells[1])
            let emoji = flags.contains("Supports Emoji") ? ["Supports Emoji"] : []
            cells[1] =
                ((text.isEmpty ? [] : [withoutLinks(text)]) + emoji).joined(separator: "<br><br>") + "<br>"
            for flag in flags where flag != "Supports Emoji" {
                cells[1] += "<br><br>**[\(flag.lowercased())]**<br>"
            }
            return rejoined(cells)
        }.joined(separator: "\n")
    }

    /// "a POST request to *feed* edge" for "a POST request to `feed` edge".
    private static func withEmphasizedEdge(_ text: String) -> String {
        guard text.hasPrefix("You can make a"),
            let start = text.range(of: " request to\u{A0}`") ?? text.range(of: " request to `"),
            let end = text[start.upperBound...].firstIndex(of: "`")
        else { return text }
        return text[..<text.index(before: start.upperBound)] + "*" + text[start.upperBound..<end] + "*"
            + text[text.index(after: end)...]
    }

    /// Links whose text is a code span, without its marks.
    private static func withPlainLinks(_ text: String) -> String {
        withLinks(text) { label, target in
            if label.isEmpty { return "" }
            let isCode =
                label.hasPrefix("`") && label.hasSuffix("`") && !label.dropFirst().dropLast().contains("`")
            return "[" + (isCode ? label.dropFirst().dropLast() : label) + "](" + target + ")"
        }
    }

    // MARK: Cells

    private static let flagWords = ["Core", "Default", "Deprecated", "Required", "Supports Emoji"]

    /// The cells of a row, outer blanks dropped.
    private static func cut(_ row: String) -> [String] {
        var cells: [String] = []
        var current = ""
        var escaped = false
        for character in row.dropFirst() {
            if character == "|", !escaped {
                cells.append(current)
                current = ""
            } else {
                current.append(character)
            }
            escaped = character == "\\" && !escaped
        }
        return cells.map {
            String($0.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
        }
    }

    private static func rejoined(_ cells: [String]) -> String {
        "| " + cells.joined(separator: " | ") + " |"
    }

    /// A description and the flags in its last segments.
    private static func flags(_ text: String) -> (String, [String]) {
        var text = text
        var result: [String] = []
        while let mark = text.ranges(of: "<br><br>").last
            ?? (text.isEmpty ? nil : text.startIndex..<text.startIndex)
        {
            let words = withoutLinks(String(text[mark.upperBound...]))
            // Other scrapes know "Supports Emoji" as a text of its own only.
            guard let found = flagList(words[...]), found.count == 1 || found.last != "Supports Emoji" else {
                break
            }
            result = found + result
            text = String(text[..<mark.lowerBound])
        }
        return (text, result)
    }

    private static func flagList(_ words: Substring) -> [String]? {
        if words.isEmpty { return [] }
        for flag in flagWords where words.hasPrefix(flag) {
            if let rest = flagList(words.dropFirst(flag.count)) { return [flag] + rest }
        }
        return nil
    }

    /// The text with links replaced by their texts.
    static func withoutLinks(_ text: String) -> String {
        withLinks(text) { label, _ in String(label) }
    }

    /// The text with each link exchanged. A label may hold brackets that close.
    private static func withLinks(_ text: String, _ replacement: (Substring, Substring) -> String) -> String {
        guard text.utf8.contains(UInt8(ascii: "]")) else { return text }
        let bytes = Array(text.utf8)
        func part(_ range: Range<Int>) -> Substring {
            Substring(String(decoding: bytes[range], as: UTF8.self))
        }
        var result = ""
        var start = 0
        var place = 0
        while place < bytes.count {
            guard bytes[place] == UInt8(ascii: "["), place == 0 || bytes[place - 1] != UInt8(ascii: "\\"),
                let label = closing(bytes, from: place, UInt8(ascii: "["), UInt8(ascii: "]")),
                label + 1 < bytes.count,
                bytes[label + 1] == UInt8(ascii: "("),
                let target = closing(bytes, from: label + 1, UInt8(ascii: "("), UInt8(ascii: ")"))
            else {
                place += 1
                continue
            }
            result += part(start..<place) + replacement(part((place + 1)..<label), part((label + 2)..<target))
            place = target + 1
            start = place
        }
        return result + part(start..<bytes.count)
    }

    private static func closing(_ bytes: [UInt8], from start: Int, _ open: UInt8, _ close: UInt8) -> Int? {
        var depth = 0
        var place = start
        while place < bytes.count {
            if bytes[place] == UInt8(ascii: "\\") {
                place += 1
            } else if bytes[place] == open {
                depth += 1
            } else if bytes[place] == close {
                depth -= 1
                if depth == 0 { return place }
            }
            place += 1
        }
        return nil
    }
}
