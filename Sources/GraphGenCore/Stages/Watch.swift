import Foundation
import TemplateEmitter

/// Which files a run depends on, and which of them changed.
public struct Watch: Sendable {
    /// What the system says of each file without reading it.
    private let files: [String: String]

    /// The state of what a configuration names: its own file, its pages, its corrections and its packs that are folders, with
    /// those that they extend.
    ///
    /// A file that cannot be looked at counts as missing; the run will say so.
    public init(_ configuration: Configuration) {
        var paths = configuration.pages
        paths += [configuration.file, configuration.corrections ?? "", configuration.model ?? ""]
        for pack in configuration.outputs.map(\.pack) where pack.contains("/") {
            paths += TemplatePack.folders(of: pack) ?? [pack]
        }
        self.init(paths: paths.filter { !$0.isEmpty })
    }

    /// The state of files, and of all files below folders.
    public init(paths: [String]) {
        var files: [String: String] = [:]
        for path in paths {
            let below = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
            for file in [path] + below.map({ path + "/" + $0 }) {
                guard let status = FileStatus(file), !status.isFolder else { continue }
                files[file] = status.identity
            }
        }
        self.files = files
    }

    /// The files that are new, gone or another since an earlier look, sorted.
    public func changes(since earlier: Watch) -> [String] {
        Set(files.keys).union(earlier.files.keys).filter { files[$0] != earlier.files[$0] }.sorted()
    }
}
