extension ScrapeStyle {
    /// YAML front matter, headings a level deeper, `<br><br>*type*`, fenced `Struct` (`other-scrapes/mirror`).
    static let mirror = ScrapeStyle(
        name: "mirror",
        matches: { lines in lines.first { !$0.text.isBlank }?.text.trimmed() == "---" },
        repairs: commonRepairs)
}
