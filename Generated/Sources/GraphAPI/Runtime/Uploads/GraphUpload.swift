/// How far an upload is.
public struct GraphUploadProgress: Sendable, Hashable {
    /// Bytes that are on their way or that the server has. After a break it falls back to what the server has.
    public var sent: Int
    /// All bytes.
    public var total: Int

    /// Progress of an upload.
    public init(sent: Int, total: Int) {
        self.sent = sent
        self.total = total
    }
}

/// An upload in one piece that can go on after a break.
///
/// Keep it to go on later, in another process too: the server knows how far it is.
public struct GraphUploadSession: Sendable, Hashable, Codable {
    /// `upload:` and a key; it may have a query with a signature.
    public var id: String
    /// The number of bytes of the file.
    public var total: Int

    /// A session that was begun before.
    public init(id: String, total: Int) {
        self.id = id
        self.total = total
    }

    /// The call that the session's address stands for.
    @_optimize(none)
    func call(_ method: GraphMethod) -> GraphCall {
        let parts = id.split(separator: "?", maxSplits: 1).map(String.init)
        var call = GraphCall(method, "/\(parts.first ?? "")")
        for (name, value) in GraphPercent.pairs(inQueryOf: "?" + (parts.dropFirst().first ?? "")) {
            call.parameters[name] = .string(value)
        }
        call.scheme = "OAuth"
        return call
    }
}

extension GraphClient {
    /// Begins an upload: `POST /{app-id}/uploads`.
    @_optimize(none)
    public func beginUpload(of file: GraphFile, appID: String) async throws -> GraphUploadSession {
        let total = try file.size
        var call = GraphCall(.post, "/\(appID)/uploads")
        call.parameters = [
            "file_name": .string(file.name), "file_length": .number(.init(Int64(total))),
            "file_type": .string(file.type),
        ]
        // A session that is begun twice does no harm.
        call.mayRepeat = true
        let exchange = try await exchange(call)
        guard let id = exchange.json["id"]?.as(String.self) else {
            throw GraphError(
                .unexpectedValue(GraphValueError(path: "id", expected: "String", found: "nothing")),
                "the upload has no id", exchange.metadata)
        }
        return GraphUploadSession(id: id, total: total)
    }

    /// How many bytes of an upload the server has.
    public func offset(of session: GraphUploadSession) async throws -> Int {
        let exchange = try await exchange(session.call(.get))
        return exchange.json["file_offset"]?.as(Int.self) ?? 0
    }

    /// Sends a file to the end, from where the server has it, and again after each break.
    ///
    /// The file is read while it is sent. Attempts are counted from the last one that got further.
    ///
    /// - Parameters:
    ///   - file: the file that the session was begun with.
    ///   - session: the session.
    ///   - timeout: how many seconds one attempt may take.
    ///   - progress: called while bytes are sent, and after each break with what the server has.
    /// - Returns: the handle that other calls take the file by.
    /// - Throws: `GraphError` of kind `stalledUpload` where attempt after attempt gets no further.
    @_optimize(none)
    public func upload(
        _ file: GraphFile, in session: GraphUploadSession, timeout: Double = 3600,
        progress: (@Sendable (GraphUploadProgress) -> Void)? = nil
    ) async throws -> String {
        guard try file.size == session.total else {
            throw GraphError(.invalidRequest, "the file has not the size that the session was begun with")
        }
        var offset = try await self.offset(of: session)
        var attempt = 1
        while true {
            progress?(GraphUploadProgress(sent: offset, total: session.total))
            var call = session.call(.post)
            call.headers["file_offset"] = String(offset)
            call.headers["Content-Type"] = "application/octet-stream"
            call.body = .parts([try file.stretch(from: offset, to: session.total).part])
            call.timeout = timeout
            if let progress {
                call.progress = { [offset] sent in
                    progress(
                        GraphUploadProgress(sent: min(offset + sent, session.total), total: session.total))
                }
            }
            call.mayRepeat = false
            do {
                let exchange = try await exchange(call)
                if let handle = exchange.json["h"]?.as(String.self) {
                    progress?(GraphUploadProgress(sent: session.total, total: session.total))
                    return handle
                }
            } catch let error as GraphError where error.isRetryable {
                guard attempt < max(2, retryPolicy.maximumAttempts) else {
                    throw GraphError(.stalledUpload, "the upload gets no further: \(error)", error.metadata)
                }
                try await waitAsTold(by: error)
                if error.retryAfter == nil {
                    let delay = retryPolicy.delay(after: attempt, error, chance: .random(in: 0...1)) ?? 0
                    try await GraphPause.wait(delay)
                }
            }
            let reached = try await self.offset(of: session)
            guard reached <= session.total else {
                throw GraphError(.stalledUpload, "the server has more bytes than the file")
            }
            attempt = reached > offset ? 1 : attempt + 1
            guard attempt <= max(2, retryPolicy.maximumAttempts) else {
                throw GraphError(.stalledUpload, "the upload gets no further than byte \(reached)")
            }
            offset = reached
        }
    }

    /// Begins an upload and sends the file to its end; returns the handle that other calls take the file by.
    @_optimize(none)
    public func upload(
        _ file: GraphFile, appID: String, progress: (@Sendable (GraphUploadProgress) -> Void)? = nil
    ) async throws -> String {
        try await upload(file, in: try await beginUpload(of: file, appID: appID), progress: progress)
    }
}
