extension TypeExpression {
    /// The type with its leaves exchanged; types that hold others are kept.
    package func mapLeaves(_ change: (TypeExpression) -> TypeExpression) -> TypeExpression {
        switch self {
        case .list(let element): .list(element.mapLeaves(change))
        case .map(let key, let value): .map(key: key.mapLeaves(change), value: value.mapLeaves(change))
        case .structure(let members):
            .structure(members.map { TypeMember(name: $0.name, type: $0.type.mapLeaves(change)) })
        case .union(let alternatives): .union(alternatives.map { $0.mapLeaves(change) })
        default: change(self)
        }
    }

    /// Visits the types in it that hold no others, in the order of its text.
    package func forEachLeaf(_ visit: (TypeExpression) -> Void) {
        switch self {
        case .list(let element): element.forEachLeaf(visit)
        case .map(let key, let value):
            key.forEachLeaf(visit)
            value.forEachLeaf(visit)
        case .structure(let members): for member in members { member.type.forEachLeaf(visit) }
        case .union(let alternatives): for alternative in alternatives { alternative.forEachLeaf(visit) }
        default: visit(self)
        }
    }

    /// True where one of these types is as told.
    package func containsLeaf(where isWanted: (TypeExpression) -> Bool) -> Bool {
        var isFound = false
        forEachLeaf { isFound = isFound || isWanted($0) }
        return isFound
    }

    /// True where a part of the type is a text that the grammar does not know.
    package var hasProse: Bool {
        containsLeaf { if case .prose = $0 { true } else { false } }
    }
}
