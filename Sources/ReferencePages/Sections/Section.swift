/// A heading with what tells where it stands among others.
public struct Heading: Sendable, Equatable {
    /// The words, white space collapsed; empty for a heading that is implied by what stands below it.
    public var title: String
    /// How deep its section lies: twice the level, so that implied headings have room between levels.
    public var depth: Int
    /// The line on the page, from 1.
    public var line: Int
    /// The index of the block that it is, or that implies it, among the page's: two can stand on one line.
    public var index: Int

    /// A heading at a line.
    public init(title: String, depth: Int, line: Int, index: Int) {
        self.title = title
        self.depth = depth
        self.line = line
        self.index = index
    }
}

/// A part of a page: a heading, those above it, and what stands below it up to the next heading.
public struct Section: Sendable {
    /// The headings above, outermost first, and the section's own as the last; empty before the first heading.
    public var path: [Heading]
    /// What stands below the heading, in order, each with its line.
    public private(set) var blocks: [Block] = []
    /// The index of each of these blocks among the page's.
    public private(set) var indices: [Int] = []

    /// A section without blocks.
    public init(path: [Heading]) {
        self.path = path
    }

    mutating func append(_ block: Block, _ index: Int) {
        blocks.append(block)
        indices.append(index)
    }
}
