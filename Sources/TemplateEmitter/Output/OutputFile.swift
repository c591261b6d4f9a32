/// A file to write.
public struct OutputFile: Sendable, Hashable {
    /// The path below the output folder, with `/` between its parts.
    public var path: String
    /// The content.
    public var bytes: [UInt8]

    /// A file with its content.
    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
