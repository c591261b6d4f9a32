import APIModel

/// Decides between pages that describe the same path.
enum PageChooser {
    /// The pages to build the model from. A page of an older version gives way to the newer one; two pages of one
    /// version are an error, and the first by file name stays.
    static func choose(_ pages: [ReadPage], diagnostics: inout [Diagnostic]) -> [ReadPage] {
        let outlines = pages.map(\.outline)
        var chosen: [String: Int] = [:]
        var dropped: Set<Int> = []
        for (index, outline) in outlines.enumerated() where outline.identity.kind != .guide {
            let slug = outline.identity.slug
            guard let other = chosen[slug] else {
                chosen[slug] = index
                continue
            }
            let isNewer = Self.isNewer(outline.identity.version, than: outlines[other].identity.version)
            let isSame = outline.identity.version == outlines[other].identity.version
            let (kept, lost) = isNewer ? (index, other) : (other, index)
            chosen[slug] = kept
            dropped.insert(lost)
            diagnostics.append(
                Diagnostic(
                    isSame ? ReadingDiagnostic.pageTwice : .pageSuperseded,
                    isSame
                        ? "the page describes \(slug), as \(outlines[kept].file) does; remove one of them"
                        : "the page describes \(slug) of an older version than \(outlines[kept].file); it is left out",
                    at: SourceLocation(file: outlines[lost].file, line: outlines[lost].titleLine)))
            let lines = outlines[lost].rows.compactMap(\.row.line)
            if let first = lines.first {
                diagnostics.append(
                    Diagnostic(
                        ReadingDiagnostic.rowSuperseded, "\(lines.count) rows are left out with their page",
                        at: SourceLocation(file: outlines[lost].file, line: first), replaces: .row,
                        lines: lines))
            }
        }
        return pages.enumerated().filter { !dropped.contains($0.offset) }.map(\.element)
    }

    /// Whether a page's version is newer than another's; a page without one is of the current version.
    private static func isNewer(_ version: String?, than other: String?) -> Bool {
        guard let other else { return false }
        guard let version else { return true }
        return APIVersion.precedes(other, version)
    }
}
