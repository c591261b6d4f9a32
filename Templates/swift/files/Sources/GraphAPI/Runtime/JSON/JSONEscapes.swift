/// Escapes in JSON strings (RFC 8259, section 7).
enum JSONEscapes {
    /// The text that a checked string with escapes stands for.
    ///
    /// Half of a surrogate pair, which a truncated emoji leaves behind, becomes U+FFFD: RFC 8259 section 8.2 allows
    /// such text, UTF-8 cannot hold it, and one odd field must not lose the rest.
    static func string(from raw: UnsafeBufferPointer<UInt8>) -> String {
        // No escape is shorter than what it stands for.
        String(unsafeUninitializedCapacity: raw.count) { output in
            guard let source = raw.baseAddress, let start = output.baseAddress else { return 0 }
            var target = start
            var index = 0
            while index < raw.count {
                guard source[index] == UInt8(ascii: "\\") else {
                    let count = copyPlain(from: source + index, to: target, of: raw.count &- index)
                    target += count
                    index &+= count
                    continue
                }
                let escape = source[index &+ 1]
                index &+= 2
                guard escape == UInt8(ascii: "u") else {
                    target.pointee = character(escape)
                    target += 1
                    continue
                }
                for unit in scalar(raw, at: &index).utf8 {
                    target.pointee = unit
                    target += 1
                }
            }
            return target - start
        }
    }

    /// Copies the first byte and what follows up to a backslash, eight bytes at most; says how many they are.
    ///
    /// It may write eight bytes whatever the number, where there are as many in what is left.
    @inline(__always)
    private static func copyPlain(
        from source: UnsafePointer<UInt8>, to target: UnsafeMutablePointer<UInt8>, of left: Int
    ) -> Int {
        guard left >= 8 else {
            target.pointee = source.pointee
            return 1
        }
        let word = UnsafeRawPointer(source).loadUnaligned(as: UInt64.self)
        UnsafeMutableRawPointer(target).storeBytes(of: word, as: UInt64.self)
        // A backslash sets the high bit of its place; bytes after it may do so too.
        let other = UInt64(littleEndian: word) ^ 0x5C5C_5C5C_5C5C_5C5C
        let slashes = (other &- 0x0101_0101_0101_0101) & ~other & 0x8080_8080_8080_8080
        return slashes.trailingZeroBitCount / 8
    }

    /// What a letter after `\` stands for.
    @inline(__always)
    private static func character(_ escape: UInt8) -> UInt8 {
        switch escape {
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "t"): 0x09
        default: escape
        }
    }

    /// The scalar that the digits after `\u` stand for, together with a second escape where both are a pair.
    private static func scalar(_ raw: UnsafeBufferPointer<UInt8>, at index: inout Int) -> Unicode.Scalar {
        let code = hexadecimal(raw, at: index)
        index += 4
        if code & 0xFC00 == 0xD800, index + 6 <= raw.count, raw[index] == UInt8(ascii: "\\"),
            raw[index + 1] == UInt8(ascii: "u")
        {
            let low = hexadecimal(raw, at: index + 2)
            if low & 0xFC00 == 0xDC00 {
                index += 6
                return Unicode.Scalar(0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
            }
        }
        return Unicode.Scalar(code) ?? "\u{FFFD}"
    }

    /// The number that four checked hexadecimal digits stand for.
    private static func hexadecimal(_ raw: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt32 {
        var code: UInt32 = 0
        for offset in index..<min(index + 4, raw.count) { code = code << 4 | UInt32(digit(raw[offset]) ?? 0) }
        return code
    }

    /// The value of a hexadecimal digit.
    @inline(__always)
    static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    /// Appends `string` with its quotes and with the escapes that RFC 8259 asks for, and no others.
    static func append(_ string: String, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "\""))
        var string = string
        string.withUTF8 { bytes in
            var start = 0
            for index in 0..<bytes.count {
                let byte = bytes[index]
                guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else {
                    continue
                }
                output.append(contentsOf: bytes[start..<index])
                start = index + 1
                appendEscape(byte, to: &output)
            }
            output.append(contentsOf: bytes[start...])
        }
        output.append(UInt8(ascii: "\""))
    }

    /// Appends the escape of a byte.
    private static func appendEscape(_ byte: UInt8, to output: inout [UInt8]) {
        let letter: UInt8 =
            switch byte {
            case 0x08: UInt8(ascii: "b")
            case 0x0C: UInt8(ascii: "f")
            case 0x0A: UInt8(ascii: "n")
            case 0x0D: UInt8(ascii: "r")
            case 0x09: UInt8(ascii: "t")
            case 0..<0x20: UInt8(ascii: "u")
            default: byte
            }
        output += [UInt8(ascii: "\\"), letter]
        guard letter == UInt8(ascii: "u"), byte < 0x20 else { return }
        let digits: StaticString = "0123456789abcdef"
        let high = byte < 0x10 ? UInt8(ascii: "0") : UInt8(ascii: "1")
        output += [UInt8(ascii: "0"), UInt8(ascii: "0"), high, digits.utf8Start[Int(byte & 15)]]
    }
}
