/// What stands in a batch for a part of another item's answer, until the server puts it there.
///
/// `graph.result(of: item, \.id)` makes one, and nothing else does: text that looks like a reference is not sent in a
/// batch, whoever typed it. A reference is a whole value: a parameter, an element of a list, a member of an object, or a
/// piece of a path.
public struct GraphReference: Sendable, Hashable, CustomStringConvertible {
    /// The item's name, a colon and a path of JSONPath.
    let text: String

    init(item: String, path: String) { text = "\(item):\(path)" }

    /// The name of the item whose answer it is a part of.
    var item: String { String(text.prefix { $0 != ":" }) }

    /// How it stands in a batch, such as `{result=friends:$.data.*.id}`.
    public var description: String { "{result=\(text)}" }

    /// What is wrong with it.
    var problem: String? {
        let path = text.utf8.drop { $0 != UInt8(ascii: ":") }.dropFirst()
        guard Self.isName(item), path.first == UInt8(ascii: "$"),
            path.allSatisfy({ (0x21...0x7A).contains($0) && $0 != UInt8(ascii: "&") })
        else { return "a reference has a name or a path that is none" }
        return nil
    }

    /// Whether items can have this name.
    static func isName(_ text: String) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
                    true
                default: false
                }
            }
    }

    /// Whether a server could take a part of the text for a reference, as it is or with percent-encoding undone.
    @_optimize(none)
    static func isImitated(in text: String) -> Bool {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "%") }) else {
            return false
        }
        return isFound(in: Array(text.utf8)) || isFound(in: Array(GraphPercent.decode(text).utf8))
    }

    private static func isFound(in bytes: [UInt8]) -> Bool {
        for start in bytes.indices where bytes[start] == UInt8(ascii: "{") {
            var rest = bytes[(start + 1)...].drop { $0 <= 0x20 }
            guard rest.prefix(6).map({ $0 | 0x20 }) == Array("result".utf8) else { continue }
            rest = rest.dropFirst(6).drop { $0 <= 0x20 }
            if rest.first == UInt8(ascii: "=") { return true }
        }
        return false
    }
}
