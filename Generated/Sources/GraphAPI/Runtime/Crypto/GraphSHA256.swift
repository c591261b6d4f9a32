/// SHA-256 (FIPS 180-4, section 6.2) for platforms without CryptoKit.
///
/// swift-crypto would do the same and takes longer to build on Linux than everything else of this package together;
/// the package's trait `SwiftCrypto` puts it in the place of this file. There are no branches and no look-ups that
/// depend on what is hashed, so time tells nothing of a key.
enum GraphSHA256 {
    /// The digest of `bytes`.
    static func digest(of bytes: [UInt8]) -> [UInt8] {
        let rest = bytes.count % 64
        var end = bytes.suffix(rest) + [0x80]
        end += [UInt8](repeating: 0, count: (119 - rest) % 64)
        let bits = UInt64(bytes.count) &* 8
        for shift: UInt64 in [56, 48, 40, 32, 24, 16, 8, 0] {
            end.append(UInt8(truncatingIfNeeded: bits &>> shift))
        }
        var state: State = (
            0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
            0x5be0_cd19
        )
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { words in
            words.initialize(repeating: 0)
            bytes.withUnsafeBufferPointer {
                compress(UnsafeBufferPointer(rebasing: $0.dropLast(rest)), into: &state, words)
            }
            end.withUnsafeBufferPointer { compress($0, into: &state, words) }
        }
        return [state.0, state.1, state.2, state.3, state.4, state.5, state.6, state.7].flatMap { word in
            [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word &>> $0) }
        }
    }

    /// The message authentication code of `message` (RFC 2104).
    static func authenticationCode(for message: [UInt8], key: [UInt8]) -> [UInt8] {
        var key = key.count > 64 ? digest(of: key) : key
        key += [UInt8](repeating: 0, count: 64 - key.count)
        return digest(of: key.map { $0 ^ 0x5c } + digest(of: key.map { $0 ^ 0x36 } + message))
    }

    private typealias State = (UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32)

    /// Takes blocks of 64 bytes into the state; `words` is room for the 64 words that are made of one.
    private static func compress(
        _ blocks: UnsafeBufferPointer<UInt8>, into state: inout State,
        _ words: UnsafeMutableBufferPointer<UInt32>
    ) {
        guard let bytes = UnsafeRawPointer(blocks.baseAddress), let words = words.baseAddress else { return }
        constants.withUnsafeBufferPointer { constants in
            guard let constants = constants.baseAddress else { return }
            for start in stride(from: 0, to: blocks.count, by: 64) {
                for index in 0..<16 {
                    let word = bytes.loadUnaligned(fromByteOffset: start &+ index &* 4, as: UInt32.self)
                    words[index] = UInt32(bigEndian: word)
                }
                for index in 16..<64 {
                    let (low, high) = (words[index &- 15], words[index &- 2])
                    let first = turn(low, 7) ^ turn(low, 18) ^ low &>> 3
                    let second = turn(high, 17) ^ turn(high, 19) ^ high &>> 10
                    words[index] = words[index &- 16] &+ first &+ words[index &- 7] &+ second
                }
                var (a, b, c, d, e, f, g, h) = state
                // Eight rounds bring each variable back to its place.
                var index = 0
                while index < 64 {
                    round(a, b, c, &d, e, f, g, &h, constants[index] &+ words[index])
                    round(h, a, b, &c, d, e, f, &g, constants[index &+ 1] &+ words[index &+ 1])
                    round(g, h, a, &b, c, d, e, &f, constants[index &+ 2] &+ words[index &+ 2])
                    round(f, g, h, &a, b, c, d, &e, constants[index &+ 3] &+ words[index &+ 3])
                    round(e, f, g, &h, a, b, c, &d, constants[index &+ 4] &+ words[index &+ 4])
                    round(d, e, f, &g, h, a, b, &c, constants[index &+ 5] &+ words[index &+ 5])
                    round(c, d, e, &f, g, h, a, &b, constants[index &+ 6] &+ words[index &+ 6])
                    round(b, c, d, &e, f, g, h, &a, constants[index &+ 7] &+ words[index &+ 7])
                    index &+= 8
                }
                state.0 &+= a
                state.1 &+= b
                state.2 &+= c
                state.3 &+= d
                state.4 &+= e
                state.5 &+= f
                state.6 &+= g
                state.7 &+= h
            }
        }
    }

    /// A round, without moving what only changes its name.
    @inline(__always)
    private static func round(
        _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32,
        _ h: inout UInt32, _ word: UInt32
    ) {
        let first = h &+ (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) &+ (g ^ e & (f ^ g)) &+ word
        d &+= first
        h = first &+ (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) &+ (a & b | c & (a | b))
    }

    @inline(__always)
    private static func turn(_ word: UInt32, _ count: UInt32) -> UInt32 {
        word &>> count | word &<< (32 &- count)
    }

    private static let constants: [UInt32] = [
        0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
        0xab1c_5ed5,
        0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7,
        0xc19b_f174,
        0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc,
        0x76f9_88da,
        0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351,
        0x1429_2967,
        0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e,
        0x9272_2c85,
        0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585,
        0x106a_a070,
        0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f,
        0x682e_6ff3,
        0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
        0xc671_78f2,
    ]
}
