import APIModel

/// The bytes of a page, checked and cut into lines.
enum SourceText {
    /// The largest page that is read. The largest known one has 120 kB; what is beyond this limit is no page.
    static let largestPage = 16 << 20
    /// The longest line that is read. The longest known one has 30 kB.
    static let longestLine = 1 << 20

    /// The lines of a page. Line ends of all systems are known; a byte-order mark and characters without width or
    /// meaning are dropped.
    ///
    /// Throws a `Diagnostic` for bytes that cannot be a page.
    static func lines(of bytes: [UInt8], file: String) throws -> [Line] {
        func refuse(_ kind: PageDiagnostic, _ message: String, at offset: Int = 0) -> Diagnostic {
            var line = 1
            var column = 1
            for byte in bytes[..<offset] {
                if byte == 0x0A { (line, column) = (line + 1, 1) } else { column += 1 }
            }
            return Diagnostic(kind, message, at: SourceLocation(file: file, line: line, column: column))
        }
        if bytes.isEmpty || bytes.allSatisfy({ $0 <= 0x20 && $0 != 0 }) {
            throw refuse(.empty, "the page is empty; scrape it again or remove the file")
        }
        if bytes.count > largestPage {
            throw refuse(
                .tooLarge,
                "the page has \(bytes.count) bytes and the limit is \(largestPage); check that it is a reference page"
            )
        }
        if let offset = bytes.firstIndex(of: 0) {
            throw refuse(
                .binary, "there is a NUL byte, so this is not text; check that it is a reference page",
                at: offset)
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw refuse(
                .notUTF8,
                "the bytes are not UTF-8; convert the page, for instance with iconv -t utf-8",
                at: validPrefix(bytes))
        }
        return try lines(of: text, file: file)
    }

    private static func lines(of text: String, file: String) throws -> [Line] {
        var result: [Line] = []
        result.reserveCapacity(text.utf8.count / 40)
        let utf8 = text.utf8
        var start = utf8.startIndex
        var number = 1
        while start < utf8.endIndex {
            let end = utf8[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? utf8.endIndex
            if utf8.distance(from: start, to: end) > longestLine {
                throw Diagnostic(
                    PageDiagnostic.lineTooLong,
                    "the line has more than \(longestLine) bytes; check that the page is a reference page",
                    at: SourceLocation(file: file, line: number))
            }
            result.append(Line(clean(text[start..<end]), number: number))
            number += 1
            guard end < utf8.endIndex else { break }
            let next = utf8.index(after: end)
            start =
                utf8[end] == 0x0D && next < utf8.endIndex && utf8[next] == 0x0A
                ? utf8.index(after: next) : next
        }
        return result
    }

    /// Drops zero-width and private-use characters; all of them begin with 0xE2 or 0xEE to 0xEF in UTF-8.
    private static func clean(_ line: Substring) -> String {
        guard line.utf8.contains(where: { $0 == 0xE2 || $0 == 0xEE || $0 == 0xEF }) else {
            return String(line)
        }
        return String(line).replacingScalars { scalar in
            switch scalar.value {
            case 0x200B...0x200D, 0x2060, 0xFEFF, 0xE000, 0xE001: ""
            default: nil
            }
        }
    }

    private static func validPrefix(_ bytes: [UInt8]) -> Int {
        var low = 0
        var high = bytes.count
        while low < high {
            let middle = (low + high + 1) / 2
            // A cut inside of a character is not the page's mistake: up to three bytes may be missing.
            let isValid = (0...3).contains {
                middle >= $0 && String(validating: bytes[..<(middle - $0)], as: UTF8.self) != nil
            }
            if isValid { low = middle } else { high = middle - 1 }
        }
        for cut in 0...3 where low >= cut && String(validating: bytes[..<(low - cut)], as: UTF8.self) != nil {
            return low - cut
        }
        return low
    }
}
