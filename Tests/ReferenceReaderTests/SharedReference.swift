import Foundation
import Testing

/// The real pages that some tests read. They lie beside the package and are no part of it.
enum SharedReference {
    /// The folder with pages; nil where there is none.
    static let folder: String? = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        for up in ["../shared", "shared", "../../shared"] {
            let path = root.appendingPathComponent(up).standardizedFileURL.path
            if FileManager.default.fileExists(atPath: path + "/reference/v19.0") { return path }
        }
        return nil
    }()

    /// Why tests over real pages are skipped.
    static let skipped: Comment = "there is no folder ../shared/reference beside the package"

    /// True where the folder is there.
    static var isThere: Bool { folder != nil }

    /// The clean pages by name.
    static func cleanPages() throws -> [(name: String, text: String)] {
        try names(in: "reference/v19.0").map { ($0, try text("reference/v19.0/" + $0)) }
    }

    static func names(in path: String) throws -> [String] {
        guard let folder else { return [] }
        return try FileManager.default.contentsOfDirectory(atPath: folder + "/" + path).sorted()
    }

    static func text(_ path: String) throws -> String {
        guard let folder else { return "" }
        return try String(contentsOfFile: folder + "/" + path, encoding: .utf8)
    }
}
