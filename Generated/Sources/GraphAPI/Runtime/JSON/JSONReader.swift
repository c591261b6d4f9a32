/// Reads JSON text into a document: strict as RFC 8259 says, without recursion, in one pass over the bytes.
struct JSONReader {
    /// How deep arrays and objects may stand in each other where nobody says otherwise.
    static let maximumDepth = 512

    private typealias Position = JSONScanner.Position

    /// An array or object whose end has not come yet.
    private struct Container: BitwiseCopyable {
        var isObject: Bool
        /// The offset of its bracket.
        var offset: Int
        /// How many values were pending before its own.
        var firstValue: Int
        /// The guess what its shape is, and whether its keys so far agree; those of any other shape are pending.
        var shape = 0
        var isFollowing = true
        /// Which of all keys is guessed to be its next, and where those of the guess end.
        var nextKey = 0
        var endKey = 0
        /// How many keys were pending before its own.
        var firstPendingKey = 0
    }

    private let scanner: JSONScanner
    private var tape: JSONBuffer<JSONEntry>
    private var shapes: JSONShapes
    /// Values, and keys in no known order, of containers that are open.
    private var values = JSONBuffer<JSONEntry>(capacity: 128)
    private var pendingKeys = JSONBuffer<JSONEntry>(capacity: 32)
    /// The open containers around the innermost one.
    private var outer = JSONBuffer<Container>(capacity: 16)
    /// For each depth that there was, the shape of its last object.
    private var lastShapes = JSONBuffer<Int>(capacity: 16)

