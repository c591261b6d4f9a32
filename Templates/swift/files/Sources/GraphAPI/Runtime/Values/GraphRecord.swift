/// The members of a JSON object: keys in order, and whatever stands under them.
///
/// A record is what every node is made of. It keeps fields that the reference does not list, a field that is not what
/// the reference says loses nothing but itself, and writing it gives back what came. A record that was read is a
/// position in the answer's text and costs 16 bytes; changing it copies its members, not the text.
public struct GraphRecord: Sendable {
    @usableFromInline
    var storage: JSONStorage
    /// The object's block in the document; -1 for members that were made.
    @usableFromInline
    var block: Int

    private enum Source {
        case read(JSONDocument, Int)
        case made(Members)
    }

    private var source: Source {
        // The block tells which of the two classes it is; both are final.
        block < 0
            ? .made(unsafeDowncast(storage, to: Members.self))
            : .read(unsafeDowncast(storage, to: JSONDocument.self), block)
    }

    /// Whether the record was read, and not made or changed here.
    @inlinable
    var isRead: Bool { block >= 0 }

    /// Where the value under a key of a record that was read stands in the document; -1 where there is none.
    @inline(never) @usableFromInline
    func index(of key: StaticString) -> Int {
        precondition(isRead)
        let document = unsafeDowncast(storage, to: JSONDocument.self)
        return document.find(
            UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount), in: block)
    }

    /// A record without members.
    @inline(never)
    public init() {
        storage = Members.none
        block = -1
    }

    /// A record with members in order; the last of those with one key counts.
    public init(members: some Swift.Sequence<(String, JSONValue)>) {
        let made = Members()
        for (key, value) in members { made.set(key, value) }
        storage = made
        block = -1
    }

    /// The object with a block of a document.
    init(document: JSONDocument, block: Int) {
        storage = document
        self.block = block
    }

    /// The value under a key; nil where there is none. Setting nil takes the key away.
    public subscript(key: String) -> JSONValue? {
        get {
            switch source {
            case .read(let document, _):
                let index = document.find(key, in: block)
                // `nil` beside a value would be JSON's null.
                return index < 0 ? Optional.none : document.value(at: index)
            case .made(let members): return members.position(of: key).map { members.values[$0] }
            }
        }
        set {
            if block >= 0 {
                let made = Members()
                for (key, value) in members { made.set(key, value) }
                storage = made
                block = -1
            } else if !isKnownUniquelyReferenced(&storage) {
                storage = unsafeDowncast(storage, to: Members.self).copy()
            }
            let made = unsafeDowncast(storage, to: Members.self)
            if let newValue { made.set(key, newValue) } else { made.remove(key) }
        }
    }

    /// Whether there is anything under a key, `null` included.
    public func contains(_ key: String) -> Bool {
        switch source {
        case .read(let document, let block): document.find(key, in: block) >= 0
        case .made(let members): members.position(of: key) != nil
        }
    }

    /// The keys in order.
    public var keys: [String] {
        switch source {
        case .read(let document, let block):
            return (0..<document.values(of: block).count).map { document.key($0, of: block) }
        case .made(let members): return members.keys
        }
    }

    /// The members in order. A key that stands twice in the text stands twice here.
    public var members: [(key: String, value: JSONValue)] {
        switch source {
        case .read(let document, let block):
            return document.values(of: block).enumerated().map { position, index in
                (document.key(position, of: block), document.value(at: index))
            }
        case .made(let members): return Array(zip(members.keys, members.values))
        }
    }

    /// The number of members.
    public var count: Int {
        switch source {
        case .read(let document, let block): document.values(of: block).count
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
        case .read(let document, let block): output.append(contentsOf: document.source(of: block))
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
}
