extension StringProtocol {
    /// The first place of a text.
    func range(of other: String) -> Range<Index>? {
        let needle = other.utf8
        guard let first = needle.first else { return nil }
        let utf8 = self.utf8
        var start = utf8.startIndex
        while let candidate = utf8[start...].firstIndex(of: first) {
            var index = candidate
            var place = needle.startIndex
            while place < needle.endIndex, index < utf8.endIndex, utf8[index] == needle[place] {
                place = needle.index(after: place)
                index = utf8.index(after: index)
            }
            if place == needle.endIndex { return candidate..<index }
            start = utf8.index(after: candidate)
        }
        return nil
    }

    /// True where a text stands in it.
    func has(_ other: String) -> Bool { range(of: other) != nil }
}

extension String {
    /// The text with each stretch of white space, no-break spaces among it, as one blank.
    var collapsed: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count)
        var hasGap = false
        var iterator = utf8.makeIterator()
        var next = iterator.next()
        while let byte = next {
            next = iterator.next()
            let isNoBreak = byte == 0xC2 && next == 0xA0
            if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D || isNoBreak {
                if isNoBreak { next = iterator.next() }
                hasGap = !bytes.isEmpty
            } else {
                if hasGap { bytes.append(0x20) }
                hasGap = false
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
