/// The members of a JSON object: keys in order, and whatever stands under them.
///
/// A record is what every node is made of. It keeps fields that the reference does not list, a field that is not what
/// the reference says loses nothing but itself, and writing it gives back what came. A record that was read is a
/// position in the answer's text and costs 16 bytes; changing it copies its members, not the text.
public struct GraphRecord: Sendable {
    /// Members that were set or changed here.
    struct Members: Sendable {
        var keys: [String] = []
        var values: [JSONValue] = []
        /// Positions by key, kept once scanning the keys takes longer than looking them up.
        var positions: [String: Int] = [:]

        static let scanLimit = 24

        func position(of key: String) -> Int? {
            keys.count > Self.scanLimit ? positions[key] : keys.firstIndex(of: key)
        }

        mutating func set(_ key: String, _ value: JSONValue) {
            if let position = position(of: key) {
                values[position] = value
                return
            }
            keys.append(key)
            values.append(value)
            if keys.count > Self.scanLimit { index() }
        }

        mutating func remove(_ key: String) {
            guard let position = position(of: key) else { return }
            keys.remove(at: position)
            values.remove(at: position)
            positions = [:]
            if keys.count > Self.scanLimit { index() }
        }

        private mutating func index() {
            for position in positions.count..<keys.count { positions[keys[position]] = position }
        }
    }

    private enum Storage: Sendable {
        case read(JSONDocument, Int)
        case made(Members)
    }

    private var storage: Storage

    /// A record without members.
    public init() { storage = .made(Members()) }

    /// A record with members in order; the last of those with one key counts.
    public init(members: some Swift.Sequence<(String, JSONValue)>) {
        var made = Members()
        for (key, value) in members { made.set(key, value) }
        storage = .made(made)
    }

    /// The object at a position of a document.
    init(document: JSONDocument, index: Int) { storage = .read(document, index) }

    /// The value under a key; nil where there is none. Setting nil takes the key away.
    public subscript(key: String) -> JSONValue? {
        get {
            switch storage {
            case .read(let document, let index):
                document.find(key, inObjectAt: index).map { document.value(at: $0) }
            case .made(let members): members.position(of: key).map { members.values[$0] }
            }
        }
        set {
            var members = made
            // Let go of the other reference first, so that the arrays are changed in place.
            storage = .made(Members())
            if let newValue { members.set(key, newValue) } else { members.remove(key) }
            storage = .made(members)
        }
    }

    /// Whether there is anything under a key, `null` included.
    public func contains(_ key: String) -> Bool {
        switch storage {
        case .read(let document, let index): document.find(key, inObjectAt: index) != nil
        case .made(let members): members.position(of: key) != nil
        }
    }

    /// The keys in order.
    public var keys: [String] {
        switch storage {
        case .read(let document, let index):
            var keys: [String] = []
            keys.reserveCapacity(document.childCount(at: index))
            forEachRead(document, index) { keys.append(document.string(at: $0)) }
            return keys
        case .made(let members): return members.keys
        }
    }

    /// The members in order. A key that stands twice in the text stands twice here.
    public var members: [(key: String, value: JSONValue)] {
        switch storage {
        case .read(let document, let index):
            var members: [(key: String, value: JSONValue)] = []
            members.reserveCapacity(document.childCount(at: index))
            forEachRead(document, index) {
                members.append((document.string(at: $0), document.value(at: $0 + 1)))
            }
            return members
        case .made(let members): return Array(zip(members.keys, members.values))
        }
    }

    /// The number of members.
    public var count: Int {
        switch storage {
        case .read(let document, let index): document.childCount(at: index)
        case .made(let members): members.keys.count
        }
    }

    /// Whether there are no members.
    public var isEmpty: Bool { count == 0 }

    /// The record as JSON text in UTF-8.
    public var encoded: [UInt8] {
        var output: [UInt8] = []
        append(to: &output)
        return output
    }

    func append(to output: inout [UInt8]) {
        switch storage {
        case .read(let document, let index):
            output.append(contentsOf: document.source(ofContainerAt: index))
        case .made(let members):
            output.append(UInt8(ascii: "{"))
            for index in members.keys.indices {
                if index > 0 { output.append(UInt8(ascii: ",")) }
                JSONEscapes.append(members.keys[index], to: &output)
                output.append(UInt8(ascii: ":"))
                members.values[index].append(to: &output)
            }
            output.append(UInt8(ascii: "}"))
        }
    }

    private var made: Members {
        if case .made(let members) = storage { return members }
        var result = Members()
        for (key, value) in members { result.set(key, value) }
        return result
    }

    private func forEachRead(_ document: JSONDocument, _ index: Int, _ body: (Int) -> Void) {
        var child = index + 2
        let end = document.next(after: index)
        while child < end {
            body(child)
            child = document.next(after: child + 1)
        }
    }
}
