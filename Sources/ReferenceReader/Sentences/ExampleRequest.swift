import APIModel
import Foundation
import ReferencePages

/// The request of an example: `GET /v19.0/{user-id}/businesses HTTP/1.1`.
struct ExampleRequest: Sendable {
    /// The method; that of a read for a link to the Graph API Explorer.
    var method: APIModel.Operation.Method
    /// The path without its version, with a leading slash and without a closing one.
    var path: String

    /// Nil where the text does not begin with a request line.
    init?(_ code: String) {
        guard let first = code.utf8.first, "GPD".utf8.contains(first) else { return nil }
        let line = Substring(code.utf8.prefix { $0 != 0x0A })
        let words = line.split(separator: " ", maxSplits: 2)
        guard words.count >= 2, let method = APIModel.Operation.Method(rawValue: String(words[0])),
            let path = Self.withoutHost(words[1])
        else { return nil }
        self.method = method
        self.path = Self.path(path)
    }

    /// The path in a link to the Graph API Explorer.
    init?(explorerLinkIn text: RichText) {
        for case let link? in text.runs.lazy.map(\.link) where link.has("/tools/explorer/?") {
            let items = URLComponents(string: link)?.queryItems
            guard let path = items?.first(where: { $0.name == "path" })?.value else { continue }
            method = .get
            self.path = Self.path(path[...])
            return
        }
        return nil
    }

    /// `/{page-id}` of `https://graph.facebook.com/{page-id}`; nil for what is no address.
    private static func withoutHost(_ text: Substring) -> Substring? {
        if text.hasPrefix("/") { return text }
        guard let range = text.range(of: "://"), let slash = text[range.upperBound...].firstIndex(of: "/")
        else { return nil }
        return text[slash...]
    }

    private static func path(_ text: Substring) -> String {
        var parts = text.prefix { $0 != "?" }.split(separator: "/")
        // `v19.0`, `{api-version}` or `<API_VERSION>`.
        if let first = parts.first,
            APIVersion.isVersion(first) || first.lowercased().hasSuffix("version}")
                || first.lowercased().hasSuffix("version>")
        {
            parts.removeFirst()
        }
        return "/" + parts.joined(separator: "/")
    }
}
