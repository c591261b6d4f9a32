import APIModel

/// Writes types of the model in a language.
struct TypeSpeller: Sendable {
    let table: TypeTable
    /// Type names of nodes and unresolved types by the names that pages use, and of enums by theirs.
    var named: [String: String] = [:]
    var enums: [String: String] = [:]

    /// The type's text.
    ///
    /// - Parameter structure: The name of the type that stands for a structure in it; nil where none does.
    func spell(_ type: TypeExpression?, structure: String? = nil, inParameter: Bool = false) -> String {
        switch type {
        case nil: table.fill(.any)
        case .scalar(let scalar): table.scalar(scalar, inParameter: inParameter)
        case .identifier: table.fill(.identifier)
        case .token: table.fill(.token)
        case .list(let element):
            table.fill(.list, ["element": spell(element, structure: structure, inParameter: inParameter)])
        case .map(let key, let value):
            table.fill(.map, [
                "key": spell(key, inParameter: inParameter),
                "value": spell(value, structure: structure, inParameter: inParameter),
            ])
        case .structure: structure.map { table.fill(.structure, ["name": $0]) } ?? table.fill(.object)
        case .object: table.fill(.object)
        case .any: table.fill(.any)
        case .enumeration(let name, _):
            name.flatMap { enums[$0] }.map { table.fill(.name, ["name": $0]) }
                ?? table.scalar(.string, inParameter: inParameter)
        case .named(let name): named[name].map { table.fill(.name, ["name": $0]) } ?? table.fill(.any)
        case .union: table.fill(.union)
        case .prose: table.fill(.prose)
        }
    }
}
