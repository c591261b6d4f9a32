/// A call that a client can send, and the type of its answer.
public struct GraphRequest<Response: GraphValue>: Sendable {
    /// How it is sent.
    public var method: GraphMethod
    /// The path below the version.
    public var path: GraphPath
    /// Parameters: in the query of a GET or DELETE, in the form of a POST. Lists and objects travel as JSON text.
    public var parameters: GraphRecord
    /// Files by the name of their parameter; a request with files is sent as multipart/form-data.
    public var files: [String: GraphFile] = [:]
    /// Which of the hosts it goes to.
    public var host = GraphHost.graph
    /// The selection as the value of `fields`; empty where nothing is selected.
    var selection: [GraphSelectionItem] = []

    /// A request.
    public init(_ method: GraphMethod, _ path: GraphPath, parameters: GraphRecord = GraphRecord()) {
        self.method = method
        self.path = path
        self.parameters = parameters
    }

    /// A request with a selection.
    public init<Node: GraphNode>(
        _ method: GraphMethod, _ path: GraphPath, parameters: GraphRecord = GraphRecord(),
        fields: GraphSelection<Node>
    ) {
        self.init(method, path, parameters: parameters)
        selection = fields.items
    }

    /// The value of `fields`; empty where nothing is selected.
    public var fields: String { GraphSelectionItem.text(of: selection) }

    /// The same call with another type of answer.
    func answering<Other: GraphValue>(_ type: Other.Type) -> GraphRequest<Other> {
        var request = GraphRequest<Other>(method, path, parameters: parameters)
        request.files = files
        request.host = host
        request.selection = selection
        return request
    }

    /// Sets a parameter; nil leaves it out.
    public mutating func set<Value: GraphValue>(_ name: String, _ value: Value?) {
        parameters[name] = value.map(Value.graphJSON)
    }

    /// The request with a further parameter, such as `metadata` or `debug`.
    public func with<Value: GraphValue>(_ name: String, _ value: Value?) -> Self {
        var request = self
        request.set(name, value)
        return request
    }
}

/// Which of the Graph API's hosts a request goes to.
public enum GraphHost: Sendable, Hashable {
    /// `graph.facebook.com`.
    case graph
    /// `graph-video.facebook.com`, for the bytes of videos.
    case video
}
