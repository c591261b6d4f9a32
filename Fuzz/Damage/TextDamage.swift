/// Damage of a text of any kind: its pieces cut, doubled, exchanged and mixed with words of its own language.
enum TextDamage {
    static func damaged(_ text: String, words: [String], _ random: inout Randomness) -> String {
        var scalars = Array(text.unicodeScalars)
        for _ in 0..<(1 + random.below(4)) {
            let start = random.below(scalars.count + 1)
            let end = min(scalars.count, start + random.below(12))
            switch random.below(6) {
            case 0: scalars.removeSubrange(start..<end)
            case 1: scalars.insert(contentsOf: scalars[start..<end], at: start)
            case 2: if start < scalars.count { scalars[start] = Unicode.Scalar(UInt8(random.below(128))) }
            case 3: scalars.insert(contentsOf: random.one(of: words).unicodeScalars, at: start)
            case 4:
                let word = random.one(of: words).unicodeScalars
                for _ in 0..<random.below(30) { scalars.insert(contentsOf: word, at: start) }
            default:
                if let scalar = Unicode.Scalar(UInt32(random.below(0x11_0000))) {
                    scalars.insert(scalar, at: start)
                }
            }
        }
        return String(String.UnicodeScalarView(scalars))
    }
}
