/// How far an upload is, with what is needed to go on from there.
///
/// Store the session whenever it changes: where the program ends, another one goes on with it.
public struct GraphUploadStep<Session: Codable & Sendable>: Sendable {
    /// What another program needs to go on.
    public var session: Session
    /// How many bytes are on their way or there.
    public var progress: GraphUploadProgress
    /// What the upload came to: a file's handle, or a video's id. It is there in the last step alone.
    public var result: String?
}

extension GraphUploadStep: Equatable where Session: Equatable {}

/// The steps of an upload, which is done while they are asked for and given up with the loop.
///
/// The steps of progress between two chunks may be skipped where the loop is slow; those with a new session and the last
/// one never are.
public struct GraphUploadSteps<Session: Codable & Sendable>: AsyncSequence, Sendable {
    public typealias Element = GraphUploadStep<Session>
    typealias Tell = @Sendable (Element) -> Void

    /// Sends the file, and tells each step.
    let run: @Sendable (_ tell: @escaping Tell) async throws -> Void

    public func makeAsyncIterator() -> AsyncThrowingStream<Element, any Swift.Error>.Iterator {
        let run = run
        let steps = AsyncThrowingStream<Element, any Swift.Error> { continuation in
            let task = _Concurrency.Task {
                do {
                    try await run { _ = continuation.yield($0) }
                    continuation.finish()
                } catch {
                    continuation.finish(throwing: error)
                }
            }
            continuation.onTermination = { _ in task.cancel() }
        }
        return steps.makeAsyncIterator()
    }
}
