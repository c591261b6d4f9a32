import APIModel
import ReferenceVocabulary

/// Parts texts that a scrape glued together: `pins.You can also send:DELETE /{pin-id}The answer is …`.
///
/// Only pages with a heading glued to the text before it are touched, below their first heading: their scrape loses the breaks
/// between all blocks. A break stood where one text visibly ends and another begins; what stands inside of code marks and addresses is never cut.
enum GluedTexts {
    private static let tick = UInt8(ascii: "`")

    static func repair(_ lines: [Line]) -> [Line] {
        guard hasGluedHeading(lines) else { return lines }
        var result: [Line] = []
        result.reserveCapacity(lines.count + 64)
        let title = lines.firstIndex { $0.kind == .text && $0.text.utf8.first == UInt8(ascii: "#") } ?? 0
        for (index, line) in lines.enumerated() {
            guard index > title, line.kind == .text, line.damage == nil, line.text.indentation < 4,
                !line.text.hasByte(UInt8(ascii: "|")), line.text.utf8.first != UInt8(ascii: "#")
            else {
                result.append(line)
                continue
            }
            let parts = parts(of: line.text)
            for (index, part) in parts.enumerated() {
                if index > 0 { result.append(Line("", number: line.number)) }
                result.append(Line(part, number: line.number))
            }
        }
        return result
    }

    /// True where a text and a heading behind it were one line.
    private static func hasGluedHeading(_ lines: [Line]) -> Bool {
        zip(lines, lines.dropFirst()).contains { text, heading in
            text.number == heading.number && text.kind == .text && !text.text.isBlank
                && text.text.utf8.first != UInt8(ascii: "#") && heading.kind == .text
                && heading.text.utf8.first == UInt8(ascii: "#")
        }
    }

    /// The texts that a line has.
    private static func parts(of text: String) -> [Substring] {
        let bytes = Array(text.utf8)
        var cuts: [Int] = []
        var index = 0
        var isBold = false
        var start = 0
        func cut(at place: Int) {
            guard place > start, !Substring(text.utf8.dropFirst(start).prefix(place - start)).isBlank else {
                return
            }
            cuts.append(place)
            start = place
        }
        while index < bytes.count {
            let byte = bytes[index]
            if byte == tick {
                let end = bytes[(index + 1)...].firstIndex(of: tick) ?? bytes.count - 1
                // Code behind the end of a text, and behind which nothing or a sentence stands, is alone.
                if index > 0, ".:}".utf8.contains(bytes[index - 1]),
                    end + 1 == bytes.count || beginsSentence(bytes, at: end + 1)
                {
                    cut(at: index)
                }
                index = end + 1
                if index < bytes.count, beginsSentence(bytes, at: index) { cut(at: index) }
                continue
            }
            if byte == UInt8(ascii: "*"), index + 1 < bytes.count, bytes[index + 1] == byte {
                if !isBold, index > 0, bytes[index - 1].isTextEnd, isBoldTitle(bytes, from: index) {
                    cut(at: index)
                }
                let wasTitle = isBold && start + 1 < bytes.count && bytes[start] == byte
                isBold.toggle()
                index += 2
                if wasTitle, index < bytes.count, beginsSentence(bytes, at: index) { cut(at: index) }
                continue
            }
            if index > 0, mayEnd(bytes, before: index), begins(bytes, at: index) { cut(at: index) }
            index += 1
        }
        guard !cuts.isEmpty else { return [text[...]] }
        let bounds = [0] + cuts + [bytes.count]
        return zip(bounds, bounds.dropFirst()).map { start, end in
            Substring(text.utf8.dropFirst(start).prefix(end - start))
        }
    }

    /// True where a text could end before a place: behind a letter, a mark or a closing bracket, and not inside of an address.
    private static func mayEnd(_ bytes: [UInt8], before index: Int) -> Bool {
        let last = bytes[index - 1]
        return last > 0x20 && last != UInt8(ascii: "/") && last != UInt8(ascii: "\"")
            && last != UInt8(ascii: "'") && last != UInt8(ascii: "(")
    }

