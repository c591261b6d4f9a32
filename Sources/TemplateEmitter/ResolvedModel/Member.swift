import APIModel

/// A field, a parameter or a key of a structure, with what it holds as a tree.
struct Member: Sendable {
    var name: String
    /// Its name in the version before; nil where it has its name still.
    var formerName: String?
    var type: TypeExpression?
    var isRequired = false
    var defaultValue: String?
    var flags: [Flag] = []
    var constraints: [Constraint] = []
    var description = ""
    var location: SourceLocation
    var children: [Member] = []

    /// Fields as a tree.
    static func tree(_ fields: [Field]) -> [Member] {
        let members = fields.map {
            Member(
                name: $0.name, formerName: $0.formerName, type: $0.type,
                isRequired: $0.flags.contains(.required),
                defaultValue: $0.defaultValue,
                flags: $0.flags, constraints: $0.constraints, description: $0.description,
                location: $0.location)
        }
        return tree(members, parents: sound(fields.map(\.parent)))
    }

    /// Parameters as a tree of two levels. A parameter whose members the page leaves ambiguous takes any JSON, and so do
    /// objects inside of objects: how far their members reach, a page does not say. What may be a member is never required
    /// at the top.
    static func tree(_ parameters: [Parameter]) -> [Member] {
        var members = parameters.map {
            Member(
                name: $0.name, type: $0.type,
                isRequired: $0.isRequired && $0.level != .ambiguous && !$0.isParentOpen,
                defaultValue: $0.defaultValue,
                flags: $0.flags, constraints: $0.constraints, description: $0.description,
                location: $0.location)
        }
        var parents = sound(parameters.map { $0.level == .top ? nil : $0.parent })
        for (index, parameter) in parameters.enumerated() where parameter.level == .ambiguous {
            guard let parent = parameter.parent, parameters.indices.contains(parent) else { continue }
            members[parent].type =
                parameters[parent].type.map { if case .list = $0 { .list(.any) } else { .any } } ?? .any
            for sibling in parents.indices where parents[sibling] == parent { parents[sibling] = dropped }
            parents[index] = dropped
        }
        for (index, parent) in parents.enumerated() {
            if let parent, parent != dropped, parents[parent] != nil { parents[index] = dropped }
        }
        return tree(members, parents: parents)
    }

    /// The keys of a structure that a type's text lists.
    static func tree(_ members: [TypeMember], at location: SourceLocation) -> [Member] {
        members.map { Member(name: $0.name, type: $0.type, location: location) }
    }

    /// The parent of members that their container hides.
    private static let dropped = -1

    private static func tree(_ members: [Member], parents: [Int?]) -> [Member] {
        let indices = Dictionary(grouping: members.indices) { parents[$0] }
        func children(of parent: Int?) -> [Member] {
            (indices[parent] ?? []).map { index in
                var member = members[index]
                member.children = children(of: index)
                return member
            }
        }
        return children(of: nil)
    }

    /// The parents that stand before their members; others do not count, so that no page can make a circle.
    private static func sound(_ parents: [Int?]) -> [Int?] {
        parents.enumerated().map { index, parent in parent.flatMap { $0 < index ? $0 : nil } }
    }

    /// The members of what it holds, where the page lists them: rows of the table, or keys in the type's text.
    var structure: [Member] {
        if !children.isEmpty { return children }
        return type?.structureMembers.map { Self.tree($0, at: location) } ?? []
    }

    /// The type with a structure in it where rows of the table list members.
    var shape: TypeExpression? {
        guard !children.isEmpty else { return type }
        if case .list = type { return .list(.structure([])) }
        return .structure([])
    }
}

extension TypeExpression {
    /// The keys of the structure that it is, or that its elements are.
    var structureMembers: [TypeMember]? {
        switch self {
        case .structure(let members): members
        case .list(let element): element.structureMembers
        case .map(_, let value): value.structureMembers
        default: nil
        }
    }
}
