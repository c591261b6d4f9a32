/// What is said of a heap of pages that was sorted.
public enum ImportSummary {
    /// A line a file, and the counts; each with a line feed.
    public static func text(_ sorted: PageImport) -> String {
        var text = sorted.files.map { line($0.path, $0.verdict, sorted.specification) }.joined()
        let taken = sorted.taken
        let left = sorted.files.count - taken.count
        let folders = sorted.versions.map { version in
            let count = taken.count { $0.name.hasPrefix(version + "/") }
            return "\(count) to \(sorted.specification)/\(version)"
        }
        text += "\(taken.count) taken" + (folders.isEmpty ? "" : " (\(folders.joined(separator: ", ")))")
        return text + ", \(left) left\n"
    }

    /// What to do next.
    public static func nextStep(_ sorted: PageImport, isDry: Bool) -> String {
        guard let newest = sorted.versions.last else { return "No file is a page of the reference.\n" }
        return isDry
            ? "Nothing is copied by --dry-run; run again without it.\n"
            : "Next: graphgen lint --summary \(sorted.specification)/\(newest)\n"
    }

    private static func line(_ path: String, _ verdict: ImportVerdict, _ specification: String) -> String {
        let path = String(
            String.UnicodeScalarView(
                path.unicodeScalars.map { $0.properties.generalCategory == .control ? "?" : $0 }))
        switch verdict {
        case .taken(let name, let note):
            return "take \(path) as \(specification)/\(name)" + (note.isEmpty ? "\n" : " (\(note))\n")
        case .left(let reason): return "leave \(path): \(words(reason))\n"
        }
    }

    private static func words(_ reason: ImportVerdict.Reason) -> String {
        switch reason {
        case .unrelated(let words), .unreadable(let words): words
        case .translation(let language): "it is in \(language), and only English pages are read"
        case .duplicate(let other): "the same page is taken from \(other)"
        case .lesser(let other): "it is about the same as \(other), which has more and is taken"
        }
    }
}
