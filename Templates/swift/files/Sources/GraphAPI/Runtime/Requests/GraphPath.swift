/// The path of a request, below the version.
///
/// It is written as a string literal whose interpolations are values: `"/\(pageID)/feed"`. The literal parts are taken
/// as they are; each value is checked and percent-encoded, so that no value can add a segment or a query. A query in the
/// literal parts becomes parameters of the request.
public struct GraphPath: Sendable, Hashable, ExpressibleByStringInterpolation, CustomStringConvertible,
    CustomReflectable
{
    enum Piece: Sendable, Hashable {
        case text(String)
        case reference(GraphReference)
    }

    var pieces: [Piece]
    /// What is wrong with a value; requests with such a path are not sent.
    var problem: String?

    /// The path, percent-encoded, with a slash at its front.
    public var text: String {
        pieces.map { piece in
            switch piece {
            case .text(let text): text
            case .reference(let reference): reference.description
            }
        }.joined()
    }

    /// The pieces of a path while it is put together.
    public struct StringInterpolation: StringInterpolationProtocol {
        var pieces: [Piece] = []
        var problem: String?

        @inline(never)
        public init(literalCapacity: Int, interpolationCount: Int) {}

        /// Adds a part that is taken as it is.
        @inline(never)
        public mutating func appendLiteral(_ literal: String) {
            if !literal.isEmpty { pieces.append(.text(literal)) }
        }

        /// Adds a value: an id, or `me`.
        @inline(never)
        public mutating func appendInterpolation(_ value: String) {
            problem = problem ?? Self.problem(of: value)
            pieces.append(.text(GraphPercent.encode(value)))
        }

        /// Adds a value that is a number.
        public mutating func appendInterpolation(_ value: Int) { pieces.append(.text(String(value))) }

        /// Adds a part of the answer to another item of the same batch, such as its id.
        @inline(never)
        public mutating func appendInterpolation(_ value: GraphReference) {
            problem = problem ?? value.problem
            pieces.append(.reference(value))
        }

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
    public init(stringLiteral value: String) { pieces = Self.rooted([.text(value)]) }

    @inline(never)
    public init(stringInterpolation: StringInterpolation) {
        pieces = Self.rooted(stringInterpolation.pieces)
        problem = stringInterpolation.problem
    }

    private static func rooted(_ pieces: [Piece]) -> [Piece] {
        if case .text(let first) = pieces.first, first.hasPrefix("/") { return pieces }
        return [.text("/")] + pieces
    }

    /// The path; tokens in a query are left out.
    public var description: String { GraphRedaction.address(text) }
    public var customMirror: Mirror { Mirror(self, children: ["path": description]) }

    /// The references in it.
    var references: [GraphReference] {
        pieces.compactMap { if case .reference(let reference) = $0 { reference } else { nil } }
    }
}
