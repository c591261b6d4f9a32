public import APIModel

/// Writes types in the grammar that `TypeParser` reads: one canonical text for each type.
///
/// What a page wrote can differ (`array<T>`, `T[]`); parsing the canonical text gives the same type again.
public enum TypePrinter {
    /// The canonical text of a type.
    public static func print(_ type: TypeExpression) -> String {
        switch type {
        case .scalar(let scalar): scalars[scalar] ?? scalar.rawValue
        case .identifier(let node): node + " ID"
        case .token(let structure): "token with structure: " + structure
        case .list(.any): "list"
        case .list(let element): "list<" + print(element) + ">"
        case .map(.scalar(.string), .any): "map"
        case .map(let key, let value): "map<" + print(key) + ", " + print(value) + ">"
        case .structure(let members): "struct {" + members.map(print).joined(separator: ", ") + "}"
        case .object: "object"
        case .any: "any"
        case .enumeration(_, nil): "enum"
        case .enumeration(_, let values?): "enum {" + values.joined(separator: ", ") + "}"
        case .named(let name): name
        case .union(let types): types.map(print).joined(separator: "|")
        case .prose(let text): text
        }
    }

    private static func print(_ member: TypeMember) -> String {
        member.type == .any ? member.name : member.name + ": " + print(member.type)
    }

    /// The spelling of each scalar, from those that the parser knows.
    private static let scalars: [Scalar: String] = [
        .string: "string", .boolean: "bool", .integer: "int", .int32: "int32", .int64: "int64",
        .unsignedInt32: "unsigned int32", .float: "float", .numericString: "numeric string",
        .numericStringOrInteger: "numeric string or integer", .dateTime: "datetime", .unixTime: "timestamp",
        .dateTimeOrUnixTime: "datetime/timestamp", .url: "url", .file: "file", .jsonText: "JSON string",
        .null: "null",
    ]
}
