import APIModel

extension ModelPasses {
    /// Gives each type that a page describes the name of that page's node, and lists all others as unresolved.
    static let resolveReferences: Pass = { api, _ in
        let names = NodeNames(api)
        var uses: [String: [EnumDefinition.Use]] = [:]
        func note(_ name: String, _ use: TypeUse) {
            uses[name, default: []].append(
                EnumDefinition.Use(owner: use.owner, member: use.member, location: use.location))
        }
        var result = api.rewritingTypes { type, use in
            type.mapLeaves { leaf in
                guard case .named(let name) = leaf else { return leaf }
                if let node = names.node(named: name) { return .named(node) }
                note(name, use)
                return leaf
            }
        }
        result.unresolvedTypes = uses.keys.sorted().map { name in
            UnresolvedType(
                name: name, link: names.link(of: name), uses: uses[name, default: []].sorted { $0.location < $1.location })
        }
        return result
    }
}

/// Which names mean which nodes.
struct NodeNames {
    private var byName: [String: String] = [:]
    private var links: [String: String] = [:]

    init(_ api: API) {
        for node in api.nodes { byName[node.typeName.lowercased()] = node.typeName }
        let byID = Dictionary(api.nodes.map { ($0.id, $0.typeName) }, uniquingKeysWith: { first, _ in first })
        // The reader lists each type that a page links to.
        for type in api.unresolvedTypes {
            guard let link = type.link else { continue }
            links[type.name] = link
            if let id = NodeID(link: link), let node = byID[id], byName[type.name.lowercased()] == nil {
                byName[type.name.lowercased()] = node
            }
        }
    }

    /// The type name of the node that a name means.
    func node(named name: String) -> String? { byName[name.lowercased()] }

    /// Where pages link a name to.
    func link(of name: String) -> String? { links[name] }
}
