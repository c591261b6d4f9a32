/// What a request is apart from the type of its answer.
///
/// The work of sending is done on this type, so that it is compiled once and not once for each type of answer.
///
/// Functions that send, or that run once for a call, are marked `@_optimize(none)`: they take microseconds beside a
/// network's milliseconds, and to optimize them, with all that they use of the standard library, took a third of the
/// runtime's time in a release build. What goes over the bytes of bodies is not marked.
struct GraphCall: Sendable {
    var method: GraphMethod
    /// The path, without a query.
    private(set) var path: GraphPath
    var parameters: GraphRecord
    var files: [String: GraphFile] = [:]
    var host = GraphHost.graph
    /// The selection as the value of `fields`; empty where nothing is selected.
    var selection: [GraphSelectionItem] = []
    /// Permissions that the reference asks for, by name.
    var permissions: [GraphPermission] = []
    /// A token for this call alone.
    var token: GraphSecret?
    /// Whether the call may be sent again after a failure; nil where reads may and writes may not.
    var mayRepeat: Bool?
    /// Headers beside those that all calls have.
    var headers = GraphHeaders()
    /// Bytes in the place of a form.
    var body: GraphHTTPRequest.Body?
    /// The word before the token; uploads in pieces want `OAuth`.
    var scheme = "Bearer"
    /// Whether the answer is a page, so that a smaller `limit` can be asked for.
    var isPaged = false
    /// How many seconds an attempt may take; nil where the client's default holds.
    var timeout: Double?
    /// Told how many bytes of the body are on their way.
    var progress: (@Sendable (Int) -> Void)?
    /// Secrets beside the token and those of parameters: those of the items in a batch.
    var hidden: [String] = []

    init(_ method: GraphMethod, _ path: GraphPath, parameters: GraphRecord = GraphRecord()) {
        self.method = method
        self.path = path
        self.parameters = parameters
        setPath(path)
    }

    /// Sets the path; what its query has become parameters, of which those that are set already stay as they are.
    @_optimize(none)
    mutating func setPath(_ path: GraphPath) {
        let parts = path.parts
        self.path = parts.path
        let own = Set(parameters.keys)
        for (name, value) in parts.parameters where !own.contains(name) { parameters[name] = value }
    }

    /// Makes a token among the parameters the call's own, so that it is in no address and has its own proof.
    mutating func takeToken() {
        guard let text = parameters["access_token"]?.string else { return }
        parameters["access_token"] = nil
        token = token ?? GraphSecret(text)
    }

    /// Names and values, `fields` last.
    @_optimize(none)
    var values: [(name: String, value: JSONValue)] {
        var values = parameters.members.map { (name: $0.key, value: $0.value) }
        if !selection.isEmpty {
            let other = parameters["fields"]?.string
            values.removeAll { $0.name == "fields" }
            values.append(("fields", .string(GraphSelectionItem.text(of: selection, beside: other))))
        }
        // Otherwise the answer is a redirect to the picture itself (user.picture.md).
        if method == .get, path.text.hasSuffix("/picture"), !values.contains(where: { $0.name == "redirect" })
        {
            values.append(("redirect", false))
        }
        return values
    }

    /// Names and values as they travel: lists and objects as JSON text.
    @_optimize(none)
    var pairs: [(name: String, value: String)] {
        values.map { name, value in
            if case .string(let text) = value { (name, text) } else { (name, value.text) }
        }
    }

    /// Values of parameters that are secrets themselves.
    @_optimize(none)
    var secrets: [String] {
        hidden + GraphRecord.secretKeys.compactMap { parameters[$0]?.string }.filter { $0.utf8.count >= 8 }
    }

    /// Whether another attempt does no harm.
    var isRepeatable: Bool { mayRepeat ?? (method == .get) }

    /// What keeps the call from being sent.
    var problem: String? { path.problem ?? selection.lazy.compactMap(\.problem).first }

    mutating func setPage(limit: Int?, before: String?, after: String?) {
        if let limit { parameters["limit"] = .number(.init(Int64(limit))) }
        if let before { parameters["before"] = .string(before) }
        if let after { parameters["after"] = .string(after) }
    }
}
