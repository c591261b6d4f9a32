package import APIModel

/// What a type is in the generated Swift package, as far as compilers tell types apart.
///
/// It follows the type table of the pack `swift`.
package indirect enum ClientType: Sendable, Hashable {
    /// A member of a structure.
    package struct TypedKey: Sendable, Hashable {
        /// The name on the wire.
        package var name: String
        /// The type of its value.
        package var type: ClientType
    }

    case text, boolean, integer, decimal, date, address, json, file
    /// A record whose members the package does not know.
    case record
    /// A type of its own with members; with none where the rows of a table say what they are.
    case structure([TypedKey])
    case list(ClientType)
    case map(ClientType)
    case union([ClientType])
    /// The type of a node, or one that no page describes.
    case named(NodeID)
    /// An open enum.
    case enumeration
    /// One whose values no page lists.
    case unlisted

    /// The type of a field's or a parameter's value.
    package init(_ type: TypeExpression?, inParameter: Bool = false) {
        func inner(_ type: TypeExpression) -> ClientType { ClientType(type, inParameter: inParameter) }
        switch type {
        case nil, .any, .prose: self = .json
        case .scalar(.file): self = inParameter ? .file : .json
        case .scalar(let scalar): self = Self.scalars[scalar] ?? .text
        case .identifier, .token: self = .text
        case .list(.scalar(.file)): self = .list(.json)
        case .list(let element): self = .list(inner(element))
        case .map(_, let value): self = .map(inner(value))
        case .structure(let members):
            self = .structure(members.map { TypedKey(name: $0.name, type: inner($0.type)) })
        case .object: self = .record
        case .enumeration(_, let values): self = values == nil ? .unlisted : .enumeration
        case .named(let name): self = .named(NodeID(name: name))
        // No type is declared for the members of an alternative.
        case .union(let types):
            self = .union(types.map { if case .structure = $0 { .record } else { inner($0) } })
        }
    }

    /// What each scalar is.
    private static let scalars: [Scalar: ClientType] = [
        .string: .text, .numericString: .text, .numericStringOrInteger: .text, .boolean: .boolean,
        .integer: .integer, .int32: .integer, .int64: .integer, .unsignedInt32: .integer, .float: .decimal,
        .dateTime: .date, .unixTime: .date, .dateTimeOrUnixTime: .date, .url: .address, .jsonText: .json,
        .null: .json,
    ]
}
