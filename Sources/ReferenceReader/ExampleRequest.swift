import ReferencePages

/// The request of an example: `GET /v19.0/{user-id}/businesses HTTP/1.1`.
struct ExampleRequest {
    /// The path without its version, with a leading slash and without a closing one.
    var path: String

    /// Nil where the text does not begin with a request line.
    init?(_ code: String) {
        let line = code.prefix { $0 != "\n" }
        let words = line.split(separator: " ")
        guard words.count >= 2, ["GET", "POST", "DELETE"].contains(words[0]), let path = Self.withoutHost(words[1]) else {
            return nil
        }
        self.path = Self.path(path)
    }

    /// The path in a link to the Graph API Explorer.
    init?(explorerLinkIn text: RichText) {
        for run in text.runs {
            guard let link = run.link, let range = link.range(of: "/tools/explorer/?") else { continue }
            for pair in link[range.upperBound...].split(separator: "&") where pair.hasPrefix("path=") {
                guard let decoded = Self.decoded(pair.dropFirst("path=".count)) else { continue }
                path = Self.path(decoded[...])
                return
            }
        }
        return nil
    }

    /// `/{page-id}` of `https://graph.facebook.com/{page-id}`; nil for what is no address.
    private static func withoutHost(_ text: Substring) -> Substring? {
        if text.hasPrefix("/") { return text }
        guard let range = String(text).range(of: "://"), case let rest = String(text)[range.upperBound...],
            let slash = rest.firstIndex(of: "/")
        else { return nil }
        return rest[slash...]
    }

    private static func path(_ text: Substring) -> String {
        var parts = text.prefix { $0 != "?" }.split(separator: "/")
        // `v19.0`, `{api-version}` or `<API_VERSION>`.
        if let first = parts.first, PageIdentity.isVersion(first) || first.lowercased().hasSuffix("version}")
            || first.lowercased().hasSuffix("version>")
        {
            parts.removeFirst()
        }
        return "/" + parts.joined(separator: "/")
    }

    /// Undoes percent-encoding (RFC 3986, 2.1).
    private static func decoded(_ text: Substring) -> String? {
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%") {
                guard rest.count >= 2, let value = UInt8(Substring(rest.prefix(2)), radix: 16) else { return nil }
                bytes.append(value)
                rest.removeFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(validating: bytes, as: UTF8.self)
    }
}
