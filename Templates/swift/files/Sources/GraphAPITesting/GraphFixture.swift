public import Foundation
import GraphAPI

/// Exchanges with a server, kept without tokens, to be played back in tests.
public struct GraphFixture: Codable, Sendable, Equatable {
    /// A call and what it answered.
    public struct Exchange: Codable, Sendable, Equatable {
        /// GET, POST or DELETE.
        public var method: String
        /// The path below the version.
        public var path: String
        /// The parameters, without tokens and proofs.
        public var parameters: [String: String]
        /// The answer's status.
        public var status: Int
        /// The answer's headers that tell of versions, usage and traces.
        public var headers: [String: String]
        /// The answer's text, without tokens.
        public var body: String
    }

    /// The exchanges in order.
    public var exchanges: [Exchange]

    /// A fixture.
    public init(exchanges: [Exchange] = []) { self.exchanges = exchanges }

    /// A fixture from a file.
    public init(contentsOf url: Foundation.URL) throws {
        self = try JSONDecoder().decode(Self.self, from: Foundation.Data(contentsOf: url))
    }

    /// Writes it into a file, laid out for people.
    public func write(to url: Foundation.URL) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try encoder.encode(self).write(to: url)
    }
}

extension GraphFixture.Exchange {
    /// Parameters that are left out.
    private static let secretNames: Set<String> = [
        "access_token", "appsecret_proof", "client_secret", "fb_exchange_token", "input_token",
    ]
    /// Headers that are kept.
    private static let keptHeaders: Set<String> = [
        "facebook-api-version", "x-fb-trace-id", "x-app-usage", "x-page-usage", "x-ad-account-usage",
        "x-business-use-case-usage", "retry-after", "date", "content-type",
    ]

    @_optimize(none)
    init(_ request: GraphMockRequest, _ response: GraphHTTPResponse) {
        let secrets = [request.token ?? ""] + Self.secretNames.compactMap { request.parameters[$0] }
        func clean(_ text: String) -> String {
            var text = text
            for secret in secrets where secret.utf8.count >= 4 {
                let encoded = secret.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? secret
                for form in [secret, encoded, secret.replacingOccurrences(of: "/", with: "\\/")] {
                    text = text.replacingOccurrences(of: form, with: "<redacted>")
                }
            }
            return text
        }
        /// JSON's own descriptions have no tokens.
        func shown(_ text: String) -> String {
            if let json = try? JSONValue(parsing: text) { return json.description }
            let json = JSONValue.string(text).description
            return (try? JSONValue(parsing: json))?.string ?? ""
        }
        method = request.method.rawValue
        path = clean(request.path)
        parameters = request.parameters.filter { !Self.secretNames.contains($0.key) }.mapValues {
            clean(shown($0))
        }
        status = response.status
        headers = [:]
        for header in response.headers.elements where Self.keptHeaders.contains(header.name.lowercased()) {
            headers[header.name] = clean(header.value)
        }
        body = clean(shown(String(decoding: response.body, as: UTF8.self)))
    }

    /// Whether a request is this one.
    @_optimize(none)
    func isFor(_ request: GraphMockRequest) -> Bool {
        let own = Self(request, GraphHTTPResponse(status: 200))
        return method == own.method && path == own.path && parameters == own.parameters
    }
}
