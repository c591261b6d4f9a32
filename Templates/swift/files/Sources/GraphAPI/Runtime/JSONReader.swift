/// Reads JSON text into a document: strict as RFC 8259 says, without recursion, in one pass over the bytes.
struct JSONReader {
    /// How deep arrays and objects may stand in each other where nobody says otherwise.
    static let maximumDepth = 512

    private let start: UnsafeMutablePointer<UInt8>
    private let count: Int
    private var tape: UnsafeMutablePointer<UInt64>
    private var capacity: Int
    private var used = 0

    /// Checks and indexes a copy of `bytes`.
    static func document(
        copying bytes: UnsafeRawBufferPointer, maximumDepth: Int = JSONReader.maximumDepth
    ) throws(JSONError) -> JSONDocument {
        guard bytes.count <= JSONDocument.maximumSize else {
            throw JSONError(.tooLarge(limit: JSONDocument.maximumSize), at: JSONDocument.maximumSize)
        }
        let text = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count + JSONDocument.padding)
        if let base = bytes.baseAddress {
            text.update(from: base.assumingMemoryBound(to: UInt8.self), count: bytes.count)
        }
        (text + bytes.count).update(repeating: 0, count: JSONDocument.padding)
        var reader = JSONReader(text: text, count: bytes.count)
        do {
            try reader.read(maximumDepth: maximumDepth)
        } catch {
            text.deallocate()
            reader.tape.deallocate()
            throw error
        }
        if reader.used < reader.capacity { reader.resize(to: max(reader.used, 1)) }
        return JSONDocument(text: text, count: bytes.count, tape: reader.tape)
    }

    private init(text: UnsafeMutablePointer<UInt8>, count: Int) {
        self.start = text
        self.count = count
        capacity = count / 12 + 16
        tape = .allocate(capacity: capacity)
    }

    private mutating func resize(to newCapacity: Int) {
        let larger = UnsafeMutablePointer<UInt64>.allocate(capacity: newCapacity)
        larger.update(from: tape, count: used)
        tape.deallocate()
        tape = larger
        capacity = newCapacity
    }

    @inline(__always)
    private mutating func emit(_ kind: JSONDocument.Kind, offset: Int, length: Int) {
        if used == capacity { resize(to: capacity * 2) }
        tape[used] =
            kind.rawValue << 60 | UInt64(truncatingIfNeeded: length) << 32
            | UInt64(truncatingIfNeeded: offset)
        used += 1
    }

    private func failure(at pointer: UnsafeMutablePointer<UInt8>) -> JSONError {
        let offset = pointer - start
        if offset >= count { return JSONError(.unexpectedEnd, at: count) }
        return JSONError(.unexpectedByte(pointer.pointee), at: offset)
    }

    @inline(__always)
    private func skipSpace(_ position: inout UnsafeMutablePointer<UInt8>) {
        while position.pointee <= 0x20 {
            switch position.pointee {
            case 0x20, 0x0A, 0x0D, 0x09: position += 1
            default: return
            }
        }
    }

    private mutating func read(maximumDepth: Int) throws(JSONError) {
        var position = start
        var depth = 0
        var isObject = false
        /// For each open container: its tape index, then the number of its children so far.
        let open = UnsafeMutablePointer<(index: Int, children: Int)>.allocate(capacity: maximumDepth + 1)
        defer { open.deallocate() }
        /// For each open object: which of 64 groups its keys so far fall into, and whether a key may stand twice.
        let keys = UnsafeMutablePointer<(groups: UInt64, more: UInt64, isDoubtful: Bool)>.allocate(
            capacity: maximumDepth + 1)
        defer { keys.deallocate() }

        value: while true {
            skipSpace(&position)
            let byte = position.pointee
            switch byte {
            case UInt8(ascii: "\""): try readString(&position)
            case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try readNumber(&position)
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                guard depth < maximumDepth else {
                    throw JSONError(.tooDeep(limit: maximumDepth), at: position - start)
                }
                isObject = byte == UInt8(ascii: "{")
                open[depth] = (used, 0)
                keys[depth] = (0, 0, false)
                depth += 1
                emit(isObject ? .object : .array, offset: position - start, length: 0)
                emit(.null, offset: 0, length: 0)
                position += 1
                skipSpace(&position)
                if position.pointee != byte + 2 {
                    if isObject { try readKey(&position, &keys[depth - 1], open[depth - 1].index) }
                    continue value
                }
                // An empty container: the loop below closes it, and counts no child.
                open[depth - 1].children = -1
            case UInt8(ascii: "t"): try readLiteral("true", .true, &position)
            case UInt8(ascii: "f"): try readLiteral("false", .false, &position)
            case UInt8(ascii: "n"): try readLiteral("null", .null, &position)
            default: throw failure(at: position)
            }

            while true {
                skipSpace(&position)
                guard depth > 0 else {
                    guard position - start == count else { throw failure(at: position) }
                    return
                }
                open[depth - 1].children += 1
                let byte = position.pointee
                if byte == UInt8(ascii: ","), open[depth - 1].children > 0 {
                    position += 1
                    if isObject {
                        skipSpace(&position)
                        try readKey(&position, &keys[depth - 1], open[depth - 1].index)
                    }
                    continue value
                }
                guard byte == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else {
                    throw failure(at: position)
                }
                position += 1
                depth -= 1
                let (index, children) = open[depth]
                tape[index] |= UInt64(used - index) << 32
                tape[index + 1] =
                    (keys[depth].isDoubtful ? 1 << 60 : 0) | UInt64(children) << 32 | UInt64(position - start)
                if depth > 0 {
                    isObject = tape[open[depth - 1].index] >> 60 == JSONDocument.Kind.object.rawValue
                }
            }
        }
    }

    @inline(__always)
    private mutating func readKey(
        _ position: inout UnsafeMutablePointer<UInt8>,
        _ keys: inout (groups: UInt64, more: UInt64, isDoubtful: Bool), _ object: Int
    ) throws(JSONError) {
        guard position.pointee == UInt8(ascii: "\"") else { throw failure(at: position) }
        try readString(&position)
        // Finding a key may stop at the first one where none stands twice.
        let entry = tape[used - 1]
        let length = Int((entry >> 32) & 0x0FFF_FFFF)
        let first = start + Int(entry & 0xFFFF_FFFF)
        // The last eight bytes, which include the quote and what is before it where the key is shorter.
        let word = UInt64(
            littleEndian: UnsafeRawPointer(first + length - min(length, 8)).loadUnaligned(as: UInt64.self))
        let mixed = ((word << UInt64(64 - 8 * min(length, 8))) ^ UInt64(length)) &* 0x9E37_79B9_7F4A_7C15
        let group = UInt64(1) << (mixed >> 58)
        let isInMore = (mixed >> 57) & 1 == 1
        if entry >> 60 == JSONDocument.Kind.escapedString.rawValue {
            keys.isDoubtful = true
        } else if (isInMore ? keys.more : keys.groups) & group != 0, !keys.isDoubtful {
            keys.isDoubtful = hasKey(entry, inObjectAt: object)
        }
        if isInMore { keys.more |= group } else { keys.groups |= group }
        skipSpace(&position)
        guard position.pointee == UInt8(ascii: ":") else { throw failure(at: position) }
        position += 1
    }

    /// Whether the open object at `index` has the key that was just read before it too.
    @inline(never)
    private func hasKey(_ key: UInt64, inObjectAt index: Int) -> Bool {
        var child = index + 2
        let length = Int((key >> 32) & 0x0FFF_FFFF)
        while child < used - 1 {
            let entry = tape[child]
            if entry >> 32 == key >> 32 {
                let (left, right) = (start + Int(entry & 0xFFFF_FFFF), start + Int(key & 0xFFFF_FFFF))
                if UnsafeBufferPointer(start: left, count: length).elementsEqual(
                    UnsafeBufferPointer(start: right, count: length))
                {
                    return true
                }
            }
            let value = tape[child + 1]
            child += value >> 60 < JSONDocument.Kind.array.rawValue ? 2 : 1 + Int((value >> 32) & 0x0FFF_FFFF)
        }
        return false
    }

    @inline(__always)
    private mutating func readLiteral(
        _ literal: StaticString, _ kind: JSONDocument.Kind, _ position: inout UnsafeMutablePointer<UInt8>
    ) throws(JSONError) {
        for index in 0..<literal.utf8CodeUnitCount where position[index] != literal.utf8Start[index] {
            throw failure(at: position + index)
        }
        emit(kind, offset: position - start, length: literal.utf8CodeUnitCount)
        position += literal.utf8CodeUnitCount
    }

    @inline(__always)
    private func skipDigits(_ position: inout UnsafeMutablePointer<UInt8>) throws(JSONError) {
        guard position.pointee &- 0x30 < 10 else { throw failure(at: position) }
        while position.pointee &- 0x30 < 10 { position += 1 }
    }

    @inline(__always)
    private mutating func readNumber(_ position: inout UnsafeMutablePointer<UInt8>) throws(JSONError) {
        let first = position
        var kind = JSONDocument.Kind.integer
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
        emit(kind, offset: first - start, length: position - first)
    }

    /// Reads a string, `position` at its first quote. Eight bytes at a time: a byte that ends the string, begins an
    /// escape, may not stand in a string or is not ASCII sets the high bit of its place.
    @inline(__always)
    private mutating func readString(_ position: inout UnsafeMutablePointer<UInt8>) throws(JSONError) {
        position += 1
        let first = position
        var kind = JSONDocument.Kind.string
        let high: UInt64 = 0x8080_8080_8080_8080
        let ones: UInt64 = 0x0101_0101_0101_0101
        while true {
            let word = UInt64(littleEndian: UnsafeRawPointer(position).loadUnaligned(as: UInt64.self))
            let quote = word ^ (ones &* 0x22)
            let slash = word ^ (ones &* 0x5C)
            let special =
                ((quote &- ones) & ~quote | (slash &- ones) & ~slash | (word &- ones &* 0x20) & ~word | word)
                & high
            if special == 0 {
                position += 8
                continue
            }
            position += special.trailingZeroBitCount / 8
            let byte = position.pointee
            if byte == UInt8(ascii: "\"") { break }
            if byte >= 0x80 {
                while position.pointee >= 0x80 { try skipScalar(&position) }
            } else if byte == UInt8(ascii: "\\") {
                kind = .escapedString
                try skipEscape(&position)
            } else {
                throw failure(at: position)
            }
        }
        emit(kind, offset: first - start, length: position - first)
        position += 1
    }

    private func skipEscape(_ position: inout UnsafeMutablePointer<UInt8>) throws(JSONError) {
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
    private func skipScalar(_ position: inout UnsafeMutablePointer<UInt8>) throws(JSONError) {
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
