/// Reads and removes what scrapes put above a page: YAML between `---`, or lines such as `url: …`.
enum FrontMatter {
    private static let urlKeys: Set<String> = ["url", "source", "source_url", "link", "canonical", "canonical_url"]
    private static let knownKeys: Set<String> = urlKeys.union([
        "title", "version", "platform", "topic", "subtopic", "file_path", "scraped_at", "date", "lang", "language",
    ])

    static func remove(from lines: inout [Line]) -> PageMetadata {
        var metadata = PageMetadata()
        var index = lines.firstIndex { !$0.text.isBlank } ?? lines.count
        if index < lines.count, lines[index].text.trimmed() == "---",
            let end = lines[(index + 1)...].prefix(60).firstIndex(where: { $0.text.trimmed() == "---" })
        {
            for line in lines[(index + 1)..<end] { read(line.text, into: &metadata, anyKey: true) }
            for place in index...end { lines[place].text = "" }
        } else {
            while index < lines.count, read(lines[index].text, into: &metadata, anyKey: false) {
                lines[index].text = ""
                index += 1
            }
        }
        return metadata
    }

    @discardableResult
    private static func read(_ line: String, into metadata: inout PageMetadata, anyKey: Bool) -> Bool {
        guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
        let key = line[..<colon].trimmed().lowercased()
        guard anyKey || knownKeys.contains(key) else { return false }
        var value = line[line.utf8.index(after: colon)...].trimmed()
        if value.utf8.count >= 2, let quote = value.utf8.first, quote == value.utf8.last,
            quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
        {
            value = String(value.dropFirst().dropLast())
        }
        if urlKeys.contains(key), metadata.url == nil { metadata.url = value }
        if key == "title" { metadata.title = value }
        if key == "version" { metadata.version = value }
        return true
    }
}
