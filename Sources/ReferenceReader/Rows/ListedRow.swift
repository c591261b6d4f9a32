import APIModel
import ReferencePages
import ReferenceVocabulary

/// Reads an item of a list that describes a parameter or a field: `` * `name` (string, required) — What it is ``.
enum ListedRow {
    /// The rows: none for an item that does not begin with a name, several for one that begins with names of which each is
    /// described alike, "`image_url` or `video_url` — Where it lies".
    static func rows(
        _ text: RichText, kind: ReadRow.Kind, page: String, line: Int, needsText: Bool
    ) -> [ReadRow] {
        let runs = text.runs.drop { $0.kind != .code && $0.text.isBlank }
        var names: [RichText.Run] = []
        var rest = runs
        while let first = rest.first, first.kind == .code, name(first) != nil, kind != .edge {
            names.append(first)
            rest = rest.dropFirst()
            guard let next = rest.first, next.kind == .text,
                ["or", "and", ",", "/", ", or", ", and", "and/or"].contains(next.text.trimmed().lowercased()),
                let name = rest.dropFirst().first, name.kind == .code
            else { break }
            rest = rest.dropFirst()
        }
        guard names.count > 1 else {
            return row(text, kind: kind, page: page, line: line, needsText: needsText).map { [$0] } ?? []
        }
        return names.compactMap { name in
            row(
                RichText([name] + rest), kind: kind, page: page, line: line, needsText: needsText)
        }
    }

    /// The row; nil for an item that does not begin with a name.
    ///
    /// - Parameter needsText: whether a name alone is a mention only.
    static func row(
        _ text: RichText, kind: ReadRow.Kind, page: String, line: Int, needsText: Bool
    ) -> ReadRow? {
        var runs = text.runs[...]
        while let first = runs.first, first.kind != .code, first.text.isBlank { runs.removeFirst() }
        var isTold = false
        // "Include `link` if …": the item tells the reader to send what it names.
        if let first = runs.first, first.kind == .text, runs.count > 1,
            runs[runs.index(after: runs.startIndex)].kind == .code,
            Opening.sends.contains(first.text.collapsed.lowercased())
        {
            runs.removeFirst()
            isTold = true
        }
        guard let first = runs.popFirst(), let name = kind == .edge ? edgeName(first) : name(first) else {
            return nil
        }
        var row = ReadRow(page: page, line: line, kind: kind, name: name)
        row.isTold = isTold
        row.isListed = true
        // A type in italics or in code directly behind the name.
        if let second = runs.first(where: { $0.kind == .code || !$0.text.isBlank }),
            second.isEmphasized || second.kind == .code,
            runs.prefix(while: { $0 != second }).allSatisfy({ $0.text.isBlank })
        {
            if takeMark(second.text, into: &row) { runs = runs.drop { $0 != second }.dropFirst() }
        }
        var rest = RichText(Array(runs)).markdown.trimmed()
        while rest.hasPrefix("("), let close = rest.firstIndex(of: ")") {
            let marks = rest[rest.index(after: rest.startIndex)..<close]
            let parts = Delimited.split(String(marks), at: marks.contains(";") ? ";" : ",").map {
                $0.trimmed()
            }
            let before = row
            guard parts.allSatisfy({ takeMark($0, into: &row) }) else {
                row = before
                break
            }
            rest = rest[rest.index(after: close)...].trimmed()
        }
        if let (before, after) = separated(rest) {
            let marks = Delimited.split(before, at: ",").map { $0.trimmed() }
            var marked = row
            if before.isEmpty || marks.allSatisfy({ takeMark($0, into: &marked) }) {
                (row, rest) = (marked, after)
            }
        }
        // "`client_id`. Your app's number."
        if rest.hasPrefix(". ") { rest = rest.dropFirst(2).trimmed() }
        row.description = rest
        if Required.isSaid(in: rest), !row.flags.contains(.required) { row.flags.append(.required) }
        if let text = row.typeText { (row.type, row.constraints) = TypeParser.parse(text) }
        if row.typeText == nil, kind != .edge, kind != .error { StatedType.take(into: &row) }
        if needsText, row.typeText == nil, row.description.isEmpty { return nil }
        return row
    }

    /// True for a code span or a strong word that is a name.
    static func isName(_ run: RichText.Run) -> Bool { name(run) != nil }

    /// The name of an edge: `pins`, and that of `/{lamp-id}/pins`.
    private static func edgeName(_ run: RichText.Run) -> String? {
        guard run.kind == .code, run.text.hasPrefix("/") else { return name(run) }
        let parts = PathTemplate.parts(of: run.text.trimmed())
        guard let last = parts.last, parts.count < 3,
            parts.count == 1 || PathTemplate.placeholder(parts[0]) != nil
        else { return nil }
        return name(RichText.Run(.code, String(last)))
    }

    /// `name` of a code span or of a strong word, with a colon or not.
    private static func name(_ run: RichText.Run) -> String? {
        guard run.kind == .code || run.isEmphasized else { return nil }
        var name = run.text.trimmed()
        while let last = name.last, ":*".contains(last) { name.removeLast() }
        if PathTemplate.placeholder(name) != nil { return name }
        guard let first = name.utf8.first, first == 0x5F || (first >= 0x61 && first <= 0x7A),
            name.utf8.allSatisfy({
                ($0 >= 0x30 && $0 <= 0x39) || ($0 >= 0x41 && $0 <= 0x5A) || ($0 >= 0x61 && $0 <= 0x7A)
                    || "_.-[]".utf8.contains($0)
            })
        else { return nil }
        return name
    }

    /// Takes `required`, `optional`, `default: x` or a type; false for any other text.
    private static func takeMark(_ text: String, into row: inout ReadRow) -> Bool {
        let text = text.trimmed().filter { $0 != "`" && $0 != "*" }
        let lower = text.lowercased()
        switch lower {
        case "required": row.flags.append(.required)
        case "optional": break
        case "deprecated": row.flags.append(.deprecated)
        case _ where lower.hasPrefix("default"):
            row.defaultValue = text.drop { $0 != " " && $0 != ":" }.drop { $0 == ":" || $0 == " " }.trimmed()
        default:
            guard row.typeText == nil, !text.isEmpty, text.utf8.count < 80 else { return false }
            switch TypeParser.parse(text).type {
            case .prose, .named: return false
            case .identifier(let of) where of.utf8.count > 30: return false
            default: row.typeText = RowReader.typeText(text)
            }
        }
        return true
    }

    /// The texts before and behind the first dash or colon that stands near the beginning.
    private static func separated(_ text: String) -> (before: String, after: String)? {
        for index in text.indices.prefix(60) {
            let character = text[index]
            let isDash = "\u{2014}\u{2013}-".contains(character)
            guard isDash || character == ":" else { continue }
            let isAlone = index == text.startIndex || text[text.index(before: index)] == " "
            if isDash, !isAlone, character == "-" { continue }
            return (text[..<index].trimmed(), text[text.index(after: index)...].trimmed())
        }
        return nil
    }
}
