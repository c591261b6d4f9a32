public import APIModel
public import ReferencePages

/// Reads the reference: pages in, a model of the API out.
///
/// Each page becomes a tree of sections, from which readers gather its rows and operations (`PageOutline`); `PageAddition`
/// puts each row into the model or into a diagnostic, and `ModelBuilder` all pages into one. Types stay as the page names
/// them; `ModelPasses` resolve them.
public enum ReferenceReader {
    /// The model of pages.
    ///
    /// - Parameters:
    ///   - pages: pages in any order; the result does not depend on it.
    ///   - version: the API's version; nil takes the newest that the pages name.
    public static func read(_ pages: [Page], version: String? = nil) -> ReadResult {
        read(pages.map { ReadPage($0) }, version: version)
    }

    /// The model of pages that have been read already, which can be done for each page by itself.
    public static func read(_ pages: [ReadPage], version: String? = nil) -> ReadResult {
        let sorted = pages.sorted { $0.outline.file < $1.outline.file }
        var builder = ModelBuilder(version: version)
        for page in PageChooser.choose(sorted, diagnostics: &builder.diagnostics) {
            builder.add(page.addition)
        }
        return builder.finish()
    }

    /// The rows of a page in the order of its blocks, and diagnostics about them: what `graphgen rows` prints.
    public static func rows(of outline: PageOutline) -> (rows: [ReadRow], diagnostics: [Diagnostic]) {
        (outline.rows.map(\.row).filter { !$0.isListed }, outline.diagnostics)
    }
}
