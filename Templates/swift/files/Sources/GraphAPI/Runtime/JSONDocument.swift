/// JSON text that was checked once, with an index ("tape") over its values.
///
/// The text is kept as it came; strings and numbers are made when they are asked for. A record is a position on the
/// tape, so a page of thousands of objects costs one allocation for the text and one for the tape.
///
/// The tape has one 64-bit entry a value: the offset of its text in the low 32 bits, then 28 bits of length, then four
/// bits of kind. An array or object has two: the first counts the entries of its whole subtree, the second has the
/// offset after its end and the number of its children, and one bit where a key of an object may stand twice. An
/// object's children are keys and values in turn.
///
/// `@unchecked Sendable`: both buffers are written before the initializer returns, and never after.
final class JSONDocument: GraphRecordStorage, @unchecked Sendable {
    /// What a tape entry stands for.
    enum Kind: UInt64 {
        case null = 0
        case `false`, `true`, integer, number, string, escapedString, array, object
    }

    /// The largest text in bytes; lengths have 28 bits on the tape.
    static let maximumSize = 1 << 28 - 1
    /// Zero bytes after the text, so that the reader may load whole words and needs no check for the end.
    static let padding = 16

    let text: UnsafeMutablePointer<UInt8>
    let count: Int
    let tape: UnsafeMutablePointer<UInt64>

    init(text: UnsafeMutablePointer<UInt8>, count: Int, tape: UnsafeMutablePointer<UInt64>) {
        self.text = text
        self.count = count
        self.tape = tape
    }

    deinit {
        text.deallocate()
        tape.deallocate()
    }

    @inline(__always)
    func kind(at index: Int) -> Kind {
        // Only the reader writes the tape, and it writes nothing but kinds.
        Kind(rawValue: tape[index] >> 60) ?? .null
    }

    @inline(__always)
    func offset(at index: Int) -> Int { Int(tape[index] & 0xFFFF_FFFF) }

    @inline(__always)
    func length(at index: Int) -> Int { Int((tape[index] >> 32) & 0x0FFF_FFFF) }

    /// The index of the value after the one at `index`, its children left out.
    @inline(__always)
    func next(after index: Int) -> Int {
        let entry = tape[index]
        return entry >> 60 < Kind.array.rawValue ? index + 1 : index + Int((entry >> 32) & 0x0FFF_FFFF)
    }

    /// The number of elements or members of the array or object at `index`.
    @inline(__always)
    func childCount(at index: Int) -> Int { length(at: index + 1) }

    /// The text of the array or object at `index`, as it came.
    func source(ofContainerAt index: Int) -> UnsafeBufferPointer<UInt8> {
        let start = offset(at: index)
        return UnsafeBufferPointer(start: text + start, count: offset(at: index + 1) - start)
    }

    /// The text of the string or number at `index`: between the quotes, escapes as written.
    @inline(__always)
    func bytes(at index: Int) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: text + offset(at: index), count: length(at: index))
    }

    /// The string at `index`, a key or a value.
    func string(at index: Int) -> String {
        let raw = bytes(at: index)
        guard kind(at: index) == .escapedString else { return String(decoding: raw, as: UTF8.self) }
        return JSONEscapes.string(from: raw)
    }

    /// The value at `index`; an object stays on the tape.
    func value(at index: Int) -> JSONValue {
        switch kind(at: index) {
        case .null: return .null
        case .false: return .bool(false)
        case .true: return .bool(true)
        case .integer, .number: return .number(JSONValue.Number(checked: bytes(at: index)))
        case .string, .escapedString: return .string(string(at: index))
        case .array:
            let count = childCount(at: index)
            var elements: [JSONValue] = []
            elements.reserveCapacity(count)
            var child = index + 2
            for _ in 0..<count {
                elements.append(value(at: child))
                child = next(after: child)
            }
            return .array(elements)
        case .object: return .object(GraphRecord(document: self, index: index))
        }
    }

    /// The index of the value under `key` in the object at `index`; the last one where a key stands twice.
    func find(_ key: String, inObjectAt index: Int) -> Int? {
        var key = key
        return key.withUTF8 { wanted in
            var found: Int?
            var child = index + 2
            let end = next(after: index)
            // Kind and length of a key that may be the one, as they stand on the tape.
            let isUnique = tape[index + 1] >> 60 == 0
            let (tape, text) = (tape, text)
            let tag = Kind.string.rawValue << 28 | UInt64(truncatingIfNeeded: wanted.count)
            // The first eight bytes of the key as one number; text is padded, so that eight can be loaded anywhere.
            var word: UInt64 = 0
            for position in 0..<min(wanted.count, 8) {
                word |= UInt64(wanted[position]) << UInt64(position * 8)
            }
            let mask = wanted.count >= 8 ? UInt64.max : (1 << UInt64(wanted.count * 8)) &- 1
            while child < end {
                let entry = tape[child]
                if entry >> 32 == tag {
                    let start = UnsafeRawPointer(text + Int(entry & 0xFFFF_FFFF))
                    let first = UInt64(littleEndian: start.loadUnaligned(as: UInt64.self))
                    if first & mask == word, Self.isSame(start, wanted, from: 8) {
                        found = child + 1
                        if isUnique { return found }
                    }
                } else if entry >> 60 == Kind.escapedString.rawValue,
                    string(at: child).utf8.elementsEqual(wanted)
                {
                    found = child + 1
                }
                let value = tape[child + 1]
                child =
                    value >> 60 < Kind.array.rawValue
                    ? child &+ 2 : child &+ 1 &+ Int((value >> 32) & 0x0FFF_FFFF)
            }
            return found
        }
    }

    /// Whether the bytes at `start` are those of `wanted`, those before `first` left out.
    @inline(__always)
    private static func isSame(
        _ start: UnsafeRawPointer, _ wanted: UnsafeBufferPointer<UInt8>, from first: Int
    ) -> Bool {
        var index = first
        while index < wanted.count {
            if start.load(fromByteOffset: index, as: UInt8.self) != wanted[index] { return false }
            index &+= 1
        }
        return true
    }
}
