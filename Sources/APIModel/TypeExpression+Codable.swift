/// JSON of a type: an object with `kind`, and what the kind needs.
extension TypeExpression: Codable {
    private enum Key: String, CodingKey {
        case kind, scalar, of, structure, element, key, value, members, name, values, alternatives, text
    }

    private enum Kind: String, Codable {
        case scalar, identifier, token, list, map, structure, object, any, enumeration, named, union, prose
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        switch try container.decode(Kind.self, forKey: .kind) {
        case .scalar: self = .scalar(try container.decode(Scalar.self, forKey: .scalar))
        case .identifier: self = .identifier(of: try container.decode(String.self, forKey: .of))
        case .token: self = .token(structure: try container.decode(String.self, forKey: .structure))
        case .list: self = .list(try container.decode(TypeExpression.self, forKey: .element))
        case .map:
            self = .map(
                key: try container.decode(TypeExpression.self, forKey: .key),
                value: try container.decode(TypeExpression.self, forKey: .value))
        case .structure: self = .structure(try container.decode([TypeMember].self, forKey: .members))
        case .object: self = .object
        case .any: self = .any
        case .enumeration:
            self = .enumeration(
                name: try container.decodeIfPresent(String.self, forKey: .name),
                values: try container.decodeIfPresent([String].self, forKey: .values))
        case .named: self = .named(try container.decode(String.self, forKey: .name))
        case .union: self = .union(try container.decode([TypeExpression].self, forKey: .alternatives))
        case .prose: self = .prose(try container.decode(String.self, forKey: .text))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        switch self {
        case .scalar(let scalar):
            try container.encode(Kind.scalar, forKey: .kind)
            try container.encode(scalar, forKey: .scalar)
        case .identifier(let of):
            try container.encode(Kind.identifier, forKey: .kind)
            try container.encode(of, forKey: .of)
        case .token(let structure):
            try container.encode(Kind.token, forKey: .kind)
            try container.encode(structure, forKey: .structure)
        case .list(let element):
            try container.encode(Kind.list, forKey: .kind)
            try container.encode(element, forKey: .element)
        case .map(let key, let value):
            try container.encode(Kind.map, forKey: .kind)
            try container.encode(key, forKey: .key)
            try container.encode(value, forKey: .value)
        case .structure(let members):
            try container.encode(Kind.structure, forKey: .kind)
            try container.encode(members, forKey: .members)
        case .object: try container.encode(Kind.object, forKey: .kind)
        case .any: try container.encode(Kind.any, forKey: .kind)
        case .enumeration(let name, let values):
            try container.encode(Kind.enumeration, forKey: .kind)
            try container.encodeIfPresent(name, forKey: .name)
            try container.encodeIfPresent(values, forKey: .values)
        case .named(let name):
            try container.encode(Kind.named, forKey: .kind)
            try container.encode(name, forKey: .name)
        case .union(let alternatives):
            try container.encode(Kind.union, forKey: .kind)
            try container.encode(alternatives, forKey: .alternatives)
        case .prose(let text):
            try container.encode(Kind.prose, forKey: .kind)
            try container.encode(text, forKey: .text)
        }
    }
}
