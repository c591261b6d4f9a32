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

    /// True where one of its permissions is enough.
    var isAnyOf: Bool {
        guard permissions.count > 1 else { return false }
        let plain = " " + text.plain.lowercased().collapsed + " "
        return plain.has(" or ") || Opening.alternatives.contains { plain.has($0) }
    }
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
        } else if plain.lowercased().has("permission") || plain.lowercased().has("access token") {
            requirements.append(ListedRequirement(title: title, text: text, line: line))
            isOpen = true
        }
    }

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
