/// An answer that is JSON and no error.
struct GraphExchange: Sendable {
    var json: JSONValue
    var metadata: GraphMetadata
    /// The `limit` that the call had in the end, where the API wanted a smaller one.
    var limit: Int?
    /// What must not show of the call: its token, proof and secret parameters.
    var secrets: [String] = []
}
