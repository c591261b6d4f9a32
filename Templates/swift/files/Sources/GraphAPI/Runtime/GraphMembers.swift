/// What a record stands on: a document that was read, or members that were made.
///
/// One reference for both keeps copies of records cheap, in time and in the code that each generated type has for them.
///
/// `@unchecked Sendable`: a document never changes, and members change only while one record alone refers to them.
@usableFromInline
class GraphRecordStorage: @unchecked Sendable {}

/// Members that were set or changed here.
final class GraphMembers: GraphRecordStorage, @unchecked Sendable {
    /// What records without members share.
    static let none = GraphMembers()

    private(set) var keys: [String] = []
    private(set) var values: [JSONValue] = []
    /// Positions by key, kept once scanning the keys takes longer than looking them up.
    private var positions: [String: Int] = [:]

    private static let scanLimit = 24

    func copy() -> GraphMembers {
        let copy = GraphMembers()
        copy.keys = keys
        copy.values = values
        copy.positions = positions
        return copy
    }

    func position(of key: String) -> Int? {
        keys.count > Self.scanLimit ? positions[key] : keys.firstIndex(of: key)
    }

    func set(_ key: String, _ value: JSONValue) {
        if let position = position(of: key) {
            values[position] = value
            return
        }
        keys.append(key)
        values.append(value)
        if keys.count > Self.scanLimit { index() }
    }

    func remove(_ key: String) {
        guard let position = position(of: key) else { return }
        keys.remove(at: position)
        values.remove(at: position)
        positions = [:]
        if keys.count > Self.scanLimit { index() }
    }

    private func index() {
        for position in positions.count..<keys.count { positions[keys[position]] = position }
    }
}
