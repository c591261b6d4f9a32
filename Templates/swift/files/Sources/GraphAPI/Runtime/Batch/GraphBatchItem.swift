/// One request of a batch.
public struct GraphBatchItem<Response: GraphValue>: Sendable {
    /// The request. A token of its own goes with it (`request.authorized(by:)`), and so do its files.
    public var request: GraphRequest<Response>
    /// The name that the item has in the batch; one is made up where other items refer to it and it has none.
    public var name: String?
    /// The name of an item that has to be done before this one.
    public var dependsOn: String?
    private let madeUpName: String

    /// An item.
    public init(_ request: GraphRequest<Response>, name: String? = nil, dependsOn: String? = nil) {
        self.request = request
        self.name = name
        self.dependsOn = dependsOn
        var generator = SystemRandomNumberGenerator()
        madeUpName = "item-" + String(generator.next(), radix: 36)
    }

    /// The name that references have.
    var reference: String { name ?? madeUpName }

    /// The item with another type of answer, so that items of different types are in one list; what was made of its
    /// answer still holds.
    public func answering<Other: GraphValue>(_ type: Other.Type) -> GraphBatchItem<Other> {
        GraphBatchItem<Other>(request.answering(type), name, dependsOn, madeUpName)
    }

    private init(
        _ request: GraphRequest<Response>, _ name: String?, _ dependsOn: String?, _ madeUpName: String
    ) {
        self.request = request
        self.name = name
        self.dependsOn = dependsOn
        self.madeUpName = madeUpName
    }

    var untyped: GraphBatchCall {
        GraphBatchCall(call: request.call, name: name, madeUpName: madeUpName, dependsOn: dependsOn)
    }
}
