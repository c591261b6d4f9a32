/// A key to look for, with its first and its last eight bytes, which tell it from most others.
///
/// It is valid as long as the bytes that it was made from.
struct JSONKey {
    let start: UnsafeRawPointer
    let count: Int
    /// The first eight bytes, or all of them and zeros.
    private let first: UInt64
    /// The last eight bytes; zero where there are fewer.
    private let last: UInt64

    /// A key by its bytes; where there are none, `start` is not read.
    @inline(__always)
    init(_ start: UnsafeRawPointer, count: Int) {
        self.start = start
        self.count = count
        if count >= 8 {
            first = Self.word(start, 0)
            last = Self.word(start, count &- 8)
            return
        }
        last = 0
        if count >= 4 {
            let low = UInt32(littleEndian: start.loadUnaligned(as: UInt32.self))
            let high = UInt32(littleEndian: start.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self))
            first = UInt64(low) | UInt64(high) &<< UInt64(8 &* (count &- 4))
        } else if count > 0 {
            // Of one, two or three bytes the middle one may be one of the others.
            let low = start.load(as: UInt8.self)
            let middle = start.load(fromByteOffset: count >> 1, as: UInt8.self)
            let high = start.load(fromByteOffset: count &- 1, as: UInt8.self)
            first =
                UInt64(low) | UInt64(middle) &<< UInt64(8 &* (count >> 1))
                | UInt64(high) &<< UInt64(8 &* (count &- 1))
        } else {
            first = 0
        }
    }

    /// A number that equal keys share; its high half is the good one.
    @inline(__always)
    var hash: UInt64 {
        (first ^ (last &<< 23 | last &>> 41) ^ UInt64(truncatingIfNeeded: count)) &* 0x9E37_79B9_7F4A_7C15
    }

    /// Whether as many bytes from `other` on are the same; eight can be read there, whatever the count.
    @inline(__always)
    func isSame(as other: UnsafeRawPointer) -> Bool {
        let difference = Self.word(other, 0) ^ first
        if count < 8 { return count == 0 || difference &<< UInt64(8 &* (8 &- count)) == 0 }
        guard difference == 0, Self.word(other, count &- 8) == last else { return false }
        // What is left are the bytes that neither the first nor the last eight are.
        var index = 8
        while index &+ 8 < count {
            if Self.word(other, index) != Self.word(start, index) { return false }
            index &+= 8
        }
        return true
    }

    @inline(__always)
    private static func word(_ start: UnsafeRawPointer, _ offset: Int) -> UInt64 {
        UInt64(littleEndian: start.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
}
