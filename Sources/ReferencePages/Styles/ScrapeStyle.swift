/// A way in which scrapes write pages. A style is only its sign: repairs look for damage in all of them.
///
/// A new style is a new entry of `all`.
struct ScrapeStyle: Sendable {
    /// The name in the model's sources.
    var name: String
    /// Whether a page is of this style.
    var matches: @Sendable (_ lines: [Line]) -> Bool

    /// All styles; the first that matches is taken.
    static let all = [mirror, glued, clean]

    /// YAML front matter, headings a level deeper, `<br><br>*type*`, fenced `Struct` (`other-scrapes/mirror`).
    static let mirror = ScrapeStyle(name: "mirror") { lines in
        lines.first { !$0.text.isBlank }?.text.trimmed() == "---"
    }

    /// Underlined headings glued to the text before them, name and type glued, no links.
    static let glued = ScrapeStyle(name: "glued") { lines in
        lines.contains { Underline($0.text)?.rest.isEmpty == true }
    }

    /// ATX headings, one line a row, `` `name`<br><br>type `` (`v19.0`).
    static let clean = ScrapeStyle(name: "clean") { _ in true }
}
