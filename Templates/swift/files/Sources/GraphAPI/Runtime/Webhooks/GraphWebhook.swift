/// Takes webhooks: answers the challenge of a subscription, checks signatures and reads notices.
public struct GraphWebhook: Sendable, CustomStringConvertible, CustomReflectable {
    private let appSecret: GraphSecret
    private let verifyToken: GraphSecret

    /// What an app takes webhooks by.
    ///
    /// - Parameters:
    ///   - appSecret: the app's secret, which notices are signed with.
    ///   - verifyToken: the text that was given when subscribing.
    public init(appSecret: String, verifyToken: String) {
        self.appSecret = GraphSecret(appSecret)
        self.verifyToken = GraphSecret(verifyToken)
    }

    /// A name without the secrets.
    public var description: String { "GraphWebhook" }
    public var customMirror: Mirror { Mirror(self, children: []) }

    /// The text to answer a subscription with: `hub.challenge` where `hub.verify_token` is the one given; nil where
    /// the call is none or comes from somebody else.
    @_optimize(none)
    public func challenge(inQuery query: [(name: String, value: String)]) -> String? {
        func value(_ name: String) -> String? { query.first { $0.name == name }?.value }
        guard value("hub.mode") == "subscribe", let token = value("hub.verify_token"),
            GraphHMAC.isSame(Array(token.utf8), Array(verifyToken.value.utf8))
        else { return nil }
        return value("hub.challenge")
    }

    /// Whether `signature`, the header `X-Hub-Signature-256`, is the app's for these very bytes.
    public func isSigned(body: [UInt8], signature: String?) -> Bool {
        guard let signature, signature.hasPrefix("sha256=") else { return false }
        let expected = GraphHMAC.hexadecimal(GraphHMAC.code(for: body, key: appSecret.value))
        return GraphHMAC.isSame(Array(signature.dropFirst(7).lowercased().utf8), Array(expected.utf8))
    }

    /// Reads a notice whose signature is right.
    ///
    /// - Throws: `GraphError` of kind `invalidNotice` where the signature is wrong or the body is no notice.
    @_optimize(none)
    public func notice(body: [UInt8], signature: String?) throws(GraphError) -> GraphNotice {
        guard isSigned(body: body, signature: signature) else {
            throw GraphError(.invalidNotice, "the notice is not signed by the app's secret")
        }
        guard let record = (try? JSONValue(parsing: body))?.object, let object = record["object"]?.string
        else {
            throw GraphError(.invalidNotice, "the notice is not JSON with an object in it")
        }
        return GraphNotice(object: object, record: record)
    }
}
