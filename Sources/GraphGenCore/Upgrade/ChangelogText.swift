/// A changelog with a section for what an upgrade changed.
enum ChangelogText {
    /// The text with a section in the place of the one that has the same heading; else above the newest release, which is
    /// the first section that is not about what is to come.
    ///
    /// - Parameters:
    ///   - section: The section with its heading, such as `## v19.0 to v20.0`.
    ///   - text: The changelog; empty for none.
    static func adding(_ section: String, to text: String) -> String {
        guard !text.allSatisfy(\.isWhitespace) else { return "# Changelog\n\n" + section }
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let new = section.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let headings = lines.indices.filter { lines[$0].hasPrefix("## ") }
        if let same = headings.first(where: { lines[$0] == new.first }) {
            let end = headings.first { $0 > same } ?? lines.count
            lines.replaceSubrange(same..<end, with: new)
        } else if let place = headings.first(where: { !lines[$0].lowercased().contains("unreleased") }) {
            lines.insert(contentsOf: new, at: place)
        } else {
            while lines.last?.isEmpty == true { lines.removeLast() }
            lines += [""] + new
        }
        return lines.joined(separator: "\n")
    }
}
