extension GraphRecord: Hashable {
    /// Whether both have the same keys with the same values, in any order.
    public static func == (left: Self, right: Self) -> Bool {
        let (left, right) = (left.byKey, right.byKey)
        return left == right
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(byKey) }

    private var byKey: [String: JSONValue] {
        Dictionary(members.map { ($0.key, $0.value) }, uniquingKeysWith: { $1 })
    }
}

extension GraphRecord: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (String, JSONValue)...) { self.init(members: elements) }
}

extension GraphRecord: CustomStringConvertible {
    /// Keys whose values are secrets (guides.secure-requests, page.md `access_token`); a description leaves them out.
    static let secretKeys: [String] = [
        "access_token", "appsecret_proof", "client_secret", "fb_exchange_token", "input_token", "page_token",
        "password", "token", "secret", "code",
    ]

    /// The record as JSON text, with the values of keys that hold secrets left out.
    public var description: String {
        let members = members.map { key, value in
            var name: [UInt8] = []
            JSONEscapes.append(key, to: &name)
            let isSecret = Self.secretKeys.contains(key) && value.kind == "string"
            let shown = isSecret ? "\"\(GraphRedaction.mark)\"" : value.description
            return "\(String(decoding: name, as: UTF8.self)):\(shown)"
        }
        return "{\(members.joined(separator: ","))}"
    }
}

extension GraphRecord: Codable {
    public init(from decoder: any Decoder) throws {
        guard case .object(let record) = try JSONValue(from: decoder) else {
            throw DecodingError.dataCorrupted(
                DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "not an object"))
        }
        self = record
    }

    public func encode(to encoder: any Encoder) throws { try JSONValue.object(self).encode(to: encoder) }
}

extension JSONValue: Codable {
    private struct Name: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    public init(from decoder: any Decoder) throws {
        if let container = try? decoder.container(keyedBy: Name.self) {
            var members: [(String, JSONValue)] = []
            for key in container.allKeys {
                members.append((key.stringValue, try container.decode(JSONValue.self, forKey: key)))
            }
            self = .object(GraphRecord(members: members))
        } else if var container = try? decoder.unkeyedContainer() {
            var elements: [JSONValue] = []
            while !container.isAtEnd { elements.append(try container.decode(JSONValue.self)) }
            self = .array(elements)
        } else {
            let container = try decoder.singleValueContainer()
            if container.decodeNil() {
                self = .null
            } else if let value = try? container.decode(Bool.self) {
                self = .bool(value)
            } else if let value = try? container.decode(Int64.self) {
                self = .number(Number(value))
            } else if let value = try? container.decode(UInt64.self), let number = Number(text: String(value))
            {
                self = .number(number)
            } else if let value = try? container.decode(Double.self), let number = Number(value) {
                self = .number(number)
            } else {
                self = .string(try container.decode(String.self))
            }
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .object(let record):
            var container = encoder.container(keyedBy: Name.self)
            for (key, value) in record.members { try container.encode(value, forKey: Name(stringValue: key)) }
        case .array(let elements):
            var container = encoder.unkeyedContainer()
            for element in elements { try container.encode(element) }
        case .null:
            var container = encoder.singleValueContainer()
            try container.encodeNil()
        case .bool(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .string(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .number(let number):
            var container = encoder.singleValueContainer()
            if let value = number.int64 {
                try container.encode(value)
            } else if let value = number.uint64 {
                try container.encode(value)
            } else if let value = number.double {
                try container.encode(value)
            } else {
                try container.encode(number.text)
            }
        }
    }
}
