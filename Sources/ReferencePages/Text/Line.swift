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
        /// A table that goes on below something else; its header stands above that.
        case partedTable
        /// A row with more cells than the header.
        case wideRow
        /// A row whose name is an empty code span: it is left out.
        case emptyName
        /// A row whose name is a code span that never ends.
        case brokenName

        /// True where the row is left out.
        var replacesRow: Bool { self == .emptyName }
    }

    var text: String
    /// The line in the file, from 1.
    var number: Int
    /// The last line in the file that a part of it is from.
    var last: Int
    var kind: Kind
    /// What may be lost.
    var damage: Damage?

    init(
        _ text: some StringProtocol, number: Int, last: Int? = nil, kind: Kind = .text, damage: Damage? = nil
    ) {
        self.text = String(text)
        self.number = number
        self.last = max(number, last ?? number)
        self.kind = kind
        self.damage = damage
    }
}
