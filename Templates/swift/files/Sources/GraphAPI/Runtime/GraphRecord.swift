/// The members of a JSON object: keys in order, and whatever stands under them.
///
/// A record is what every node is made of. It keeps fields that the reference does not list, a field that is not what
/// the reference says loses nothing but itself, and writing it gives back what came. A record that was read is a
/// position in the answer's text and costs 16 bytes; changing it copies its members, not the text.
public struct GraphRecord: Sendable {
    private var storage: GraphRecordStorage
    /// The position in the document; -1 for members that were made.
    private var index: Int

    private enum Source {
        case read(JSONDocument, Int)
        case made(GraphMembers)
    }

    private var source: Source {
        // The index tells which of the two classes it is; both are final.
        index < 0
            ? .made(unsafeDowncast(storage, to: GraphMembers.self))
            : .read(unsafeDowncast(storage, to: JSONDocument.self), index)
    }

    /// The document and the position in it; nil where the record was made or changed here.
    var position: (document: JSONDocument, index: Int)? {
        index < 0 ? nil : (unsafeDowncast(storage, to: JSONDocument.self), index)
    }

    /// A record without members.
    @inline(never)
    public init() {
        storage = GraphMembers.none
        index = -1
    }

    /// A record with members in order; the last of those with one key counts.
    public init(members: some Swift.Sequence<(String, JSONValue)>) {
        let made = GraphMembers()
        for (key, value) in members { made.set(key, value) }
        storage = made
        index = -1
    }

    /// The object at a position of a document.
    init(document: JSONDocument, index: Int) {
        storage = document
        self.index = index
    }

    /// The value under a key; nil where there is none. Setting nil takes the key away.
    public subscript(key: String) -> JSONValue? {
        get {
            switch source {
            case .read(let document, let index):
                document.find(key, inObjectAt: index).map { document.value(at: $0) }
            case .made(let members): members.position(of: key).map { members.values[$0] }
            }
        }
        set {
            if index >= 0 {
                let made = GraphMembers()
                for (key, value) in members { made.set(key, value) }
                storage = made
                index = -1
            } else if !isKnownUniquelyReferenced(&storage) {
                storage = unsafeDowncast(storage, to: GraphMembers.self).copy()
            }
            let made = unsafeDowncast(storage, to: GraphMembers.self)
            if let newValue { made.set(key, newValue) } else { made.remove(key) }
        }
    }

    /// Whether there is anything under a key, `null` included.
    public func contains(_ key: String) -> Bool {
        switch source {
        case .read(let document, let index): document.find(key, inObjectAt: index) != nil
        case .made(let members): members.position(of: key) != nil
        }
    }

    /// The keys in order.
    public var keys: [String] {
        switch source {
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
        switch source {
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
        switch source {
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
        switch source {
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

    private func forEachRead(_ document: JSONDocument, _ index: Int, _ body: (Int) -> Void) {
        var child = index + 2
        let end = document.next(after: index)
        while child < end {
            body(child)
            child = document.next(after: child + 1)
        }
    }
}
