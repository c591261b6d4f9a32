import Yams

/// Reads and removes what scrapes put above a page: YAML between `---`, or lines such as `url: …`.
enum FrontMatter {
    private static let urlKeys: Set<String> = [
        "url", "source", "source_url", "link", "canonical", "canonical_url",
    ]
    private static let languageKeys: Set<String> = ["lang", "language", "locale"]
    private static let knownKeys: Set<String> = urlKeys.union(languageKeys).union([
        "title", "version", "platform", "topic", "subtopic", "file_path", "scraped_at", "date",
    ])
    private static let fence = "---"

    static func remove(from lines: inout [Line]) -> PageMetadata {
        var metadata = PageMetadata()
        let start = lines.firstIndex { !$0.text.isBlank } ?? lines.count
        if start < lines.count, lines[start].text.trimmed() == fence,
            let end = lines[(start + 1)...].prefix(60).firstIndex(where: { $0.text.trimmed() == fence })
        {
            for (key, value) in pairs(lines[(start + 1)..<end].map(\.text)) { set(key, value, in: &metadata) }
            for index in start...end { lines[index].text = "" }
            return metadata
        }
        for index in start..<lines.count {
            guard let (key, value) = pair(lines[index].text), knownKeys.contains(key) else { break }
            set(key, value, in: &metadata)
            lines[index].text = ""
        }
        return metadata
    }

    /// The keys and values of front matter. Titles with colons that nothing quotes are no YAML; then each line counts.
    private static func pairs(_ lines: [String]) -> [(key: String, value: String)] {
        let yaml = try? Yams.compose(yaml: lines.joined(separator: "\n"))
        guard let mapping = yaml?.mapping else { return lines.compactMap(pair) }
        return mapping.compactMap { key, value in
            guard let key = key.scalar?.string, let value = value.scalar?.string else { return nil }
            return (key.lowercased(), value)
        }
    }

    private static func pair(_ line: String) -> (key: String, value: String)? {
        guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        var value = line[line.utf8.index(after: colon)...].trimmed()
        if value.utf8.count >= 2, let quote = value.first, quote == value.last, quote == "\"" || quote == "'"
        {
            value = String(value.dropFirst().dropLast())
        }
        return (line[..<colon].trimmed().lowercased(), value)
    }

    private static func set(_ key: String, _ value: String, in metadata: inout PageMetadata) {
        metadata.keys.append(key)
        if urlKeys.contains(key), metadata.url == nil { metadata.url = value }
        if key == "title" { metadata.title = value }
        if key == "version" { metadata.version = value }
        if languageKeys.contains(key), metadata.language == nil { metadata.language = value }
    }
}
