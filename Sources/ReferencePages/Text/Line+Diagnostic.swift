import APIModel

extension Line.Damage {
    /// What to tell about the damage.
    func diagnostic(at location: SourceLocation) -> Diagnostic {
        switch self {
        case .unclosedRow:
            Diagnostic(
                PageDiagnostic.rowUnclosed, "the row has no closing pipe; check that its end is not lost",
                at: location)
        case .brokenRow:
            Diagnostic(
                PageDiagnostic.rowBroken,
                "the row is broken inside of a cell; check that its parts were put together rightly",
                at: location)
        case .brokenHeader:
            Diagnostic(
                PageDiagnostic.headerBroken,
                "the header row is broken or cut; check that its table was read as what it is", at: location)
        case .partedTable:
            Diagnostic(
                PageDiagnostic.tableParted,
                "rows stand here below something that parts them from their table; they are read by its header",
                at: location)
        case .wideRow:
            Diagnostic(
                PageDiagnostic.rowTooWide,
                "the row has more cells than its header; check what the cells without a header say",
                at: location)
        case .emptyName:
            Diagnostic(
                PageDiagnostic.nameEmpty, "the row's name is an empty code span, so that the row is left out",
                at: location, replaces: .row)
        case .brokenName:
            Diagnostic(
                PageDiagnostic.nameBroken,
                "the code span of the row's name never ends; check where the name does",
                at: location)
        }
    }
}
