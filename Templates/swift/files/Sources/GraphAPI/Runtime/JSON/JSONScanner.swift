/// Passes over single tokens of JSON text, and says what they are.
///
/// The text ends in zero bytes, which stand in no token: there is no check for the end, and words of eight bytes can be
/// loaded anywhere.
struct JSONScanner {
    /// A place in the text.
    typealias Position = UnsafeMutablePointer<UInt8>

    let start: Position
    let count: Int

    /// What is wrong where a byte cannot stand.
    func failure(at position: Position) -> JSONError {
        let offset = position - start
        if offset >= count { return JSONError(.unexpectedEnd, at: count) }
        return JSONError(.unexpectedByte(position.pointee), at: offset)
    }

    @inline(__always)
    func skipSpace(_ position: inout Position) {
        while position.pointee <= 0x20 {
            switch position.pointee {
            case 0x20, 0x0A, 0x0D, 0x09: position += 1
            default: return
            }
        }
    }

    /// Passes `true`, `false` or `null`.
    @inline(__always)
    func literal(
        _ literal: StaticString, _ kind: JSONEntry.Kind, _ position: inout Position
    ) throws(JSONError) -> JSONEntry {
        for index in 0..<literal.utf8CodeUnitCount where position[index] != literal.utf8Start[index] {
            throw failure(at: position + index)
        }
        defer { position += literal.utf8CodeUnitCount }
        return JSONEntry(kind, offset: position - start, length: literal.utf8CodeUnitCount)
    }

    /// Passes a number, `position` at its first byte.
    @inline(__always)
    func number(_ position: inout Position) throws(JSONError) -> JSONEntry {
        let first = position
        var kind = JSONEntry.Kind.integer
        if position.pointee == UInt8(ascii: "-") { position += 1 }
        if position.pointee == UInt8(ascii: "0") { position += 1 } else { try skipDigits(&position) }
        if position.pointee == UInt8(ascii: ".") {
            kind = .number
            position += 1
            try skipDigits(&position)
        }
        if position.pointee | 0x20 == UInt8(ascii: "e") {
            kind = .number
            position += 1
            if position.pointee == UInt8(ascii: "+") || position.pointee == UInt8(ascii: "-") {
                position += 1
            }
            try skipDigits(&position)
        }
        return JSONEntry(kind, offset: first - start, length: position - first)
    }

    @inline(__always)
    private func skipDigits(_ position: inout Position) throws(JSONError) {
        guard position.pointee &- 0x30 < 10 else { throw failure(at: position) }
        while position.pointee &- 0x30 < 10 { position += 1 }
    }

    /// Passes a string, `position` at its first quote.
    @inline(__always)
    func string(_ position: inout Position) throws(JSONError) -> JSONEntry {
        let first = position + 1
        var end = first
        skipPlain(&end)
        var kind = JSONEntry.Kind.string
        if end.pointee != UInt8(ascii: "\"") { (kind, end) = try restOfString(from: end) }
        position = end + 1
        return JSONEntry(kind, offset: first - start, length: end - first)
    }

    /// Passes the rest of a string up to its last quote, from a byte on that is not plain.
    ///
    /// A place that is handed over as `inout` would not stay in a register.
    @inline(never)
    private func restOfString(from rest: Position) throws(JSONError) -> (JSONEntry.Kind, end: Position) {
        var kind = JSONEntry.Kind.string
        var position = rest
        while position.pointee != UInt8(ascii: "\"") {
            if position.pointee >= 0x80 {
                while position.pointee >= 0x80 { try skipScalar(&position) }
            } else if position.pointee == UInt8(ascii: "\\") {
                kind = .escapedString
                try skipEscape(&position)
            } else {
                throw failure(at: position)
            }
            skipPlain(&position)
        }
        return (kind, position)
    }

    /// Passes bytes up to one that ends a string, begins an escape, may not stand in a string or is not ASCII.
    ///
    /// Such a byte sets the high bit of its place in a word of eight; bytes after it may do so too. Turning one bit makes
    /// the quote 0x20 and keeps the control characters below it, so that one subtraction finds both.
    @inline(__always)
    private func skipPlain(_ position: inout Position) {
        let ones: UInt64 = 0x0101_0101_0101_0101
        while true {
            let word = UInt64(littleEndian: UnsafeRawPointer(position).loadUnaligned(as: UInt64.self))
            let quote = (word ^ (ones &* 0x02)) &- (ones &* 0x21)
            let slash = (word ^ (ones &* 0x5C)) &- ones
            let special = (quote | slash | word) & (ones &* 0x80)
            guard special == 0 else {
                position += special.trailingZeroBitCount / 8
                return
            }
            position += 8
        }
    }

    /// Whether `key`, which was read before, stands at `position` again, byte by byte, with its quotes.
    ///
    /// It stays within the text and the zero bytes after it: it reads on only where all that it read was the key's.
    @inline(__always)
    func isRepeated(_ key: JSONShapes.Key, at position: Position) -> Bool {
        let (first, count) = (position + 1, key.entry.length)
        guard position.pointee == UInt8(ascii: "\"") else { return false }
        if count <= JSONKey.wordsLimit {
            guard JSONKey(first, count: count).words == key.words else { return false }
        } else {
            let (known, here) = (UnsafeRawPointer(start + key.entry.offset), UnsafeRawPointer(first))
            var index = 0
            while index &+ 8 < count {
                let word = known.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                if word != here.loadUnaligned(fromByteOffset: index, as: UInt64.self) { return false }
                index &+= 8
            }
            let last = here.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
            guard UInt64(littleEndian: last) == key.words.second else { return false }
        }
        return first[count] == UInt8(ascii: "\"")
    }

    private func skipEscape(_ position: inout Position) throws(JSONError) {
        switch position[1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            position += 2
        case UInt8(ascii: "u"):
            for index in 2..<6 where JSONEscapes.digit(position[index]) == nil {
                if position + index - start >= count { throw JSONError(.unexpectedEnd, at: count) }
                throw JSONError(.invalidEscape, at: position - start)
            }
            position += 6
        default:
            if position + 1 - start >= count { throw JSONError(.unexpectedEnd, at: count) }
            throw JSONError(.invalidEscape, at: position - start)
        }
    }

    /// Passes one scalar of two to four bytes, as the table of well-formed sequences in RFC 3629 section 4 allows.
    private func skipScalar(_ position: inout Position) throws(JSONError) {
        let (first, second, third, fourth) = (position[0], position[1], position[2], position[3])
        func follows(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
        switch first {
        case 0xC2...0xDF where follows(second): position += 2
        case 0xE0 where (0xA0...0xBF).contains(second) && follows(third): position += 3
        case 0xED where (0x80...0x9F).contains(second) && follows(third): position += 3
        case 0xE1...0xEC where follows(second) && follows(third): position += 3
        case 0xEE...0xEF where follows(second) && follows(third): position += 3
        case 0xF0 where (0x90...0xBF).contains(second) && follows(third) && follows(fourth): position += 4
        case 0xF1...0xF3 where follows(second) && follows(third) && follows(fourth): position += 4
        case 0xF4 where (0x80...0x8F).contains(second) && follows(third) && follows(fourth): position += 4
        default: throw JSONError(.invalidUTF8, at: position - start)
        }
    }
}
