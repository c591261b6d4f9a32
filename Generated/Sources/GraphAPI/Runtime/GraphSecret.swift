#if canImport(CryptoKit)
    import CryptoKit
#else
    import Crypto
#endif

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
        let key = SymmetricKey(data: Array(value.utf8))
        let code = HMAC<SHA256>.authenticationCode(for: Array(token.utf8), using: key)
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: code.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
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
