/// Why a text is not JSON that can be read, and where.
///
/// The grammar is RFC 8259's; nothing beyond it is accepted.
public struct JSONError: Swift.Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    public enum Reason: Hashable, Sendable {
        /// The text ends inside of a value; an empty text too.
        case unexpectedEnd
        /// A byte that cannot stand here.
        case unexpectedByte(UInt8)
        /// A `\` that no escape of RFC 8259 section 7 follows.
        case invalidEscape
        /// Bytes that are not UTF-8.
        case invalidUTF8
        /// Arrays and objects within each other beyond the limit given.
        case tooDeep(limit: Int)
        /// More bytes than the reader takes.
        case tooLarge(limit: Int)
    }

    /// What is wrong.
    public var reason: Reason
    /// The offset of the byte where it shows, from 0.
    public var offset: Int

    /// A reason at an offset.
    public init(_ reason: Reason, at offset: Int) {
        self.reason = reason
        self.offset = offset
    }

    /// The reason and the offset in a few words.
    public var description: String {
        switch reason {
        case .unexpectedEnd: "JSON ends too early, at byte \(offset)"
        case .unexpectedByte(let byte):
            "unexpected byte 0x\(String(byte, radix: 16)) in JSON at byte \(offset)"
        case .invalidEscape: "invalid escape in JSON at byte \(offset)"
        case .invalidUTF8: "invalid UTF-8 in JSON at byte \(offset)"
        case .tooDeep(let limit): "JSON nested deeper than \(limit) at byte \(offset)"
        case .tooLarge(let limit): "JSON of more than \(limit) bytes"
        }
    }
}
