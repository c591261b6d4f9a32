import APIModel
import ReferenceReader
import ReferenceVocabulary

/// The address that a saved file says it is from.
struct PageAddress {
    /// The host, in lower case; empty for an address without one.
    let host: String
    /// True for a page of the documentation, also as an archive has it.
    let isDocumentation: Bool
    /// The language that it asks for, such as `de_DE`.
    let language: String?
    /// What follows `docs`, without the version.
    let parts: [String]
    /// The version in it, such as `v18.0`.
    let version: String?

    init(_ text: String) {
        host = Self.host(of: text)
        let path = text.prefix { $0 != "?" && $0 != "#" }
        language = text.split(whereSeparator: { "?&#".contains($0) }).first { $0.hasPrefix("locale=") }.map {
            String($0.dropFirst("locale=".count))
        }
        var parts: [String] = []
        var isDocumentation = false
        for beginning in PageMark.documentation {
            guard let range = path.range(of: PageMark.site + beginning) else { continue }
            let rest = path[range.upperBound...]
            guard rest.isEmpty || rest.hasPrefix("/") else { continue }
            isDocumentation = true
            parts = rest.split(separator: "/").map(String.init)
        }
        self.isDocumentation = isDocumentation
        version = parts.first(where: APIVersion.isVersion)
        self.parts = parts.filter { !APIVersion.isVersion($0) }
    }

    /// True for the page of a node or an edge.
    var isOfReference: Bool { isDocumentation && parts.dropLast().contains("reference") }

    /// What a file of it is called: `user.live_videos`, `guides.error-handling`, `marketing-api.insights`.
    var name: String {
        var rest = parts[...]
        if let index = rest.firstIndex(of: "reference"), index + 1 < rest.endIndex {
            rest = rest[(index + 1)...]
        } else if rest.first == "graph-api", rest.count > 1 {
            rest = rest.dropFirst()
        }
        return rest.joined(separator: ".")
    }

    /// The host of an address; empty where it has none.
    static func host(of address: some StringProtocol) -> String {
        guard let scheme = address.range(of: "://") else { return "" }
        return address[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }
            .lowercased()
    }

    /// True for a host of the API's own.
    static func isOwn(_ host: some StringProtocol) -> Bool {
        PageMark.ownHosts.contains { host == $0 || host.hasSuffix("." + $0) }
    }
}
