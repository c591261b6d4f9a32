import APIModel

/// A type with members, all names settled: a node, an answer, the parameters of an operation, a structure.
struct RecordFacts: Sendable {
    /// The name inside of its owner.
    var typeName: String
    /// The name from outside, such as `User.AgeRange`.
    var fullName: String
    /// What the structure belongs to, for documentation.
    var subject: String
    var members: [MemberFacts] = []
    /// Types of members, declared inside.
    var structures: [RecordFacts] = []
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
    var diagnostics: [EmitterDiagnostic] = []

    init(speller: TypeSpeller, rules: NamingRules, typeNames: Set<String>) {
        self.speller = speller
        self.rules = rules
        self.typeNames = typeNames
    }

    /// A record of members.
    ///
    /// - Parameters:
    ///   - taken: Further names of the scope, such as placeholders of a path.
    ///   - inParameter: True where values are sent and not read.
    mutating func record(
        _ typeName: String, fullName: String, subject: String, _ members: [Member], inParameter: Bool = false,
        identifiers settled: [String: String]? = nil
    ) -> RecordFacts {
        var record = RecordFacts(typeName: typeName, fullName: fullName, subject: subject)
        let members = distinct(members, subject)
        let identifiers = settled ?? names(of: members, inParameter ? .arguments : .members)
        var inner = NameScope(rules, .types, ignoresCase: true, outer: typeNames.union([typeName]))
        let innerNames = inner.settle(
            members.filter { !$0.structure.isEmpty }.map {
                NameRequest(key: $0.name, name: $0.name, location: $0.location)
            })
        diagnostics += inner.diagnostics
        for member in members {
            let innerName = innerNames[member.name]
            let innerFullName = innerName.map { fullName.isEmpty ? $0 : fullName + "." + $0 }
            if let innerName, let innerFullName {
                record.structures.append(
                    self.record(
                        innerName, fullName: innerFullName, subject: member.name, member.structure,
                        inParameter: inParameter))
            }
            record.members.append(
                MemberFacts(
                    member: member, identifier: identifiers[member.name] ?? member.name,
                    type: speller.spell(member.shape, structure: innerFullName, inParameter: inParameter),
                    hasStructure: innerName != nil))
        }
        return record
    }

    mutating func names(of members: [Member], _ role: NameRole) -> [String: String] {
        var scope = NameScope(rules, role)
        let names = scope.settle(
            members.map { NameRequest(key: $0.name, name: $0.name, location: $0.location) })
        diagnostics += scope.diagnostics
        return names
    }

    private mutating func distinct(_ members: [Member], _ subject: String) -> [Member] {
        var seen: Set<String> = []
        return members.filter { member in
            if seen.insert(member.name).inserted { return true }
            diagnostics.append(
                EmitterDiagnostic(
                    .warning, "duplicate-member", "`\(member.name)` stands twice in `\(subject)`; the first one counts",
                    file: member.location.file, line: member.location.line))
            return false
        }
    }
}
