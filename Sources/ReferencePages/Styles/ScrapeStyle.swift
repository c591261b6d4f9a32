/// A way in which scrapes write pages: how to tell it, and the repairs that its lines need.
///
/// A new style is a new file beside this one and an entry in `all`.
struct ScrapeStyle: Sendable {
    /// The name in the model's sources.
    var name: String
    /// Whether a page is of this style.
    var matches: @Sendable (_ lines: [Line]) -> Bool
    /// What makes its lines those of the clean style, in order.
    var repairs: [@Sendable ([Line]) -> [Line]]

    /// All styles; the first that matches is taken.
    static let all = [mirror, glued, clean]

    /// Damage is found in all styles, so each has these. A page without damage comes out as it went in.
    static let commonRepairs: [@Sendable ([Line]) -> [Line]] = [
        { CodeFences.repair($0) }, { ExampleBar.repair($0) }, { GluedHeadings.repair($0) }, { TableRows.repair($0) },
    ]
}
