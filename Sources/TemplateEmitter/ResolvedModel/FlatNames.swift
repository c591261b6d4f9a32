/// Names of structures where no type is inside of another: unique over the whole API, which their owners' names alone do
/// not make them (`Page.OfferKind` and an enum `PageOfferKind`).
struct FlatNames {
    /// The flat names that have to be others than owner and name joined, by full name.
    private(set) var changed: [String: String] = [:]

    /// - Parameters:
    ///   - records: Everything that declares structures.
    ///   - taken: The names of all other types.
    ///   - suffix: What goes after a name that something else has too.
    init(_ records: [ResolvedRecord], taken: Set<String>, suffix: String) {
        var names: [TypeName] = []
        for record in records { Self.collect(record, into: &names) }
        var used = Set(taken.map { $0.lowercased() })
        let groups = Dictionary(grouping: names) { $0.flat.lowercased() }
        let colliding = groups.filter { $0.value.count > 1 || used.contains($0.key) }
        for key in groups.keys where colliding[key] == nil { used.insert(key) }
        for (_, group) in colliding.sorted(by: { $0.key < $1.key }) {
            for name in group.sorted(by: { $0.full < $1.full }) {
                let joined = name.full.split(separator: ".").joined(separator: "_")
                let candidates = (group.count == 1 ? [name.flat + suffix] : []) + [joined, joined + suffix]
                var chosen = candidates.first { !used.contains($0.lowercased()) } ?? joined
                while used.contains(chosen.lowercased()) { chosen += "_" }
                used.insert(chosen.lowercased())
                changed[name.full] = chosen
            }
        }
    }

    private static func collect(_ record: ResolvedRecord, into names: inout [TypeName]) {
        for structure in record.structures {
            names.append(structure.name)
            collect(structure, into: &names)
        }
    }
}

extension ResolvedRecord {
    /// Gives the structures inside their flat names.
    mutating func rename(_ flat: [String: String]) {
        for index in structures.indices {
            if let name = flat[structures[index].name.full] { structures[index].name.flat = name }
            structures[index].rename(flat)
        }
    }
}

extension ResolvedOperation {
    /// Gives the structures inside their flat names.
    mutating func rename(_ flat: [String: String]) {
        parameters.rename(flat)
        for index in answers.indices {
            guard let structure = answers[index].structure else { continue }
            var holder = structure.holder
            holder.rename(flat)
            answers[index].structure = holder.structures[0]
        }
    }
}
