/// A token or app secret, which shows in no description.
struct GraphSecret: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    let value: String

    init(_ value: String) { self.value = value }

    var description: String { "<redacted>" }
    var debugDescription: String { "<redacted>" }
    var customMirror: Mirror { Mirror(self, children: []) }

    /// The proof that a call comes from a holder of this app secret: the HMAC-SHA256 of the call's token,
    /// in lowercase hexadecimal digits.
    func proof(for token: String) -> String {
        GraphHMAC.hexadecimal(GraphHMAC.code(for: Array(token.utf8), key: value))
    }
}
