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
        }
    }
}
