extension StringProtocol {
    /// The stretches of letters, and of what else is said to be a part of words, in order.
    ///
    /// They are what `split` gives with properties of characters, which are slow to look up; nearly all texts are ASCII.
    ///
    /// - Parameters:
    ///   - numbers: Whether digits and other numbers are parts of words.
    ///   - marks: Characters of ASCII that are.
    @inlinable
    package func words(numbers: Bool = false, marks: String = "") -> [SubSequence] {
        guard utf8.allSatisfy({ $0 < 0x80 }) else {
            return split { !($0.isLetter || numbers && $0.isNumber || marks.contains($0)) }
        }
        var words: [SubSequence] = []
        var start: Index?
        for index in utf8.indices {
            let byte = utf8[index]
            let isPart =
                byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || numbers && byte >= 0x30 && byte <= 0x39
                || marks.utf8.contains(byte)
            if isPart {
                start = start ?? index
            } else if let first = start {
                words.append(self[first..<index])
                start = nil
            }
        }
        if let start { words.append(self[start...]) }
        return words
    }
}
