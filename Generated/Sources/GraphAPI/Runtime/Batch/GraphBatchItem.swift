/// One request of a batch.
public struct GraphBatchItem<Response: GraphValue>: Sendable {
    /// The request. A token of its own goes with it (`request.authorized(by:)`), and so do its files.
    public var request: GraphRequest<Response>
    /// The name that other items refer to it by: `{result=name:$.data.*.id}` in a parameter or path.
    public var name: String?
    /// The name of an item that has to be done before this one.
    public var dependsOn: String?

    /// An item.
    public init(_ request: GraphRequest<Response>, name: String? = nil, dependsOn: String? = nil) {
        self.request = request
        self.name = name
        self.dependsOn = dependsOn
    }

    var untyped: GraphBatchCall {
        GraphBatchCall(call: request.call, name: name, dependsOn: dependsOn)
    }
}
