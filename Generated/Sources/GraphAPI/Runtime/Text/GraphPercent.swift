/// Percent-encoding (RFC 3986, section 2.1).
///
/// `URLComponents` leaves `+`, which forms read as a space, as it is when it writes a query, and does not read it as one;
/// on the oldest systems that the package is for it refuses addresses with signs such as the `|` of an app's token.
/// `addingPercentEncoding` writes the same bytes in two to four times the time.
enum GraphPercent {
    /// All bytes but the unreserved ones, encoded.
    static func encode(_ text: String) -> String {
        var output: [UInt8] = []
        output.reserveCapacity(text.utf8.count)
        append(text, to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    static func append(_ text: String, to output: inout [UInt8]) {
        let digits: StaticString = "0123456789ABCDEF"
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
                UInt8(ascii: "."),
                UInt8(ascii: "~"):
                output.append(byte)
            default:
                output += [
                    UInt8(ascii: "%"), digits.utf8Start[Int(byte &>> 4)], digits.utf8Start[Int(byte & 15)],
                ]
            }
        }
    }

    /// Names and values as `a=1&b=2`.
    static func query(_ pairs: [(name: String, value: String)]) -> [UInt8] {
        var output: [UInt8] = []
        for (index, pair) in pairs.enumerated() {
            if index > 0 { output.append(UInt8(ascii: "&")) }
            append(pair.name, to: &output)
            output.append(UInt8(ascii: "="))
            append(pair.value, to: &output)
        }
        return output
    }

    /// Names and values in an address.
    @_optimize(none)
    static func pairs(inQueryOf address: String) -> [(name: String, value: String)] {
        guard let mark = address.firstIndex(of: "?") else { return [] }
        let text = address[address.index(after: mark)...].prefix { $0 != "#" }
        return text.split(separator: "&").map { pair in
            let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let value = sides.count > 1 ? decode(String(sides[1])) : ""
            return (decode(String(sides[0])), value)
        }
    }

    /// The text that percent-encoding and `+` for spaces stand for.
    static func decode(_ text: String) -> String {
        var output: [UInt8] = []
        let bytes = Array(text.utf8)
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
                let high = JSONEscapes.digit(bytes[index + 1]),
                let low = JSONEscapes.digit(bytes[index + 2])
            {
                output.append(high << 4 | low)
                index += 3
            } else {
                output.append(bytes[index] == UInt8(ascii: "+") ? 0x20 : bytes[index])
                index += 1
            }
        }
        return String(decoding: output, as: UTF8.self)
    }
}
