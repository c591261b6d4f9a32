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
}
