internal import Foundation

/// Which files a pack can write, whatever the pages say: how a file that somebody put into the list of ours is told
/// from one that a pack wrote.
public struct PackOutputs: Sendable, Equatable {
    /// The pack's name.
    public let name: String
    private let copied: Set<String>
    private let patterns: [Pattern]

    /// The text around the tags of an output's path.
    private struct Pattern: Sendable, Equatable {
        var beginning: String
        var end: String
        /// How many folders a path has; nil where a tag may hold some.
        var folders: Int?

        init(_ path: String) {
            let first = path.range(of: "{{")?.lowerBound ?? path.endIndex
            beginning = String(path[..<first])
            end = path.range(of: "}}", options: .backwards).map { String(path[$0.upperBound...]) } ?? ""
            let isPlain = ["{{#", "{{^", "{{>"].allSatisfy { !path.contains($0) }
            folders = isPlain ? path.utf8.count { $0 == UInt8(ascii: "/") } : nil
        }

        func fits(_ path: String) -> Bool {
            path.utf8.count >= beginning.utf8.count + end.utf8.count && path.hasPrefix(beginning)
                && path.hasSuffix(end)
                && folders.map { $0 == path.utf8.count { $0 == UInt8(ascii: "/") } } != false
        }
    }

    /// What a pack of a name writes.
    ///
    /// - Parameters:
    ///   - paths: Templates of paths.
    ///   - copied: Paths of files that are copied.
    init(name: String, paths: [String], copied: Set<String>) {
        self.name = name
        self.copied = copied
        patterns = paths.map(Pattern.init)
    }

    /// True where a file of this path can be the pack's.
    func canWrite(_ path: String) -> Bool {
        copied.contains(path) || patterns.contains { $0.fits(path) }
    }
}
