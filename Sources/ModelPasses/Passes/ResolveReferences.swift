import APIModel

extension Passes {
    /// Gives each type that means a node the name of that node, and lists all others as unresolved.
    static let resolveReferences: Pass = { api, _ in
        let names = ReferencedNodes(api)
        var uses: [NodeID: [String: [EnumDefinition.Use]]] = [:]
        // Names are few, and stand on many pages.
        var known: [String: (id: NodeID, typeName: String?)] = [:]
        func lookUp(_ name: String) -> (id: NodeID, typeName: String?) {
            if let found = known[name] { return found }
            let found = (NodeID(name: name), names.typeName(of: name))
            known[name] = found
            return found
        }
        let resolved = api.rewritingTypes { type, use in
            type.mapLeaves { leaf in
                guard case .named(let name) = leaf else { return leaf }
                let found = lookUp(name)
                if let node = found.typeName { return .named(node) }
                uses[found.id, default: [:]][name, default: []].append(
                    EnumDefinition.Use(owner: use.owner, member: use.member, location: use.location))
                return leaf
            }
        }
        // Spellings of one name are one type, called as most pages call it.
        let spellings = uses.mapValues { uses in
            uses.min { ($1.value.count, $0.key) < ($0.value.count, $1.key) }?.key ?? ""
        }
        var result = resolved
        if uses.values.contains(where: { $0.count > 1 }) {
            result = resolved.rewritingTypes { type, _ in
                type.mapLeaves { leaf in
                    guard case .named(let name) = leaf, let spelling = spellings[lookUp(name).id] else {
                        return leaf
                    }
                    return .named(spelling)
                }
            }
        }
        result.unresolvedTypes = uses.map { id, uses in
            UnresolvedType(
                name: spellings[id] ?? "",
                link: uses.keys.sorted().lazy.compactMap { names.link(of: $0) }.first,
                uses: uses.values.joined().sorted {
                    ($0.owner, $0.member, $0.location) < ($1.owner, $1.member, $1.location)
                })
        }.sorted { $0.name < $1.name }
        return result
    }
}

/// Which names mean which nodes.
struct ReferencedNodes {
    private var typeNames: [NodeID: String] = [:]
    private var links: [String: String] = [:]

    init(_ api: API) {
        for node in api.nodes {
            typeNames[node.id] = node.typeName
            // A person may have chosen another name.
            typeNames[NodeID(name: node.typeName)] = node.typeName
        }
        // The reader lists each type that a page links to.
        for type in api.unresolvedTypes {
            guard let link = type.link else { continue }
            links[type.name] = link
            let id = NodeID(name: type.name)
            if typeNames[id] == nil, let node = NodeID(link: link).flatMap({ typeNames[$0] }) {
                typeNames[id] = node
            }
        }
    }

    /// The type name of the node that a name means.
    func typeName(of name: String) -> String? { typeNames[NodeID(name: name)] }

    /// Where pages link a name to.
    func link(of name: String) -> String? { links[name] }
}
