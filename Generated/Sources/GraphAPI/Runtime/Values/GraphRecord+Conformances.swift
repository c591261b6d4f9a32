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
