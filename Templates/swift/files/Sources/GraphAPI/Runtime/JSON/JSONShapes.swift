/// The shapes of a document's objects. A shape is a sequence of keys; the objects of a list mostly have the same one.
///
/// An object on the tape has values only and says which shape it has, so that keys are stored, and prepared for being
/// found, once for all objects that share them. All of it is written while the text is read and never after.
struct JSONShapes {
    /// A sequence of keys.
    struct Shape: BitwiseCopyable {
        /// Where its keys begin in `keys`, and how many there are.
        var firstKey: UInt32
        var count: UInt32
        /// Where its slots begin in `slots`, and their number less one; 0 where it has no slots.
        var firstSlot: UInt32 = 0
        var slotMask: UInt32 = 0
        /// The shape that stood last after this one at the same depth: the guess for the next time.
        var successor: UInt32 = 0
    }

    /// A key of a shape, with what its text is compared by.
    struct Key: BitwiseCopyable {
        /// Where its text is; its escapes are as written.
        let entry: JSONEntry
        /// Words of its text.
        let words: JSONKey.Words
    }

    /// Up to so many keys are looked through one by one.
    private static let scanLimit = 6
    /// So are more keys than this, keys that crowd in the slots more than this, and keys with escapes.
    private static let slotsLimit = 4096
    private static let crowdLimit = 32

    private let text: UnsafeMutablePointer<UInt8>
    private(set) var shapes = JSONBuffer<Shape>(capacity: 8)
    private(set) var keys = JSONBuffer<Key>(capacity: 32)
    /// For each wide shape a table from hashes to positions of keys, counted from 1; 0 is a free slot.
    private var slots = JSONBuffer<UInt16>(capacity: 1)
    /// Shapes by the hash of all their keys; a newer one takes the place of an older one.
    private let recent: UnsafeMutablePointer<UInt32>
    private static let recentBits = 6

    /// Shapes of objects in `text`. The shape 0 is that of an empty object.
    init(text: UnsafeMutablePointer<UInt8>) {
        self.text = text
        recent = .allocate(capacity: 1 << Self.recentBits)
        recent.update(repeating: 0, count: 1 << Self.recentBits)
        shapes.append(Shape(firstKey: 0, count: 0))
    }

    func deallocate() {
        shapes.deallocate()
        keys.deallocate()
        slots.deallocate()
        recent.deallocate()
    }

    /// Gives back memory that is not needed once the text has been read.
    mutating func trim() {
        shapes.trim()
        keys.trim()
        slots.trim()
    }

    /// Notes that an object of shape `next` came after one of shape `shape`.
    @inline(__always)
    func follow(_ shape: Int, with next: Int) {
        shapes.base[shape].successor = UInt32(truncatingIfNeeded: next)
    }

    /// The number of the shape with the given keys, a new one where there was none lately.
    mutating func shape(with entries: UnsafeMutablePointer<JSONEntry>, count: Int) -> Int {
        var hash = UInt64(truncatingIfNeeded: count)
        for index in 0..<count {
            hash = (hash ^ rawKey(entries[index]).hash) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 29
        }
        let place = Int(hash >> UInt64(64 - Self.recentBits))
        let known = Int(recent[place])
        if hasKeys(entries, count: count, shapes[known]) { return known }
        var shape = Shape(
            firstKey: UInt32(truncatingIfNeeded: keys.count), count: UInt32(truncatingIfNeeded: count))
        for index in 0..<count {
            keys.append(Key(entry: entries[index], words: rawKey(entries[index]).words))
        }
        if count > Self.scanLimit, count <= Self.slotsLimit { addSlots(to: &shape) }
        let number = shapes.count
        shapes.append(shape)
        recent[place] = UInt32(truncatingIfNeeded: number)
        return number
    }

    /// The position of a key in a shape, the last one where it stands twice; -1 where it is not there.
    @inline(__always)
    func position(of key: JSONKey, in number: Int) -> Int {
        let shape = shapes.base + number
        let first = keys.base + Int(shape.pointee.firstKey)
        let mask = UInt64(shape.pointee.slotMask)
        guard mask > 0 else { return Self.scan(first, Int(shape.pointee.count), for: key, in: text) }
        let slots = slots.base + Int(shape.pointee.firstSlot)
        let head = Self.plainHead(of: key)
        var slot = key.hash >> 32
        while true {
            slot &= mask
            let position = Int(slots[Int(truncatingIfNeeded: slot)]) &- 1
            if position < 0 || Self.isPlainKey(first + position, key, head, in: text) { return position }
            slot &+= 1
        }
    }

