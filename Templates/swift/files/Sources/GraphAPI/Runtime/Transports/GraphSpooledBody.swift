#if !canImport(FoundationNetworking)
    import Foundation

    /// A body in one file, which is what URLSession can send without having it in memory.
    struct GraphSpooledBody {
        let url: Foundation.URL
        private let isTemporary: Bool

        /// Nil where the body is in memory anyway.
        init?(_ body: GraphHTTPRequest.Body) throws {
            guard case .parts(let parts) = body, body.hasFiles else { return nil }
            if parts.count == 1, case .file(let url, 0, let count) = parts[0],
                try GraphFileReader.size(of: url) == count
            {
                self.url = url
                isTemporary = false
                return
            }
            url = FileManager.default.temporaryDirectory.appendingPathComponent("graph-\(UUID().uuidString)")
            isTemporary = true
            guard FileManager.default.createFile(atPath: url.path, contents: nil),
                let handle = try? FileHandle(forWritingTo: url)
            else { throw GraphError(.invalidRequest, "there is no place for a temporary file") }
            do {
                try body.forEachChunk { try handle.write(contentsOf: $0) }
                try handle.close()
            } catch {
                try? handle.close()
                remove()
                throw error
            }
        }

        func remove() { if isTemporary { try? FileManager.default.removeItem(at: url) } }
    }
#endif
