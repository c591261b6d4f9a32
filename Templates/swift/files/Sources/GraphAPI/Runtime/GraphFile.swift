public import Foundation

/// A file to send.
///
/// Its bytes go into a part of a form. As a field's value it is a reference into the request that it is sent with.
public struct GraphFile: Sendable, Hashable {
    /// Where the bytes are.
    public enum Contents: Sendable, Hashable {
        /// In memory.
        case bytes([UInt8])
        /// On disk.
        case file(Foundation.URL)
    }

    /// The name that the part gives.
    public var name: String
    /// The media type that the part gives.
    public var type: String
    /// Where the bytes are.
    public var contents: Contents

    /// A file from bytes.
    public init(_ bytes: [UInt8], name: String, type: String = "application/octet-stream") {
        contents = .bytes(bytes)
        self.name = name
        self.type = type
    }

    /// A file on disk, under its own name.
    public init(contentsOf url: Foundation.URL, type: String = "application/octet-stream") {
        contents = .file(url)
        name = url.lastPathComponent
        self.type = type
    }
}
