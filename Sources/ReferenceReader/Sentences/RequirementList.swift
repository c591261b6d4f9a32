import APIModel
import ReferencePages
import ReferenceVocabulary

/// A requirement in words, as a list has it.
struct ListedRequirement: Sendable {
    var title: String
    var text: RichText
    var line: Int
    /// What the text before the list says of it.
    var condition: String?
    /// The number that it shares with requirements of which one is enough.
    var alternatives: Int?

    /// The permissions that it names.
    var permissions: [String] {
        PermissionNames.names(in: text, about: [title, condition ?? ""].joined(separator: " "))
    }

    /// What it asks for: its permissions, told apart where one part of them is always needed and one of another part, and
    /// where several together are an alternative of others: "`a`, or `b` and `c`".
    var groups: [(permissions: [String], isAnyOf: Bool, alternative: Int?)] {
        var seen: Set<String> = []
        let permissions = permissions.filter { seen.insert($0).inserted }
        guard permissions.count > 1 else { return [(permissions, false, nil)] }
        let plain = " " + text.plain.lowercased().collapsed + " "
        func names(_ part: Substring) -> [String] {
            let words = Set(part.words(numbers: true, marks: "_").map(String.init))
            return permissions.filter(words.contains)
        }
        if let mark = Opening.alternatives.lazy.compactMap({ plain.range(of: $0) }).first {
            let always = names(plain[..<mark.lowerBound])
            let alternatives = names(plain[mark.upperBound...])
            if !always.isEmpty, alternatives.count > 1 {
                return [(always, false, nil), (alternatives.filter { !always.contains($0) }, true, nil)]
            }
            return [(permissions, true, nil)]
        }
        let parts = Self.parted(plain, at: " or ").map { (text: $0, names: names($0)) }
        guard parts.count > 1 else { return [(permissions, false, nil)] }
        if parts.count == 2, parts.allSatisfy({ !$0.names.isEmpty }),
            parts.contains(where: { $0.names.count > 1 && $0.text.has(" and ") })
        {
            // Numbers below those of lists, which begin with 1, are their own.
            return parts.map { ($0.names, false, groupOfText) }
        }
        return [(permissions, true, nil)]
    }

    private static func parted(_ text: String, at mark: String) -> [Substring] {
        var parts: [Substring] = []
        var rest = text[...]
        while let range = rest.range(of: mark) {
            parts.append(rest[..<range.lowerBound])
            rest = rest[range.upperBound...]
        }
        return parts + [rest]
    }

    /// The number that alternatives of one text share, apart from those of lists.
    private var groupOfText: Int { 1_000_000 + line }
}

/// Gathers the requirements of a section, with what the texts between its lists say of them.
struct RequirementList {
    private let title: String
    private(set) var requirements: [ListedRequirement] = []
    private var condition: String?
    private var alternatives: Int?
    /// The depth of the item that lists alternatives below it.
    private var alternativesDepth = 0
    private var groups = 0
    private var isOpen = false
    /// True behind an item that ends with "or".
    private var joinsNext = false

    init(title: String) {
        self.title = title
    }

    /// A text that introduces a list, or that says itself what is needed.
    mutating func add(paragraph text: RichText, line: Int, introducesList: Bool) {
        close()
        let plain = text.plain.collapsed
        if introducesList {
            condition = plain
            if Self.offersAlternatives(plain) { beginAlternatives(depth: 0) }
        } else if plain.lowercased().has("permission") || plain.lowercased().has("access token")
            || (title.lowercased().has("permission")
                && !PermissionNames.names(in: text, about: title).isEmpty)
        {
            requirements.append(ListedRequirement(title: title, text: text, line: line))
            isOpen = true
        }
    }

    mutating func add(_ requirement: ListedRequirement) { requirements.append(requirement) }

    mutating func add(item text: RichText, line: Int, depth: Int) {
        if alternatives != nil, depth <= alternativesDepth { alternatives = nil }
        requirements.append(
            ListedRequirement(
                title: title, text: text, line: line, condition: condition, alternatives: alternatives))
        isOpen = true
        let plain = text.plain.collapsed
        joinAlternatives(behind: plain)
        if plain.hasSuffix(":"), Self.offersAlternatives(plain) { beginAlternatives(depth: depth) }
    }

    /// Items of which one ends with "or" are alternatives.
    private mutating func joinAlternatives(behind text: String) {
        let isOpenEnd = text.lowercased().hasSuffix(" or")
        if isOpenEnd, !joinsNext { groups += 1 }
        if isOpenEnd || joinsNext, let last = requirements.indices.last {
            requirements[last].alternatives = requirements[last].alternatives ?? groups
        }
        joinsNext = isOpenEnd
    }

    mutating func add(code: String) {
        guard isOpen, let last = requirements.indices.last else { return }
        requirements[last].text.runs += [.init(.softBreak)] + RichText(codeSpansIn: code).runs
    }

    /// Ends a list.
    mutating func close() {
        (condition, alternatives, isOpen) = (nil, nil, false)
    }

    private mutating func beginAlternatives(depth: Int) {
        groups += 1
        (alternatives, alternativesDepth) = (groups, depth)
    }

    private static func offersAlternatives(_ text: String) -> Bool {
        let text = " " + text.lowercased()
        return Opening.alternatives.contains { text.has($0) }
    }
}
