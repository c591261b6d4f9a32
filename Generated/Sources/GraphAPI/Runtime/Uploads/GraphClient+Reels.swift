public import Foundation

extension GraphClient {
    /// Begins a reel of a page: `POST /{page-id}/video_reels`.
    ///
    /// - Throws: `GraphError` of kind `invalidRequest` where the server names another host for the bytes than
    ///   `hosts.upload`: the token goes nowhere else.
    @_optimize(none)
    public func beginReel(of file: GraphFile, pageID: String) async throws -> GraphReelUpload {
        let total = try file.size
        var call = GraphCall(.post, "/\(pageID)/video_reels")
        call.parameters["upload_phase"] = "start"
        call.mayRepeat = true
        let exchange = try await exchange(call)
        guard let id = exchange.json["video_id"]?.as(String.self) else {
            let error = GraphValueError(path: "video_id", expected: "String", found: "nothing")
            throw GraphError(.unexpectedValue(error), "the reel has no id", exchange.metadata)
        }
        var path = "/video-upload/\(version.rawValue)/\(GraphPercent.encode(id))"
        if let address = exchange.json["upload_url"]?.as(String.self) {
            guard let own = uploadPath(of: address) else {
                throw GraphError(
                    .invalidRequest, "the address for the reel's bytes is not one of this client's hosts",
                    exchange.metadata)
            }
            path = own
        }
        return GraphReelUpload(pageID: pageID, videoID: id, total: total, uploadPath: path)
    }

    /// How far the server is with a reel.
    public func status(of reel: GraphReelUpload) async throws -> GraphReelStatus {
        let exchange = try await exchange(
            GraphCall(.get, "/\(reel.videoID)", parameters: ["fields": "status"]))
        return GraphReelStatus(record: exchange.json["status"]?.object ?? GraphRecord())
    }

    /// Sends a reel's bytes to the end, from where the server has them, and again after each break.
    ///
    /// - Throws: `GraphError` of kind `stalledUpload` where attempt after attempt gets no further.
    @_optimize(none)
    public func upload(
        _ file: GraphFile, to reel: GraphReelUpload, timeout: Double = 3600,
        progress: (@Sendable (GraphUploadProgress) -> Void)? = nil
    ) async throws {
        guard try file.size == reel.total else {
            throw GraphError(.invalidRequest, "the file has not the size that the reel was begun with")
        }
        var status = try await status(of: reel)
        var attempt = 1
        while !status.isUploaded {
            let offset = min(max(status.bytes, 0), reel.total)
            progress?(GraphUploadProgress(sent: offset, total: reel.total))
            var call = reelCall(reel, timeout)
            call.headers["offset"] = String(offset)
            call.headers["file_size"] = String(reel.total)
            call.headers["Content-Type"] = "application/octet-stream"
            call.body = .parts([try file.stretch(from: offset, to: reel.total).part])
            if let progress {
                call.progress = { sent in
                    progress(GraphUploadProgress(sent: min(offset + sent, reel.total), total: reel.total))
                }
            }
            do {
                if try await exchange(call).json["success"]?.as(Bool.self) == true { break }
            } catch let error as GraphError where error.isRetryable {
                try await waitAsTold(by: error)
                let delay = retryPolicy.delay(after: attempt, error, chance: .random(in: 0...1)) ?? 0
                if error.retryAfter == nil {
                    try await GraphPause.wait(delay)
                }
            }
            status = try await self.status(of: reel)
            attempt = status.bytes > offset ? 1 : attempt + 1
            guard attempt <= max(2, retryPolicy.maximumAttempts) else {
                throw GraphError(.stalledUpload, "the reel gets no further than byte \(status.bytes)")
            }
        }
        progress?(GraphUploadProgress(sent: reel.total, total: reel.total))
    }

    /// Lets the server fetch a reel's bytes from an address of the caller's.
    @_optimize(none)
    public func upload(from address: Foundation.URL, to reel: GraphReelUpload) async throws {
        var call = reelCall(reel, 600)
        call.headers["file_url"] = address.absoluteString
        _ = try await exchange(call)
    }

    /// Publishes a reel whose bytes are all there, keeps it as a draft, or schedules it.
    ///
    /// - Parameters:
    ///   - reel: the reel.
    ///   - state: what becomes of it.
    ///   - title: its title.
    ///   - description: its description.
    ///   - time: when it is published, where it is scheduled.
    @_optimize(none)
    public func finish(
        _ reel: GraphReelUpload, as state: GraphReelState = .published, title: String? = nil,
        description: String? = nil, at time: Foundation.Date? = nil
    ) async throws -> GraphRecord {
        var call = GraphCall(.post, "/\(reel.pageID)/video_reels")
        call.parameters = [
            "upload_phase": "finish", "video_id": .string(reel.videoID),
            "video_state": .string(state.rawValue),
        ]
        if let title { call.parameters["title"] = .string(title) }
        if let description { call.parameters["description"] = .string(description) }
        if let time {
            guard let seconds = JSONValue.Number(time.timeIntervalSince1970.rounded(.down)) else {
                throw GraphError(.invalidRequest, "a reel cannot be scheduled for no point in time")
            }
            call.parameters["scheduled_publish_time"] = .number(seconds)
        }
        return try await exchange(call).json.object ?? GraphRecord()
    }

    /// Uploads a reel, step by step: the first step has what to store, the last one the video's id.
    ///
    /// - Parameters:
    ///   - file: the video; the same one where an upload goes on.
    ///   - pageID: the page that publishes it.
    ///   - state: what becomes of it.
    ///   - title: its title.
    ///   - description: its description.
    ///   - time: when it is published, where it is scheduled.
    ///   - reel: an upload that another program began; nil begins one.
    public func reelSteps(
        of file: GraphFile, pageID: String, as state: GraphReelState = .published, title: String? = nil,
        description: String? = nil, at time: Foundation.Date? = nil, goingOn reel: GraphReelUpload? = nil
    ) -> GraphUploadSteps<GraphReelUpload> {
        GraphUploadSteps { tell in
            let reel = if let reel { reel } else { try await beginReel(of: file, pageID: pageID) }
            tell(GraphUploadStep(session: reel, progress: .init(sent: 0, total: reel.total)))
            try await upload(file, to: reel) { tell(GraphUploadStep(session: reel, progress: $0)) }
            _ = try await finish(reel, as: state, title: title, description: description, at: time)
            tell(
                GraphUploadStep(
                    session: reel, progress: .init(sent: reel.total, total: reel.total), result: reel.videoID)
            )
        }
    }

    /// The path of an address for bytes; nil where its host is not the client's.
    private func uploadPath(of address: String) -> String? {
        guard let own = Foundation.URLComponents(string: hosts.upload),
            let other = Foundation.URLComponents(string: address), other.user == nil, other.password == nil,
            other.scheme?.lowercased() == own.scheme?.lowercased(),
            other.host?.lowercased() == own.host?.lowercased(), other.port == own.port
        else { return nil }
        return other.percentEncodedPath + (other.percentEncodedQuery.map { "?" + $0 } ?? "")
    }

    private func reelCall(_ reel: GraphReelUpload, _ timeout: Double) -> GraphCall {
        var call = GraphCall(.post, GraphPath(stringLiteral: reel.uploadPath))
        call.host = .upload
        call.scheme = "OAuth"
        call.mayRepeat = false
        call.timeout = timeout
        call.body = GraphHTTPRequest.Body.none
        return call
    }
}
