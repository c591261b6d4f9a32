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
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw refuse(
                .notUTF8,
                "the bytes are not UTF-8; convert the page, for instance with iconv -t utf-8",
                at: validPrefix(bytes))
        }
        return try lines(ofValid: bytes, file: file)
    }

    private static func lines(ofValid bytes: [UInt8], file: String) throws -> [Line] {
        var result: [Line] = []
        result.reserveCapacity(bytes.count / 40)
        var start = 0
        while start < bytes.count {
            var end = start
            // Zero-width and private-use characters begin with 0xE2 or 0xEE to 0xEF in UTF-8, U+0085 with 0xC2.
            var mayHoldMarks = false
            while end < bytes.count, case let byte = bytes[end], byte != 0x0A, byte != 0x0D {
                if byte >= 0xE2 || byte == 0xC2 || byte == 0x0B || byte == 0x0C { mayHoldMarks = true }
                end += 1
            }
            if end - start > longestLine {
                throw Diagnostic(
                    PageDiagnostic.lineTooLong,
                    "the line has more than \(longestLine) bytes; check that the page is a reference page",
                    at: SourceLocation(file: file, line: result.count + 1))
            }
            let text = String(decoding: bytes[start..<end], as: UTF8.self)
            result.append(Line(mayHoldMarks ? withoutMarks(text) : text, number: result.count + 1))
            let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
            start = end + (isPair ? 2 : 1)
        }
        return result
    }

    /// The text without zero-width and private-use characters, and with blanks for what other programs take for the end
    /// of a line: it is a character of the line here.
    private static func withoutMarks(_ line: String) -> String {
        guard line.unicodeScalars.contains(where: { isMark($0) || isSeparator($0) }) else { return line }
        return line.replacingScalars { isMark($0) ? "" : isSeparator($0) ? " " : nil }
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0B, 0x0C, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x200B...0x200D, 0x2060, 0xFEFF, 0xE000, 0xE001: true
        default: false
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
