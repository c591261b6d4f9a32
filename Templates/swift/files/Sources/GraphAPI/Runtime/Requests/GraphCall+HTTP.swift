extension GraphCall {
    /// The request as a transport sends it.
    ///
    /// - Throws: `GraphError` of kind `invalidRequest` where a part of it cannot be sent.
    @_optimize(none)
    func http(_ sending: GraphSending) throws(GraphError) -> GraphHTTPRequest {
        if let problem {
            throw GraphError(.invalidRequest, problem)
        }
        guard path.references.isEmpty, parameters.references.isEmpty else {
            throw GraphError(.invalidRequest, "a reference to another item is for a batch alone")
        }
        guard sending.version.isValid else {
            throw GraphError(.invalidRequest, "the version is not like v19.0")
        }
        guard !sending.token.isEmpty, sending.token.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw GraphError(.invalidRequest, "the access token is empty or has signs that tokens don't have")
        }
        let host =
            switch self.host {
            case .graph: sending.hosts.graph
            case .video: sending.hosts.video
            case .upload: sending.hosts.upload
            }
        guard GraphHosts.isAddress(host) else {
            throw GraphError(
                .invalidRequest, "the address of the host is not like https://graph.facebook.com")
        }
        var url = self.host == .upload ? host + path.text : "\(host)/\(sending.version.rawValue)\(path.text)"
        var headers = GraphHeaders([
            ("Accept", "application/json"), ("Authorization", "\(scheme) \(sending.token)"),
        ])
        for header in self.headers.elements { headers[header.name] = header.value }
        var pairs = self.pairs
        if let proof = sending.proof {
            pairs.removeAll { $0.name == "appsecret_proof" }
            pairs.append(("appsecret_proof", proof))
        }
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
