/// Numbers in checked JSON text, exact or not at all.
extension JSONDecimal {
    /// The integer of 64 bits that a number is, whatever the form that it is written in: `12.0` and `1e3` are integers,
    /// `-92.00000000000000000320` and `1E-999` are none.
    static func exactInt64(_ text: String) -> Int64? {
        guard let (isNegative, magnitude) = exactInteger(text) else { return nil }
        if isNegative, magnitude == 1 << 63 { return Int64.min }
        guard magnitude < 1 << 63 else { return nil }
        let value = Int64(truncatingIfNeeded: magnitude)
        return isNegative ? -value : value
    }

    /// The integer from 0 to 2^64 - 1 that a number is.
    static func exactUInt64(_ text: String) -> UInt64? {
        guard let (isNegative, magnitude) = exactInteger(text), !isNegative || magnitude == 0 else {
            return nil
        }
        return magnitude
    }

    /// True where a number is not 0, and nearer to 0 than any floating point value but 0 itself.
    static func isLost(_ text: String, as value: Double) -> Bool {
        guard value == 0 else { return false }
        for byte in text.utf8 {
            if byte | 0x20 == UInt8(ascii: "e") { return false }
            if byte &- 0x31 < 9 { return true }
        }
        return false
    }

    /// The sign and the magnitude of a number that is an integer.
    ///
    /// Zeros wait until a digit follows them, so that those at the end, before the point or behind it, only count.
    private static func exactInteger(_ text: String) -> (isNegative: Bool, magnitude: UInt64)? {
        var value: UInt64 = 0
        var waiting = 0
        var decimals = 0
        var isBehindPoint = false
        var exponent: Substring.UTF8View?
        let utf8 = text.utf8
        for index in utf8.indices {
            let byte = utf8[index]
            if byte | 0x20 == UInt8(ascii: "e") {
                exponent = utf8[utf8.index(after: index)...]
                break
            }
            if byte == UInt8(ascii: ".") { isBehindPoint = true }
            let digit = byte &- 0x30
            guard digit < 10 else { continue }
            if isBehindPoint { decimals += 1 }
            if digit == 0 {
                if value != 0 { waiting += 1 }
                continue
            }
            guard let shifted = value.times(tenToThe: waiting + 1) else { return nil }
            let (sum, overflow) = shifted.addingReportingOverflow(UInt64(digit))
            if overflow { return nil }
            (value, waiting) = (sum, 0)
        }
        let isNegative = utf8.first == UInt8(ascii: "-")
        if value == 0 { return (isNegative, 0) }
        let (places, overflow) = (waiting - decimals).addingReportingOverflow(exponent.map(saturated) ?? 0)
        // The last digit is not 0, so that one place behind the point is no integer.
        guard !overflow, places >= 0, let magnitude = value.times(tenToThe: places) else { return nil }
        return (isNegative, magnitude)
    }

    /// An exponent; one of more digits than any text of JSON can make up for is as large as can be.
    private static func saturated(_ exponent: Substring.UTF8View) -> Int {
        var value = 0
        for byte in exponent where byte &- 0x30 < 10 {
            let (product, first) = value.multipliedReportingOverflow(by: 10)
            let (sum, second) = product.addingReportingOverflow(Int(byte &- 0x30))
            value = first || second ? Int.max / 2 : sum
        }
        value = min(value, Int.max / 2)
        return exponent.first == UInt8(ascii: "-") ? -value : value
    }
}

extension UInt64 {
    /// The value with zeros behind its digits; nil where it has no room for them.
    fileprivate func times(tenToThe places: Int) -> UInt64? {
        if self == 0 || places == 0 { return self }
        guard places < 20 else { return nil }
        var result = self
        for _ in 0..<places {
            let (product, overflow) = result.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            result = product
        }
        return result
    }
}
