extension StringProtocol {
    /// The first place of a text.
    func range(of other: String) -> Range<Index>? {
        let needle = Array(other.utf8)
        guard let first = needle.first else { return nil }
        var start = utf8.startIndex
        while let candidate = utf8[start...].firstIndex(of: first) {
            var index = candidate
            var matched = 0
            while matched < needle.count, index < utf8.endIndex, utf8[index] == needle[matched] {
                matched += 1
                index = utf8.index(after: index)
            }
            if matched == needle.count { return candidate..<index }
            start = utf8.index(after: candidate)
        }
        return nil
    }

    /// True where a text stands in it.
    func has(_ other: String) -> Bool { range(of: other) != nil }
}

extension String {
    /// The text with each stretch of white space as one blank.
    var collapsed: String {
        split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\u{A0}" }.joined(separator: " ")
    }
}
