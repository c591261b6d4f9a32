import GraphAPI

/// The transports that the package is built with; tests over loopback run with each.
enum TestTransport: String, CaseIterable, Codable, Sendable {
    case urlSession
    #if AsyncHTTPClient
        case asyncHTTPClient
    #endif

    func make() -> any GraphTransport {
        switch self {
        case .urlSession: GraphURLSessionTransport()
        #if AsyncHTTPClient
            case .asyncHTTPClient: GraphAsyncHTTPClientTransport()
        #endif
        }
    }
}
