extension ScrapeStyle {
    /// ATX headings, one line a row, `` `name`<br><br>type `` (`v19.0`).
    static let clean = ScrapeStyle(name: "clean", matches: { _ in true }, repairs: commonRepairs)
}
