/// Header fields of a request or an answer; names are compared without regard to case.
public struct GraphHeaders: Sendable, Hashable {
    /// A name and a value.
    public struct Element: Sendable, Hashable {
        /// The name as sent.
        public var name: String
        /// The value.
        public var value: String
    }

    /// All of them in order.
    public private(set) var elements: [Element] = []

    /// No headers.
    public init() {}

    /// Headers from names and values in order.
    public init(_ pairs: some Swift.Sequence<(String, String)>) {
        elements = pairs.map { Element(name: $0, value: $1) }
    }

    /// The first value under a name. Setting one replaces all of them.
    public subscript(name: String) -> String? {
        get { elements.first { Self.isSame($0.name, name) }?.value }
        set {
            elements.removeAll { Self.isSame($0.name, name) }
            if let newValue { elements.append(Element(name: name, value: newValue)) }
        }
    }

    private static func isSame(_ left: String, _ right: String) -> Bool {
        left == right || left.lowercased() == right.lowercased()
    }
}
