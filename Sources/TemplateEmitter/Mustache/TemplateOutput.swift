/// What a template has rendered so far: lines that are indented as they come, and kept as the pack wants them.
struct TemplateOutput {
    private var bytes: [UInt8] = []
    private let trimsLines: Bool
    private let blankLines: Int?
    private var indents: [ArraySlice<UInt8>] = []
    /// Where the line begins that is written.
    private var lineStart = 0
    /// True where nothing is on that line.
    private var atLineStart = true
    /// How many lines before it are blank.
    private var blankCount = 0

    /// - Parameters:
    ///   - trimsLines: Takes spaces at the ends of lines away.
    ///   - blankLines: How many blank lines may follow each other; nil for any number.
    init(trimsLines: Bool = false, blankLines: Int? = nil) {
        self.trimsLines = trimsLines
        self.blankLines = blankLines
    }

    mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { append($0) }
    }

    mutating func append(_ text: ArraySlice<UInt8>) {
        text.withUnsafeBufferPointer { append($0) }
    }

    private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        while start < text.count {
            let end = text[start...].firstIndex(of: 0x0A) ?? text.count
            if end > start {
                if atLineStart { for indent in indents { bytes += indent } }
                atLineStart = false
                bytes += UnsafeBufferPointer(rebasing: text[start..<end])
            }
            if end < text.count { endLine() }
            start = end + 1
        }
    }

    /// Indents what comes until `unindent` by white space.
    mutating func indent(_ white: ArraySlice<UInt8>) {
        indents.append(white)
    }

    /// Ends an indent; with `endsLine`, also a line that something is on.
    mutating func unindent(endsLine: Bool) {
        indents.removeLast()
        if endsLine, !atLineStart { endLine() }
    }

    private mutating func endLine() {
        trim()
        blankCount = bytes.count == lineStart ? blankCount + 1 : 0
        if blankLines.map({ blankCount <= $0 }) ?? true { bytes.append(0x0A) }
        lineStart = bytes.count
        atLineStart = true
    }

    private mutating func trim() {
        guard trimsLines else { return }
        while bytes.count > lineStart, bytes.last == 0x20 || bytes.last == 0x09 { bytes.removeLast() }
    }

    /// All of it; where the pack says how lines are kept, with one line break at the end.
    var finished: [UInt8] {
        guard trimsLines || blankLines != nil else { return bytes }
        var copy = self
        copy.trim()
        while copy.bytes.last == 0x0A { copy.bytes.removeLast() }
        return copy.bytes.isEmpty ? [] : copy.bytes + [0x0A]
    }
}
