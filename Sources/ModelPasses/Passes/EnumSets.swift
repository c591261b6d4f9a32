import APIModel

/// Sets of values with all their uses.
struct EnumSets {
    private struct Entry {
        var values: [String]
        var complete: Bool
        var uses: [Use]

        /// The uses by owner and member; the first names it.
        var sortedUses: [Use] { uses.sorted { ($0.owner, $0.member) < ($1.owner, $1.member) } }
        var firstUse: Use? { sortedUses.first }

        /// True where members of one name have it, of several owners, and the name says what it is.
        var isOfOneMember: Bool {
            Set(uses.map(\.owner)).count > 1 && Set(uses.map(\.member)).count == 1
                && uses[0].member.contains("_")
        }

        /// What it can be called where owner and member are not enough: with what tells their uses apart, then with its
        /// values, of which no other set has the same.
        var tellingNames: [String] {
            guard let use = firstUse else { return [] }
            let owner = NodeID.typeName(use.owner)
            let member = NodeID.typeName(use.valueName)
            let values = values.sorted().map { NodeID.typeName($0) }
            return use.use.qualifiers.map { owner + NodeID.typeName($0) + member }
                + values.map { owner + member + "With" + $0 } + [owner + member + values.joined()]
        }

        func definition(_ name: String) -> EnumDefinition {
            EnumDefinition(
                name: name, values: values, complete: complete,
                uses: sortedUses.map {
                    EnumDefinition.Use(owner: $0.owner, member: $0.member, location: $0.location)
                })
        }
    }

    private struct Use {
        var use: TypeUse
        /// True where it is one of the values of a list.
        var isElement: Bool
        var owner: String { use.owner }
        var member: String { use.member }
        var location: SourceLocation { use.location }
        /// The member as a name of one value: `task` of a list `tasks`.
        var valueName: String { isElement ? Singular.ofLastWord(in: use.member) : use.member }
    }

    private var entries: [String: Entry] = [:]

    /// What tells sets apart: the values; for an `enum` without values, the member that it stands for.
    static func key(_ values: [String]?, _ use: TypeUse) -> String {
        guard let values, !values.isEmpty else { return "\u{0}\(use.owner)\u{0}\(use.member)" }
        return Set(values).sorted().joined(separator: "\u{1}")
    }

    mutating func add(_ values: [String]?, _ use: TypeUse, isElement: Bool, key: String) {
        if entries[key] == nil {
            var seen: Set<String> = []
            let unique = (values ?? []).filter { seen.insert($0).inserted }
            entries[key] = Entry(values: unique, complete: !unique.isEmpty, uses: [])
        }
        entries[key]?.uses.append(Use(use: use, isElement: isElement))
    }

    /// The enums, sorted by name, and the name of each set.
    func named(avoiding taken: Set<String>) -> (enums: [EnumDefinition], names: [String: String]) {
        // A member's own name is enough where only one set goes by it and the name says what it is.
        var setsOfMember: [String: Set<String>] = [:]
        for (key, entry) in entries {
            for use in entry.uses { setsOfMember[use.member, default: []].insert(key) }
        }
        var names: [String: String] = [:]
        var used = taken
        // Two sets can have their first use in one row; then their values tell which one comes first.
        let keys = entries.mapValues(Self.first).sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map(\.key)
        // What can be called after its owner and member alone comes before what needs more to be told apart.
        for key in keys {
            guard let use = entries[key]?.firstUse else { continue }
            var name = NodeID.typeName(use.owner) + NodeID.typeName(use.valueName)
            if let entry = entries[key], entry.isOfOneMember, setsOfMember[use.member]?.count == 1 {
                name = NodeID.typeName(use.valueName)
            }
            if taken.contains(name) { name += "Value" }
            if used.insert(name).inserted { names[key] = name }
        }
        for key in keys where names[key] == nil {
            guard let entry = entries[key] else { continue }
            let candidates = entry.tellingNames
            var name = candidates.first { !used.contains($0) } ?? candidates.first ?? "Values"
            // Nothing that a name can say tells them apart.
            while !used.insert(name).inserted { name += "Too" }
            names[key] = name
        }
        let enums = names.compactMap { key, name in entries[key].map { $0.definition(name) } }
        return (enums.sorted { $0.name < $1.name }, names)
    }

    private static func first(_ entry: Entry) -> String {
        entry.uses.map { $0.owner + "\u{0}" + $0.member + "\u{0}" + String($0.location.line + 1_000_000) }
            .min() ?? ""
    }
}
