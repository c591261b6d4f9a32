extension JSONValue: CustomStringConvertible {
    /// The value as JSON text. The values of keys that hold secrets are left out, and so are tokens in the queries of
    /// addresses, such as a page's `next`.
    public var description: String {
        switch self {
        case .string: GraphRedaction.address(text)
        case .array(let elements): "[\(elements.map(\.description).joined(separator: ","))]"
        case .object(let record): record.description
        default: text
        }
    }
}

extension GraphRecord: CustomStringConvertible {
    /// Keys whose values are secrets: tokens and proofs, and what they are got by. A description leaves them out.
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
