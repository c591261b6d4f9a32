public import Foundation

/// A file to send.
///
/// Its bytes go into a part of a form, or travel alone in an upload in pieces.
public struct GraphFile: Sendable, Hashable {
    /// Where the bytes are.
    public enum Contents: Sendable, Hashable {
        /// In memory.
        case bytes([UInt8])
        /// On disk.
        case file(Foundation.URL)
        /// `count` bytes of a file on disk, from `offset` on.
        case stretch(Foundation.URL, offset: Int, count: Int)
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

    /// The number of bytes.
    ///
    /// - Throws: `GraphError` where the file cannot be found.
    public var size: Int {
        get throws(GraphError) { try part.count }
    }

    /// The whole file as a piece of a body.
    var part: GraphBodyPart {
        get throws(GraphError) {
            switch contents {
            case .bytes(let bytes): .bytes(bytes)
            case .file(let url): .file(url, offset: 0, count: try GraphFileReader.size(of: url))
            case .stretch(let url, let offset, let count): .file(url, offset: offset, count: count)
            }
        }
    }

    /// The bytes from `start` up to `end` as a file of the same name.
    func stretch(from start: Int, to end: Int) -> GraphFile {
        var file = self
        switch contents {
        case .bytes(let bytes): file.contents = .bytes(Array(bytes[start..<min(end, bytes.count)]))
        case .file(let url): file.contents = .stretch(url, offset: start, count: end - start)
        case .stretch(let url, let offset, _):
            file.contents = .stretch(url, offset: offset + start, count: end - start)
        }
        return file
    }
}