    // Functions of the type, not of a value: a value would be copied to be handed over.

    /// The same, by looking at each key from the last one on.
    @inline(never)
    private static func scan(
        _ first: UnsafeMutablePointer<Key>, _ count: Int, for key: JSONKey,
        in text: UnsafeMutablePointer<UInt8>
    ) -> Int {
        let head = plainHead(of: key)
        var position = count &- 1
        while position >= 0 {
            if isPlainKey(first + position, key, head, in: text) { break }
            let entry = first[position].entry
            if entry.kind == .escapedString, isEscapedKey(entry, key, in: text) { break }
            position &-= 1
        }
        return position
    }

    /// The head of the entry that `key` has where it is written without escapes.
    @inline(__always)
    private static func plainHead(of key: JSONKey) -> UInt32 { JSONEntry.head(.string, length: key.count) }

    /// Whether a key of a shape, written without escapes, is `key`, which has the given head.
    @inline(__always)
    private static func isPlainKey(
        _ own: UnsafeMutablePointer<Key>, _ key: JSONKey, _ head: UInt32,
        in text: UnsafeMutablePointer<UInt8>
    ) -> Bool {
        own.pointee.entry.head == head && key.isSame(as: text, own.pointee.entry.offset, own.pointee.words)
    }

    /// Whether an entry with escapes is `key`.
    @inline(never)
    private static func isEscapedKey(
        _ entry: JSONEntry, _ key: JSONKey, in text: UnsafeMutablePointer<UInt8>
    ) -> Bool {
        let raw = UnsafeBufferPointer(start: text + entry.offset, count: entry.length)
        return JSONEscapes.string(from: raw).utf8.elementsEqual(
            UnsafeRawBufferPointer(start: key.start, count: key.count))
    }

    /// The key of an entry, its escapes as written.
    @inline(__always)
    private func rawKey(_ entry: JSONEntry) -> JSONKey { JSONKey(text + entry.offset, count: entry.length) }

    private func hasKeys(
        _ entries: UnsafeMutablePointer<JSONEntry>, count: Int, _ shape: Shape
    ) -> Bool {
        guard shape.count == count else { return false }
        let own = keys.base + Int(shape.firstKey)
        for index in 0..<count {
            guard own[index].entry.head == entries[index].head,
                rawKey(entries[index]).isSame(as: text, own[index].entry.offset, own[index].words)
            else { return false }
        }
        return true
    }

    /// Gives a shape its slots, unless a key has escapes or too many keys fall into the same slots.
    private mutating func addSlots(to shape: inout Shape) {
        let count = Int(shape.count)
        let size = 1 << (Int.bitWidth - (count * 2 - 1).leadingZeroBitCount)
        let firstSlot = slots.count
        slots.append(repeating: 0, count: size)
        for position in 0..<count {
            guard place(position, of: shape, in: slots.base + firstSlot, mask: UInt64(size - 1)) else {
                slots.truncate(to: firstSlot)
                return
            }
        }
        shape.firstSlot = UInt32(truncatingIfNeeded: firstSlot)
        shape.slotMask = UInt32(truncatingIfNeeded: size - 1)
    }

    /// Puts a key into its slot; the place of the same key before it, if there is one.
    private func place(
        _ position: Int, of shape: Shape, in slots: UnsafeMutablePointer<UInt16>, mask: UInt64
    ) -> Bool {
        let own = keys.base + Int(shape.firstKey)
        guard own[position].entry.kind == .string else { return false }
        let key = rawKey(own[position].entry)
        let head = Self.plainHead(of: key)
        var slot = (key.hash >> 32) & mask
        for _ in 0..<Self.crowdLimit {
            let other = Int(slots[Int(slot)]) - 1
            if other < 0 || Self.isPlainKey(own + other, key, head, in: text) {
                slots[Int(slot)] = UInt16(truncatingIfNeeded: position + 1)
                return true
            }
            slot = (slot + 1) & mask
        }
        return false
    }
}
