/// A token or app secret, which shows in no description.
struct GraphSecret: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    let value: String

    init(_ value: String) { self.value = value }

    var description: String { "<redacted>" }
    var debugDescription: String { "<redacted>" }
    var customMirror: Mirror { Mirror(self, children: []) }

    /// The proof that a call comes from a holder of this app secret (guides.secure-requests): the HMAC-SHA256 of the
    /// call's token, in lowercase hexadecimal digits.
    func proof(for token: String) -> String {
        GraphHMAC.hexadecimal(GraphHMAC.code(for: token.utf8, key: value))
    }

    /// `text` with each of `secrets` cut out of it.
    static func redact(_ text: String, _ secrets: [String]) -> String {
        var text = text
        for secret in secrets where !secret.isEmpty {
            while let range = text.firstRange(of: secret) { text.replaceSubrange(range, with: "<redacted>") }
        }
        return text
    }
}
