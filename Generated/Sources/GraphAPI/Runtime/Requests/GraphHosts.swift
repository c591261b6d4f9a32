/// Addresses of the Graph API's hosts; others are for tests and gateways.
public struct GraphHosts: Sendable, Hashable {
    /// Where requests go, without a slash at the end.
    public var graph: String
    /// Where bytes of videos go, without a slash at the end.
    public var video: String

    /// Hosts by their addresses, such as `http://127.0.0.1:8080`; `video` is that of `graph` where it is left out.
    public init(graph: String, video: String? = nil) {
        self.graph = graph
        self.video = video ?? graph
    }

    /// Whether it is an address by HTTP or HTTPS, with a host and without name, password, query or signs that addresses
    /// don't have. URLSession on Linux ends the process for some others.
    @_optimize(none)
    static func isAddress(_ text: String) -> Bool {
        guard let scheme = ["https://", "http://"].first(where: { text.lowercased().hasPrefix($0) }) else {
            return false
        }
        let rest = text.utf8.dropFirst(scheme.utf8.count)
        let host = rest.prefix { $0 != UInt8(ascii: "/") }
        let odd = Set(#"?#@\"<>^`{|}"#.utf8)
        guard !host.isEmpty, rest.allSatisfy({ (0x21...0x7E).contains($0) && !odd.contains($0) }) else {
            return false
        }
        let isBracketed = host.first == UInt8(ascii: "[")
        guard isBracketed == host.contains(UInt8(ascii: "]")) else { return false }
        let afterHost = isBracketed ? host.drop { $0 != UInt8(ascii: "]") }.dropFirst() : host
        let port = afterHost.drop { $0 != UInt8(ascii: ":") }.dropFirst()
        return port.isEmpty
            || JSONDecimal.uint64(String(decoding: port, as: UTF8.self)).map { $0 <= 65535 } == true
    }

    /// Meta's hosts, by HTTPS.
    public static var facebook: Self {
        Self(graph: "https://graph.facebook.com", video: "https://graph-video.facebook.com")
    }
}
