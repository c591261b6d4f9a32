/// JSON text that was checked once, with an index ("tape") over its values.
///
/// The text is kept as it came; strings and numbers are made when they are asked for. An object is a position on the
/// tape, so a page of thousands of objects costs one allocation for the text and one for the tape.
///
/// The tape is made of blocks, one for each array and object. A block has two words and then its values one after the
/// other: in the first word the offset of its text in the high half and of the end of it in the low half; in the second
/// the number of values in the high half and, where it is an object, its shape in the low half. The last entry of the
/// tape is the value of the whole text.
///
/// `@unchecked Sendable`: all of it is written before the initializer returns, and never after.
final class JSONDocument: JSONStorage, @unchecked Sendable {
    /// The largest text in bytes; lengths have 28 bits on the tape.
    static let maximumSize = 1 << 28 - 1
    /// Zero bytes after the text, so that the reader may load whole words and needs no check for the end.
    static let padding = 16

    private let text: UnsafeMutablePointer<UInt8>
    private let tape: UnsafeMutablePointer<JSONEntry>
    private let shapes: JSONShapes
    /// Where the value of the whole text is.
    let root: Int

    /// A document that owns all that it is given.
    init(text: UnsafeMutablePointer<UInt8>, tape: JSONBuffer<JSONEntry>, shapes: JSONShapes) {
        self.text = text
        self.tape = tape.base
        self.shapes = shapes
        root = tape.count - 1
    }

    deinit {
        text.deallocate()
        tape.deallocate()
        shapes.deallocate()
    }

    @inline(__always)
    func kind(at index: Int) -> JSONEntry.Kind { tape[index].kind }

    /// The block of the array or object at `index`.
    @inline(__always)
    func block(at index: Int) -> Int { tape[index].offset }

    /// The positions of the values of the array or object with this block.
    @inline(__always)
    func values(of block: Int) -> Range<Int> { block + 2..<block + 2 + Int(tape[block + 1].bits >> 32) }

    /// The text of the array or object with this block, as it came.
    func source(of block: Int) -> UnsafeBufferPointer<UInt8> {
        let (start, end) = (Int(tape[block].bits >> 32), Int(tape[block].bits & 0xFFFF_FFFF))
        return UnsafeBufferPointer(start: text + start, count: end - start)
    }

    /// The text of the string or number at `index`: between the quotes, escapes as written.
    @inline(__always)
    func bytes(at index: Int) -> UnsafeBufferPointer<UInt8> { bytes(of: tape[index]) }

    @inline(__always)
    private func bytes(of entry: JSONEntry) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: text + entry.offset, count: entry.length)
    }

    /// The string at `index`.
    func string(at index: Int) -> String { string(of: tape[index]) }

    /// The string at `index`; nil where another value stands there.
    @inline(__always)
    func stringIfThere(at index: Int) -> String? {
        let entry = tape[index]
        if entry.kind == .string { return Self.string(copying: bytes(of: entry)) }
        return entry.kind == .escapedString ? JSONEscapes.string(from: bytes(of: entry)) : nil
    }

    @inline(__always)
    private func string(of entry: JSONEntry) -> String {
        entry.kind == .escapedString
            ? JSONEscapes.string(from: bytes(of: entry)) : Self.string(copying: bytes(of: entry))
    }

    /// The string of bytes that are UTF-8.
    @inline(__always)
    private static func string(copying bytes: UnsafeBufferPointer<UInt8>) -> String {
        // Where no memory is needed for a string, two words that may overlap are all of it; the standard library goes
        // byte by byte.
        guard let start = bytes.baseAddress, (4...15).contains(bytes.count) else {
            return String(decoding: bytes, as: UTF8.self)
        }
        let (source, count) = (UnsafeRawPointer(start), bytes.count)
        return String(unsafeUninitializedCapacity: count) { output in
            guard let first = output.baseAddress else { return 0 }
            let target = UnsafeMutableRawPointer(first)
            if count >= 8 {
                let last = source.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
                target.storeBytes(of: source.loadUnaligned(as: UInt64.self), as: UInt64.self)
                target.storeBytes(of: last, toByteOffset: count &- 8, as: UInt64.self)
            } else {
                let last = source.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)
                target.storeBytes(of: source.loadUnaligned(as: UInt32.self), as: UInt32.self)
                target.storeBytes(of: last, toByteOffset: count &- 4, as: UInt32.self)
            }
            return count
        }
    }

    /// The key at a position in the object with this block.
    func key(_ position: Int, of block: Int) -> String {
        let shape = shapes.shapes[self.shape(of: block)]
        return string(of: shapes.keys[Int(shape.firstKey) + position].entry)
    }

    @inline(__always)
    private func shape(of block: Int) -> Int { Int(tape[block &+ 1].bits & 0xFFFF_FFFF) }

    /// The index of the value under `key` in the object with this block, the last one where the key stands twice; -1
    /// where there is none.
    @inline(never)
    func find(_ key: String, in block: Int) -> Int {
        key.utf8.withContiguousStorageIfAvailable { find($0, in: block) } ?? findScattered(key, in: block)
    }

    /// The same for a key that is not in one piece, as strings of other runtimes may be.
    @inline(never)
    private func findScattered(_ key: String, in block: Int) -> Int {
        Array(key.utf8).withUnsafeBufferPointer { find($0, in: block) }
    }

    /// The same for a key by its bytes.
    @inline(__always)
    func find(_ key: UnsafeBufferPointer<UInt8>, in block: Int) -> Int {
        // A longer key would not fit in the head of an entry.
        guard key.count <= Self.maximumSize else { return -1 }
        let key = JSONKey(key.baseAddress ?? UnsafePointer(text), count: key.count)
        let position = shapes.position(of: key, in: shape(of: block))
        return position < 0 ? -1 : block &+ 2 &+ position
    }
}
