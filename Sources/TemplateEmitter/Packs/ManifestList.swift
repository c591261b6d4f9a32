import StrictYAML
import Yams

extension StrictMapping {
    /// A list of texts over that of the pack that this one extends; nil where the key is left out.
    ///
    /// A plain list adds to the base's, since a list that silently replaces it loses what nobody looks at: all keywords,
    /// say. `{ add: […], remove: […] }` also takes elements away, and `{ replace: […] }` begins anew.
    func list(_ key: String, over base: [String]) throws -> [String]? {
        guard let node = value(key) else { return nil }
        guard node.mapping != nil else { return base.adding(try strings(key) ?? []) }
        let change = try StrictMapping(file: file, node: node)
        try change.allow(["add", "remove", "replace"])
        if let replaced = try change.strings("replace") { return replaced }
        let removed = try change.strings("remove") ?? []
        if let lost = removed.first(where: { !base.contains($0) }) {
            throw change.failure(
                .nothingToRemove, "`\(key)` of the base has no `\(lost)` to remove",
                at: change.value("remove"))
        }
        return base.filter { !removed.contains($0) }.adding(try change.strings("add") ?? [])
    }

    /// A set of texts over that of the base, as `list(_:over:)`.
    func set(_ key: String, over base: Set<String>) throws -> Set<String> {
        try list(key, over: base.sorted()).map(Set.init) ?? base
    }

    /// The outputs over those of the base: a list replaces those of the same name and adds the others; with
    /// `{ add: […], remove: […] }` outputs go away by name.
    func outputs(over base: [OutputRule]) throws -> [OutputRule] {
        guard let node = value("outputs") else { return base }
        guard node.mapping != nil else { return base.replacing(try rules("outputs")) }
        let change = try StrictMapping(file: file, node: node)
        try change.allow(["add", "remove", "replace"])
        if change.value("replace") != nil { return try change.rules("replace") }
        let removed = try change.strings("remove") ?? []
        let names = Set(base.map(\.name))
        if let lost = removed.first(where: { !names.contains($0) }) {
            let all = names.sorted().joined(separator: ", ")
            throw change.failure(
                .nothingToRemove,
                "the base has no output called `\(lost)`; it has \(all.isEmpty ? "none" : all)",
                at: change.value("remove"))
        }
        return base.filter { !removed.contains($0.name) }.replacing(try change.rules("add"))
    }

    private func rules(_ key: String) throws -> [OutputRule] {
        try (nodes(key) ?? []).map { try OutputRule(try StrictMapping(file: file, node: $0)) }
    }
}

extension [String] {
    fileprivate func adding(_ further: [String]) -> [String] {
        var seen: Set<String> = []
        return (self + further).filter { seen.insert($0).inserted }
    }
}

extension [OutputRule] {
    /// The rules with those of the same name, or of the same template and subject, replaced.
    fileprivate func replacing(_ own: [OutputRule]) -> [OutputRule] {
        filter { rule in
            !own.contains {
                $0.name == rule.name && $0.subject == rule.subject
                    || $0.template == rule.template && $0.subject == rule.subject
            }
        } + own
    }
}
