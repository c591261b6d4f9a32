/// A video that is sent in chunks: start, transfer, finish.
///
/// Keep it to go on after a break, in another process too.
public struct GraphVideoUpload: Sendable, Hashable, Codable {
    /// The path that the video is published at, such as `/me/videos`.
    public var path: String
    /// The session that the server gave.
    public var sessionID: String
    /// The video's id.
    public var videoID: String?
    /// The first byte that the server wants next.
    public var startOffset: Int
    /// The byte after the last one that the server wants next.
    public var endOffset: Int
    /// All bytes.
    public var total: Int
    /// The host that the bytes go to.
    public var host: GraphHost

    /// Whether the server has all bytes, so that only `finish` is left.
    public var isTransferred: Bool { startOffset >= endOffset }

    @_optimize(none)
    fileprivate mutating func read(_ exchange: GraphExchange) throws(GraphError) {
        // Offsets are numeric strings.
        guard let start = exchange.json["start_offset"]?.as(Int.self),
            let end = exchange.json["end_offset"]?.as(Int.self), 0 <= start, start <= end, end <= total
        else {
            let error = GraphValueError(path: "start_offset", expected: "Int", found: "something else")
            throw GraphError(
                .unexpectedValue(error), "the answer does not tell which bytes come next", exchange.metadata)
        }
        (startOffset, endOffset) = (start, end)
    }
}

extension GraphClient {
    /// The subcode that says to send a chunk again.
    private static var chunkAgain: Int { 1_363_037 }

    /// Begins sending a video to `/{owner}/videos`.
    ///
    /// - Parameters:
    ///   - file: the video.
    ///   - owner: whose video it is: an id, or `me`.
    ///   - host: where all calls of the upload go. Videos are uploaded to `graph-video.facebook.com`, and they alone
    ///     (overview.md); a gateway may want it otherwise.
    @_optimize(none)
    public func beginVideoUpload(
        of file: GraphFile, owner: String, host: GraphHost = .video
    ) async throws -> GraphVideoUpload {
        let total = try file.size
        var call = videoCall("/\(owner)/videos", "start", host)
        call.parameters["file_size"] = .string(String(total))
        call.mayRepeat = true
        let exchange = try await exchange(call)
        guard let session = exchange.json["upload_session_id"]?.as(String.self) else {
            let error = GraphValueError(path: "upload_session_id", expected: "String", found: "nothing")
            throw GraphError(.unexpectedValue(error), "the upload has no session", exchange.metadata)
        }
        var upload = GraphVideoUpload(
            path: call.path.text, sessionID: session, videoID: exchange.json["video_id"]?.as(String.self),
            startOffset: 0, endOffset: 0, total: total, host: host)
        try upload.read(exchange)
        return upload
    }

    /// Sends the chunks that are left; `upload` is changed after each, so that it can be kept.
    ///
    /// A chunk that fails for a moment is sent again: the server tells by its offset what it has.
    @_optimize(none)
    public func transfer(
        _ file: GraphFile, _ upload: inout GraphVideoUpload,
        progress: (@Sendable (GraphUploadProgress) -> Void)? = nil
    ) async throws {
        while !upload.isTransferred { try await transferChunk(file, &upload, progress: progress) }
        progress?(GraphUploadProgress(sent: upload.total, total: upload.total))
    }

    /// Sends the next chunk that the server wants.
    @_optimize(none)
    func transferChunk(
        _ file: GraphFile, _ upload: inout GraphVideoUpload,
        progress: (@Sendable (GraphUploadProgress) -> Void)? = nil
    ) async throws {
        guard try file.size == upload.total else {
            throw GraphError(.invalidRequest, "the file has not the size that the upload was begun with")
        }
        let before = upload.startOffset
        var stalled = 0
        while upload.startOffset == before, !upload.isTransferred {
            progress?(GraphUploadProgress(sent: upload.startOffset, total: upload.total))
            var call = videoCall(GraphPath(stringLiteral: upload.path), "transfer", upload.host)
            call.parameters["upload_session_id"] = .string(upload.sessionID)
            call.parameters["start_offset"] = .string(String(upload.startOffset))
            call.files["video_file_chunk"] = file.stretch(from: upload.startOffset, to: upload.endOffset)
            call.mayRepeat = true
            if let progress {
                call.progress = { [upload] sent in
                    // The form around the chunk has some bytes too.
                    let reached = min(upload.startOffset + sent, upload.endOffset)
                    progress(GraphUploadProgress(sent: reached, total: upload.total))
                }
            }
            do {
                try upload.read(try await exchange(call))
            } catch let error as GraphError where error.subcode == Self.chunkAgain {
                try await waitAsTold(by: error)
                if let data = error.data?["start_offset"]?.as(Int.self),
                    let end = error.data?["end_offset"]?.as(Int.self), 0 <= data, data <= end,
                    end <= upload.total
                {
                    (upload.startOffset, upload.endOffset) = (data, end)
                }
            }
            stalled += 1
            guard stalled <= max(2, retryPolicy.maximumAttempts) else {
                throw GraphError(.stalledUpload, "the video gets no further than byte \(upload.startOffset)")
            }
        }
    }

    /// Publishes a video whose bytes are all there.
    ///
    /// - Parameters:
    ///   - upload: the upload, all of it transferred.
    ///   - parameters: title, description and whatever else the edge takes.
    @_optimize(none)
    public func finish(
        _ upload: GraphVideoUpload, parameters: GraphRecord = GraphRecord()
    ) async throws -> GraphRecord {
        var call = videoCall(GraphPath(stringLiteral: upload.path), "finish", upload.host)
        for (name, value) in parameters.members { call.parameters[name] = value }
        call.parameters["upload_session_id"] = .string(upload.sessionID)
        let exchange = try await exchange(call)
        return exchange.json.object ?? GraphRecord()
    }

    /// Throws away what was sent.
    @_optimize(none)
    public func cancel(_ upload: GraphVideoUpload) async throws {
        var call = videoCall(GraphPath(stringLiteral: upload.path), "cancel", upload.host)
        call.parameters["upload_session_id"] = .string(upload.sessionID)
        _ = try await exchange(call)
    }

    /// Sends a video from begin to end and returns its id.
    @_optimize(none)
    public func uploadVideo(
        _ file: GraphFile, owner: String, parameters: GraphRecord = GraphRecord(), host: GraphHost = .video,
        progress: (@Sendable (GraphUploadProgress) -> Void)? = nil
    ) async throws -> String? {
        var upload = try await beginVideoUpload(of: file, owner: owner, host: host)
        try await transfer(file, &upload, progress: progress)
        _ = try await finish(upload, parameters: parameters)
        return upload.videoID
    }

    @_optimize(none)
    private func videoCall(_ path: GraphPath, _ phase: String, _ host: GraphHost) -> GraphCall {
        var call = GraphCall(.post, path)
        call.host = host
        call.parameters["upload_phase"] = .string(phase)
        call.timeout = 600
        return call
    }
}
