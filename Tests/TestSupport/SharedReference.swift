public import Foundation

/// The real pages that some tests read. They lie beside the package and are no part of it.
public enum SharedReference {
    /// The folder with pages; nil where there is none.
    public static let folder: URL? = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        for up in ["../shared", "shared", "../../shared"] {
            let folder = root.appendingPathComponent(up).standardizedFileURL.appendingPathComponent(
                "reference")
            if FileManager.default.fileExists(atPath: folder.appendingPathComponent("v19.0").path) {
                return folder
            }
        }
        return nil
    }()

    /// Why tests over real pages are skipped.
    public static let skipped = "there is no folder ../shared/reference beside the package"

    /// True where the folder is there.
    public static var isThere: Bool { folder != nil }

    /// The clean pages by name.
    public static func cleanPages() throws -> [(name: String, text: String)] {
        try names(in: "v19.0").map { ($0, try text("v19.0/" + $0)) }
    }

    /// The names of the files in a folder of the reference, sorted.
    public static func names(in path: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: file(path).path).sorted()
    }

    /// The text of a file of the reference.
    public static func text(_ path: String) throws -> String {
        try String(contentsOf: file(path), encoding: .utf8)
    }

    /// A file or a folder of the reference, such as `v19.0/user.md`.
    public static func file(_ path: String) throws -> URL {
        guard let folder else { throw CocoaError(.fileNoSuchFile) }
        return folder.appendingPathComponent(path)
    }
}
