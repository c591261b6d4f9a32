/// A key to look for, with words of its bytes that tell it from most others.
///
/// It is valid as long as the bytes that it was made from.
struct JSONKey {
    /// Words of a key's bytes.
    struct Words: BitwiseCopyable {
        /// The first eight bytes; zeros where there are fewer.
        let first: UInt64
        /// The bytes after them up to the sixteenth, or zeros; of a longer key the last eight bytes.
        let second: UInt64
    }

    let start: UnsafeRawPointer
    let count: Int
    let words: Words

    /// A key by its bytes; where there are none, `start` is not read.
    ///
    /// Short keys come from strings that hold them in two words. A load from both at once would have to wait until both
    /// are written, so there is none.
    @inline(__always)
    init(_ start: UnsafeRawPointer, count: Int) {
        self.start = start
        self.count = count
        if count < 8 {
            words = Words(first: Self.word(start, count: count), second: 0)
        } else {
            let second =
                count < 16 ? Self.word(start + 8, count: count &- 8) : Self.word(start + (count &- 8))
            words = Words(first: Self.word(start), second: second)
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
        guard words.first == other.first, words.second == other.second else { return false }
        return count <= 16 || hasSameMiddle(as: text + offset)
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
