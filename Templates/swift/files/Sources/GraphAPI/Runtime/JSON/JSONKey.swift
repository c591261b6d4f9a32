/// A key to look for, with words of its bytes that tell it from most others.
///
/// It is valid as long as the bytes that it was made from.
struct JSONKey {
    /// Words that overlap where there are fewer bytes than they hold.
    struct Words: BitwiseCopyable {
        /// The first eight bytes, or all of fewer.
        let first: UInt64
        /// The last eight bytes; 0 where there are fewer.
        let second: UInt64

        @inline(__always)
        static func == (left: Words, right: Words) -> Bool {
            left.first == right.first && left.second == right.second
        }
    }

    /// Words are all of a key of so many bytes.
    static let wordsLimit = 16

    let start: UnsafeRawPointer
    let count: Int
    let words: Words

    /// A key by its bytes; where there are none, `start` is not read.
    @inline(__always)
    init(_ start: UnsafeRawPointer, count: Int) {
        self.start = start
        self.count = count
        if count >= 8 {
            words = Words(first: Self.word(start), second: Self.word(start + (count &- 8)))
        } else if count >= 4 {
            let low = UInt32(littleEndian: start.loadUnaligned(as: UInt32.self))
            let high = UInt32(littleEndian: start.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self))
            words = Words(first: UInt64(low) | UInt64(high) &<< 32, second: 0)
        } else if count > 0 {
            let low = start.load(as: UInt8.self)
            let middle = start.load(fromByteOffset: count >> 1, as: UInt8.self)
            let high = start.load(fromByteOffset: count &- 1, as: UInt8.self)
            words = Words(first: UInt64(low) | UInt64(middle) &<< 8 | UInt64(high) &<< 16, second: 0)
        } else {
            words = Words(first: 0, second: 0)
        }
    }

    /// A number that equal keys share; its high half is the good one.
    @inline(__always)
    var hash: UInt64 {
        let turned = words.second &<< 23 | words.second &>> 41
        return (words.first ^ turned ^ UInt64(truncatingIfNeeded: count)) &* 0x9E37_79B9_7F4A_7C15
    }

    /// Whether it is the key of as many bytes that begins at an offset of a text and has the given words.
    @inline(__always)
    func isSame(as text: UnsafeRawPointer, _ offset: Int, _ other: Words) -> Bool {
        words == other && (count <= Self.wordsLimit || hasSameMiddle(as: text + offset))
    }

    /// Whether the bytes that neither word has are the same.
    @inline(__always)
    private func hasSameMiddle(as other: UnsafeRawPointer) -> Bool {
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
}
