import APIModel
import Foundation

/// The files of a heap, whatever they are called.
enum HeapFiles {
    /// Endings of Markdown, and of text that may be it.
    private static let endings: Set<String> = [
        "", "md", "markdown", "mdown", "mkd", "mkdn", "mdx", "txt", "text",
    ]

    /// The paths of all files below a folder, sorted; a file stands for itself. Names that begin with a dot are passed
    /// over, and so is what is below the folder `excluded` in it, such as `/spec`.
    ///
    /// Throws `BadInput` where there is no such folder.
    static func find(_ folder: String, excluding excluded: String) throws -> [String] {
        guard let heap = FileStatus(folder) else {
            throw BadInput([
                Diagnostic(
                    ConfigurationDiagnostic.pageMissing, "there is no such folder; name one with saved pages",
                    at: SourceLocation(file: folder))
            ])
        }
        guard heap.isFolder else { return [folder] }
        var status = stat()
        let base = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
        var files: [String] = []
        var open = [base]
        while let next = open.popLast() {
            let names = ((try? FileManager.default.contentsOfDirectory(atPath: next)) ?? []).sorted()
            for name in names where !name.hasPrefix(".") {
                let path = next == "/" ? "/" + name : next + "/" + name
                guard excluded.isEmpty || path != base + excluded, lstat(path, &status) == 0 else { continue }
                if status.st_mode & S_IFMT == S_IFDIR { open.append(path) } else { files.append(path) }
            }
        }
        return files.sorted()
    }

    /// Why a file is not even opened; nil for what may be a page. Nobody may ever write to a pipe.
    static func refusal(_ path: String) -> String? {
        guard let status = FileStatus(path) else { return "the link leads nowhere" }
        if status.isFolder { return "links to folders are not followed" }
        guard status.isRegular else { return "it is no file" }
        let ending = URL(fileURLWithPath: path).pathExtension.lowercased()
        guard ending == "html" || ending == "htm" else {
            // "v18.0.comment" is a name without an ending.
            return endings.contains(ending) || ending.allSatisfy(\.isNumber) || ending.contains(" ")
                || ending.count > 8 ? nil : "it is no Markdown (.\(ending))"
        }
        return isHTML
    }

    /// Why HTML is left.
    static let isHTML = "it is HTML; docs/pages.md says how to make Markdown of it"
}
