/// A file to write.
public struct OutputFile: Sendable {
    /// The path below the output folder, with `/` between its parts.
    public var path: String
    /// The content.
    public var bytes: [UInt8] {
        didSet { knownHash = nil }
    }
    private var knownHash: String?

    /// A file with its content.
    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// The hash of the content, as the manifest has it.
    var hash: String { knownHash ?? OutputManifest.hash(bytes) }

    /// The file with its hash at hand. Many files are hashed on many processors, and the folder that they go to asks.
    var hashed: OutputFile {
        var copy = self
        copy.knownHash = hash
        return copy
    }
}

extension OutputFile: Hashable {
    public static func == (left: Self, right: Self) -> Bool {
        left.path == right.path && left.bytes == right.bytes
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(path)
        hasher.combine(bytes)
    }
}
