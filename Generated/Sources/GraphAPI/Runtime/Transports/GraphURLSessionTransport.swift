#if canImport(FoundationNetworking)
    import Foundation
    public import FoundationNetworking
#else
    public import Foundation
#endif

/// Sends requests with URLSession: the transport that a client has where no other is given.
///
/// It follows no redirect, keeps no cookies, gives up on answers beyond the size asked for, and sends files from disk.
/// On Linux files are read where they are. Elsewhere a whole file is sent from where it is, while its remainder, when an
/// upload goes on after a break, and a form around it are first written to a temporary file, since URLSession sends whole
/// files only there: such calls need as much free disk space as they send.
///
/// Clients that share a transport share its connections. On Linux only calls without a body do: URLSession there spins until
/// the timeout where a connection that it used before ends while a body is being sent, so each body goes over a connection of
/// its own.
public struct GraphURLSessionTransport: GraphTransport {
    private let session: GraphURLSessionOwner

    /// A transport with a session of its own, without cache, cookies and stored credentials.
    public init() {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.urlCache = nil
        configuration.httpCookieStorage = nil
        configuration.httpShouldSetCookies = false
        configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
        configuration.httpMaximumConnectionsPerHost = 32
        self.init(configuration: configuration)
    }

    /// A transport with a session of the given configuration.
    public init(configuration: URLSessionConfiguration) {
        session = GraphURLSessionOwner(configuration)
    }

    @_optimize(none)
    public func send(_ request: GraphHTTPRequest) async throws -> GraphHTTPResponse {
        #if canImport(FoundationNetworking)
            var urlRequest = try request.urlRequest()
            var stream: GraphBodyStream?
            if request.body.hasFiles {
                stream = GraphBodyStream(request.body)
                urlRequest.httpBodyStream = stream
                urlRequest.setValue(String(request.body.count), forHTTPHeaderField: "Content-Length")
                // A header that is blank is how curl is told to leave it out; it would send a stream in chunks.
                urlRequest.setValue(" ", forHTTPHeaderField: "Transfer-Encoding")
            }
            let owner: GraphURLSessionOwner
            if case .none = request.body { owner = session } else { owner = session.another() }
            do {
                return try await send(request, by: owner.session.dataTask(with: urlRequest), of: owner)
            } catch {
                throw stream?.failure ?? error
            }
        #else
            let spooled = try GraphSpooledBody(request.body)
            defer { spooled?.remove() }
            let urlRequest = try request.urlRequest()
            guard let spooled else {
                return try await send(request, by: session.session.dataTask(with: urlRequest), of: session)
            }
            return try await send(
                request, by: session.session.uploadTask(with: urlRequest, fromFile: spooled.url), of: session)
        #endif
    }

    @_optimize(none)
    private func send(
        _ request: GraphHTTPRequest, by task: URLSessionTask, of owner: GraphURLSessionOwner
    ) async throws -> GraphHTTPResponse {
        // URLSession on Linux does not heed a request's timeout, and elsewhere counts the time between packets.
        try await GraphDeadline.run(seconds: request.timeout) {
            try await withTaskCancellationHandler {
                try await withCheckedThrowingContinuation { continuation in
                    owner.receiver.receive(task, request, continuation)
                    task.resume()
                }
            } onCancel: {
                task.cancel()
            }
        }
    }
}

extension GraphURLSessionTransport: CustomReflectable {
    /// Nothing: the session knows requests that are on their way, with their tokens.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

extension GraphHTTPRequest {
    /// The request for URLSession; a body with files in it is left out.
    ///
    /// - Throws: `URLError` where the address is none.
    public func urlRequest() throws -> URLRequest {
        guard let url = Foundation.URL(string: url) else { throw URLError(.badURL) }
        var request = URLRequest(url: url, timeoutInterval: max(timeout, 1))
        request.httpMethod = method.rawValue
        for header in headers.elements { request.setValue(header.value, forHTTPHeaderField: header.name) }
        if let bytes = body.inMemory { request.httpBody = Foundation.Data(bytes) }
        return request
    }
}

/// A session that ends with the last transport that has it: a session keeps its delegate, and so itself, until then.
private final class GraphURLSessionOwner: Sendable {
    let session: URLSession
    let receiver = GraphURLSessionReceiver()

    /// A session of the same configuration, with connections of its own.
    func another() -> GraphURLSessionOwner { GraphURLSessionOwner(session.configuration) }

    init(_ configuration: URLSessionConfiguration) {
        session = URLSession(configuration: configuration, delegate: receiver, delegateQueue: nil)
    }

    deinit { session.finishTasksAndInvalidate() }
}

/// Collects the answers of a session's tasks.
///
/// `@unchecked Sendable`: the lock guards all that changes.
private final class GraphURLSessionReceiver: NSObject, URLSessionDataDelegate, @unchecked Sendable {
    private struct Answer {
        var continuation: CheckedContinuation<GraphHTTPResponse, any Swift.Error>
        var limit: Int
        var progress: (@Sendable (Int) -> Void)?
        var bytes: [UInt8] = []
    }

    private let lock = NSLock()
    private var answers: [Int: Answer] = [:]

    func receive(
        _ task: URLSessionTask, _ request: GraphHTTPRequest,
        _ continuation: CheckedContinuation<GraphHTTPResponse, any Swift.Error>
    ) {
        lock.withLock {
            answers[task.taskIdentifier] = Answer(
                continuation: continuation, limit: request.maximumAnswerSize, progress: request.progress)
        }
        // A task that was cancelled before it was known here has ended already, or never begins.
        if _Concurrency.Task.isCancelled { take(task)?.continuation.resume(throwing: CancellationError()) }
    }

    private func take(_ task: URLSessionTask) -> Answer? {
        lock.withLock { answers.removeValue(forKey: task.taskIdentifier) }
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Foundation.Data) {
        let isTooLarge = lock.withLock {
            guard let answer = answers[dataTask.taskIdentifier] else { return false }
            guard answer.bytes.count + data.count <= answer.limit else { return true }
            answers[dataTask.taskIdentifier]?.bytes.append(contentsOf: data)
            return false
        }
        guard isTooLarge, let answer = take(dataTask) else { return }
        dataTask.cancel()
        answer.continuation.resume(
            throwing: GraphError(
                .tooLarge(limit: answer.limit), "the answer has more than \(answer.limit) bytes"))
    }

    @_optimize(none)
    func urlSession(
        _ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Swift.Error)?
    ) {
        guard let answer = take(task) else { return }
        if let error {
            answer.continuation.resume(throwing: error)
        } else if let response = task.response as? HTTPURLResponse {
            let headers = response.allHeaderFields.map {
                (String(describing: $0.key), String(describing: $0.value))
            }
            answer.continuation.resume(
                returning: GraphHTTPResponse(
                    status: response.statusCode, headers: GraphHeaders(headers.sorted { $0.0 < $1.0 }),
                    body: answer.bytes))
        } else {
            answer.continuation.resume(throwing: URLError(.badServerResponse))
        }
    }

    func urlSession(
        _ session: URLSession, task: URLSessionTask, didSendBodyData bytesSent: Int64, totalBytesSent: Int64,
        totalBytesExpectedToSend: Int64
    ) {
        let progress = lock.withLock { answers[task.taskIdentifier]?.progress }
        progress?(Int(totalBytesSent))
    }

    // A redirect is the answer: the token goes to no other host.
    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }
}
