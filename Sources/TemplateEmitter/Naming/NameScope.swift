import APIModel

/// A name to settle in a scope.
struct NameRequest: Sendable {
    /// What makes the name this one and no other: a name on the wire, a slug, an id.
    var key: String
    /// The name to spell.
    var name: String
    /// Goes after the name when another kind of thing has it too; empty for the kind that keeps its name.
    var kindSuffix = ""
    /// What the suffix comes from, where it is not the key.
    var id: String?
    /// True where another scope reports a collision of the same thing.
    var isQuiet = false
    var location: SourceLocation?
}

/// Settles all names of one scope at once, so that no name depends on the order of the others.
struct NameScope: Sendable {
    let rules: NamingRules
    let role: NameRole
    /// True where names that differ in case only count as one: types, since files are named after them.
    var ignoresCase = false
    /// Names of outer scopes that this one may not hide.
    var outer: Set<String> = []
    private(set) var diagnostics: [Diagnostic] = []

    init(_ rules: NamingRules, _ role: NameRole, ignoresCase: Bool = false, outer: Set<String> = []) {
        self.rules = rules
        self.role = role
        self.ignoresCase = ignoresCase
        self.outer = outer
    }

    /// The identifiers by the requests' keys; requests of one key are one.
    mutating func settle(_ requests: [NameRequest]) -> [String: String] {
        var unique: [String: NameRequest] = [:]
        for request in requests where unique[request.key] == nil { unique[request.key] = request }
        var names = unique.mapValues { rules.settle(rules.spell($0.name, as: role), as: role) }
        for (key, name) in names where outer.contains(name) { names[key] = name + rules.suffix(role) }
        let wanted = names
        // First by kind, then by the key alone: both depend on nothing but the thing itself.
        let groups = colliding(names)
        if groups.isEmpty, outer.isEmpty { return names }
        for group in groups where Set(group.map { unique[$0]?.kindSuffix }).count > 1 {
            for key in group { names[key] = (names[key] ?? "") + (unique[key]?.kindSuffix ?? "") }
        }
        for length in [4, 8, 16] {
            let colliding = colliding(names)
            if colliding.isEmpty { break }
            for key in colliding.joined() {
                guard let request = unique[key] else { continue }
                names[key] = rules.spell(request.name, as: role) + "_" + Self.mark(request.id ?? key, length)
            }
        }
        for (key, name) in names.filter({ wanted[$0.key] != $0.value }).sorted(by: { $0.key < $1.key }) {
            guard let request = unique[key], !request.isQuiet else { continue }
            diagnostics.append(
                Diagnostic(
                    .warning, "name-collision",
                    "`\(request.name)` would be called `\(wanted[key] ?? "")`, and so would"
                        + " something else; it is called `\(name)`", file: request.location?.file,
                    line: request.location?.line))
        }
        return names
    }

    private func colliding(_ names: [String: String]) -> [[String]] {
        Dictionary(grouping: names.keys) { key in
            let name = names[key] ?? ""
            return ignoresCase ? name.lowercased() : name
        }.values.filter { $0.count > 1 }
    }

    /// A few hexadecimal digits that a key alone decides (FNV-1a).
    private static func mark(_ key: String, _ length: Int) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in key.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        let digits = String(hash, radix: 16)
        return String((String(repeating: "0", count: 16 - digits.count) + digits).suffix(length))
    }
}
