/// Hashes of files' contents, by the client's own SHA-256, so that the generator needs no library for it and no copy.
///
/// The client's file is linked into this folder. It stays internal to the client, whose files can be copied into others'
/// targets, where `package` has no meaning.
package enum ContentHash {
    /// The SHA-256 of bytes (FIPS 180-4), 32 bytes.
    package static func sha256(of bytes: [UInt8]) -> [UInt8] { GraphSHA256.digest(of: bytes) }

    /// The same as 64 hexadecimal digits.
    package static func text(of bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: sha256(of: bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
            as: UTF8.self)
    }
}
