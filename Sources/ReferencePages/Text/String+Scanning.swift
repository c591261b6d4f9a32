extension StringProtocol {
    /// True where nothing but white space is there.
    public var isBlank: Bool {
        utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    }

    /// The text without blanks, tabs, line ends and no-break spaces at its ends.
    public func trimmed() -> String {
        let part = withBytes { bytes -> String? in
            let part = Self.trimmed(bytes[...])
            // Most texts have none.
            return part.count == bytes.count ? nil : String(decoding: part, as: UTF8.self)
        }
        return part ?? String(self)
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }

    private static func trimmed(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Slice<
        UnsafeBufferPointer<UInt8>
    > {
        var bytes = text
        while let first = bytes.first, let last = bytes.last {
            if isSpace(first) {
                bytes.removeFirst()
            } else if isSpace(last) {
                bytes.removeLast()
            } else if first == 0xC2, bytes.starts(with: [0xC2, 0xA0]) {
                bytes.removeFirst(2)
            } else if last == 0xA0, bytes.count >= 2, bytes.dropLast().last == 0xC2 {
                bytes.removeLast(2)
            } else {
                break
            }
        }
        return bytes
    }

    /// True where a byte of ASCII stands in the text.
    public func hasByte(_ byte: UInt8) -> Bool {
        withBytes { $0.contains(byte) }
    }

    /// What a closure makes of the text's bytes, which it gets side by side: reading them so takes a few times less.
    public func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        utf8.withContiguousStorageIfAvailable(body) ?? Array(utf8).withUnsafeBufferPointer(body)
    }

    /// How many characters of ASCII white space stand at the beginning, tabs as four.
    var indentation: Int {
        var width = 0
        for byte in utf8 {
            if byte == 0x20 { width += 1 } else if byte == 0x09 { width += 4 } else { break }
        }
        return width
    }
}

extension String {
    /// The text with no-break spaces as blanks.
    func normalizingSpaces() -> String {
        // The last bytes of U+00A0, U+202F and U+2007 in UTF-8.
        guard withBytes({ $0.contains { $0 == 0xA0 || $0 == 0xAF || $0 == 0x87 } }) else { return self }
        return replacingScalars { $0 == "\u{A0}" || $0 == "\u{202F}" || $0 == "\u{2007}" ? " " : nil }
    }

    /// The text with some scalars exchanged.
    func replacingScalars(_ replacement: (Unicode.Scalar) -> String?) -> String {
        var result = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            if let other = replacement(scalar) {
                result.append(contentsOf: other.unicodeScalars)
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }
}
