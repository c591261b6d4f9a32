import APIModel

extension Line.Damage {
    /// What to tell about the damage.
    func diagnostic(file: String, line: Int) -> Diagnostic {
        switch self {
        case .unclosedRow:
            Diagnostic(
                .warning, "row-unclosed", "the row has no closing pipe; check that its end is not lost",
                file: file, line: line)
        case .brokenRow:
            Diagnostic(
                .warning, "row-broken",
                "the row is broken inside of a cell; check that its parts were put together rightly",
                file: file, line: line)
        case .brokenHeader:
            Diagnostic(
                .warning, "header-broken",
                "the header row is broken or cut; check that its table was read as what it is",
                file: file, line: line)
        }
    }
}
