/// How files of pages are called.
enum PageFileName {
    static let endings: Set<String> = ["md", "markdown", "txt"]

    /// True for names of files that end as those of pages do.
    static func isOfPage(_ name: String) -> Bool {
        name.lastIndex(of: ".").map { endings.contains(name[name.index(after: $0)...].lowercased()) } ?? false
    }
}
