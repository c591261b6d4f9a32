import APIModel

/// The identifiers of everything that has a name of its own, settled before anything is rendered.
struct Symbols: Sendable {
    /// By kind and key, such as `node user`.
    private var types: [String: String] = [:]
    /// Names of operations inside of a node, by id.
    private var members: [String: String] = [:]
    private var localTypes: [String: String] = [:]
    private var cases: [String: String] = [:]
    private(set) var diagnostics: [Diagnostic] = []

    /// All names of types.
    var typeNames: Set<String> { Set(types.values) }

    init(_ api: API, _ rules: NamingRules) {
        let nodeNames = Dictionary(api.nodes.map { ($0.id, $0.typeName) }) { first, _ in first }
        var scope = NameScope(rules, .types, ignoresCase: true)
        types = scope.settle(
            api.nodes.map {
                NameRequest(key: "node \($0.id.slug)", name: $0.typeName, kindSuffix: "", location: $0.location)
            }
                + api.enums.map {
                    NameRequest(
                        key: "enum \($0.name)", name: $0.name, kindSuffix: "Value",
                        location: $0.uses.first?.location)
                }
                + api.unresolvedTypes.map {
                    NameRequest(
                        key: "unresolved \($0.name)", name: $0.name, kindSuffix: "Object",
                        location: $0.uses.first?.location)
                }
                + api.operations.map {
                    NameRequest(
                        key: "operation \($0.id)",
                        name: Self.name(of: $0, $0.node.map { nodeNames[$0] ?? $0.slug }),
                        kindSuffix: "Call", id: $0.id.text, isQuiet: true, location: $0.location)
                }
                + api.edges.map {
                    NameRequest(
                        key: "edge \($0.parent)/\($0.name)",
                        name: "\(nodeNames[$0.parent] ?? $0.parent.slug) \($0.name) Edge",
                        kindSuffix: "Connection", location: $0.location)
                }
                + api.valueTables.map {
                    NameRequest(key: "table \($0.page) \($0.title)", name: $0.title, kindSuffix: "Table")
                })
        diagnostics = scope.diagnostics
        settleOperations(api, rules, nodeNames)
        settleCases(api.errors.map { ("error \($0.code)", $0.name ?? "code \($0.code)") }, rules)
        settleCases(api.permissions.map { ("permission \($0.name)", $0.name) }, rules)
        settleCases(api.metrics.map { ("metric \($0.name)", $0.name) }, rules)
    }

    func type(_ kind: String, _ key: String) -> String { types["\(kind) \(key)"] ?? key }
    func member(ofOperation id: String) -> String { members[id] ?? id }
    /// The name of an operation's type inside of its node; nil where it has none.
    func localType(ofOperation id: String) -> String? { localTypes[id] }
    func `case`(_ kind: String, _ key: String) -> String { cases["\(kind) \(key)"] ?? key }

    /// The identifiers of values, in their order; a value that stands twice has one.
    static func values(_ values: [String], _ rules: NamingRules, at location: SourceLocation?)
        -> (names: [String: String], diagnostics: [Diagnostic])
    {
        var scope = NameScope(rules, .cases)
        let names = scope.settle(values.map { NameRequest(key: $0, name: $0, location: location) })
        return (names, scope.diagnostics)
    }

    private mutating func settleOperations(_ api: API, _ rules: NamingRules, _ nodeNames: [NodeID: String]) {
        let groups = Dictionary(grouping: api.operations) {
            $0.node.flatMap { nodeNames[$0] == nil ? nil : $0 }
        }
        for (node, operations) in groups.sorted(by: { $0.key ?? .root < $1.key ?? .root }) {
            func settle(_ role: NameRole, _ outer: Set<String>, _ name: (Operation) -> String) -> [String:
                String]
            {
                var scope = NameScope(rules, role, ignoresCase: role == .types, outer: outer)
                let names = scope.settle(
                    operations.map {
                        NameRequest(
                            key: $0.id.text, name: name($0), isQuiet: role == .types, location: $0.location)
                    })
                diagnostics += scope.diagnostics
                return names
            }
            let isLoose = node == nil
            members.merge(
                settle(.members, []) { operation in
                    if isLoose { return Self.name(of: operation, operation.node?.slug) }
                    return operation.verb == .read ? operation.edge ?? "read" : Self.name(of: operation, nil)
                }
            ) { $1 }
            if isLoose { continue }
            localTypes.merge(settle(.types, typeNames) { Self.name(of: $0, nil) }) { $1 }
        }
    }

    private mutating func settleCases(_ names: [(key: String, name: String)], _ rules: NamingRules) {
        var scope = NameScope(rules, .cases)
        cases.merge(scope.settle(names.map { NameRequest(key: $0.key, name: $0.name) })) { $1 }
        diagnostics += scope.diagnostics
    }

    /// `create user feed`, or `create feed` inside of the node.
    private static func name(of operation: Operation, _ node: String?) -> String {
        var parts = [operation.verb.rawValue, node, operation.edge].compactMap { $0 }
        if operation.node == nil, operation.edge == nil { parts.append(operation.page) }
        return parts.joined(separator: " ")
    }
}
