import APIModel

/// The identifiers of everything that has a name of its own, settled before anything is rendered.
struct Symbols: Sendable {
    /// By kind and key, such as `node user`.
    private var types: [String: String] = [:]
    /// Names inside of a node, by kind and key.
    private var members: [String: String] = [:]
    private var cases: [String: String] = [:]
    private(set) var diagnostics: [EmitterDiagnostic] = []

    /// All names of types.
    var typeNames: Set<String> { Set(types.values) }

    init(_ api: API, _ rules: NamingRules) {
        let nodeNames = Dictionary(api.nodes.map { ($0.slug, $0.typeName) }) { first, _ in first }
        var scope = NameScope(rules, .types, ignoresCase: true)
        types = scope.settle(
            api.nodes.map { NameRequest(key: "node \($0.slug)", name: $0.typeName, kindSuffix: "", location: $0.location) }
                + api.enums.map {
                    NameRequest(key: "enum \($0.name)", name: $0.name, kindSuffix: "Value", location: $0.uses.first?.location)
                }
                + api.unresolvedTypes.map {
                    NameRequest(
                        key: "unresolved \($0.name)", name: $0.name, kindSuffix: "Object", location: $0.uses.first?.location)
                }
                + api.operations.map {
                    NameRequest(
                        key: "operation \($0.id)", name: Self.name(of: $0, nodeNames[$0.node ?? ""] ?? $0.node),
                        kindSuffix: "Call", location: $0.location)
                }
                + api.edges.map {
                    NameRequest(
                        key: "edge \($0.parent)/\($0.name)", name: "\(nodeNames[$0.parent] ?? $0.parent) \($0.name) Edge",
                        kindSuffix: "Connection", location: $0.location)
                }
                + api.valueTables.map { NameRequest(key: "table \($0.page) \($0.title)", name: $0.title, kindSuffix: "Table") })
        diagnostics = scope.diagnostics
        settleMembers(api, rules)
        settleCases(api.errors.map { ("error \($0.code)", $0.name ?? "code \($0.code)") }, rules)
        settleCases(api.permissions.map { ("permission \($0.name)", $0.name) }, rules)
        settleCases(api.metrics.map { ("metric \($0.name)", $0.name) }, rules)
    }

    func type(_ kind: String, _ key: String) -> String { types["\(kind) \(key)"] ?? key }
    func member(_ kind: String, _ key: String) -> String { members["\(kind) \(key)"] ?? key }
    func `case`(_ kind: String, _ key: String) -> String { cases["\(kind) \(key)"] ?? key }

    /// The identifiers of values, in their order; a value that stands twice has one.
    static func values(_ values: [String], _ rules: NamingRules, at location: SourceLocation?)
        -> (names: [String: String], diagnostics: [EmitterDiagnostic])
    {
        var scope = NameScope(rules, .cases)
        let names = scope.settle(values.map { NameRequest(key: $0, name: $0, location: location) })
        return (names, scope.diagnostics)
    }

    private mutating func settleMembers(_ api: API, _ rules: NamingRules) {
        for (_, operations) in Dictionary(grouping: api.operations, by: { $0.node ?? "" }).sorted(by: { $0.key < $1.key }) {
            var scope = NameScope(rules, .members)
            members.merge(
                scope.settle(
                    operations.map {
                        NameRequest(key: "operation \($0.id)", name: Self.name(of: $0, nil), location: $0.location)
                    })) { $1 }
            diagnostics += scope.diagnostics
        }
        for (_, edges) in Dictionary(grouping: api.edges, by: \.parent).sorted(by: { $0.key < $1.key }) {
            var scope = NameScope(rules, .members)
            members.merge(
                scope.settle(
                    edges.map {
                        NameRequest(key: "edge \($0.parent)/\($0.name)", name: $0.name, location: $0.location)
                    })) { $1 }
            diagnostics += scope.diagnostics
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
