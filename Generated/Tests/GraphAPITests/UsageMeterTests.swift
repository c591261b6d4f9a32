import GraphAPI
import GraphAPITesting
import Testing

@Suite(.timeLimit(.minutes(5)))
struct UsageMeterTests {
    /// A server that tells one share after the other.
    func server(_ shares: [Int]) -> GraphMock {
        let mock = GraphMock()
        let calls = Tally()
        mock.handle { _ in
            let share = shares[min(calls.next(0), shares.count) - 1]
            return .json(
                ["id": "1"], headers: ["X-App-Usage": "{\"call_count\":\(share),\"total_time\":1}"])
        }
        return mock
    }

    @Test(arguments: TestTransport.allCases)
    func usageIsAStream(transport: TestTransport) async throws {
        try await GraphMockServer.run(server([5, 30, 60])) { hosts in
            var graph = GraphClient(accessToken: "T", hosts: hosts, transport: transport.make())
            let meter = GraphUsageMeter()
            graph.meter = meter
            var usages = meter.usages.makeAsyncIterator()
            for _ in 0..<3 { _ = try await graph.send(TestUser.read("me")) }
            var seen: [Double] = []
            for _ in 0..<3 { seen.append(await usages.next()?.highest ?? -1) }
            #expect(seen == [5, 30, 60] && meter.usage?.app?.callCount == 60)
        }
    }

    @Test(arguments: TestTransport.allCases)
    func callBeyondTheBudgetFailsUnsent(transport: TestTransport) async throws {
        let mock = server([50, 81, 10])
        try await GraphMockServer.run(mock) { hosts in
            var graph = GraphClient(accessToken: "T", hosts: hosts, transport: transport.make())
            graph.meter = GraphUsageMeter(budget: GraphUsageBudget(percent: 80, action: .fail))
            _ = try await graph.send(TestUser.read("me"))
            _ = try await graph.send(TestUser.read("me"))
            let client = graph
            await #expect {
                try await client.send(TestUser.read("me"))
            } throws: {
                let error = $0 as? GraphError
                return error?.kind == .overBudget && error?.mayHaveBeenDone == false
                    && error?.category == .throttled
            }
            #expect(mock.requests.count == 2)
            let results = try await graph.batch([TestUser.read("1"), TestUser.read("2")])
            for result in results { #expect(throws: GraphError.self) { try result.get() } }
            #expect(mock.requests.count == 2)
        }
    }

    @Test(arguments: TestTransport.allCases)
    func callBeyondTheBudgetWaitsAndGoesThrough(transport: TestTransport) async throws {
        let mock = server([95, 10, 10])
        try await GraphMockServer.run(mock) { hosts in
            var graph = GraphClient(accessToken: "T", hosts: hosts, transport: transport.make())
            graph.meter = GraphUsageMeter(budget: GraphUsageBudget(percent: 80, pause: 0.2))
            for _ in 0..<3 { _ = try await graph.send(TestUser.read("me")) }
            #expect(mock.requests.count == 3)
        }
    }

    /// A header may tell of any number of seconds; a program waits, and does not end.
    @Test(arguments: ["1e300", "1e18", "99999999999999999999"])
    func waitThatNoClockCanCountIsAWait(told: String) async throws {
        let mock = GraphMock()
        mock.handle { _ in
            .error(
                4, "too many",
                headers: ["Retry-After": told, "X-App-Usage": #"{"call_count":95,"total_time":1}"#])
        }
        var patient = GraphClient(accessToken: "T", transport: mock)
        patient.retryPolicy = GraphRetryPolicy(maximumThrottleDelay: .infinity)
        try await expectWait(patient)
        var metered = GraphClient(accessToken: "T", transport: mock)
        metered.retryPolicy = .never
        metered.meter = GraphUsageMeter(budget: GraphUsageBudget(percent: 80))
        let client = metered
        await #expect(throws: GraphError.self) { try await client.send(TestUser.read("me")) }
        try await expectWait(client)
    }

    /// A call that waits until it is cancelled.
    private func expectWait(_ graph: GraphClient) async throws {
        let call = _Concurrency.Task { try await graph.send(TestUser.read("me")) }
        try await _Concurrency.Task.sleep(nanoseconds: 100_000_000)
        call.cancel()
        await #expect(throws: CancellationError.self) { try await call.value }
    }
}
