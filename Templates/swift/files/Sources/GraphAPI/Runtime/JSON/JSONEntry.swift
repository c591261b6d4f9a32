/// A value or a key of JSON text in 64 bits: what it is and where it is.
///
/// From the low end: 32 bits with the offset of its text, 28 bits with its length, four bits with its kind. Strings
/// leave out their quotes. Arrays and objects have the index of their block on the document's tape as offset.
struct JSONEntry: BitwiseCopyable {
    /// What an entry stands for.
    enum Kind: UInt64 {
        case null = 0
        case `false`, `true`, integer, number, string, escapedString, array, object

        /// The kind by its raw value. Only the reader makes entries, and of no other kinds.
        @inline(__always)
        init(known rawValue: UInt64) {
            switch rawValue {
            case 0: self = .null
            case 1: self = .false
            case 2: self = .true
            case 3: self = .integer
            case 4: self = .number
            case 5: self = .string
            case 6: self = .escapedString
            case 7: self = .array
            default: self = .object
            }
        }
    }

    let bits: UInt64

    @inline(__always)
    init(bits: UInt64) { self.bits = bits }

    @inline(__always)
    init(_ kind: Kind, offset: Int, length: Int = 0) {
        bits =
            kind.rawValue << 60 | UInt64(truncatingIfNeeded: length) << 32
            | UInt64(truncatingIfNeeded: offset)
    }

    @inline(__always)
    var kind: Kind { Kind(known: bits >> 60) }

    @inline(__always)
    var offset: Int { Int(bits & 0xFFFF_FFFF) }

    @inline(__always)
    var length: Int { Int((bits >> 32) & 0x0FFF_FFFF) }

    /// Kind and length: all but where the text is.
    @inline(__always)
    var head: UInt32 { UInt32(truncatingIfNeeded: bits >> 32) }

    /// The head of an entry of a kind and length.
    @inline(__always)
    static func head(_ kind: Kind, length: Int) -> UInt32 {
        UInt32(truncatingIfNeeded: kind.rawValue << 28) | UInt32(truncatingIfNeeded: length)
    }
}
