extension ScrapeStyle {
    /// Underlined headings glued to the text before them, name and type glued, no links (`seeds/001`).
    static let glued = ScrapeStyle(
        name: "glued",
        matches: { lines in lines.contains { Underline($0.text)?.rest.isEmpty == true } },
        repairs: commonRepairs)
}
