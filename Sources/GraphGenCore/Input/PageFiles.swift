import APIModel
import Foundation
public import ReferencePages
import TemplateEmitter

/// Finds and reads the files of pages.
public enum PageFiles {
    /// What is made of the pages of files and folders, folders with all that is below them, on all processors.
    ///
    /// Throws `BadInput` with everything that is wrong with any of them.
    public static func read<Result: Sendable>(
        _ paths: [String], as make: @escaping @Sendable (Page) -> Result
    ) async throws -> [Result] {
        var diagnostics: [Diagnostic] = []
        var files: [String] = []
        for path in paths {
            do { files += try find(path) } catch let diagnostic as Diagnostic {
                diagnostics.append(diagnostic)
            }
        }
        var seen: Set<String> = []
        files = files.filter { seen.insert($0).inserted }
        let pages = await concurrentMap(files) { page(at: $0).map(make) }
        var result: [Result] = []
        for page in pages {
            switch page {
            case .success(let page): result.append(page)
            case .failure(let diagnostic): diagnostics.append(diagnostic)
            }
        }
        guard diagnostics.isEmpty else { throw BadInput(diagnostics) }
        return result
    }

    private static func page(at path: String) -> Result<Page, Diagnostic> {
        do {
            return .success(try PageReader.read(try InputFile.bytes(path), file: path))
        } catch InputFile.Failure.missing {
            return .failure(diagnostic(.pageMissing, "the file is gone, or a link leads nowhere", path))
        } catch InputFile.Failure.unreadable(let words) {
            return .failure(diagnostic(.pageUnreadable, "the file cannot be read: \(words)", path))
        } catch let diagnostic as Diagnostic {
            return .failure(diagnostic)
        } catch {
            return .failure(diagnostic(.pageUnreadable, "\(error)", path))
        }
    }

    /// The paths of the pages in a folder, with all that is below it, sorted; a file stands for itself, and a folder of
    /// versions for that of the newest.
    ///
    /// Throws a `Diagnostic` where there is none.
    public static func find(_ path: String) throws -> [String] {
        let path = try VersionFolders.resolve(path, version: nil)
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw diagnostic(
                .pageMissing, "there is no such file or folder; name a page or a folder with pages", path)
        }
        guard isFolder.boolValue else { return [path] }
        let base = path.hasSuffix("/") ? String(path.dropLast()) : path
        // A link to a folder would be listed as a link; it may be named, though.
        let real = RealPath.of(path)
        let below = FileManager.default.enumerator(atPath: real)?.compactMap { $0 as? String } ?? []
        let files = below.filter { name in
            !name.split(separator: "/").contains { $0.hasPrefix(".") } && PageFileName.isOfPage(name)
                && isFile(real + "/" + name)
        }
        guard !files.isEmpty else {
            let known = PageFileName.endings.sorted().map { "." + $0 }.joined(separator: ", ")
            throw diagnostic(
                .folderWithoutPages, "the folder has no pages (\(known)); scrape them into it", path)
        }
        return files.sorted().map { base + "/" + $0 }
    }

    /// True for what can be read as a page, or should be and cannot: a folder whose name ends in .md is just a folder,
    /// and nobody may ever write to a pipe.
    private static func isFile(_ path: String) -> Bool {
        FileStatus(path)?.isRegular ?? true
    }

    private static func diagnostic(_ kind: ConfigurationDiagnostic, _ message: String, _ path: String)
        -> Diagnostic
    {
        Diagnostic(kind, message, at: SourceLocation(file: path))
    }
}
