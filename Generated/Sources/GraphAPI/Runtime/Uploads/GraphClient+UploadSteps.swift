extension GraphClient {
    /// Sends a file, step by step: the first step has the session, the last one the handle.
    ///
    /// ```swift
    /// for try await step in graph.uploadSteps(of: file, appID: appID, goingOn: stored) {
    ///     store(step.session)
    ///     if let handle = step.result { use(handle) }
    /// }
    /// ```
    ///
    /// - Parameters:
    ///   - file: the file; the same one where an upload goes on.
    ///   - appID: the app.
    ///   - session: an upload that another program began; nil begins one.
    public func uploadSteps(
        of file: GraphFile, appID: String, goingOn session: GraphUploadSession? = nil
    ) -> GraphUploadSteps<GraphUploadSession> {
        GraphUploadSteps { tell in
            let session =
                if let session { session } else { try await beginUpload(of: file, appID: appID) }
            tell(GraphUploadStep(session: session, progress: .init(sent: 0, total: session.total)))
            let handle = try await upload(file, in: session) {
                tell(GraphUploadStep(session: session, progress: $0))
            }
            tell(
                GraphUploadStep(
                    session: session, progress: .init(sent: session.total, total: session.total),
                    result: handle))
        }
    }

    /// Sends a video in chunks and publishes it, step by step: there is a step with a new session after each chunk, and the
    /// last one has the video's id.
    ///
    /// - Parameters:
    ///   - file: the video; the same one where an upload goes on.
    ///   - owner: whose video it is: an id, or `me`.
    ///   - parameters: title, description and whatever else the edge takes.
    ///   - host: where the calls go; see `beginVideoUpload`.
    ///   - upload: an upload that another program began; nil begins one.
    public func videoUploadSteps(
        of file: GraphFile, owner: String, parameters: GraphRecord = GraphRecord(), host: GraphHost = .video,
        goingOn upload: GraphVideoUpload? = nil
    ) -> GraphUploadSteps<GraphVideoUpload> {
        GraphUploadSteps { tell in
            var state =
                if let upload { upload } else {
                    try await beginVideoUpload(of: file, owner: owner, host: host)
                }
            func step(_ result: String? = nil) -> GraphUploadStep<GraphVideoUpload> {
                let progress = GraphUploadProgress(sent: state.startOffset, total: state.total)
                return GraphUploadStep(session: state, progress: progress, result: result)
            }
            tell(step())
            while !state.isTransferred {
                try await transferChunk(file, &state) { [state] in
                    tell(GraphUploadStep(session: state, progress: $0))
                }
                tell(step())
            }
            let answer = try await finish(state, parameters: parameters)
            tell(step(state.videoID ?? answer["id"]?.as(String.self) ?? ""))
        }
    }
}
