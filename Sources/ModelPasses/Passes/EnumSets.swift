import APIModel

/// Sets of values with all their uses.
struct EnumSets {
    private struct Entry {
        var values: [String]
        var complete: Bool
        var uses: [Use]

        /// The uses by owner and member; the first names it.
        var sortedUses: [Use] { uses.sorted { ($0.owner, $0.member) < ($1.owner, $1.member) } }

        /// - Parameter names: What each use calls it; the first counts.
        func definition(_ names: [String]) -> EnumDefinition {
            EnumDefinition(
                name: names.first ?? "",
                otherNames: Set(names.dropFirst()).subtracting(names.prefix(1)).sorted(),
                values: values, complete: complete,
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

        /// Owner and member, of which one page decides.
        var name: String {
            NodeID.typeName(owner) + (use.isAnswer ? "Result" : "") + NodeID.typeName(valueName)
        }

        /// What the set can be called where these are not enough: with what tells uses of one member apart, then with its
        /// values, of which no other set has the same.
        func tellingNames(_ values: [String]) -> [String] {
            let (owner, member) = (NodeID.typeName(owner), NodeID.typeName(valueName))
            let values = values.sorted().map { NodeID.typeName($0) }
            return use.qualifiers.map { owner + NodeID.typeName($0) + member }
                + values.map { name + "With" + $0 } + [name + values.joined()]
        }
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
    ///
    /// What an owner calls its sets is told by its own rows alone, so that no other page changes it. A set with several owners
    /// has all of these names, and goes by the first.
    func named(avoiding taken: Set<String>) -> (enums: [EnumDefinition], names: [String: String]) {
        var used = taken
        var names: [String: [String: String]] = [:]
        // Rows in their order; two sets can stand in one row, and then their values tell which one comes first.
        let rows = entries.flatMap { key, entry in entry.uses.map { (key: key, use: $0) } }.sorted {
            ($0.use.owner, $0.use.use.rank, $0.use.location.line, $0.use.member, $0.key)
                < ($1.use.owner, $1.use.use.rank, $1.use.location.line, $1.use.member, $1.key)
        }
        // What can be called after its owner and member alone comes before what needs more to be told apart.
        for (key, use) in rows where names[key]?[use.name] == nil {
            let name = taken.contains(use.name) ? use.name + "Value" : use.name
            if used.insert(name).inserted { names[key, default: [:]][use.name] = name }
        }
        for (key, use) in rows where names[key]?[use.name] == nil {
            let candidates = use.tellingNames(entries[key]?.values ?? [])
            var name = candidates.first { !used.contains($0) } ?? candidates.first ?? "Values"
            // Nothing that a name can say tells them apart.
            while !used.insert(name).inserted { name += "Too" }
            names[key, default: [:]][use.name] = name
        }
        let enums = entries.map { key, entry in
            (key, entry.definition(entry.sortedUses.compactMap { names[key]?[$0.name] }))
        }
        return (
            enums.map(\.1).sorted { $0.name < $1.name },
            Dictionary(uniqueKeysWithValues: enums.map { ($0, $1.name) })
        )
    }
}
