/// What a template renders, its lines kept as the pack wants them.
struct TemplateOutput {
    private var bytes: [UInt8] = []
    private let trimsLines: Bool
    private let blankLines: Int?
    private var indents: [[UInt8]] = []
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

    /// How many bytes there are.
    var count: Int { bytes.count }

    /// Indents all lines until the partial's end.
    mutating func beginPartial(indent: [UInt8]) { indents.append(indent) }

    /// Ends the line of the partial's tag, unless what it rendered has ended its last line already, or nothing is there.
    mutating func endPartial(endsLine: Bool) {
        _ = indents.popLast()
        if endsLine, !atLineStart { endLine() }
    }

    mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { append($0) }
    }

    mutating func append(_ text: [UInt8]) { text.withUnsafeBufferPointer { append($0) } }

    private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < text.count {
            let start = index
            while index < text.count, text[index] != 0x0A { index += 1 }
            if index > start {
                if atLineStart { for indent in indents { bytes += indent } }
                atLineStart = false
                bytes += UnsafeBufferPointer(rebasing: text[start..<index])
            }
            guard index < text.count else { return }
            endLine()
            index += 1
        }
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
