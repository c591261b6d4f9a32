#if canImport(CryptoKit)
    import CryptoKit
#elseif SwiftCrypto
    import Crypto
#endif

/// HMAC-SHA256 (RFC 2104), which proofs of calls and signatures of webhooks are made with.
enum GraphHMAC {
    /// The code of `message` under `key`: by CryptoKit where it is, by swift-crypto where the package's trait
    /// `SwiftCrypto` is on, and by this package otherwise.
    static func code(for message: [UInt8], key: String) -> [UInt8] {
        #if canImport(CryptoKit) || SwiftCrypto
            return Array(
                HMAC<SHA256>.authenticationCode(
                    for: message, using: SymmetricKey(data: Array(key.utf8))))
        #else
            return GraphSHA256.authenticationCode(for: message, key: Array(key.utf8))
        #endif
    }

    /// Bytes as lowercase hexadecimal digits.
    static func hexadecimal(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// Whether both are the same, in a time that does not depend on where they differ.
    static func isSame(_ left: some Swift.Collection<UInt8>, _ right: some Swift.Collection<UInt8>) -> Bool {
        guard left.count == right.count else { return false }
        return zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
