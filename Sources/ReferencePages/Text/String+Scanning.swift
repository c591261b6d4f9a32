extension StringProtocol {
    /// True where nothing but white space is there.
    @inlinable
    public var isBlank: Bool {
        utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    }

    /// The text without blanks, tabs, line ends and no-break spaces at its ends.
    @inlinable
    public func trimmed() -> String {
        // Most texts have none.
        withBytes { $0.trimmed.map { String(decoding: $0, as: UTF8.self) } } ?? String(self)
    }

    /// True where a byte of ASCII stands in the text.
    @inlinable
    public func hasByte(_ byte: UInt8) -> Bool {
        withBytes { $0.contains(byte) }
    }

    /// What a closure makes of the text's bytes, which it gets side by side: reading them so takes a few times less.
    @inlinable
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
        return withBytes { bytes in
            var result: [UInt8] = []
            result.reserveCapacity(bytes.count)
            var index = 0
            while index < bytes.count {
                let length = Self.lengthOfNoBreak(bytes[index...])
                result.append(length > 0 ? 0x20 : bytes[index])
                index += max(length, 1)
            }
            return String(decoding: result, as: UTF8.self)
        }
    }

    /// How many bytes a no-break space has that a text begins with: U+00A0, U+202F or U+2007; 0 for any other text.
    private static func lengthOfNoBreak(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        guard let first = bytes.first, first == 0xC2 || first == 0xE2 else { return 0 }
        let rest = bytes.dropFirst().prefix(2)
        if first == 0xC2 { return rest.first == 0xA0 ? 2 : 0 }
        return rest.first == 0x80 && (rest.last == 0xAF || rest.last == 0x87) ? 3 : 0
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

extension UnsafeBufferPointer<UInt8> {
    /// The bytes of a text without blanks, tabs, line ends and no-break spaces at its ends; nil where there are none.
    @usableFromInline var trimmed: Slice<Self>? {
        var bytes = self[...]
        while let first = bytes.first, let last = bytes.last {
            if first.isSpace {
                bytes.removeFirst()
            } else if last.isSpace {
                bytes.removeLast()
            } else if first == 0xC2, bytes.dropFirst().first == 0xA0 {
                bytes.removeFirst(2)
            } else if last == 0xA0, bytes.count >= 2, bytes.dropLast().last == 0xC2 {
                bytes.removeLast(2)
            } else {
                break
            }
        }
        return bytes.count == count ? nil : bytes
    }
}

extension UInt8 {
    fileprivate var isSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}
