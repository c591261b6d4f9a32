import GraphAPI
import GraphAPITesting
import Testing

@Suite("Failures and retries over loopback HTTP", .timeLimit(.minutes(1)))
struct FailureTests {
    @Test("each fault has a typed error")
    func kinds() async throws {
        let cases: [(GraphFault, @Sendable (GraphError) -> Bool)] = [
            (.transient, { $0.category == .transient && $0.isRetryable }),
            (.throttled(retryAfter: 3600), { $0.category == .throttled && $0.retryAfter == 3600 }),
            (.tooMuchData, { $0.asksForLessData }),
            (.html(status: 200), { if case .invalidJSON = $0.kind { true } else { false } }),
            (.html(status: 500), { $0.kind == .status && $0.isRetryable }),
            (.empty(status: 200), { $0.kind == .invalidJSON(JSONError(.unexpectedEnd, at: 0)) }),
            (.empty(status: 502), { $0.kind == .status && $0.category == .transient }),
            (
                .truncated(5),
                {
                    if case .invalidJSON(let error) = $0.kind {
                        error.reason == .unexpectedEnd
                    } else {
                        false
                    }
                }
            ),
            (
                .notUTF8,
                { if case .invalidJSON(let error) = $0.kind { error.reason == .invalidUTF8 } else { false } }
            ),
            (
                .deep(100_000),
                {
                    if case .invalidJSON(let error) = $0.kind {
                        error.reason == .tooDeep(limit: 512)
                    } else {
                        false
                    }
                }
            ),
            (.enormous(1_000_000), { $0.kind == .tooLarge(limit: 100_000) }),
            (.redirect("http://127.0.0.1:1/x"), { $0.kind == .redirect }),
            (.stall(2), { $0.kind == .timeout && $0.isRetryable }),
        ]
        for (fault, isRight) in cases {
            let mock = GraphMock()
            mock.add("me", ["id": "1", "name": "Ann"])
            mock.inject { _, _ in fault }
            try await GraphMockServer.run(mock) { hosts in
                var graph = GraphClient(accessToken: "T", hosts: hosts)
                graph.timeout = 0.5
                graph.maximumAnswerSize = 200_000
                if case .enormous = fault { graph.maximumAnswerSize = 100_000 }
                graph.retryPolicy = .never
                do {
                    _ = try await graph.send(TestUser.read("me"))
                    Issue.record("no error for \(fault)")
                } catch let error as GraphError {
                    #expect(isRight(error), "\(fault): \(error)")
                }
            }
        }
    }

    @Test("headers that are not JSON cost nothing but themselves")
    func brokenHeaders() async throws {
        let mock = GraphMock()
        mock.add("me", ["id": "1"])
        mock.inject { _, _ in .brokenHeaders }
        let answer = try await GraphClient(accessToken: "T", transport: mock).answer(to: TestUser.read("me"))
        #expect(answer.value.id == "1" && answer.metadata.usage == GraphUsage(headers: GraphHeaders()))
    }

    @Test("reads are sent again, writes only where that is asked for")
    func retries() async throws {
        let mock = GraphMock()
        mock.handle { $0.method == .post ? .json(["id": "1"]) : .json(["id": "2"]) }
        mock.inject { number, _ in number % 2 == 1 ? .transient : nil }
        var graph = GraphClient(accessToken: "T", transport: mock)
        graph.retryPolicy = GraphRetryPolicy(firstDelay: 0.001)
        #expect(try await graph.send(TestUser.read("me")).id == "2")
        #expect(mock.requests.count == 2)
        let write = TestCreate(parentID: "1", name: "n").request
        let client = graph
        await #expect(throws: GraphError.self) { try await client.send(write) }
        #expect(mock.requests.count == 3)
        mock.inject { number, _ in number == 4 ? .transient : nil }
        #expect(try await graph.send(write.repeatable()).id == "1")
        #expect(mock.requests.count == 5)
    }

    @Test("how long a client waits")
    func delays() {
        let policy = GraphRetryPolicy(
            maximumAttempts: 4, firstDelay: 1, maximumDelay: 3, maximumThrottleDelay: 100)
        var error = GraphError(.connection, "x")
        #expect(policy.delay(after: 1, error, chance: 1) == 1)
        #expect(policy.delay(after: 2, error, chance: 0) == 1)
        #expect(policy.delay(after: 3, error, chance: 1) == 3)
        #expect(policy.delay(after: 4, error, chance: 1) == nil)
        error = GraphError(.api, "x")
        error.code = GraphErrorCode(rawValue: 4)
        error.metadata = GraphMetadata(status: 400, headers: GraphHeaders([("Retry-After", "60")]))
        #expect(policy.delay(after: 1, error, chance: 1) == 60)
        error.metadata = GraphMetadata(status: 400, headers: GraphHeaders([("Retry-After", "600")]))
        #expect(policy.delay(after: 1, error, chance: 1) == nil)
        error.code = GraphErrorCode(rawValue: 190)
        #expect(policy.delay(after: 1, error, chance: 1) == nil)
        #expect(error.recovery != nil)
    }
}
