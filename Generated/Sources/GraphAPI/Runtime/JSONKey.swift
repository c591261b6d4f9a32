/// A key to look for, with words of its bytes that tell it from most others.
///
/// It is valid as long as the bytes that it was made from.
struct JSONKey {
    let start: UnsafeRawPointer
    let count: Int
    /// The first eight bytes; zeros where there are fewer.
    private let first: UInt64
    /// The bytes after them up to the sixteenth, or zeros; of a longer key the last eight bytes.
    private let second: UInt64

    /// A key by its bytes; where there are none, `start` is not read.
    ///
    /// Short keys come from strings that hold them in two words. A load from both at once would have to wait until both
    /// are written, so there is none.
    @inline(__always)
    init(_ start: UnsafeRawPointer, count: Int) {
        self.start = start
        self.count = count
        if count < 8 {
            first = Self.word(start, count: count)
            second = 0
        } else {
            first = Self.word(start)
            second = count < 16 ? Self.word(start + 8, count: count &- 8) : Self.word(start + (count &- 8))
        }
    }

    /// A number that equal keys share; its high half is the good one.
    @inline(__always)
    var hash: UInt64 {
        (first ^ (second &<< 23 | second &>> 41) ^ UInt64(truncatingIfNeeded: count)) &* 0x9E37_79B9_7F4A_7C15
    }

    /// Whether as many bytes from `other` on are the same; sixteen can be read there, whatever the count.
    @inline(__always)
    func isSame(as other: UnsafeRawPointer) -> Bool {
        let difference = Self.word(other) ^ first
        if count < 8 { return count == 0 || difference &<< UInt64(8 &* (8 &- count)) == 0 }
        guard difference == 0 else { return false }
        if count < 16 {
            return count == 8 || (Self.word(other + 8) ^ second) &<< UInt64(8 &* (16 &- count)) == 0
        }
        guard Self.word(other + (count &- 8)) == second else { return false }
        // What is left are the bytes that neither the first nor the last eight are.
        var index = 8
        while index &+ 8 < count {
            if Self.word(other + index) != Self.word(start + index) { return false }
            index &+= 8
        }
        return true
    }

    @inline(__always)
    private static func word(_ start: UnsafeRawPointer) -> UInt64 {
        UInt64(littleEndian: start.loadUnaligned(as: UInt64.self))
    }

    /// Fewer than eight bytes, and zeros.
    @inline(__always)
    private static func word(_ start: UnsafeRawPointer, count: Int) -> UInt64 {
        if count >= 4 {
            let low = UInt32(littleEndian: start.loadUnaligned(as: UInt32.self))
            let high = UInt32(littleEndian: start.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self))
            return UInt64(low) | UInt64(high) &<< UInt64(8 &* (count &- 4))
        }
        if count == 0 { return 0 }
        // Of one, two or three bytes the middle one may be one of the others.
        let low = start.load(as: UInt8.self)
        let middle = start.load(fromByteOffset: count >> 1, as: UInt8.self)
        let high = start.load(fromByteOffset: count &- 1, as: UInt8.self)
        return UInt64(low) | UInt64(middle) &<< UInt64(8 &* (count >> 1)) | UInt64(high)
            &<< UInt64(8 &* (count &- 1))
    }
}
