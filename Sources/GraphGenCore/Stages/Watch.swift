import Foundation

/// Which files a run depends on, and which of them changed.
public struct Watch: Sendable {
    /// What is known of a file without reading it.
    private struct State: Equatable {
        var time: TimeInterval
        var size: UInt64
    }

    private let files: [String: State]

    /// The state of what a configuration names: its own file, its pages, its corrections and its packs that are folders.
    ///
    /// A file that cannot be looked at counts as missing; the run will say so.
    public init(_ configuration: Configuration) {
        var paths = configuration.pages
        paths += [configuration.file, configuration.corrections ?? "", configuration.model ?? ""]
        paths += configuration.outputs.map(\.pack).filter { $0.contains("/") }
        self.init(paths: paths.filter { !$0.isEmpty })
    }

    /// The state of files, and of all files below folders.
    public init(paths: [String]) {
        var files: [String: State] = [:]
        for path in paths {
            let below = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
            for file in [path] + below.map({ path + "/" + $0 }) {
                guard let attributes = try? FileManager.default.attributesOfItem(atPath: file),
                    attributes[.type] as? FileAttributeType == .typeRegular
                else { continue }
                files[file] = State(
                    time: (attributes[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0,
                    size: (attributes[.size] as? NSNumber)?.uint64Value ?? 0)
            }
        }
        self.files = files
    }

    /// The files that are new, gone or another since an earlier look, sorted.
    public func changes(since earlier: Watch) -> [String] {
        Set(files.keys).union(earlier.files.keys).filter { files[$0] != earlier.files[$0] }.sorted()
    }
}
