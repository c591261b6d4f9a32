public import APIModel
public import ReferencePages

/// Reads the reference: pages in, a model of the API out.
///
/// Each page is walked once (`PageOutline`), which gives its rows with their operations; `ModelBuilder` puts each row
/// into the model or into a diagnostic. Types stay as the page names them; `ModelPasses` resolve them.
public enum ReferenceReader {
    /// A model and what was found on the way.
    public struct Result: Sendable {
        /// Everything the pages say, types not yet resolved.
        public var api: API
        /// Findings, in the order of the pages.
        public var diagnostics: [Diagnostic]
        /// How many rows the tables of the pages have.
        public var rowsRead: Int
        /// How many of them are in the model; each other one has a diagnostic that replaces it.
        public var rowsInModel: Int
    }

    /// The model of pages.
    ///
    /// - Parameters:
    ///   - pages: pages in any order; the result does not depend on it.
    ///   - version: the API's version; nil takes the newest that the pages name.
    public static func read(_ pages: [Page], version: String? = nil) -> Result {
        read(pages.map { PageOutline($0) }, version: version)
    }

    /// The model of pages that have been walked already, which can be done for each page by itself.
    public static func read(_ outlines: [PageOutline], version: String? = nil) -> Result {
        let sorted = outlines.sorted { $0.file < $1.file }
        var builder = ModelBuilder(version: version)
        for outline in PageChooser.choose(sorted, diagnostics: &builder.diagnostics) {
            builder.add(outline)
        }
        return builder.finish()
    }

    /// The rows of a page in the order of its blocks, and findings about them: what `graphgen rows` prints.
    public static func rows(of outline: PageOutline) -> (rows: [ReadRow], diagnostics: [Diagnostic]) {
        (outline.rows.map(\.row), outline.diagnostics)
    }
}
