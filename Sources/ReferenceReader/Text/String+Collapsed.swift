import ReferencePages

extension String {
    /// The text with each stretch of white space, no-break spaces among it, as one blank.
    var collapsed: String {
        if isCollapsed { return self }
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

    /// True where there is nothing to collapse, as in most texts.
    private var isCollapsed: Bool {
        withBytes { bytes in
            var last: UInt8 = 0x20
            for byte in bytes {
                if byte < 0x20 || byte == 0xC2 || byte == 0x20 && last == 0x20 { return false }
                last = byte
            }
            return last != 0x20 || bytes.isEmpty
        }
    }
}
