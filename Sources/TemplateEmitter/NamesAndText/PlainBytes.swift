/// Which texts are printable ASCII and hold none of some others: nearly all are, and need no second look.
struct PlainBytes: Sendable {
    /// By the first byte, the rest of each text that may not be there.
    private var rests: [UInt8: [[UInt8]]] = [:]
    /// For each byte whether it can begin one of them, or is not printable ASCII.
    private var isSuspect: [Bool]

    init(without texts: [[Unicode.Scalar]]) {
        isSuspect = (0...255).map { !(0x20...0x7E).contains($0) }
        for text in texts {
            let bytes = Array(String(String.UnicodeScalarView(text)).utf8)
            guard let first = bytes.first else { continue }
            rests[first, default: []].append(Array(bytes.dropFirst()))
            isSuspect[Int(first)] = true
        }
    }

    /// True where a text is plain; with `lineBreaks` also where it has LF.
    func hold(_ text: String, lineBreaks: Bool = false) -> Bool {
        text.utf8.withContiguousStorageIfAvailable { hold($0, lineBreaks: lineBreaks) } ?? false
    }

    /// True where the bytes are plain; with `lineBreaks` also where they have LF.
    func hold(_ bytes: UnsafeBufferPointer<UInt8>, lineBreaks: Bool) -> Bool {
        isSuspect.withUnsafeBufferPointer { isSuspect in
            for (index, byte) in bytes.enumerated() where isSuspect[Int(byte)] {
                if byte == 0x0A, lineBreaks { continue }
                guard (0x20...0x7E).contains(byte), let rests = rests[byte] else { return false }
                let after = bytes[(index + 1)...]
                if rests.contains(where: after.starts) { return false }
            }
            return true
        }
    }
}
