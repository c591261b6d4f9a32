import APIModel

/// The names of all types, settled in one scope before anything else is, each in the order of the model.
struct TypeNames: Sendable {
    private(set) var nodes: [String] = []
    private(set) var enums: [String] = []
    /// The further names of all enums, in their order.
    private(set) var enumAliases: [String] = []
    private(set) var undescribed: [String] = []
    private(set) var operations: [String] = []
    private(set) var edges: [String] = []
    private(set) var valueTables: [String] = []
    private(set) var diagnostics: [Diagnostic] = []

    /// All names of types.
    var all: Set<String> {
        Set([nodes, enums, enumAliases, undescribed, operations, edges, valueTables].joined())
    }

    /// - Parameters:
    ///   - api: A model in which each identity is one node or one type that no page describes.
    ///   - nodeNames: The model's names for the types of nodes.
    init(_ api: API, _ nodeNames: [NodeID: String], _ rules: NamingRules) {
        var scope = NameScope(rules, .types, ignoresCase: true)
        let groups = Self.requests(api, nodeNames, rules)
        let requests = groups.flatMap { $0 }
        var names = scope.settle(requests)[...]
        let notes = zip(requests, names).compactMap { Self.note($0, $1, rules) }
        for (group, path) in zip(groups, Self.paths) {
            self[keyPath: path] = Array(names.prefix(group.count))
            names = names.dropFirst(group.count)
        }
        diagnostics = scope.diagnostics + notes
    }

    /// What asks for a name, a group for each of `paths`. Groups are added one by one: a literal of all of them takes the
    /// compiler seconds.
    private static func requests(_ api: API, _ nodeNames: [NodeID: String], _ rules: NamingRules)
        -> [[NameRequest]]
    {
        var groups: [[NameRequest]] = []
        groups.append(
            api.nodes.map { NameRequest(name: $0.typeName, identity: $0.id.slug, location: $0.location) })
        let enumSuffix = rules.suffix(.enum)
        groups.append(
            api.enums.map {
                NameRequest(name: $0.name, kindSuffix: enumSuffix, location: $0.uses.first?.location)
            })
        groups.append(
            api.enums.flatMap { definition in
                definition.otherNames.map {
                    NameRequest(name: $0, kindSuffix: enumSuffix, location: definition.uses.first?.location)
                }
            })
        groups.append(
            api.unresolvedTypes.map {
                NameRequest(
                    name: $0.name, kindSuffix: rules.suffix(.unresolved), location: $0.uses.first?.location)
            })
        groups.append(
            api.operations.map { operation in
                let node = operation.node.map { nodeNames[$0] ?? $0.slug }
                return NameRequest(
                    name: OperationNames.name(of: operation, node: node), identity: operation.id.text,
                    kindSuffix: rules.suffix(.operation), isQuiet: true, location: operation.location)
            })
        groups.append(
            api.edges.map { edge in
                let parent = nodeNames[edge.parent] ?? edge.parent.slug
                return NameRequest(
                    name: "\(parent) \(edge.name) \(rules.suffix(.edgeType))", identity: edge.id.description,
                    kindSuffix: rules.suffix(.edge), location: edge.location)
            })
        groups.append(
            api.valueTables.map {
                NameRequest(
                    name: $0.title, identity: "\($0.page) \($0.title)", kindSuffix: rules.suffix(.valueTable))
            })
        return groups
    }

    /// What to say of a name that had to be changed, or that no file can have.
    private static func note(_ request: NameRequest, _ name: String, _ rules: NamingRules) -> Diagnostic? {
        if FileName.isTooLong(name) {
            return Diagnostic(
                NamingDiagnostic.tooLong,
                "the name `\(name.prefix(40))…` has \(name.utf8.count) bytes, too many for a file; its file is called"
                    + " `\(FileName.fitting(name).suffix(20))` at the end", at: request.location)
        }
        if request.isQuiet { return nil }
        let wanted = rules.spell(request.name, as: .types)
        guard wanted != name, rules.settle(wanted, as: .types) == name else { return nil }
        return Diagnostic(
            NamingDiagnostic.reserved,
            "`\(request.name)` would be called `\(wanted)`, which is reserved; it is called `\(name)`",
            at: request.location)
    }

