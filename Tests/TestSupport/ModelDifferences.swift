public import Foundation

/// What differs between two models in JSON, by kind: `operations.parameters.level 3`.
public struct ModelDifferences: CustomStringConvertible {
    /// How often each kind of difference stands there, and the first one.
    public private(set) var kinds: [String: (count: Int, first: String)] = [:]

    /// Where something stands, which differs between two writings of one page.
    public static let places: Set<String> = ["location", "locations", "sources"]
    /// Keys of texts that a person can word otherwise.
    public static let texts: Set<String> = [
        "description", "limitations", "recovery", "messages", "condition", "text",
    ]

    /// What tells elements of a list apart; lists of others are compared in their order.
    private static let identities: [String: [String]] = [
        "nodes": ["slug"], "edges": ["parent", "name"], "operations": ["id"], "enums": ["name"],
        "errors": ["code", "subcode"], "permissions": ["name"], "unresolvedTypes": ["name"],
    ]

    private let ignored: Set<String>

    /// Compares two models.
    ///
    /// - Parameter ignored: keys that are not compared.
    public init(_ left: Data, _ right: Data, ignoring ignored: Set<String>) throws {
        self.ignored = ignored
        compare(
            try JSONSerialization.jsonObject(with: left), try JSONSerialization.jsonObject(with: right),
            kind: "", at: "")
    }

    /// True where the models are equal.
    public var isEmpty: Bool { kinds.isEmpty }

    /// A line a kind, the most frequent first.
    public var description: String {
        kinds.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
            .map { "\($0.value.count) \($0.key): \($0.value.first)" }.joined(separator: "\n")
    }

    private mutating func compare(_ left: Any?, _ right: Any?, kind: String, at place: String) {
        switch (left, right) {
        case (let left as [String: Any], let right as [String: Any]):
            for key in Set(left.keys).union(right.keys).subtracting(ignored).sorted() {
                compare(
                    left[key], right[key], kind: kind.isEmpty ? key : "\(kind).\(key)",
                    at: place.isEmpty ? key : "\(place).\(key)")
            }
        case (let left as [Any], let right as [Any]):
            if let keys = Self.identities[kind], let left = left as? [[String: Any]],
                let right = right as? [[String: Any]]
            {
                compare(left, right, by: keys, kind: kind)
                return
            }
            guard left.count == right.count else {
                note("\(kind).count", "\(place) \(left.count) and \(right.count)")
                return
            }
            for (index, pair) in zip(left, right).enumerated() {
                compare(pair.0, pair.1, kind: kind, at: "\(place)[\(index)]")
            }
        case (nil, nil): break
        default:
            let texts = [left, right].map { $0.map { String(describing: $0) } ?? "nothing" }
            if texts[0] != texts[1] {
                note(kind, "\(place) `\(texts[0].prefix(120))` and `\(texts[1].prefix(120))`")
            }
        }
    }

    private mutating func compare(
        _ left: [[String: Any]], _ right: [[String: Any]], by keys: [String], kind: String
    ) {
        func name(_ element: [String: Any]) -> String {
            keys.map { element[$0].map { String(describing: $0) } ?? "" }.joined(separator: "/")
        }
        let others = Dictionary(right.map { (name($0), $0) }) { first, _ in first }
        let known = Set(left.map(name))
        for element in left {
            let name = name(element)
            guard let other = others[name] else {
                note("\(kind) missing", name)
                continue
            }
            compare(element, other, kind: kind + ".", at: name)
        }
        for name in others.keys.sorted() where !known.contains(name) { note("\(kind) added", name) }
    }

    private mutating func note(_ kind: String, _ text: String) {
        kinds[kind.replacingOccurrences(of: "..", with: "."), default: (0, text)].count += 1
    }
}