    /// Checks and indexes a copy of `bytes`.
    static func document(
        copying bytes: UnsafeRawBufferPointer, maximumDepth: Int = JSONReader.maximumDepth
    ) throws(JSONError) -> JSONDocument {
        guard bytes.count <= JSONDocument.maximumSize else {
            throw JSONError(.tooLarge(limit: JSONDocument.maximumSize), at: JSONDocument.maximumSize)
        }
        let text = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count + JSONDocument.padding)
        if let base = bytes.baseAddress {
            text.update(from: base.assumingMemoryBound(to: UInt8.self), count: bytes.count)
        }
        (text + bytes.count).update(repeating: 0, count: JSONDocument.padding)
        var reader = JSONReader(text: text, count: bytes.count)
        defer { reader.deallocateWork() }
        do {
            try reader.read(maximumDepth: maximumDepth)
        } catch {
            text.deallocate()
            reader.tape.deallocate()
            reader.shapes.deallocate()
            throw error
        }
        reader.tape.append(reader.values[0])
        reader.tape.trim()
        reader.shapes.trim()
        return JSONDocument(text: text, tape: reader.tape, shapes: reader.shapes)
    }

    private init(text: UnsafeMutablePointer<UInt8>, count: Int) {
        scanner = JSONScanner(start: text, count: count)
        tape = JSONBuffer(capacity: count / 16 + 16)
        shapes = JSONShapes(text: text)
    }

    private func deallocateWork() {
        values.deallocate()
        pendingKeys.deallocate()
        outer.deallocate()
        lastShapes.deallocate()
    }

    private mutating func read(maximumDepth: Int) throws(JSONError) {
        let scanner = scanner
        var position = scanner.start
        var depth = 0
        var container = Container(isObject: false, offset: 0, firstValue: 0)

        value: while true {
            scanner.skipSpace(&position)
            let byte = position.pointee
            switch byte {
            case UInt8(ascii: "\""): values.append(try scanner.string(&position))
            case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                values.append(try scanner.number(&position))
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                guard depth < maximumDepth else {
                    throw JSONError(.tooDeep(limit: maximumDepth), at: position - scanner.start)
                }
                outer.append(container)
                container = open(isObject: byte == UInt8(ascii: "{"), offset: position - scanner.start, depth)
                depth += 1
                position += 1
                scanner.skipSpace(&position)
                // An empty container has nothing before its end, which comes next.
                if position.pointee != byte + 2 {
                    if container.isObject { try readKey(&position, &container) }
                    continue value
                }
            case UInt8(ascii: "t"): values.append(try scanner.literal("true", .true, &position))
            case UInt8(ascii: "f"): values.append(try scanner.literal("false", .false, &position))
            case UInt8(ascii: "n"): values.append(try scanner.literal("null", .null, &position))
            default: throw scanner.failure(at: position)
            }

            while true {
                scanner.skipSpace(&position)
                guard depth > 0 else {
                    guard position - scanner.start == scanner.count else {
                        throw scanner.failure(at: position)
                    }
                    return
                }
                let byte = position.pointee
                if byte == UInt8(ascii: ",") {
                    position += 1
                    if container.isObject {
                        scanner.skipSpace(&position)
                        try readKey(&position, &container)
                    }
                    continue value
                }
                guard byte == (container.isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else {
                    throw scanner.failure(at: position)
                }
                position += 1
                depth -= 1
                close(container, end: position - scanner.start, depth)
                container = outer[depth]
                outer.truncate(to: depth)
            }
        }
    }

    /// A container that begins at `offset`, with a guess at its shape.
    @inline(__always)
    private mutating func open(isObject: Bool, offset: Int, _ depth: Int) -> Container {
        if depth == lastShapes.count { lastShapes.append(0) }
        var container = Container(isObject: isObject, offset: offset, firstValue: values.count)
        guard isObject else { return container }
        container.firstPendingKey = pendingKeys.count
        container.shape = Int(shapes.shapes[lastShapes[depth]].successor)
        let shape = shapes.shapes[container.shape]
        container.nextKey = Int(shape.firstKey)
        container.endKey = container.nextKey + Int(shape.count)
        return container
    }

    /// Moves the values of a container that has ended to the tape, and puts the container in their place.
    @inline(__always)
    private mutating func close(_ container: Container, end: Int, _ depth: Int) {
        let count = values.count - container.firstValue
        var shape = 0
        if container.isObject {
            shape =
                container.isFollowing && container.nextKey == container.endKey
                ? container.shape : otherShape(of: container)
            shapes.follow(lastShapes[depth], with: shape)
            lastShapes[depth] = shape
        }
        let block = tape.count
        tape.append(
            JSONEntry(
                bits: UInt64(truncatingIfNeeded: container.offset) << 32 | UInt64(truncatingIfNeeded: end)))
        tape.append(
            JSONEntry(bits: UInt64(truncatingIfNeeded: count) << 32 | UInt64(truncatingIfNeeded: shape)))
        tape.append(contentsOf: values.base + container.firstValue, count: count)
        values.truncate(to: container.firstValue)
        values.append(JSONEntry(container.isObject ? .object : .array, offset: block))
    }

    /// Reads a key and the colon after it.
    @inline(__always)
    private mutating func readKey(
        _ position: inout Position, _ container: inout Container
    ) throws(JSONError) {
        if container.nextKey < container.endKey,
            scanner.isRepeated(shapes.keys[container.nextKey], at: position)
        {
            position += shapes.keys[container.nextKey].entry.length &+ 2
            container.nextKey &+= 1
        } else {
            position = try readOtherKey(position, &container)
        }
        scanner.skipSpace(&position)
        guard position.pointee == UInt8(ascii: ":") else { throw scanner.failure(at: position) }
        position += 1
    }

    /// Reads a key that is not the one guessed; says where it ends.
    @inline(never)
    private mutating func readOtherKey(
        _ first: Position, _ container: inout Container
    ) throws(JSONError) -> Position {
        var position = first
        guard position.pointee == UInt8(ascii: "\"") else { throw scanner.failure(at: position) }
        if container.isFollowing { stopFollowing(&container) }
        pendingKeys.append(try scanner.string(&position))
        return position
    }

    /// Makes the keys that agreed with the guess pending, and forgets the guess.
    private mutating func stopFollowing(_ container: inout Container) {
        let first = Int(shapes.shapes[container.shape].firstKey)
        for index in first..<container.nextKey { pendingKeys.append(shapes.keys[index].entry) }
        container.isFollowing = false
        container.nextKey = 0
        container.endKey = 0
    }

    /// The shape of an object that was not the one guessed.
    @inline(never)
    private mutating func otherShape(of container: Container) -> Int {
        var container = container
        if container.isFollowing { stopFollowing(&container) }
        let first = container.firstPendingKey
        let shape = shapes.shape(with: pendingKeys.base + first, count: pendingKeys.count - first)
        pendingKeys.truncate(to: first)
        return shape
    }
}
