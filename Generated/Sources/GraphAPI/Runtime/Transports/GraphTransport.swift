/// What sends requests.
///
/// A transport does not follow redirects: an answer that redirects is returned as it is, so that a token never goes
/// to another host.
public protocol GraphTransport: Sendable {
    /// Sends a request and returns the answer, whatever its status.
    ///
    /// - Throws: `CancellationError` where the task was cancelled; `GraphError` of kind `timeout` or `tooLarge` where
    ///   the request's limits are passed; any other error where there was no answer.
    func send(_ request: GraphHTTPRequest) async throws -> GraphHTTPResponse
}
