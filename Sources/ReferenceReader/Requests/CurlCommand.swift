import APIModel
import ReferencePages

/// The request that an example makes with `curl`.
enum CurlCommand {
    /// Options that send a part of a form or of the query, and those with which curl sends a POST (curl(1)).
    private static let data: Set<Substring> = [
        "-d", "--data", "-F", "--form", "--data-urlencode", "--data-raw",
    ]

    /// The request; nil for a text that is no command of this kind.
    static func request(in code: String) -> RequestLine? {
        guard let first = code.utf8.first(where: { $0 > 0x20 }), first == UInt8(ascii: "c") else {
            return nil
        }
        var words = Self.words(code)[...]
        guard words.popFirst() == "curl" else { return nil }
        var method: Operation.Method?
        var sendsData = false
        var isQuery = false
        var address: Substring?
        var items: [RequestLine.Item] = []
        while let word = words.popFirst() {
            switch word {
            case "-X", "--request":
                // Other methods are none of the Graph API's.
                guard let known = words.popFirst().flatMap({ Operation.Method(rawValue: String($0)) }) else {
                    return nil
                }
                method = known
            case let word where word.hasPrefix("-X"):
                guard let known = Operation.Method(rawValue: String(word.dropFirst(2))) else { return nil }
                method = known
            case "-G", "--get": isQuery = true
            case "-H", "--header", "-o", "--output": words = words.dropFirst()
            case let word where data.contains(word):
                sendsData = true
                guard let value = words.popFirst(), !value.hasPrefix("@") else { continue }
                if let item = RequestLine.item(value) {
                    items.append(item)
                } else if let body = JSONSample(value) {
                    items += body.members.map { RequestLine.Item($0) }
                }
            case let word where word.has("://") || RequestLine.beginsWithHost(word):
                address = address ?? word
            case let word where (word.hasPrefix("?") || word.hasPrefix("&")) && address != nil:
                address = address.map { $0 + word }
            default: continue
            }
        }
        guard let address,
            var request = RequestLine(method ?? (sendsData && !isQuery ? .post : .get), address: address)
        else { return nil }
        // `-d @- <<EOF`: the body stands in the lines that follow.
        if let mark = code.range(of: "<<"),
            let line = code[mark.upperBound...].firstIndex(where: \.isNewline),
            let body = JSONSample(code[line...], isWhole: false)
        {
            items += body.members.map { RequestLine.Item($0) }
        }
        request.items += items
        return request
    }

    /// The words of a command: a quoted text is one word, without its quotes and blanks; a backslash at a line's end is none.
    private static func words(_ code: String) -> [Substring] {
        var result: [Substring] = []
        var current: [UInt8] = []
        var quote: UInt8?
        func flush() {
            if !current.isEmpty, current != [UInt8(ascii: "\\")] {
                result.append(Substring(decoding: current, as: UTF8.self))
            }
            current = []
        }
        for byte in code.collapsed.utf8 {
            let isBlank = byte == 0x20
            if let open = quote {
                if byte == open {
                    quote = nil
                } else if !isBlank {
                    current.append(byte)
                }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if isBlank {
                flush()
            } else {
                current.append(byte)
            }
        }
        flush()
        return result
    }
}
