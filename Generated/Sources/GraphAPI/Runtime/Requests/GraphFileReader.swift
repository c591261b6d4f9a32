import Foundation

/// Reads a file in chunks.
struct GraphFileReader {
    private let handle: FileHandle
    private let name: String

    init(_ url: Foundation.URL, offset: Int) throws(GraphError) {
        name = url.lastPathComponent
        do {
            handle = try FileHandle(forReadingFrom: url)
            try handle.seek(toOffset: UInt64(offset))
        } catch {
            throw GraphError(.invalidRequest, "the file \(url.lastPathComponent) cannot be read")
        }
    }

    /// Up to `count` bytes, and one at least.
    func read(_ count: Int) throws(GraphError) -> [UInt8] {
        guard let data = try? handle.read(upToCount: count), !data.isEmpty else {
            throw GraphError(.invalidRequest, "the file \(name) cannot be read to its end")
        }
        return [UInt8](data)
    }

    func close() { try? handle.close() }

    /// The number of bytes in a file.
    static func size(of url: Foundation.URL) throws(GraphError) -> Int {
        let attributes = try? FileManager.default.attributesOfItem(atPath: url.path)
        guard let size = (attributes?[.size] as? NSNumber)?.intValue else {
            throw GraphError(.invalidRequest, "the file \(url.lastPathComponent) cannot be read")
        }
        return size
    }
}
