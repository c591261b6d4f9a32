import Foundation
public import GraphAPI

/// A Graph API for tests: answers from what was registered, records requests, and lets go wrong what goes wrong.
///
/// It is a transport of its own, so that a test needs no network; `GraphMockServer` puts it behind real HTTP.
///
/// `@unchecked Sendable`: the lock guards all that changes. The mock is not optimized (`@_optimize(none)`), so that building
/// it takes less; what its tests wait for is the network.
public final class GraphMock: GraphTransport, @unchecked Sendable {
    /// Makes an answer to a request; nil where the handler is not for it.
    public typealias Handler = @Sendable (GraphMockRequest) async throws -> GraphMockAnswer?
    /// Says what goes wrong with request number `number`, counted from 1.
    public typealias FaultPlan = @Sendable (_ number: Int, _ request: GraphMockRequest) -> GraphFault?

    private let lock = NSLock()
    private var handlers: [Handler] = []
    private var nodes: [String: GraphRecord] = [:]
    private var edges: [String: [JSONValue]] = [:]
    private var recorded: [GraphMockRequest] = []
    private var plan: FaultPlan?
    private var checks: GraphMockChecks?
    private var demands: [GraphMockDemand] = []
    private let token: String?

    /// A mock.
    ///
    /// - Parameter token: the only token that calls are answered with; nil takes any.
    public init(token: String? = nil) { self.token = token }

    /// All requests so far.
    public var requests: [GraphMockRequest] { lock.withLock { recorded } }

    /// Registers a node under its id or under `me`.
    public func add(_ id: String, _ node: GraphRecord) { lock.withLock { nodes[id] = node } }

    /// Registers the elements of an edge, such as `me/accounts`; it pages with cursors.
    public func add(edge path: String, _ elements: [JSONValue]) {
        lock.withLock { edges["/" + path] = elements }
    }

    /// Registers a handler; the last one registered is asked first, before nodes and edges.
    public func handle(_ handler: @escaping Handler) { lock.withLock { handlers.append(handler) } }

    /// Registers an answer for a method and a path.
    public func answer(_ method: GraphMethod, _ path: String, with answer: GraphMockAnswer) {
        handle { $0.method == method && $0.path == path ? answer : nil }
    }

    /// Refuses from now on what a real server refuses; nil ends that.
    public func check(_ checks: GraphMockChecks?) { lock.withLock { self.checks = checks } }

    /// Says what a call needs; it is refused without, where the mock checks.
    public func demand(
        _ method: GraphMethod, _ path: String, parameters: [String] = [], permissions: [String] = []
    ) {
        let demand = GraphMockDemand(
            method: method, path: path, parameters: parameters, permissions: permissions)
        lock.withLock { demands.append(demand) }
    }

    /// Lets things go wrong from now on; nil ends that.
    public func inject(_ plan: FaultPlan?) { lock.withLock { self.plan = plan } }

    /// Answers a client in this process.
    @_optimize(none)
    public func send(_ request: GraphHTTPRequest) async throws -> GraphHTTPResponse {
        let answer = try await answer(
            GraphMockRequest(request), base: String(request.url.prefix(8)) + "mock")
        guard answer.body.count <= request.maximumAnswerSize else {
            throw GraphError(.tooLarge(limit: request.maximumAnswerSize), "the answer is too large")
        }
        if answer.delay > request.timeout {
            try await _Concurrency.Task.sleep(nanoseconds: UInt64(request.timeout * 1e9))
            throw GraphError(.timeout, "no answer within \(request.timeout) seconds")
        }
        switch answer.end {
        case .broken: throw GraphError(.connection, "the connection ended within the answer")
        case .stalled(_, let seconds):
            try await _Concurrency.Task.sleep(nanoseconds: UInt64(min(seconds, request.timeout) * 1e9))
            if seconds > request.timeout {
                throw GraphError(.timeout, "no answer within \(request.timeout) seconds")
            }
        case nil: break
        }
        return GraphHTTPResponse(
            status: answer.status, headers: GraphHeaders(answer.headers.map { ($0.key, $0.value) }),
            body: answer.body)
    }

