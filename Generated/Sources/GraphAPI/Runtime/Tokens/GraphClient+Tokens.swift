import Foundation

extension GraphClient {
    /// What the API knows of a token. The client's own token has to be the app's, or of one of the app's developers.
    @_optimize(none)
    public func info(ofToken token: String) async throws -> GraphTokenInfo {
        var call = GraphCall(.get, "/debug_token")
        call.parameters["input_token"] = .string(token)
        let exchange = try await exchange(call)
        var info = try GraphAnswer<GraphTokenInfo>(exchange.json["data"] ?? .null, exchange.metadata).value
        info.serverTime = exchange.metadata.serverTime
        return info
    }

    /// A token that lives for about 60 days in exchange for one that lives for hours.
    @_optimize(none)
    public func longLivedToken(for token: String, appID: String, appSecret: String) async throws
        -> GraphAccessToken
    {
        var call = GraphCall(.get, "/oauth/access_token")
        call.parameters = [
            "grant_type": "fb_exchange_token", "client_id": .string(appID),
            "client_secret": .string(appSecret),
            "fb_exchange_token": .string(token),
        ]
        let exchange = try await exchange(call)
        guard let value = exchange.json["access_token"]?.string else {
            let error = GraphValueError(path: "access_token", expected: "String", found: "nothing")
            throw GraphError(.unexpectedValue(error), "the answer has no token", exchange.metadata)
        }
        let seconds = exchange.json["expires_in"]?.as(Double.self)
        return GraphAccessToken(
            value: value, type: exchange.json["token_type"]?.string, expiresIn: seconds,
            expiry: seconds.flatMap { exchange.metadata.serverTime?.addingTimeInterval($0) })
    }

    /// What a node is: its fields and edges as the API itself tells them (`metadata=1`).
    @_optimize(none)
    public func introspect(_ id: String) async throws -> GraphIntrospection {
        var call = GraphCall(.get, "/\(id)")
        call.parameters["metadata"] = 1
        let exchange = try await exchange(call)
        return GraphIntrospection(exchange.json["metadata"]?.object ?? GraphRecord())
    }
}
