import APIModel
import ReferenceVocabulary

/// Gives the bar over an example, `HTTPPHP SDKJavaScript SDK…`, a paragraph of its own.
///
/// Glued scrapes lose the break before it, so that its words end a sentence.
enum ExampleBar {
    private static let words = Opening.exampleBar.words
    private static let beginning = words[0] + words[1]

    static func repair(_ lines: [Line]) -> [Line] {
        var result: [Line] = []
        result.reserveCapacity(lines.count + 8)
        for line in lines {
            guard line.kind == .text, line.text.utf8.count > beginning.utf8.count,
                let start = line.text.range(of: beginning)?.lowerBound
            else {
                result.append(line)
                continue
            }
            let before = line.text[..<start]
            let end = end(in: line.text, from: start)
            if !before.isBlank {
                result += [Line(before, number: line.number), Line("", number: line.number)]
            }
            result.append(Line(line.text[start..<end], number: line.number))
            if !line.text[end...].isBlank {
                result += [Line("", number: line.number), Line(line.text[end...], number: line.number)]
            }
        }
        return result
    }

    /// The place behind the bar's last word, which may be a link.
    private static func end(in text: String, from start: String.Index) -> String.Index {
        var rest = text[start...]
        while let word = words.first(where: { rest.hasPrefix($0) }) { rest = rest.dropFirst(word.count) }
        let link = Opening.exampleBar.link
        if rest.hasPrefix(link) {
            rest = rest.dropFirst(link.count)
        } else if rest.hasPrefix("[\(link)]("),
            let close = rest.utf8.firstIndex(of: UInt8(ascii: ")"))
        {
            rest = rest[rest.utf8.index(after: close)...]
        }
        return rest.startIndex
    }
}
