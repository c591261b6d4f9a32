/// The path of a request, below the version.
///
/// It is written as a string literal whose interpolations are values: `"/\(pageID)/feed"`. The literal parts are taken
/// as they are; each value is checked and percent-encoded, so that no value can add a segment or a query.
public struct GraphPath: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// The path, percent-encoded, with a slash at its front.
    public private(set) var text: String
    /// What is wrong with a value; requests with such a path are not sent.
    private(set) var problem: String?

    /// The pieces of a path while it is put together.
    public struct StringInterpolation: StringInterpolationProtocol {
        var text = ""
        var problem: String?

        @inline(never)
        public init(literalCapacity: Int, interpolationCount: Int) {}

        /// Adds a part that is taken as it is.
        @inline(never)
        public mutating func appendLiteral(_ literal: String) { text += literal }

        /// Adds a value: an id, or `me`.
        @inline(never)
        public mutating func appendInterpolation(_ value: String) {
            problem = problem ?? Self.problem(of: value)
            text += GraphPercent.encode(value)
        }

        /// Adds a value that is a number.
        public mutating func appendInterpolation(_ value: Int) { text += String(value) }

        /// Ids are digits with `_`, or words; `upload:` and `act_` ids and URL-safe keys have a few signs more.
        private static func problem(of value: String) -> String? {
            if value.isEmpty { return "an id in the path is empty" }
            if value == "." || value == ".." { return "an id in the path is \(value)" }
            for byte in value.utf8 {
                switch byte {
                case 0...0x20, 0x7F, UInt8(ascii: "/"), UInt8(ascii: "\\"), UInt8(ascii: "?"),
                    UInt8(ascii: "#"):
                    return
                        "an id in the path has a space, slash, question mark or another sign that ids don't have"
                default: continue
                }
            }
            return nil
        }
    }

    @inline(never)
    public init(stringLiteral value: String) { text = Self.rooted(value) }

    @inline(never)
    public init(stringInterpolation: StringInterpolation) {
        text = Self.rooted(stringInterpolation.text)
        problem = stringInterpolation.problem
    }

    private static func rooted(_ text: String) -> String { text.hasPrefix("/") ? text : "/" + text }
}