    /// The answer to a request, faults included; `base` is the address that paging links begin with.
    @_optimize(none)
    func answer(_ request: GraphMockRequest, base: String) async throws -> GraphMockAnswer {
        let (number, plan) = lock.withLock {
            recorded.append(request)
            return (recorded.count, self.plan)
        }
        let fault = plan?(number, request)
        var answer = try await plainAnswer(request, base: base)
        if let fault { answer = fault.applied(to: answer) }
        if answer.delay > 0 { try await _Concurrency.Task.sleep(nanoseconds: UInt64(answer.delay * 1e9)) }
        let fixed = [
            "Content-Type": "application/json; charset=UTF-8",
            "facebook-api-version": request.version ?? "v19.0",
            "x-fb-trace-id": "MockTrace", "x-fb-rev": "1",
            "X-App-Usage": #"{"call_count":1,"total_time":1,"total_cputime":1}"#,
            "Date": GraphMockClock.header(Foundation.Date().timeIntervalSince1970),
        ]
        answer.headers.merge(fixed) { own, _ in own }
        return answer
    }

    @_optimize(none)
    private func plainAnswer(_ request: GraphMockRequest, base: String) async throws -> GraphMockAnswer {
        guard let given = request.token else {
            return .error(104, "An access token is required to request this resource.")
        }
        if let token, given != token { return .error(190, subcode: 467, "Invalid OAuth access token.") }
        let (checks, demands) = lock.withLock { (self.checks, self.demands) }
        if let refusal = checks?.refusal(of: request, demands) { return refusal }
        if request.method == .post, request.path == "/", let text = request.parameters["batch"] {
            return try await batch(text, request, base: base)
        }
        for handler in lock.withLock({ handlers.reversed() }) {
            if let answer = try await handler(request) { return answer }
        }
        let (nodes, edges) = lock.withLock { (self.nodes, self.edges) }
        guard request.method == .get else { return .error(100, "Unsupported post request.") }
        let fields = request.parameters["fields"]
        if let ids = request.parameters["ids"] {
            var map = GraphRecord()
            for id in ids.split(separator: ",").map(String.init) {
                guard let node = nodes[id] else {
                    return .error(803, "Some of the aliases do not exist: \(id)")
                }
                if let refusal = checks?.refusal(of: fields, on: node) { return refusal }
                map[id] = .object(GraphMockFields.select(fields, from: node))
            }
            return .json(.object(map))
        }
        if let elements = edges[request.path] {
            for element in elements.compactMap(\.object) {
                if let refusal = checks?.refusal(of: fields, on: element) { return refusal }
            }
            return .json(GraphMockFields.page(of: elements, request, base: base))
        }
        if let node = nodes[String(request.path.dropFirst())] {
            if let refusal = checks?.refusal(of: fields, on: node) { return refusal }
            return .json(.object(GraphMockFields.select(fields, from: node)))
        }
        return .error(100, subcode: 33, "Unsupported get request. Object does not exist.")
    }

    @_optimize(none)
    private func batch(_ text: String, _ request: GraphMockRequest, base: String) async throws
        -> GraphMockAnswer
    {
        guard let items = (try? JSONValue(parsing: text))?.array else {
            return .error(100, "batch is no list")
        }
        guard items.count <= 50 else {
            return .error(100, "Too many requests in batch message. Maximum is 50.")
        }
        var answers: [JSONValue] = []
        var named: [String: JSONValue] = [:]
        for item in items {
            var headers = GraphHeaders()
            let body = item["body"]?.string ?? ""
            if !body.isEmpty { headers["Content-Type"] = "application/x-www-form-urlencoded" }
            var inner = GraphMockRequest(
                method: item["method"]?.string ?? "GET", target: "/" + (item["relative_url"]?.string ?? ""),
                headers: headers, body: Array(body.utf8))
            inner.replaceReferences(by: named)
            inner.version = inner.version ?? request.version
            // An item's own token is one of its parameters; a key of the item says nothing.
            if inner.token == nil {
                inner.headers["Authorization"] = "Bearer \(request.token ?? "")"
            }
            for name in (item["attached_files"]?.string ?? "").split(separator: ",") {
                inner.files[String(name)] = request.files[String(name)]
            }
            let answer = try await answer(inner, base: base)
            // An item that ran out of time.
            guard answer.status != 0 else {
                answers.append(.null)
                continue
            }
            if let name = item["name"]?.string { named[name] = try? JSONValue(parsing: answer.body) }
            answers.append([
                "code": .number(.init(Int64(answer.status))),
                "headers": .array(
                    answer.headers.sorted { $0.key < $1.key }.map {
                        ["name": .string($0.key), "value": .string($0.value)]
                    }),
                "body": .string(String(decoding: answer.body, as: UTF8.self)),
            ])
        }
        return .json(.array(answers))
    }
}

extension GraphMockAnswer {
    /// In a batch: `null`, the sign of an item that ran out of time.
    public static var outOfTime: Self { Self(status: 0, body: []) }
}
