extension GraphRedaction {
    /// Parameters of addresses whose values are secrets.
    static let secretParameters: Set<String> = [
        "access_token", "appsecret_proof", "client_secret", "fb_exchange_token", "input_token",
    ]

    /// A text in which parameters of addresses that hold secrets are cut out, such as those of a page's `next`. Addresses
    /// within addresses and JSON within text count too.
    static func address(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard bytes.contains(UInt8(ascii: "_")) else { return text }
        var output: [UInt8] = []
        var index = 0
        var isNameBefore = false
        var hasFound = false
        while index < bytes.count {
            if !isNameBefore, let start = valueStart(in: bytes, at: index) {
                let end = valueEnd(in: bytes, from: start)
                output += bytes[index..<start]
                if end > start { output += mark.utf8 }
                hasFound = true
                index = end
                continue
            }
            isNameBefore = isName(bytes[index])
            // The digits of `%3F` are no part of the name after them.
            if index >= 2, bytes[index - 2] == UInt8(ascii: "%") { isNameBefore = false }
            output.append(bytes[index])
            index += 1
        }
        return hasFound ? String(decoding: output, as: UTF8.self) : text
    }

    /// An address without the parameters that hold secrets; any other text as it is.
    static func withoutSecrets(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "=")), text.utf8.allSatisfy({ $0 > 0x20 }),
            let scheme = text.firstRange(of: "://"), let mark = text.firstIndex(of: "?"),
            mark > scheme.lowerBound
        else { return text }
        let query = text[text.index(after: mark)...].prefix { $0 != "#" }
        let fragment = text[query.endIndex...]
        func isOpen(_ pair: Substring) -> Bool {
            !secretParameters.contains(GraphPercent.decode(String(pair.prefix { $0 != "=" })))
        }
        let pairs = query.split(separator: "&", omittingEmptySubsequences: false).filter(isOpen)
        let ends = fragment.split(separator: "&", omittingEmptySubsequences: false).filter {
            isOpen($0.first == "#" ? $0.dropFirst() : $0)
        }
        let address = text[..<mark] + (pairs.isEmpty ? "" : "?" + pairs.joined(separator: "&"))
        return address + ends.joined(separator: "&")
    }

    /// Where the value of a secret parameter begins whose name begins at `index`.
    private static func valueStart(in bytes: [UInt8], at index: Int) -> Int? {
        guard isName(bytes[index]) else { return nil }
        let end = bytes[index...].firstIndex { !isName($0) } ?? bytes.count
        guard secretParameters.contains(String(decoding: bytes[index..<end], as: UTF8.self)) else {
            return nil
        }
        for sign in signs where bytes[end...].starts(with: sign) { return end + sign.count }
        return nil
    }

    /// What stands between a name and its value: in an address, in an encoded one, and in JSON text, which may itself be
    /// in a string of JSON.
    private static let signs: [[UInt8]] = [
        "=", "%3D", "%3d", "%253D", "%253d", #"":""#, #"": ""#, #"\":\""#, #"\": \""#,
    ].map { Array($0.utf8) }

    private static func valueEnd(in bytes: [UInt8], from start: Int) -> Int {
        var index = start
        while index < bytes.count {
            switch bytes[index] {
            case 0...0x20, UInt8(ascii: "&"), UInt8(ascii: ";"), UInt8(ascii: "#"), UInt8(ascii: "\""),
                UInt8(ascii: "'"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"):
                return index
            case UInt8(ascii: "%")
            where bytes[index...].starts(with: "%26".utf8) || bytes[index...].starts(with: "%2526".utf8):
                return index
            default: index += 1
            }
        }
        return index
    }

    private static func isName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
