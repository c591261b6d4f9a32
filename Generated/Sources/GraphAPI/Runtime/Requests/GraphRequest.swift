/// A call that a client can send, and the type of its answer.
public struct GraphRequest<Response: GraphValue>: Sendable {
    var call: GraphCall

    /// A request.
    @inline(never) @_semantics("optimize.sil.specialize.generic.never")
    public init(
        _ method: GraphMethod, _ path: GraphPath, parameters: GraphRecord = GraphRecord(),
        permissions: [GraphPermission] = []
    ) {
        call = GraphCall(method, path, parameters: parameters)
        call.permissions = permissions
    }

    /// A request with a selection.
    @inline(never) @_semantics("optimize.sil.specialize.generic.never")
    public init<Node: GraphNode>(
        _ method: GraphMethod, _ path: GraphPath, parameters: GraphRecord = GraphRecord(),
        fields: GraphSelection<Node>, permissions: [GraphPermission] = []
    ) {
        call = GraphCall(method, path, parameters: parameters)
        call.selection = fields.items
        call.permissions = permissions
    }

    init(call: GraphCall) { self.call = call }

    /// How it is sent.
    public var method: GraphMethod {
        get { call.method }
        set { call.method = newValue }
    }
    /// The path below the version. What its query has is in `parameters`.
    public var path: GraphPath {
        get { call.path }
        set { call.setPath(newValue) }
    }
    /// Parameters: in the query of a GET or DELETE, in the form of a POST. Lists and objects travel as JSON text.
    public var parameters: GraphRecord {
        get { call.parameters }
        set { call.parameters = newValue }
    }
    /// Files by the name of their parameter; a request with files is sent as multipart/form-data.
    public var files: [String: GraphFile] {
        get { call.files }
        set { call.files = newValue }
    }
    /// Which of the hosts it goes to.
    public var host: GraphHost {
        get { call.host }
        set { call.host = newValue }
    }
    /// Permissions that the reference says the call may need; which of them depends on what is asked for.
    public var permissions: [GraphPermission] { call.permissions }
    /// Whether the call may be sent again after a failure that may pass. Nil: reads may, and writes may not, since a
    /// write whose answer was lost may have been done.
    public var mayRepeat: Bool? {
        get { call.mayRepeat }
        set { call.mayRepeat = newValue }
    }
    /// How many seconds one attempt may take; nil where the client's `timeout` holds.
    public var timeout: Double? {
        get { call.timeout }
        set { call.timeout = newValue }
    }

    /// The value of `fields`; empty where nothing is selected.
    public var fields: String {
        GraphSelectionItem.text(of: call.selection, beside: call.parameters["fields"]?.string)
    }

    /// The same call with another type of answer.
    public func answering<Other: GraphValue>(_ type: Other.Type) -> GraphRequest<Other> {
        GraphRequest<Other>(call: call)
    }

    /// The request with a token of its own, in place of the client's.
    public func authorized(by accessToken: String) -> Self {
        var request = self
        request.call.token = GraphSecret(accessToken)
        return request
    }

    /// The request, allowed to be sent again after a failure that may pass although it writes.
    public func repeatable(_ mayRepeat: Bool = true) -> Self {
        var request = self
        request.call.mayRepeat = mayRepeat
        return request
    }

    /// Sets a parameter; nil leaves it out.
    @inline(never) @_semantics("optimize.sil.specialize.generic.never")
    public mutating func set<Value: GraphValue>(_ name: String, _ value: Value?) {
        call.parameters[name] = value.map(Value.graphJSON)
    }

    /// Sets a parameter, written as its field has it; nil leaves it out.
    @inline(never) @_semantics("optimize.sil.specialize.generic.never")
    public mutating func set<Value: GraphValue>(_ field: GraphField<Value>, _ value: Value?) {
        call.parameters[field.name] = value.map(field.json)
    }

    /// The request with a further parameter, such as `metadata` or `debug`.
    public func with<Value: GraphValue>(_ name: String, _ value: Value?) -> Self {
        var request = self
        request.set(name, value)
        return request
    }

    /// Sets the parameters that all edges take; nil leaves one as it is.
    @inline(never) @_semantics("optimize.sil.specialize.generic.never")
    public mutating func setPage(limit: Int?, before: String?, after: String?) {
        call.setPage(limit: limit, before: before, after: after)
    }
}

extension GraphRequest: CustomStringConvertible, CustomReflectable {
    /// The method and the path; parameters may hold secrets.
    public var description: String { "\(call.method.rawValue) \(call.path.text)" }
    public var customMirror: Mirror { Mirror(self, children: ["request": description]) }
}
