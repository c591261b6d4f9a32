/// Names that things had in the version before.
extension NamingRules {
    /// The names in the language that things had, in their order; nil where there is none, where something else has it now, or
    /// where the new name is a keyword, which no language lets a deprecation name.
    ///
    /// - Parameters:
    ///   - names: The names that they had.
    ///   - current: The names that they have, in the same order; further ones do not count.
    ///   - now: The names that everything in their scope has.
    ///   - ignoresCase: True where names that differ in case only count as one.
    func formerNames(
        _ names: [String?], of current: [String], as role: NameRole, now: some Sequence<String>,
        ignoresCase: Bool = false
    ) -> [String?] {
        guard names.contains(where: { $0 != nil }) else { return names }
        func folded(_ name: String) -> String { ignoresCase ? name.lowercased() : name }
        var taken = Set(now.map(folded))
        return zip(names, current).map { name, current in
            guard let words = name.map(IdentifierWords.words),
                current.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" })
            else { return nil }
            let identifier = settle(spell(wordsOnce(words, as: role) ?? words, as: role), as: role)
            return taken.insert(folded(identifier)).inserted ? identifier : nil
        }
    }
}
