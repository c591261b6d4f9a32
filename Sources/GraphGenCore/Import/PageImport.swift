import APIModel
import Foundation
import ReferenceReader
import TemplateEmitter

/// Sorts a heap of saved files, by what is in them, into the folders of their versions.
public struct PageImport: Sendable {
    /// The files by path, and what becomes of each.
    public let files: [(path: String, verdict: ImportVerdict)]
    /// The folder of all versions.
    public let specification: String
    /// The versions that pages go to, oldest first.
    public let versions: [String]
    /// True where there are pages, and none names a version.
    public let lacksVersion: Bool

    /// Sorts the files of a folder.
    ///
    /// - Parameters:
    ///   - folder: the heap, with all that is below it; a file stands for itself.
    ///   - specification: the folder that has a folder for each version. What is in it is no part of a heap around it.
    ///   - version: the version of all pages; nil tells it from them.
    /// - Throws: `BadInput` where there is no such folder.
    public init(_ folder: String, to specification: String, version: String? = nil) async throws {
        self.specification = specification
        let inside = RealPath.of(specification)
        let heap = RealPath.of(folder)
        let excluded = inside.hasPrefix(heap + "/") ? String(inside.dropFirst(heap.count)) : ""
        let paths = try HeapFiles.find(folder, excluding: excluded)
        let read = await concurrentMap(paths) { path -> Result<PageCandidate, ImportVerdict.Reason> in
            do throws(ImportVerdict.Reason) { return .success(try PageCandidate(path)) } catch {
                return .failure(error)
            }
        }
        let candidates = read.compactMap { try? $0.get() }
        let main = version ?? Self.mainVersion(candidates)
        lacksVersion = main == nil && !candidates.isEmpty
        var shelf = PageShelf(candidates, version: main ?? "?", isGiven: version != nil)
        shelf.sort()
        var verdicts = shelf.verdicts
        for (path, result) in zip(paths, read) {
            if case .failure(let reason) = result { verdicts[path] = .left(reason) }
        }
        files = paths.compactMap { path in verdicts[path].map { (path, $0) } }
        versions = shelf.versions
    }

    /// The version that most pages name; of two the newer one. Guides count, and addresses, where nothing else does.
    private static func mainVersion(_ pages: [PageCandidate]) -> String? {
        most(pages.compactMap(\.version)) ?? most(pages.compactMap(\.addressVersion))
            ?? most(pages.compactMap(\.subject.exampleVersion))
    }

    private static func most(_ versions: [String]) -> String? {
        let counts = Dictionary(versions.map { ($0, 1) }, uniquingKeysWith: +)
        return counts.max { left, right in
            left.value == right.value ? APIVersion.precedes(left.key, right.key) : left.value < right.value
        }?.key
    }

    /// The version that somebody means by `v20.0`, `20.0` or `20`; nil for another text.
    public static func version(_ text: String) -> String? {
        let digits = text.hasPrefix("v") ? text.dropFirst() : text[...]
        let written = "v" + digits + (digits.contains(".") ? "" : ".0")
        return APIVersion.isVersion(written) ? written : nil
    }
}
