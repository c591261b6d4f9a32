/// What became of the lines of a page that look like rows, header and delimiter rows among them. They are counted before
/// anything is read.
public struct RowAccount: Sendable, Equatable {
    /// How many lines of the file look like rows.
    public var lines = 0
    /// How many of them are in tables that were read; each other one has a diagnostic.
    public var inTables = 0

    /// Nothing counted.
    public init() {}

    init(lines: Int, inTables: Int) {
        self.lines = lines
        self.inTables = inTables
    }

    /// The account of two pages.
    public static func + (left: Self, right: Self) -> Self {
        Self(lines: left.lines + right.lines, inTables: left.inTables + right.inTables)
    }
}
