public import GraphAPI

/// A request as the mock received it.
public struct GraphMockRequest: Sendable, CustomStringConvertible, CustomReflectable {
    /// GET, POST or DELETE.
    public var method: GraphMethod
    /// The path below the version, such as `/me/accounts`.
    public var path: String
    /// The path and the query as they came.
    public var target: String
    /// The version in the path; nil where there was none.
    public var version: String?
    /// Parameters of the query and the form, percent-encoding undone.
    public var parameters: [String: String]
    /// The headers.
    public var headers: GraphHeaders
    /// The bytes of files in the form, by the names of their parts.
    public var files: [String: [UInt8]]
    /// The number of bytes after the headers.
    public var bodySize: Int
    /// The bytes after the headers, where they are no form.
    public var body: [UInt8]

    /// The token of the header or of the parameter.
    public var token: String? {
        if let header = headers["Authorization"] {
            return header.split(separator: " ", maxSplits: 1).dropFirst().first.map(String.init)
        }
        return parameters["access_token"]
    }

    /// The method and the path; parameters may hold secrets.
    public var description: String { "\(method.rawValue) \(path)" }
    public var customMirror: Mirror { Mirror(self, children: ["request": description]) }

    /// The request that an address and a body stand for.
    @_optimize(none)
    init(method: String, target: String, headers: GraphHeaders, body: [UInt8]) {
        self.method = GraphMethod(rawValue: method) ?? .get
        self.headers = headers
        self.target = target
        bodySize = body.count
        self.body = []
        files = [:]
        let text =
            target.firstRange(of: "://").map { range in
                let rest = target[range.upperBound...]
                return rest.firstIndex(of: "/").map { String(rest[$0...]) } ?? "/"
            } ?? target
        var path = String(text.prefix { $0 != "?" })
        let segments = path.split(separator: "/").map(String.init)
        if let first = segments.first, first.hasPrefix("v"), first.dropFirst().contains(".") {
            version = first
            path = "/" + segments.dropFirst().joined(separator: "/")
        }
        self.path = GraphMockForm.decode(path, plus: false)
        parameters = GraphMockForm.pairs(in: text.drop { $0 != "?" }.dropFirst())
        let type = headers["Content-Type"] ?? ""
        if type.hasPrefix("multipart/form-data"), let range = type.firstRange(of: "boundary=") {
            let boundary = type[range.upperBound...].prefix { $0 != ";" }.filter { $0 != "\"" }
            let form = GraphMockForm.parts(in: body, boundary: boundary)
            parameters.merge(form.values) { $1 }
            files = form.files
        } else if type.hasPrefix("application/x-www-form-urlencoded") || (type.isEmpty && !body.isEmpty) {
            parameters.merge(GraphMockForm.pairs(in: String(decoding: body, as: UTF8.self)[...])) { $1 }
        } else {
            self.body = body
        }
    }
}

/// Forms as they travel.
enum GraphMockForm {
    @_optimize(none)
    static func decode(_ text: some StringProtocol, plus: Bool = true) -> String {
        var output: [UInt8] = []
        let bytes = Array(text.utf8)
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
                let byte = UInt8(String(decoding: bytes[index + 1...index + 2], as: UTF8.self), radix: 16)
            {
                output.append(byte)
                index += 3
            } else {
                output.append(plus && bytes[index] == UInt8(ascii: "+") ? 0x20 : bytes[index])
                index += 1
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    @_optimize(none)
    static func pairs(in text: Substring) -> [String: String] {
        var pairs: [String: String] = [:]
        for pair in text.split(separator: "&") {
            let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            pairs[decode(sides[0])] = sides.count > 1 ? decode(sides[1]) : ""
        }
        return pairs
    }

    @_optimize(none)
    static func parts(
        in body: [UInt8], boundary: String
    ) -> (values: [String: String], files: [String: [UInt8]]) {
        var values: [String: String] = [:]
        var files: [String: [UInt8]] = [:]
        for part in body.split(Array("--\(boundary)".utf8)) {
            guard let end = part.position(of: Array("\r\n\r\n".utf8)) else { continue }
            let head = String(decoding: part[..<end], as: UTF8.self)
            guard let range = head.firstRange(of: "; name=\"") else { continue }
            let name = String(head[range.upperBound...].prefix { $0 != "\"" })
            let content = Array(part[(end + 4)...].dropLast(2))
            if head.contains("filename=") {
                files[name] = content
            } else {
                values[name] = String(decoding: content, as: UTF8.self)
            }
        }
        return (values, files)
    }
}

extension [UInt8] {
    fileprivate func position(of pattern: [UInt8]) -> Int? { self[...].position(of: pattern) }

    fileprivate func split(_ pattern: [UInt8]) -> [ArraySlice<UInt8>] {
        var parts: [ArraySlice<UInt8>] = []
        var rest = self[...]
        while let position = rest.position(of: pattern) {
            parts.append(rest[..<position])
            rest = rest[(position + pattern.count)...]
        }
        parts.append(rest)
        return parts
    }
}

extension ArraySlice<UInt8> {
    fileprivate func position(of pattern: [UInt8]) -> Int? {
        guard let first = pattern.first, count >= pattern.count else { return nil }
        var index = startIndex
        while index + pattern.count <= endIndex {
            guard let found = self[index...].firstIndex(of: first), found + pattern.count <= endIndex else {
                return nil
            }
            if self[found..<(found + pattern.count)].elementsEqual(pattern) { return found }
            index = found + 1
        }
        return nil
    }
}
