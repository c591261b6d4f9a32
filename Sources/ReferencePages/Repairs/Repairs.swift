/// What gives each heading and each row of a page a line of its own, in order.
///
/// Damage is found in all scrapes' styles, so every page gets all repairs; one without damage comes out as it went in.
enum Repairs {
    /// A repair: lines in, better lines out, each with its number in the file.
    typealias Repair = @Sendable (_ lines: [Line]) -> [Line]

    static let all: [Repair] = [
        { RowMarks.repair($0) }, { CodeFences.repair($0) }, { HTMLTables.repair($0) },
        { ExampleBar.repair($0) },
        { GluedHeadings.repair($0) },
        { TableRows.repair($0) }, { NameCells.repair($0) }, { GluedTexts.repair($0) },
    ]
}
