import APIModel
import ReferencePages
import ReferenceVocabulary

/// Values that a description announces in words and lists in code marks: "One of `a`, `b` or `c`", "Possible values: `a`
/// (at once), `b` (later)", or, a line each, "`a` - at once".
enum AnnouncedValues {
    private static let separators: Set<String> = [
        "", ",", "and", "or", ", and", ", or", "|", "/", ";", "; or", "and/or",
    ]

    /// What the values of a row are: an `enum` of them, or a boolean; nil where none are announced.
    static func type(of row: ReadRow) -> TypeExpression? {
        guard row.description.hasByte(UInt8(ascii: "`")),
            let values = inSentence(row.description) ?? inLines(row.description), values.count > 1,
            !values.contains(row.name),
            values.allSatisfy({ $0.utf8.allSatisfy { $0.isValueByte } && !$0.isEmpty })
        else { return nil }
        var seen: Set<String> = []
        let distinct = values.filter { seen.insert($0).inserted }
        if seen == ["true", "false"] { return .scalar(.boolean) }
        // Numbers alone say that it is one.
        guard distinct.count > 1, distinct.contains(where: { $0.contains(where: \.isLetter) }) else {
            return nil
        }
        return .enumeration(name: nil, values: distinct)
    }

    /// The only list behind words that announce one.
    private static func inSentence(_ description: String) -> [String]? {
        let parts = description.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
        var lists: [[String]] = []
        var isAnnounced = false
        for index in parts.indices.dropLast() {
            if !index.isMultiple(of: 2) {
                if isAnnounced { lists[lists.count - 1].append(parts[index]) }
                continue
            }
            let text = parts[index]
            if isAnnounced, separators.contains(Self.withoutExplanation(text).trimmed().lowercased()) {
                continue
            }
            if isAnnounced, Opening.isAboutNames(text) { lists.removeLast() }
            isAnnounced = Opening.listsValues(text)
            if isAnnounced { lists.append([]) }
        }
        if isAnnounced, let last = parts.last, Opening.isAboutNames(last) { lists.removeLast() }
        let found = lists.filter { $0.count > 1 }
        return found.count == 1 ? found[0] : nil
    }

    /// " (at once), " without what is said of the value before it.
    static func withoutExplanation(_ text: String) -> String {
        let rest = text.drop { $0 == " " }
        guard rest.first == "(", let close = rest.firstIndex(of: ")") else { return text }
        return String(rest[rest.index(after: close)...])
    }

    /// The values at the beginnings of the lines behind one that announces them.
    private static func inLines(_ description: String) -> [String]? {
        let lines = description.split(separator: "\n").map { $0.trimmed() }
        guard let start = lines.firstIndex(where: { $0.hasSuffix(":") && Opening.announcesValues($0) }) else {
            return nil
        }
        var values: [String] = []
        for line in lines[(start + 1)...] {
            let text = line.drop { "*-\u{2022} ".contains($0) }
            guard text.first == "`", let end = text.dropFirst().firstIndex(of: "`") else { break }
            let next = text[text.index(after: end)...].drop { $0 == " " }.first
            guard next.map({ "-\u{2013}\u{2014}:(,.;".contains($0) }) ?? true else { break }
            values.append(String(text[text.index(after: text.startIndex)..<end]))
        }
        return values
    }
}
