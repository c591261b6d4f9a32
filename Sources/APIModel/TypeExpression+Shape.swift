extension TypeExpression {
    /// The name in a type that holds just one, such as `list<Experience>`.
    package var soleName: String? {
        switch self {
        case .named(let name): name
        case .list(let element): element.soleName
        default: nil
        }
    }

    /// True for types that say nothing of their members, which a table may list below them.
    package var isShape: Bool {
        switch self {
        case .object, .structure, .any: true
        case .list(let element): element.isShape
        default: false
        }
    }

    /// True for lists, maps and objects, which travel as JSON text where they are parameters.
    package var isContainer: Bool {
        switch self {
        case .list, .map, .structure, .object: true
        default: false
        }
    }
}
