import APIModel

/// Reads pages: Markdown of any known scrape style in, blocks with their lines out.
///
/// Bytes are checked and cut into lines, the style's repairs give each heading and each row a line of its own, and
/// libcmark reads blocks and inlines.
public enum PageReader {
    /// The version of libcmark that reads.
    public static var markdownVersion: String { MarkdownReader.version }

    /// The page in the bytes of a file.
    ///
    /// - Parameters:
    ///   - bytes: the file's content.
    ///   - file: the path that diagnostics name.
    /// - Throws: a `Diagnostic` where the bytes are no page.
    public static func read(_ bytes: [UInt8], file: String) throws -> Page {
        var lines = try SourceText.lines(of: bytes, file: file)
        let rows = SourceRows(lines)
        let style = ScrapeStyle.all.first { $0.matches(lines) } ?? .clean
        let metadata = FrontMatter.remove(from: &lines)
        for repair in Repairs.all { lines = repair(lines) }
        let blocks = MarkdownReader.blocks(of: lines)
        let tables = blocks.compactMap { block in
            if case .table(let table) = block { table } else { nil }
        }
        let damage = lines.compactMap { line in
            line.damage?.diagnostic(at: SourceLocation(file: file, line: line.number))
        }
        let (account, lost) = rows.account(lines, tables, file: file)
        return Page(
            file: file, metadata: metadata, style: style.name, blocks: blocks,
            diagnostics: damage + lost, rowAccount: account)
    }
}
