import APIModel

/// Types in short, for people.
enum TypeText {
    /// The type as pages write it, near enough.
    static func text(_ type: TypeExpression?) -> String {
        switch type {
        case nil: "no type"
        case .scalar(let scalar): scalar.rawValue
        case .identifier(let node): node + " ID"
        case .token(let structure): "token with structure: " + structure
        case .list(let element): "list<" + text(element) + ">"
        case .map(let key, let value): "map<" + text(key) + ", " + text(value) + ">"
        case .structure(let members):
            "struct {" + members.map { $0.name + ": " + text($0.type) }.joined(separator: ", ") + "}"
        case .object: "object"
        case .any: "any"
        case .enumeration(_, let values?): "enum {" + values.joined(separator: ", ") + "}"
        case .enumeration(_, nil): "enum"
        case .named(let name): name
        case .union(let types): types.map(text).joined(separator: "|")
        case .prose(let words): words
        }
    }
}
