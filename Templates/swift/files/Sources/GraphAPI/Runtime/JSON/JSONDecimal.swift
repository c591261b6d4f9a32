/// Numbers in checked JSON text, where they are short: nil says that the long way has to be taken.
enum JSONDecimal {
    /// The integer that a text without point and exponent stands for, if it has few digits.
    @inline(__always)
    static func int(from bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        // 18 digits are less than 2^63 in any case; 9 are less than 2^31.
        guard bytes.count <= (Int.bitWidth == 64 ? 18 : 9) else { return nil }
        let isNegative = bytes[0] == UInt8(ascii: "-")
        var value = 0
        var index = isNegative ? 1 : 0
        while index < bytes.count {
            value = value &* 10 &+ Int(bytes[index] &- 0x30)
            index &+= 1
        }
        return isNegative ? 0 &- value : value
    }

    /// The nearest floating point value.
    ///
    /// Where the digits make a number up to 2^53 and the power of ten is one up to 10^22, both are exact as floating
    /// point values, and one multiplication or division rounds once: the result is the nearest.
    static func double(from bytes: UnsafeBufferPointer<UInt8>) -> Double? {
        guard bytes.count <= 24 else { return nil }
        let isNegative = bytes[0] == UInt8(ascii: "-")
        var digits: UInt64 = 0
        var power = 0
        var index = isNegative ? 1 : 0
        var pointIndex: Int?
        while index < bytes.count {
            let byte = bytes[index]
            if byte &- 0x30 < 10 {
                guard digits < 1 << 53 else { return nil }
                digits = digits &* 10 &+ UInt64(byte &- 0x30)
            } else if byte == UInt8(ascii: ".") {
                pointIndex = index
            } else {
                break
            }
            index &+= 1
        }
        if let pointIndex { power = pointIndex &+ 1 &- index }
        if index < bytes.count {
            // What is left is the exponent, with its letter and perhaps a sign.
            let exponent = UnsafeBufferPointer(rebasing: bytes[(index + 1)...])
            let hasPlus = exponent[0] == UInt8(ascii: "+")
            guard let value = int(from: hasPlus ? UnsafeBufferPointer(rebasing: exponent[1...]) : exponent)
            else {
                return nil
            }
            power &+= value
        }
        guard digits <= 1 << 53, (-22...22).contains(power) else { return nil }
        var factor = 1.0
        for _ in 0..<abs(power) { factor *= 10 }
        let value = power < 0 ? Double(digits) / factor : Double(digits) * factor
        return isNegative ? -value : value
    }

    /// The whole number that a text stands for: digits with or without a sign.
    ///
    /// The standard library's way is generic, so that the compiler makes a copy of it for each use.
    static func int64(_ text: String) -> Int64? {
        let isNegative = text.utf8.first == UInt8(ascii: "-")
        let isSigned = isNegative || text.utf8.first == UInt8(ascii: "+")
        guard let magnitude = uint64(text, from: isSigned ? 1 : 0) else { return nil }
        if isNegative, magnitude == 1 << 63 { return Int64.min }
        guard magnitude < 1 << 63 else { return nil }
        let value = Int64(truncatingIfNeeded: magnitude)
        return isNegative ? -value : value
    }

    /// The whole number from 0 on that the digits from an offset on stand for.
    static func uint64(_ text: String, from start: Int = 0) -> UInt64? {
        var text = text
        return text.withUTF8 { bytes in
            guard bytes.count > start else { return nil }
            var value: UInt64 = 0
            for index in start..<bytes.count {
                let digit = bytes[index] &- 0x30
                guard digit < 10, value <= (UInt64.max - UInt64(digit)) / 10 else { return nil }
                value = value &* 10 &+ UInt64(digit)
            }
            return value
        }
    }
}
