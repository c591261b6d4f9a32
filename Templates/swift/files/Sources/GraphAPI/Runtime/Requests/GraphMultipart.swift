/// A form with files (RFC 7578). Files on disk stay there until they are sent.
struct GraphMultipart {
    let contentType: String
    let parts: [GraphBodyPart]

    @_optimize(none)
    init(pairs: [(name: String, value: String)], files: [String: GraphFile]) throws(GraphError) {
        var generator = SystemRandomNumberGenerator()
        // 128 random bits: no content can know them, so none can end a part.
        let boundary = "graph-" + String(generator.next(), radix: 36) + String(generator.next(), radix: 36)
        contentType = "multipart/form-data; boundary=\(boundary)"
        var parts: [GraphBodyPart] = []
        var text: [UInt8] = []
        for (name, value) in pairs {
            text +=
                "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(Self.quoted(name))\"\r\n\r\n".utf8
            text += value.utf8
            text += "\r\n".utf8
        }
        for (name, file) in files.sorted(by: { $0.key < $1.key }) {
            let isPlain = file.type.utf8.allSatisfy { (0x20...0x7E).contains($0) }
            text += "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(Self.quoted(name))\"; ".utf8
            text += "filename=\"\(Self.quoted(Self.fileName(file.name)))\"\r\n".utf8
            text += "Content-Type: \(isPlain ? file.type : "application/octet-stream")\r\n\r\n".utf8
            parts.append(.bytes(text))
            parts.append(try file.part)
            text = Array("\r\n".utf8)
        }
        text += "--\(boundary)--\r\n".utf8
        parts.append(.bytes(text))
        self.parts = parts
    }

    /// A file's name without signs that control something: servers make paths, headers and lines of logs of it.
    private static func fileName(_ name: String) -> String {
        let kept = name.unicodeScalars.filter { scalar in
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: false
            default: true
            }
        }
        return kept.isEmpty ? "file" : String(String.UnicodeScalarView(kept))
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
