import Foundation

/// Addresses of the Graph API's hosts; others are for tests and gateways.
public struct GraphHosts: Sendable, Hashable {
    /// Where requests go, without a slash at the end.
    public var graph: String
    /// Where bytes of videos go, without a slash at the end.
    public var video: String
    /// Where bytes of reels go, without a slash at the end.
    public var upload: String

    /// Hosts by their addresses, such as `http://127.0.0.1:8080`; the others are that of `graph`
    /// where they are left out.
    public init(graph: String, video: String? = nil, upload: String? = nil) {
        self.graph = graph
        self.upload = upload ?? graph
        self.video = video ?? graph
    }

    /// Whether it is an address by HTTP or HTTPS, with a host and without name, password, query or signs that addresses
    /// don't have. URLSession on Linux ends the process for some others.
    @_optimize(none)
    static func isAddress(_ text: String) -> Bool {
        // Signs that addresses don't have come out encoded.
        guard let parts = Foundation.URLComponents(string: text), parts.string == text,
            ["http", "https"].contains(parts.scheme?.lowercased()), parts.host?.isEmpty == false,
            parts.user == nil, parts.password == nil, parts.query == nil, parts.fragment == nil
        else { return false }
        guard let port = parts.rangeOfPort, !port.isEmpty else { return true }
        return parts.port.map { $0 <= 65535 } == true
    }

    /// Meta's hosts, by HTTPS.
    public static var facebook: Self {
        Self(
            graph: "https://graph.facebook.com", video: "https://graph-video.facebook.com",
            upload: "https://rupload.facebook.com")
    }
}
