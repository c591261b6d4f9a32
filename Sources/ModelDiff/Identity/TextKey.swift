/// Which texts say the same, whatever a scrape made of their links, marks and breaks.
enum TextKey {
    /// True where both texts have the same letters and digits in the same order.
    static func isSame(_ left: String, _ right: String) -> Bool {
        left == right || key(left) == key(right)
    }

    /// The letters and digits of a text without the addresses of its links.
    static func key(_ text: String) -> String {
        var result: [UInt8] = []
        let bytes = Array(text.utf8)
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "]"), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "("),
                let end = closing(bytes, from: index + 1)
            {
                index = end + 1
                continue
            }
            if byte == UInt8(ascii: "<"), let end = lineBreak(bytes, at: index) {
                index = end
                continue
            }
            if isPart(byte) { result.append(byte) }
            index += 1
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func isPart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...:
            true
        // Signs make values, such as `-1` and `>=`.
        case UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: "%"), UInt8(ascii: "$"): true
        default: false
        }
    }

    private static func closing(_ bytes: [UInt8], from open: Int) -> Int? {
        var depth = 0
        for index in open..<bytes.count {
            if bytes[index] == UInt8(ascii: "(") { depth += 1 }
            if bytes[index] == UInt8(ascii: ")") {
                depth -= 1
                if depth == 0 { return index }
            }
        }
        return nil
    }

    /// The index behind a `<br>`.
    private static func lineBreak(_ bytes: [UInt8], at index: Int) -> Int? {
        let word = bytes[(index + 1)...].prefix(2).map { $0 | 0x20 }
        guard word == [UInt8(ascii: "b"), UInt8(ascii: "r")],
            let end = bytes[index...].prefix(6).firstIndex(of: UInt8(ascii: ">"))
        else { return nil }
        return end + 1
    }
}
