import APIModel

/// A type with members, all names settled: a node, an answer, the parameters of an operation, a structure.
struct RecordFacts: Sendable {
    var name: TypeName
    /// What it is the type of, for documentation.
    var subject: String
    var members: [MemberFacts] = []
    /// Types of members, declared inside.
    var structures: [RecordFacts] = []

    /// The types of all members, inner ones included.
    var types: [String] { members.map(\.type) + structures.flatMap(\.types) }
}

/// A member with its identifier and type.
struct MemberFacts: Sendable {
    var member: Member
    var identifier: String
    var type: String
    /// True where the type is one that the record declares inside.
    var hasStructure: Bool
}

/// Settles the names and types of a record's members.
struct RecordBuilder {
    let speller: TypeSpeller
    let rules: NamingRules
    /// Names of types that inner types may not hide.
    let typeNames: Set<String>
    var diagnostics: [Diagnostic] = []

    init(speller: TypeSpeller, rules: NamingRules, typeNames: Set<String>) {
        self.speller = speller
        self.rules = rules
        self.typeNames = typeNames
    }

    /// A record of members.
    ///
    /// - Parameters:
    ///   - identifiers: The members' identifiers, where they share a scope with others.
    ///   - taken: Names of other types beside the structures.
    ///   - inParameter: True where values are sent and not read.
    mutating func record(
        _ name: TypeName, subject: String, _ members: [Member], identifiers settled: [String: String]? = nil,
        taken: Set<String> = [], inParameter: Bool = false
    ) -> RecordFacts {
        var record = RecordFacts(name: name, subject: subject)
        let members = distinct(members, subject)
        let identifiers = settled ?? names(of: members, inParameter ? .arguments : .members)
        let owners = members.filter { !$0.structure.isEmpty }
        var inner = NameScope(
            rules, .types, ignoresCase: true,
            outer: owners.isEmpty ? [] : typeNames.union(taken).union([name.local]))
        let innerNames = inner.settle(owners.map(\.request))
        diagnostics += inner.diagnostics
        for member in members {
            let structure = innerNames[member.name].map(name.inner)
            if let structure {
                // A file inside of a structure has no place for its bytes.
                let inner = member.structure.map { $0.type == .scalar(.file) ? $0.with(type: .any) : $0 }
                record.structures.append(
                    self.record(structure, subject: member.name, inner, inParameter: inParameter))
            }
            record.members.append(
                MemberFacts(
                    member: member, identifier: identifiers[member.name] ?? member.name,
                    type: speller.spell(member.shape, structure: structure, inParameter: inParameter),
                    hasStructure: structure != nil))
        }
        return record
    }

    mutating func names(of members: [Member], _ role: NameRole) -> [String: String] {
        settle(members.map(\.request), role)
    }

    mutating func settle(_ requests: [NameRequest], _ role: NameRole) -> [String: String] {
        var scope = NameScope(rules, role)
        let names = scope.settle(requests)
        diagnostics += scope.diagnostics
        return names
    }

    private mutating func distinct(_ members: [Member], _ subject: String) -> [Member] {
        var seen: Set<String> = []
        return members.filter { member in
            if seen.insert(member.name).inserted { return true }
            diagnostics.append(
                Diagnostic(
                    .warning, "duplicate-member",
                    "`\(member.name)` stands twice in `\(subject)`; the first one counts",
                    file: member.location.file, line: member.location.line))
            return false
        }
    }
}

extension Member {
    fileprivate func with(type: TypeExpression) -> Member {
        var copy = self
        copy.type = type
        return copy
    }

    /// What asks for its identifier.
    var request: NameRequest { NameRequest(key: name, name: name, location: location) }
}
