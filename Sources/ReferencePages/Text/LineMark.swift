/// Private-use characters that stand for what lines cannot hold. Pages have none of them (`SourceText`).
enum LineMark {
    /// Begins each paragraph that is a cell.
    static let cell: Unicode.Scalar = "\u{E000}"
    /// A line break of the page inside of a cell.
    static let softBreak: Character = "\u{E001}"
    /// The same as a text.
    static let softBreakText = String(softBreak)
}
