import APIModel

/// An enum with the names of its type and values.
struct ResolvedEnum: Sendable {
    var definition: EnumDefinition
    var typeName: String
    /// The names by which its other owners call it.
    var otherTypeNames: [String] = []
    /// What the type was called in the version before; nil where it has its name still, or another type has that one.
    var formerName: String?
    /// The values in page order, each once.
    var values: [ResolvedValue]
}

/// A table of values with the names of its type and values.
struct ResolvedValueTable: Sendable {
    var table: ValueTable
    var typeName: String
    /// The rows in page order, each value once.
    var values: [ResolvedValue]
}

/// A value of an enum or of a table.
struct ResolvedValue: Sendable {
    var name: String
    var identifier: String
    var description = ""
}

/// An error code with what differs by subcode.
struct ResolvedError: Sendable {
    /// What is said of a code or a subcode, and which pages say it, sorted.
    struct Case: Sendable {
        var definition: ErrorDefinition
        var pages: [String]
    }

    var identifier: String
    /// A name made of the code, which it has whatever a guide calls it; that of the error where no guide does.
    var codeIdentifier: String
    var main: Case
    var subcodes: [Case]
}

/// A permission with its name.
struct ResolvedPermission: Sendable {
    var permission: Permission
    /// The name in the language; empty where it is not among the API's permissions.
    var identifier: String
    /// True where it is among the API's permissions.
    var isKnown = true
}

/// A metric with its name.
struct ResolvedMetric: Sendable {
    var metric: Metric
    var identifier: String
}

/// A type that no page describes, with its name.
struct UndescribedType: Sendable {
    var type: UnresolvedType
    var typeName: String
}

extension RecordBuilder {
    mutating func enumeration(_ definition: EnumDefinition, name: String) -> ResolvedEnum {
        let location = definition.uses.first?.location
        let requests = definition.values.map { NameRequest(name: $0, location: location) }
        let values = zip(definition.values, settle(requests, .cases)).map {
            ResolvedValue(name: $0, identifier: $1)
        }
        return ResolvedEnum(definition: definition, typeName: name, values: values.distinct)
    }

    mutating func valueTable(_ table: ValueTable, name: String) -> ResolvedValueTable {
        let location = table.values.first?.location
        let requests = table.values.map { NameRequest(name: $0.name, location: location) }
        let values = zip(table.values, settle(requests, .cases)).map {
            ResolvedValue(name: $0.name, identifier: $1, description: $0.description)
        }
        return ResolvedValueTable(table: table, typeName: name, values: values.distinct)
    }

    /// Errors by code; the first of a code names it.
    mutating func errors(_ api: API) -> [ResolvedError] {
        let pages = Dictionary(api.operations.map { ($0.id, $0.page) }) { first, _ in first }
        let groups = Dictionary(grouping: api.errors, by: \.code).sorted { $0.key < $1.key }
        let requests = groups.map { code, group in
            NameRequest(name: group.first?.name ?? "code \(code)", identity: "code \(code)")
        }
        // A guide more or less changes none of these.
        let codes = groups.map { code, group in
            let identity = group.first?.name == nil ? "code" : "number"
            return NameRequest(name: "code \(code)", identity: "\(identity) \(code)")
        }
        let names = settle(requests + codes, .cases)
        let identifiers = zip(names.prefix(groups.count), names.dropFirst(groups.count))
        return zip(groups.map(\.value), identifiers).compactMap { group, identifiers in
            guard let main = group.first(where: { $0.subcode == nil }) ?? group.first else { return nil }
            let subcodes = group.filter { $0.subcode != nil }.sorted { $0.subcode ?? 0 < $1.subcode ?? 0 }
            return ResolvedError(
                identifier: identifiers.0, codeIdentifier: identifiers.1, main: errorCase(main, pages),
                subcodes: subcodes.map { errorCase($0, pages) })
        }
    }

    private mutating func errorCase(_ definition: ErrorDefinition, _ pages: [OperationID: String])
        -> ResolvedError.Case
    {
        var listed: Set<String> = []
        for operation in definition.operations {
            if let page = pages[operation] {
                listed.insert(page)
            } else {
                report(
                    .notInModel,
                    "the operation `\(operation)` of the error \(definition.code) is not in the model")
            }
        }
        return ResolvedError.Case(definition: definition, pages: listed.sorted())
    }

    mutating func permissions(_ permissions: [Permission]) -> [ResolvedPermission] {
        let names = settle(permissions.map { NameRequest(name: $0.name) }, .cases)
        return zip(permissions, names).map { ResolvedPermission(permission: $0, identifier: $1) }
    }

    mutating func metrics(_ metrics: [Metric]) -> [ResolvedMetric] {
        let names = settle(metrics.map { NameRequest(name: $0.name) }, .cases)
        return zip(metrics, names).map { ResolvedMetric(metric: $0, identifier: $1) }
    }
}

extension [ResolvedValue] {
    /// The first of each value.
    fileprivate var distinct: [ResolvedValue] {
        var seen: Set<String> = []
        return filter { seen.insert($0.name).inserted }
    }
}
