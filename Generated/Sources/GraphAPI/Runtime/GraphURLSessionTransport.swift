#if canImport(FoundationNetworking)
    import Foundation
    public import FoundationNetworking
#else
    public import Foundation
#endif

/// Sends requests with URLSession: the transport that a client has where no other is given.
public struct GraphURLSessionTransport: GraphTransport {
    private let session: URLSession

    /// A transport with a session of its own, without cache, cookies and stored credentials.
    public init() {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.urlCache = nil
        configuration.httpCookieStorage = nil
        configuration.httpShouldSetCookies = false
        configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
        self.init(configuration: configuration)
    }

    /// A transport with a session of the given configuration.
    public init(configuration: URLSessionConfiguration) {
        session = URLSession(
            configuration: configuration, delegate: GraphRedirectStopper(), delegateQueue: nil)
    }

    public func send(_ request: GraphHTTPRequest) async throws -> GraphHTTPResponse {
        let urlRequest = try request.urlRequest()
        // URLSession on Linux does not heed a request's timeout, and elsewhere counts the time between packets.
        return try await withThrowingTaskGroup(of: GraphHTTPResponse.self) { group in
            group.addTask { [session] in
                let (data, response) = try await session.data(for: urlRequest)
                return try Self.response(response, data)
            }
            group.addTask {
                try await _Concurrency.Task.sleep(
                    nanoseconds: UInt64(max(0, min(request.timeout, 1e9)) * 1e9))
                throw URLError(.timedOut)
            }
            defer { group.cancelAll() }
            guard let first = try await group.next() else { throw URLError(.unknown) }
            return first
        }
    }

    private static func response(_ response: URLResponse, _ data: Foundation.Data) throws -> GraphHTTPResponse
    {
        guard let response = response as? HTTPURLResponse else { throw URLError(.badServerResponse) }
        let headers = response.allHeaderFields.map {
            (String(describing: $0.key), String(describing: $0.value))
        }
        return GraphHTTPResponse(
            status: response.statusCode, headers: GraphHeaders(headers.sorted { $0.0 < $1.0 }),
            body: [UInt8](data))
    }
}

extension GraphHTTPRequest {
    /// The request for URLSession.
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

/// Makes a redirect the answer instead of following it.
private final class GraphRedirectStopper: NSObject, URLSessionTaskDelegate {
    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }
}
