import Foundation

/// A form with files (RFC 7578).
struct GraphMultipart {
    let contentType: String
    let bytes: [UInt8]

    init(pairs: [(name: String, value: String)], files: [String: GraphFile]) throws(GraphError) {
        var generator = SystemRandomNumberGenerator()
        // 128 random bits: no content can know them, so none can end a part.
        let boundary = "graph-" + String(generator.next(), radix: 36) + String(generator.next(), radix: 36)
        contentType = "multipart/form-data; boundary=\(boundary)"
        var output: [UInt8] = []
        for (name, value) in pairs {
            output +=
                "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(Self.quoted(name))\"\r\n\r\n\(value)\r\n"
                .utf8
        }
        for (name, file) in files.sorted(by: { $0.key < $1.key }) {
            let type =
                file.type.utf8.allSatisfy { (0x20...0x7E).contains($0) }
                ? file.type : "application/octet-stream"
            output +=
                "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(Self.quoted(name))\"; filename=\"\(Self.quoted(file.name))\"\r\nContent-Type: \(type)\r\n\r\n"
                .utf8
            switch file.contents {
            case .bytes(let bytes): output += bytes
            case .file(let url):
                guard let data = try? Foundation.Data(contentsOf: url) else {
                    throw GraphError(.invalidRequest, "the file for \(name) cannot be read")
                }
                output += data
            }
            output += "\r\n".utf8
        }
        output += "--\(boundary)--\r\n".utf8
        bytes = output
    }

    /// A name between quotes, escaped as browsers do (WHATWG, multipart/form-data).
    private static func quoted(_ name: String) -> String {
        var result = ""
        for scalar in name.unicodeScalars {
            switch scalar {
            case "\"": result += "%22"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
