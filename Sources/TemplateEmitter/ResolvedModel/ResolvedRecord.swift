import APIModel

/// A type with members, all names settled: a node, an answer, the parameters of an operation, a structure.
struct ResolvedRecord: Sendable {
    var name: TypeName
    /// What it is the type of, for documentation.
    var subject: String
    var members: [ResolvedMember] = []
    /// Types of members, declared inside.
    var structures: [ResolvedRecord] = []

    /// A record that holds this one as its only structure.
    var holder: ResolvedRecord { ResolvedRecord(name: name, subject: "", structures: [self]) }

    /// The types of all members, inner ones included.
    var types: [String] { members.map(\.type) + structures.flatMap(\.types) }
}

/// A member with its identifier and type.
struct ResolvedMember: Sendable {
    var member: Member
    var identifier: String
    /// What it was called in the version before; nil where it has its name still, or something else has that one.
    var formerIdentifier: String?
    var type: String
    /// The type in the pack's second table; empty where it has none.
    var wireType: String
    /// True where the type is one that the record declares inside.
    var hasStructure: Bool
}

/// Settles the names and types of a record's members.
struct RecordBuilder {
    var speller: TypeSpeller
    let rules: NamingRules
    /// Names that types inside of what is built may not hide.
    var namesInside: Set<String> = []
    /// Writes types in the pack's second table; nil where it has none.
    var wireSpeller: TypeSpeller?
    /// Flat names of structures that are others than their owners' and theirs joined, by full name.
    let flatNames: [String: String]
    private var found: [Diagnostic] = []

    init(
        speller: TypeSpeller, wireSpeller: TypeSpeller?, rules: NamingRules, flatNames: [String: String]
    ) {
        self.speller = speller
        self.wireSpeller = wireSpeller
        self.flatNames = flatNames
        self.rules = rules
    }

    var diagnostics: [Diagnostic] { found + speller.diagnostics }

    /// The name of a type inside of another.
    func inner(_ owner: TypeName, _ local: String) -> TypeName {
        var name = owner.inner(local)
        if let flat = flatNames[name.full] { name.flat = flat }
        return name
    }

    /// The type in the pack's second table; nil where it has none.
    mutating func wireType(
        _ type: TypeExpression?, at location: SourceLocation, structure: TypeName? = nil,
        inParameter: Bool = false
    ) -> String? {
        wireSpeller?.spell(type, at: location, structure: structure, inParameter: inParameter)
    }

    /// A record of members that stand in a scope of their own.
    mutating func record(
        _ name: TypeName, subject: String, _ members: [Member], taken: Set<String> = [],
        inParameter: Bool = false
    ) -> ResolvedRecord {
        let members = distinct(members, in: subject)
        return record(
            name, subject: subject, members,
            identifiers: settle(members.map(\.request), inParameter ? .arguments : .members), taken: taken,
            inParameter: inParameter)
    }

    /// A record of members whose identifiers are settled.
    ///
    /// - Parameters:
    ///   - members: The members, each name once.
    ///   - identifiers: The members' identifiers in their order; further ones do not count.
    ///   - taken: Names of other types beside the structures.
    ///   - inParameter: True where values are sent and not read.
    mutating func record(
        _ name: TypeName, subject: String, _ members: [Member], identifiers: [String], taken: Set<String>,
        inParameter: Bool = false
    ) -> ResolvedRecord {
        var record = ResolvedRecord(name: name, subject: subject)
        let structures = members.map(\.structure)
        let owners = members.indices.filter { !structures[$0].isEmpty }
        var inner = NameScope(
            rules, .structures, ignoresCase: true,
            outer: owners.isEmpty ? [] : namesInside.union(taken).union([name.local, name.outermost]),
            owner: name.local)
        var innerNames = inner.settle(owners.map { members[$0].request })[...]
        found += inner.diagnostics
        let formerNames = rules.formerNames(
            members.map(\.formerName), of: identifiers, as: .members, now: identifiers)
        for (index, (member, structure)) in zip(members, structures).enumerated() {
            let structureName = structure.isEmpty ? nil : innerNames.popFirst().map { self.inner(name, $0) }
            if let structureName {
                // A file inside of a structure has no room for its bytes.
                let inner = structure.map { $0.type == .scalar(.file) ? $0.with(type: .any) : $0 }
                record.structures.append(
                    self.record(structureName, subject: member.name, inner, inParameter: inParameter))
            }
            let type = speller.spell(
                member.shape, at: member.location, structure: structureName, inParameter: inParameter)
            let wire = wireType(
                member.shape, at: member.location, structure: structureName, inParameter: inParameter)
            record.members.append(
                ResolvedMember(
                    member: member, identifier: identifiers[index], formerIdentifier: formerNames[index],
                    type: type, wireType: wire ?? "",
                    hasStructure: structureName != nil))
        }
        return record
    }

    /// The identifiers of a scope, in the order of the requests.
    mutating func settle(_ requests: [NameRequest], _ role: NameRole) -> [String] {
        var scope = NameScope(rules, role)
        let names = scope.settle(requests)
        found += scope.diagnostics
        return names
    }

    /// The members of which each name stands there once.
    mutating func distinct(_ members: [Member], in subject: String) -> [Member] {
        var seen: Set<String> = []
        return members.filter { member in
            if seen.insert(member.name).inserted { return true }
            report(
                .duplicateMember, "`\(member.name)` stands twice in `\(subject)`; the first one counts",
                at: member.location)
            return false
        }
    }

    mutating func report(_ kind: ModelDiagnostic, _ message: String, at location: SourceLocation? = nil) {
        found.append(Diagnostic(kind, message, at: location))
    }
}

extension Member {
    fileprivate func with(type: TypeExpression) -> Member {
        var copy = self
        copy.type = type
        return copy
    }

    /// What asks for its identifier.
    var request: NameRequest { NameRequest(name: name, location: location) }
}
