import APIModel
import StrictYAML

/// What `graphgen explain` says.
public enum DiagnosticGuide {
    /// One line a kind: the id, a tab and the title.
    public static var list: String {
        AllDiagnostics.declarations.map { "\($0.id)\t\($0.title)\n" }.joined()
    }

    /// What one kind means and what to do about it; nil where no kind has the id.
    public static func explanation(of id: String) -> String? {
        AllDiagnostics.declaration(of: id).map { "\($0.title).\n\n\($0.explanation) \($0.advice)\n" }
    }

    /// All ids, sorted.
    public static var ids: [String] { AllDiagnostics.declarations.map(\.id) }

    /// The known id that a misspelled one most likely stands for; nil where none is close.
    public static func nearestID(to id: String) -> String? {
        nearest(to: id, in: ids)
    }

    /// The page docs/diagnostics.md: all kinds, the gravest first.
    public static var markdown: String {
        var page = """
            # Diagnostics

            What `graphgen` can say, by its id, which stands in brackets at the end of each line. `make docs-diagnostics` writes
            this page from the declarations in the sources.

            """
        for (severity, title) in sections {
            page += "\n## \(title)\n"
            for kind in AllDiagnostics.declarations where kind.severity == severity {
                page +=
                    "\n### `\(kind.id)`\n\(kind.title). \(kind.explanation)\n\n*What to do:* \(kind.advice)\n"
            }
        }
        return page
    }

    private static let sections: [(Diagnostic.Severity, String)] = [
        (.error, "Errors: the run stops, and nothing is written"),
        (.warning, "Warnings: the result may be wrong or incomplete"),
        (.note, "Notes: the result is right, and the pages leave something open"),
    ]
}
