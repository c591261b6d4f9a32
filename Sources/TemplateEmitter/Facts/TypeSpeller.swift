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
    func spell(_ type: TypeExpression?, structure: TypeName? = nil, inParameter: Bool = false) -> String {
        switch type {
        case nil: table.fill(.any)
        case .scalar(let scalar): table.scalar(scalar, inParameter: inParameter)
        case .identifier: table.fill(.identifier)
        case .token: table.fill(.token)
        // Only a parameter of its own can be a file; in a list or structure there is no place for its bytes.
        case .list(.scalar(.file)): table.fill(.list, ["element": table.fill(.any)])
        case .list(let element):
            table.fill(.list, ["element": spell(element, structure: structure, inParameter: inParameter)])
        case .map(let key, let value):
            table.fill(
                .map,
                [
                    "key": spell(key, inParameter: inParameter),
                    "value": spell(value, structure: structure, inParameter: inParameter),
                ])
        case .structure: structure.map { table.fill(.structure, $0.placeholders) } ?? table.fill(.object)
        case .object: table.fill(.object)
        case .any: table.fill(.any)
        case .enumeration(let name, _):
            name.flatMap { enums[$0] }.map { table.fill(.name, ["name": $0]) }
                ?? table.scalar(.string, inParameter: inParameter)
        case .named(let name): named[name].map { table.fill(.name, ["name": $0]) } ?? table.fill(.any)
        case .union(let alternatives):
            table.fill(
                .union,
                [
                    "alternatives": alternatives.map { spell($0, inParameter: inParameter) }.joined(
                        separator: ", ")
                ])
        case .prose: table.fill(.prose)
        }
    }
}

/// The name of a type, for languages that put types into each other and for those that do not.
struct TypeName: Sendable, Equatable {
    /// Inside of its owner: `AgeRange`.
    var local: String
    /// From outside: `User.AgeRange`.
    var full: String
    /// Where nothing is inside of anything: `UserAgeRange`.
    var flat: String

    /// The name of a type inside of this one.
    func inner(_ name: String) -> TypeName {
        TypeName(local: name, full: "\(full).\(name)", flat: flat + name)
    }

    /// The name of a type that is inside of none.
    static func top(_ name: String) -> TypeName {
        TypeName(local: name, full: name, flat: name)
    }

    var placeholders: [String: String] { ["name": local, "fullName": full, "flatName": flat] }
}
