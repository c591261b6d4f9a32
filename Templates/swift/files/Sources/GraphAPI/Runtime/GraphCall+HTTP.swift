/// What a request needs to be sent besides itself.
struct GraphSending {
    var version: GraphAPIVersion
    var hosts: GraphHosts
    var token: String
    var proof: String?
    var timeout: Double
    var maximumAnswerSize = 1 << 26
}

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

extension GraphCall {
    /// The request as a transport sends it.
    ///
    /// - Throws: `GraphError` of kind `invalidRequest` where a part of it cannot be sent.
    @_optimize(none)
    func http(_ sending: GraphSending) throws(GraphError) -> GraphHTTPRequest {
        if let problem {
            throw GraphError(.invalidRequest, problem)
        }
        guard sending.version.isValid else {
            throw GraphError(.invalidRequest, "the version is not like v19.0")
        }
        guard !sending.token.isEmpty, sending.token.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw GraphError(.invalidRequest, "the access token is empty or has signs that tokens don't have")
        }
        let host = self.host == .video ? sending.hosts.video : sending.hosts.graph
        guard GraphHosts.isAddress(host) else {
            throw GraphError(
                .invalidRequest, "the address of the host is not like https://graph.facebook.com")
        }
        var url = "\(host)/\(sending.version.rawValue)\(path.text)"
        var headers = GraphHeaders([
            ("Accept", "application/json"), ("Authorization", "\(scheme) \(sending.token)"),
        ])
        for header in self.headers.elements { headers[header.name] = header.value }
        var pairs = self.pairs
        if let proof = sending.proof { pairs.append(("appsecret_proof", proof)) }
        var body = self.body ?? .none
        if self.body == nil, method == .post, !files.isEmpty {
            let form = try GraphMultipart(pairs: pairs, files: files)
            headers["Content-Type"] = form.contentType
            body = .parts(form.parts)
        } else if self.body == nil, method == .post {
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            body = .bytes(GraphPercent.query(pairs))
        } else if !pairs.isEmpty {
            url += "?" + String(decoding: GraphPercent.query(pairs), as: UTF8.self)
        }
        return GraphHTTPRequest(
            method: method, url: url, headers: headers, body: body, timeout: timeout ?? sending.timeout,
            maximumAnswerSize: sending.maximumAnswerSize, progress: progress)
    }
}