    private static var paths: [WritableKeyPath<Self, [String]>] {
        [\.nodes, \.enums, \.enumAliases, \.undescribed, \.operations, \.edges, \.valueTables]
    }
}

/// The names of operations inside of their nodes, in the order of the model.
struct OperationNames: Sendable {
    /// Names of functions: `createFeed`; where one reads, `feed` or `read`.
    private(set) var identifiers: [String]
    /// Names of functions that no other operation of the API has: `createUserFeed`.
    private(set) var uniqueIdentifiers: [String] = []
    /// Names of types; nil for operations whose path starts from no node that was read.
    private(set) var localTypes: [String?]
    private(set) var diagnostics: [Diagnostic] = []

    /// - Parameters:
    ///   - operationsByNode: The operations' indices by their node's.
    ///   - nodeNames: The model's names for the types of nodes.
    ///   - nodes: The names of the types of nodes.
    ///   - inside: The names that types inside of nodes may not hide.
    init(
        _ operations: [Operation], by operationsByNode: [Int?: [Int]], nodeNames: [NodeID: String],
        nodes: [String], inside: NamesInside, _ rules: NamingRules
    ) {
        var all = NameScope(rules, .members)
        uniqueIdentifiers = all.settle(
            operations.map { operation in
                NameRequest(
                    name: Self.name(
                        of: operation, node: operation.node.map { nodeNames[$0] ?? $0.slug }),
                    identity: operation.id.text, isQuiet: true)
            })
        identifiers = Array(repeating: "", count: operations.count)
        localTypes = Array(repeating: nil, count: operations.count)
        for (node, indices) in operationsByNode {
            var members = NameScope(rules, .members)
            let names = members.settle(
                indices.map { index in
                    let operation = operations[index]
                    let name =
                        node == nil
                        ? Self.name(of: operation, node: operation.node?.slug)
                        : operation.verb == .read
                            ? operation.edge ?? "read" : Self.name(of: operation, node: nil)
                    return NameRequest(name: name, identity: operation.id.text, location: operation.location)
                })
            for (index, name) in zip(indices, names) { identifiers[index] = name }
            diagnostics += members.diagnostics
            guard let node else { continue }
            var types = NameScope(
                rules, .structures, ignoresCase: true, outer: inside.nodes[node], owner: nodes[node])
            let typeNames = types.settle(
                indices.map { index in
                    NameRequest(
                        name: Self.name(of: operations[index], node: nil),
                        identity: operations[index].id.text,
                        isQuiet: true)
                })
            for (index, name) in zip(indices, typeNames) { localTypes[index] = name }
        }
    }

    /// `create user feed`, or `create feed` inside of the node.
    static func name(of operation: Operation, node: String?) -> String {
        var parts = [operation.verb.rawValue, node].compactMap { $0 }
        if let edge = operation.edge { parts.append(said(edge, operation.verb)) }
        if operation.node == nil, operation.edge == nil { parts.append(operation.page) }
        return parts.joined(separator: " ")
    }

    /// An edge as a call's name says it: one of what `permissions/{permission_name}` lists is a `permission`, and
    /// `gaming_clip_create` is created as a `gaming_clip`.
    private static func said(_ edge: String, _ verb: Operation.Verb) -> String {
        var parts = edge.split(separator: "/").map(String.init)
        while parts.count > 1, parts[parts.count - 1].hasPrefix("{") {
            parts.removeLast()
            parts[parts.count - 1] = Singular.ofLastWord(in: parts[parts.count - 1])
        }
        let ending = "_" + verb.rawValue
        if let last = parts.last, last.hasSuffix(ending) {
            parts[parts.count - 1] = String(last.dropLast(ending.count))
        }
        return parts.joined(separator: " ")
    }
}