    /// True where another text begins: a request, a command, an answer in JSON or a sentence.
    private static func begins(_ bytes: [UInt8], at index: Int) -> Bool {
        let last = bytes[index - 1]
        if last.isTextEnd || last == UInt8(ascii: "}"), beginsRequest(bytes, at: index) { return true }
        switch last {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
            return beginsSentence(bytes, at: index)
                && (endsSentence(bytes, at: index - 1) || isOpening(word(bytes, at: index)))
        case UInt8(ascii: ")"), UInt8(ascii: "}"): return beginsSentence(bytes, at: index)
        case UInt8(ascii: ":"):
            return beginsCode(bytes, at: index)
                || (beginsSentence(bytes, at: index) && isOpening(word(bytes, at: index)))
        case UInt8(ascii: "a")...UInt8(ascii: "z"):
            return beginsSentence(bytes, at: index) && isOpening(word(bytes, at: index))
        default: return false
        }
    }

    /// True for `GET /` and `POST https://`.
    private static func beginsRequest(_ bytes: [UInt8], at index: Int) -> Bool {
        let word = bytes[index...].prefix { $0.isUppercase }
        guard !word.isEmpty, Operation.Method(rawValue: String(decoding: word, as: UTF8.self)) != nil else {
            return false
        }
        return [" /", " https://"].contains { bytes[word.endIndex...].starts(with: $0.utf8) }
    }

    /// True for a command, and for an object in JSON that fills the rest of a line.
    private static func beginsCode(_ bytes: [UInt8], at index: Int) -> Bool {
        if bytes[index...].starts(with: Opening.command.utf8) { return true }
        guard bytes[index] == UInt8(ascii: "{") else { return false }
        let rest = bytes[(index + 1)...].drop { $0 == 0x20 }
        return rest.isEmpty || rest.first == UInt8(ascii: "\"")
    }

    /// True for a word with a capital that goes on with small letters, or is "A" or "I", with a blank or a mark behind it.
    private static func beginsSentence(_ bytes: [UInt8], at index: Int) -> Bool {
        guard index < bytes.count, bytes[index].isUppercase else { return false }
        let word = word(bytes, at: index)
        guard let first = word.first, word.dropFirst().allSatisfy({ $0.isLowercase }),
            word.count > 1 || first == UInt8(ascii: "A") || first == UInt8(ascii: "I")
        else { return false }
        let end = index + word.count
        return end < bytes.count
            && (bytes[end] == 0x20 || bytes[end] == UInt8(ascii: ",")
                || bytes[end] == UInt8(ascii: "'") || bytes[end] == UInt8(ascii: ":"))
    }

    /// True for a dot that ends a sentence beyond doubt: no address and no name with dots in it stands before it.
    private static func endsSentence(_ bytes: [UInt8], at dot: Int) -> Bool {
        let word = bytes[..<dot].suffix(while: { $0 > 0x20 })
        return word.count > 1 && !word.contains { "/@.".utf8.contains($0) }
    }

    /// True for bold letters of which a text consists: they are closed, and a text begins behind them or none does.
    private static func isBoldTitle(_ bytes: [UInt8], from index: Int) -> Bool {
        var end = index + 2
        while end + 1 < bytes.count {
            if bytes[end] == UInt8(ascii: "*"), bytes[end + 1] == UInt8(ascii: "*") {
                return bytes[index + 2].isUppercase
                    && (end + 2 == bytes.count || beginsSentence(bytes, at: end + 2))
            }
            end += 1
        }
        return false
    }

    /// A word of the language, which has an end: a text of letters alone takes time by their number, not by its square.
    private static func word(_ bytes: [UInt8], at index: Int) -> ArraySlice<UInt8> {
        bytes[index...].prefix(32).prefix { $0.isUppercase || $0.isLowercase }
    }

    private static func isOpening(_ word: ArraySlice<UInt8>) -> Bool {
        Opening.sentenceWords.contains(String(decoding: word, as: UTF8.self))
    }
}

extension UInt8 {
    fileprivate var isUppercase: Bool { self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") }
    fileprivate var isLowercase: Bool { self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z") }
    /// True for what a text ends with: a small letter, a digit or a closing mark.
    fileprivate var isTextEnd: Bool {
        isLowercase || (self >= 0x30 && self <= 0x39) || ".:!?)".utf8.contains(self)
    }
}

extension ArraySlice<UInt8> {
    /// The longest suffix of bytes that all are of a kind.
    fileprivate func suffix(while isOfKind: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        self[(lastIndex { !isOfKind($0) }.map { $0 + 1 } ?? startIndex)...]
    }
}
