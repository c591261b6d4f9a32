import APIModel

/// The versions that pages name: by their examples, or else by their address, their front matter or a badge.
struct PageVersions {
    private var pages: [(version: String, title: SourceLocation)] = []

    mutating func add(_ page: PageAddition) {
        guard let version = page.version else { return }
        pages.append((version, page.title))
    }

    /// The newest one; nil where no page names any.
    var newest: String? { pages.map(\.version).max { APIVersion.precedes($0, $1) } }

    /// What to say of pages that name another version than the one that all are read as: a note of each, and a warning where
    /// they are not the exception.
    func contradictions(to version: String) -> [Diagnostic] {
        let others = pages.filter { $0.version != version }
        if let first = others.first, others.count * 2 > pages.count {
            return [
                Diagnostic(
                    ReadingDiagnostic.versionContradicted,
                    "\(others.count) of the \(pages.count) pages that name a version are not of \(version) but, as this"
                        + " one, of \(first.version); all are read as \(version)", at: first.title)
            ]
        }
        return others.map {
            Diagnostic(
                ReadingDiagnostic.versionOfPage, "the page is of \($0.version), and is read as \(version)",
                at: $0.title)
        }
    }
}
