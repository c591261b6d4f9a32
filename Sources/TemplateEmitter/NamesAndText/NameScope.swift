import APIModel

/// A name to settle in a scope.
struct NameRequest: Sendable {
    /// The name to spell.
    var name: String
    /// What makes the thing this one and no other, where that is not the name: a slug, an id.
    var identity: String?
    /// Goes after the name when another kind of thing has it too; empty for the kind that keeps its name.
    var kindSuffix = ""
    /// True where another scope reports a collision of the same thing.
    var isQuiet = false
    var location: SourceLocation?

    /// Two requests that ask for one name of one thing.
    fileprivate func isSame(as other: NameRequest) -> Bool {
        kindSuffix == other.kindSuffix && (identity ?? name) == (other.identity ?? other.name)
    }

    /// What it is called where its name is not enough, from short to long. No two things have the same last one.
    fileprivate func furtherNames() -> [[String]] {
        let last = IdentifierWords.codePoints(of: identity ?? name)
        if let identity { return [IdentifierWords.words(of: identity), last] }
        let words = IdentifierWords.wordsAndSymbols(of: name)
        return [words, words + [IdentifierWords.letterCase(of: name)], last]
    }
}

/// Settles all names of one scope at once, so that no name depends on the order of the others.
struct NameScope: Sendable {
    let rules: NamingRules
    let role: NameRole
    /// True where names that differ in case only count as one: types, since files are named after them.
    let ignoresCase: Bool
    /// Names of outer scopes that this one may not hide.
    let outer: Set<String>
    /// The type around the scope; empty where none is.
    let owner: String
    private(set) var diagnostics: [Diagnostic] = []

    init(
        _ rules: NamingRules, _ role: NameRole, ignoresCase: Bool = false, outer: Set<String> = [],
        owner: String = ""
    ) {
        self.rules = rules
        self.role = role
        self.ignoresCase = ignoresCase
        self.outer = outer
        self.owner = owner
    }

    /// The identifiers in the order of the requests; requests of one thing have one.
    mutating func settle(_ requests: [NameRequest]) -> [String] {
        var names: [String] = []
        // What names would be without leaving out words that they say again.
        var whole: [Int: String] = [:]
        for (index, request) in requests.enumerated() {
            let words = IdentifierWords.words(of: request.name)
            if let once = rules.wordsOnce(words, as: role) {
                names.append(identifier(once))
                whole[index] = identifier(words)
            } else {
                names.append(identifier(words))
            }
        }
        var groups = collisions(of: names, requests)
        if groups.isEmpty { return names }
        for index in groups.joined() { names[index] = whole[index] ?? names[index] }
        groups = collisions(of: names, requests)
        if groups.isEmpty { return names }
        let wanted = names
        for group in groups
        where group.contains(where: { requests[$0].kindSuffix != requests[group[0]].kindSuffix }) {
            for index in group { names[index] += requests[index].kindSuffix }
        }
        var further: [Int: [[String]]] = [:]
        groups = collisions(of: names, requests)
        while !groups.isEmpty {
            var isOpen = false
            for index in groups.joined() {
                var candidates = further[index] ?? requests[index].furtherNames()
                if !candidates.isEmpty {
                    names[index] = identifier(candidates.removeFirst()) + requests[index].kindSuffix
                    isOpen = true
                }
                further[index] = candidates
            }
            guard isOpen else { break }
            groups = collisions(of: names, requests)
        }
        report(names, wanted, requests)
        return names
    }

    private func identifier(_ words: [String]) -> String {
        var name = rules.settle(rules.spell(words, as: role), as: role, owner: owner)
        // A pattern that adds nothing ends it too.
        for _ in 0..<8 where outer.contains(name) { name = rules.renamed(name, as: role, owner: owner) }
        return name
    }

    /// Requests of different things that have one name.
    private func collisions(of names: [String], _ requests: [NameRequest]) -> [[Int]] {
        var last: [String: Int] = Dictionary(minimumCapacity: names.count)
        var first: [Int: Int] = [:]
        var groups: [Int: [Int]] = [:]
        for (index, name) in names.enumerated() {
            guard let other = last.updateValue(index, forKey: ignoresCase ? name.lowercased() : name) else {
                continue
            }
            let beginning = first[other] ?? other
            first[index] = beginning
            groups[beginning, default: [beginning]].append(index)
        }
        return groups.values.filter { group in
            group.contains { !requests[$0].isSame(as: requests[group[0]]) }
        }
    }

    private mutating func report(_ names: [String], _ wanted: [String], _ requests: [NameRequest]) {
        var reported: Set<[String]> = []
        for (index, request) in requests.enumerated() where names[index] != wanted[index] && !request.isQuiet
        {
            guard reported.insert([request.kindSuffix, request.identity ?? request.name]).inserted else {
                continue
            }
            diagnostics.append(
                Diagnostic(
                    NamingDiagnostic.collision,
                    "`\(request.name)` would be called `\(wanted[index])`, and so would something else;"
                        + " it is called `\(names[index])`", at: request.location))
        }
    }
}
