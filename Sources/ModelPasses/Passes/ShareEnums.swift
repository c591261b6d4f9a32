import APIModel

extension Passes {
    /// Makes one enum of each set of values, names it, and refers to it wherever the values stand.
    static let shareEnums: Pass = { api, _ in
        var sets = EnumSets()
        // Most sets stand on many pages, and their values in one order.
        var keys: [[String]: String] = [:]
        func key(_ values: [String]?, _ use: TypeUse) -> String {
            guard let values, !values.isEmpty else { return EnumSets.key(nil, use) }
            if let key = keys[values] { return key }
            let key = EnumSets.key(values, use)
            keys[values] = key
            return key
        }
        _ = api.rewritingTypes { type, use in
            type.mapLeaves { leaf in
                if case .enumeration(_, let values) = leaf { sets.add(values, use, key: key(values, use)) }
                return leaf
            }
        }
        let named = sets.named(avoiding: Set(api.nodes.map(\.typeName) + api.unresolvedTypes.map(\.name)))
        var result = api.rewritingTypes { type, use in
            type.mapLeaves { leaf in
                guard case .enumeration(_, let values) = leaf else { return leaf }
                return .enumeration(name: named.names[key(values, use)], values: values)
            }
        }
        result.enums = named.enums
        return result
    }
}

/// Sets of values with all their uses.
struct EnumSets {
    private struct Entry {
        var values: [String]
        var complete: Bool
        var uses: [TypeUse]
    }

    private var entries: [String: Entry] = [:]

    /// What tells sets apart: the values; for an `enum` without values, the member that it stands for.
    static func key(_ values: [String]?, _ use: TypeUse) -> String {
        guard let values, !values.isEmpty else { return "\u{0}\(use.owner)\u{0}\(use.member)" }
        return Set(values).sorted().joined(separator: "\u{1}")
    }

    mutating func add(_ values: [String]?, _ use: TypeUse, key: String) {
        if entries[key] == nil {
            var seen: Set<String> = []
            let unique = (values ?? []).filter { seen.insert($0).inserted }
            entries[key] = Entry(values: unique, complete: !unique.isEmpty, uses: [])
        }
        entries[key]?.uses.append(use)
    }

    /// The enums, sorted by name, and the name of each set.
    func named(avoiding taken: Set<String>) -> (enums: [EnumDefinition], names: [String: String]) {
        // A member's own name is enough where only one set goes by it and the name says what it is.
        var setsOfMember: [String: Set<String>] = [:]
        for (key, entry) in entries {
            for use in entry.uses { setsOfMember[use.member, default: []].insert(key) }
        }
        var names: [String: String] = [:]
        var used: [String: String] = [:]
        var enums: [EnumDefinition] = []
        let firsts = entries.mapValues(Self.first)
        // Two sets can have their first use in one row; then their values tell which one comes first.
        for (key, _) in firsts.sorted(by: { ($0.value, $0.key) < ($1.value, $1.key) }) {
            guard let entry = entries[key] else { continue }
            let uses = entry.uses.sorted { ($0.owner, $0.member) < ($1.owner, $1.member) }
            let members = Set(uses.map(\.member))
            let owners = Set(uses.map(\.owner))
            var name = NodeID.typeName(uses[0].owner) + NodeID.typeName(uses[0].member)
            if owners.count > 1, members.count == 1, setsOfMember[uses[0].member]?.count == 1,
                uses[0].member.contains("_")
            {
                name = NodeID.typeName(uses[0].member)
            }
            if taken.contains(name) { name += "Value" }
            if used[name] != nil {
                // Two sets of one owner and member: what tells their uses apart becomes a part of the name.
                let owner = NodeID.typeName(uses[0].owner)
                let member = NodeID.typeName(uses[0].member)
                let told = uses[0].qualifiers.map { owner + NodeID.typeName($0) + member }
                if let free = told.first(where: { used[$0] == nil && !taken.contains($0) }) {
                    name = free
                } else {
                    var number = 2
                    while used["\(name)\(number)"] != nil { number += 1 }
                    name = "\(name)\(number)"
                }
            }
            used[name] = key
            names[key] = name
            enums.append(
                EnumDefinition(
                    name: name, values: entry.values, complete: entry.complete,
                    uses: uses.map {
                        EnumDefinition.Use(owner: $0.owner, member: $0.member, location: $0.location)
                    }))
        }
        return (enums.sorted { $0.name < $1.name }, names)
    }

    private static func first(_ entry: Entry) -> String {
        entry.uses.map { $0.owner + "\u{0}" + $0.member + "\u{0}" + String($0.location.line + 1_000_000) }
            .min() ?? ""
    }
}
