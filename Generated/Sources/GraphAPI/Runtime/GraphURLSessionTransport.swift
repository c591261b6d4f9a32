#if canImport(FoundationNetworking)
    import Foundation
    public import FoundationNetworking
#else
    public import Foundation
#endif

/// Sends requests with URLSession: the transport that a client has where no other is given.
///
/// It follows no redirect, keeps no cookies, gives up on answers beyond the size asked for, and sends files from disk.
public struct GraphURLSessionTransport: GraphTransport {
    private let session: URLSession
    private let receiver: GraphURLSessionReceiver

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
        receiver = GraphURLSessionReceiver()
        session = URLSession(configuration: configuration, delegate: receiver, delegateQueue: nil)
    }

    public func send(_ request: GraphHTTPRequest) async throws -> GraphHTTPResponse {
        let spooled = try GraphSpooledBody(request.body)
        defer { spooled?.remove() }
        let urlRequest = try request.urlRequest()
        let task =
            if let spooled {
                session.uploadTask(with: urlRequest, fromFile: spooled.url)
            } else {
                session.dataTask(with: urlRequest)
            }
        return try await withTaskCancellationHandler {
            try await withThrowingTaskGroup(of: GraphHTTPResponse.self) { group in
                group.addTask { [receiver] in
                    try await withCheckedThrowingContinuation { continuation in
                        receiver.receive(task, limit: request.maximumAnswerSize, continuation)
                        task.resume()
                    }
                }
                // URLSession on Linux does not heed a request's timeout, and elsewhere counts the time between
                // packets.
                group.addTask {
                    let seconds = max(0, min(request.timeout, 1e9))
                    try await _Concurrency.Task.sleep(nanoseconds: UInt64(seconds * 1e9))
                    throw GraphError(.timeout, "no answer within \(request.timeout) seconds")
                }
                defer {
                    group.cancelAll()
                    task.cancel()
                }
                guard let first = try await group.next() else { throw URLError(.unknown) }
                return first
            }
        } onCancel: {
            task.cancel()
        }
    }
}

extension GraphHTTPRequest {
    /// The request for URLSession; a body in pieces is left out.
    ///
    /// - Throws: `URLError` where the address is none.
    public func urlRequest() throws -> URLRequest {
        guard let url = Foundation.URL(string: url) else { throw URLError(.badURL) }
        var request = URLRequest(url: url, timeoutInterval: max(timeout, 1))
        request.httpMethod = method.rawValue
        for header in headers.elements { request.setValue(header.value, forHTTPHeaderField: header.name) }
        if case .bytes(let bytes) = body { request.httpBody = Foundation.Data(bytes) }
        return request
    }
}

/// Collects the answers of a session's tasks.
///
/// `@unchecked Sendable`: the lock guards all that changes.
private final class GraphURLSessionReceiver: NSObject, URLSessionDataDelegate, @unchecked Sendable {
    private struct Answer {
        var continuation: CheckedContinuation<GraphHTTPResponse, any Swift.Error>
        var limit: Int
        var bytes: [UInt8] = []
    }

    private let lock = NSLock()
    private var answers: [Int: Answer] = [:]

    func receive(
        _ task: URLSessionTask, limit: Int,
        _ continuation: CheckedContinuation<GraphHTTPResponse, any Swift.Error>
    ) {
        lock.withLock { answers[task.taskIdentifier] = Answer(continuation: continuation, limit: limit) }
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

    // A redirect is the answer: the token goes to no other host.
    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }
}

/// A body in one file, which is what URLSession can send without having it in memory.
private struct GraphSpooledBody {
    let url: Foundation.URL
    private let isTemporary: Bool

    /// Nil where the body is in memory anyway.
    init?(_ body: GraphHTTPRequest.Body) throws {
        guard case .parts(let parts) = body else { return nil }
        if parts.count == 1, case .file(let url, 0, let count) = parts[0],
            try GraphFileReader.size(of: url) == count
        {
            self.url = url
            isTemporary = false
            return
        }
        url = FileManager.default.temporaryDirectory.appendingPathComponent("graph-\(UUID().uuidString)")
        isTemporary = true
        guard FileManager.default.createFile(atPath: url.path, contents: nil),
            let handle = try? FileHandle(forWritingTo: url)
        else { throw GraphError(.invalidRequest, "there is no place for a temporary file") }
        do {
            try body.forEachChunk { try handle.write(contentsOf: $0) }
            try handle.close()
        } catch {
            try? handle.close()
            remove()
            throw error
        }
    }

    func remove() { if isTemporary { try? FileManager.default.removeItem(at: url) } }
}
