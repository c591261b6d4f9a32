public import APIModel
public import ReferencePages

/// Reads rows: what `graphgen rows` prints.
public enum RowLister {
    /// The rows of a page in the order of its blocks, and findings about them.
    public static func rows(of page: Page) -> (rows: [ReadRow], diagnostics: [Diagnostic]) {
        let outline = PageOutline(page)
        return (outline.rows.map(\.row), outline.diagnostics)
    }
}
