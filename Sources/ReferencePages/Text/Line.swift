/// A line of a page between its repairs: the text may be a part of a line of the file, or several lines joined.
struct Line {
    /// What the line is, as far as it is known.
    enum Kind: Equatable {
        case text
        /// A line of a block of code, or a fence of one.
        case code
        /// The header row of a table.
        case tableHeader
        /// A row of the table above.
        case tableRow
    }

    /// What a repair found that may have lost something.
    enum Damage: Equatable {
        /// A row whose last pipe is lost, and perhaps more.
        case unclosedRow
        /// A row that was broken inside of a cell's text.
        case brokenRow
        /// A header row that was broken or cut.
        case brokenHeader
    }

    var text: String
    /// The line in the file, from 1.
    var number: Int
    var kind: Kind
    /// What may be lost.
    var damage: Damage?

    init(_ text: some StringProtocol, number: Int, kind: Kind = .text, damage: Damage? = nil) {
        self.text = String(text)
        self.number = number
        self.kind = kind
        self.damage = damage
    }
}
