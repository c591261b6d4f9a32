import APIModel

/// How the type of one thing changed.
struct TypeComparison {
    /// Sets of values in place of each other.
    struct ValueChange: Hashable {
        var oldName: String
        var newName: String
        var added: [String]
        var removed: [String]
    }

    /// True where the types differ in more than the values of their enums.
    private(set) var isChanged = false
    /// Enums of the type whose values differ, or whose name.
    private(set) var values: [ValueChange] = []

    private let nodes: NodeMapping

    init(_ old: TypeExpression?, _ new: TypeExpression?, _ nodes: NodeMapping) {
        self.nodes = nodes
        if let old, let new {
            isChanged = !isSame(old, new)
        } else {
            isChanged = (old == nil) != (new == nil)
        }
        if isChanged { values = [] }
    }

    private mutating func isSame(_ old: TypeExpression, _ new: TypeExpression) -> Bool {
        switch (old, new) {
        case (.named(let old), .named(let new)):
            old == new || nodes.new(NodeID(name: old)) == NodeID(name: new)
        case (.identifier(let old), .identifier(let new)):
            old == new || nodes.new(NodeID(name: old)) == NodeID(name: new)
        case (.token(let old), .token(let new)), (.prose(let old), .prose(let new)):
            TextKey.isSame(old, new)
        case (.list(let old), .list(let new)): isSame(old, new)
        case (.map(let oldKey, let oldValue), .map(let newKey, let newValue)):
            isSame(oldKey, newKey) && isSame(oldValue, newValue)
        case (.structure(let old), .structure(let new)):
            old.count == new.count
                && zip(old, new).allSatisfy { $0.name == $1.name && isSame($0.type, $1.type) }
        case (.union(let old), .union(let new)):
            old.count == new.count && zip(old, new).allSatisfy { isSame($0, $1) }
        case (.enumeration(let oldName, let old?), .enumeration(let newName, let new?)):
            compare(old, new, oldName ?? "", newName ?? "")
        case (.enumeration(let oldName, nil), .enumeration(let newName, nil)):
            compare([], [], oldName ?? "", newName ?? "")
        default: old == new
        }
    }

    private mutating func compare(_ old: [String], _ new: [String], _ oldName: String, _ newName: String)
        -> Bool
    {
        if old == new, oldName == newName { return true }
        let (before, after) = (Set(old), Set(new))
        let change = ValueChange(
            oldName: oldName, newName: newName, added: new.filter { !before.contains($0) },
            removed: old.filter { !after.contains($0) })
        if oldName != newName || !change.added.isEmpty || !change.removed.isEmpty { values.append(change) }
        return true
    }

    /// What another type means for programs.
    ///
    /// - Parameter isDeclared: false where the package declares nothing of it.
    static func impact(
        _ old: TypeExpression?, _ new: TypeExpression?, inParameter: Bool, isDeclared: Bool,
        nodes: NodeMapping
    ) -> ChangeImpact {
        guard isDeclared else { return .behavior }
        return ClientType(old, inParameter: inParameter).mapped(nodes).impact(
            of: ClientType(new, inParameter: inParameter), inParameter: inParameter)
    }
}

extension ClientType {
    fileprivate func mapped(_ nodes: NodeMapping) -> ClientType {
        switch self {
        case .named(let node): .named(nodes.new(node))
        case .list(let element): .list(element.mapped(nodes))
        case .map(let value): .map(value.mapped(nodes))
        case .union(let types): .union(types.map { $0.mapped(nodes) })
        case .structure(let members):
            .structure(members.map { TypedKey(name: $0.name, type: $0.type.mapped(nodes)) })
        default: self
        }
    }

    /// What it means for programs that another type stands in place of this one.
    fileprivate func impact(of new: ClientType, inParameter: Bool) -> ChangeImpact {
        if self == new { return .behavior }
        switch (self, new) {
        case (.list(let old), .list(let new)), (.map(let old), .map(let new)):
            return old.impact(of: new, inParameter: inParameter)
        case (.structure(let old), .structure(let new)):
            return Self.impact(old, new, inParameter: inParameter)
        default: break
        }
        // Pages say more, or less, of what the API gives as before.
        if isOpen || new.isOpen { return .sourceBreaking }
        // A text is a text on the wire; one that is sent may no longer be what the API takes.
        return isText && new.isText && (!inParameter || new == .text || isEnumeration && new.isEnumeration)
            ? .sourceBreaking : .breaking
    }

    private static func impact(_ old: [TypedKey], _ new: [TypedKey], inParameter: Bool) -> ChangeImpact {
        // Rows of a table are compared by themselves.
        guard !old.isEmpty, !new.isEmpty else { return .sourceBreaking }
        let types = Dictionary(new.map { ($0.name, $0.type) }) { first, _ in first }
        let common = old.map { member in
            types[member.name].map { member.type.impact(of: $0, inParameter: inParameter) } ?? .breaking
        }
        let gravest = common.min() ?? .behavior
        let isMore = Set(new.map(\.name)).isStrictSuperset(of: old.map(\.name))
        return gravest == .behavior && isMore && old.allSatisfy { types[$0.name] == $0.type }
            ? .additive : gravest
    }

    private var isText: Bool { self == .text || self == .address || isEnumeration }

    private var isEnumeration: Bool { self == .enumeration || self == .unlisted }

    /// True for types that say nothing of what they hold.
    private var isOpen: Bool {
        switch self {
        case .json, .record: true
        case .list(let element), .map(let element): element.isOpen
        default: false
        }
    }
}
