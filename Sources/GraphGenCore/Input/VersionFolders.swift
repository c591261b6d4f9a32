import APIModel
import Foundation
import ReferenceReader

/// Pages of several versions side by side: a folder without pages of its own that has folders such as `v19.0` and `v20.0`.
enum VersionFolders {
    /// The versions that a folder has folders of, from old to new; empty for any other folder.
    static func versions(in folder: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        guard !names.contains(where: PageFileName.isOfPage) else { return [] }
        return names.filter { APIVersion.isVersion($0) && FileStatus(folder + "/" + $0)?.isFolder == true }
            .sorted(by: APIVersion.precedes)
    }

    /// The folder of a version, or of the newest one, where a folder has one a version; the path as it is otherwise.
    ///
    /// Throws a `Diagnostic` where there is no folder of the version.
    static func resolve(_ path: String, version: String?) throws -> String {
        let versions = versions(in: path)
        guard let newest = versions.last else { return path }
        guard let version else { return path.joined(newest) }
        guard versions.contains(version) else {
            throw Diagnostic(
                ConfigurationDiagnostic.versionMissing,
                "there is no folder `\(version)`; there are \(versions.map { "`\($0)`" }.joined(separator: ", "))",
                at: SourceLocation(file: path))
        }
        return path.joined(version)
    }

    /// The newest version that folders are called by, or hold as the newest; nil where none is.
    static func version(of paths: [String]) throws -> String? {
        try paths.compactMap { version(ofFolder: try resolve($0, version: nil)) }.max(by: APIVersion.precedes)
    }

    /// The version that a folder is called by; nil where it is called otherwise.
    static func version(ofFolder path: String) -> String? {
        path.split(separator: "/").last.flatMap { APIVersion.isVersion($0) ? String($0) : nil }
    }
}

extension String {
    /// A path below this one.
    fileprivate func joined(_ name: String) -> String { hasSuffix("/") ? self + name : self + "/" + name }
}
