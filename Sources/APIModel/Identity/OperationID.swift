/// Which operation of the API: the page's slug, a dot and the verb, with the path where a page has several of one verb.
///
/// It is stable: `user.update`, `user/feed.create`, `album.create /{user_id}/albums`.
public struct OperationID: Sendable, Hashable {
    /// The text of the identity.
    public let text: String

    /// An identity from its text.
    public init(_ text: String) {
        self.text = text
    }
}

extension OperationID: Comparable, CustomStringConvertible {
    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }

    public var description: String { text }
}

extension OperationID: Codable {
    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
