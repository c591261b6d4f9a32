import Foundation
import GraphAPI
import GraphAPITesting
import Testing

@Suite(.timeLimit(.minutes(5)))
struct ThrottleTests {
    @Test(
        arguments: [4, 17, 32, 341, 613, 80001, 80014],
        TestTransport.allCases)
    func whereNoWaitIsToldNothingIsSentAgain(code: Int, transport: TestTransport) async throws {
        let mock = GraphMock()
        mock.handle { _ in
            .error(code, status: 403, headers: ["X-App-Usage": #"{"call_count":130,"total_time":9}"#])
        }
        try await GraphMockServer.run(mock) { hosts in
            let graph = GraphClient(accessToken: "T", hosts: hosts, transport: transport.make())
            do {
                _ = try await graph.send(TestUser.read("me"))
                Issue.record("no error")
            } catch let error as GraphError {
                #expect(error.category == .throttled && error.retryAfter == nil)
                #expect(error.metadata?.usage.app?.callCount == 130)
            }
            #expect(mock.requests.count == 1)
            let results = try await graph.batch([TestUser.read("1"), TestUser.read("2")])
            #expect(mock.requests.filter { $0.path == "/" }.count == 1)
            for result in results { #expect(throws: GraphError.self) { try result.get() } }
        }
    }

    @Test(
        arguments: [
            ["Retry-After": "1"],
            ["X-Business-Use-Case-Usage": #"{"9":[{"estimated_time_to_regain_access":0.02}]}"#],
        ],
        TestTransport.allCases)
    func nothingIsSentBeforeTheWaitThatIsTold(
        headers: [String: String], transport: TestTransport
    ) async throws {
        for code in [4, 2, 1] {
            let mock = GraphMock()
            let block = Block(seconds: 1)
            mock.handle { request in
                await block.answer(
                    .json(["data": [["id": "1"]]]),
                    blocked: .error(code, "Please reduce the amount of data", status: 500, headers: headers))
            }
            try await GraphMockServer.run(mock) { hosts in
                var graph = GraphClient(accessToken: "T", hosts: hosts, transport: transport.make())
                graph.retryPolicy = GraphRetryPolicy(firstDelay: 0.001, maximumDelay: 0.001)
                let page = try await graph.send(
                    GraphRequest<GraphConnection<TestUser>>(.get, "/me/friends"))
                #expect(page.data.count == 1)
            }
            #expect(mock.requests.count == 2)
        }
    }

    @Test func batchWaitsAsItsItemsAreTold() async throws {
        let mock = GraphMock()
        let block = Block(seconds: 1)
        mock.handle { request in
            guard request.path == "/1" else { return .outOfTime }
            return await block.answer(
                .json(["id": "1"]), blocked: .error(17, status: 400, headers: ["Retry-After": "1"]))
        }
        var graph = GraphClient(accessToken: "T", transport: mock)
        graph.retryPolicy = GraphRetryPolicy(maximumAttempts: 2, firstDelay: 0.001)
        let results = try await graph.batch([TestUser.read("1"), TestUser.read("2")])
        #expect(try results[0].get().id == "1")
        graph.retryPolicy.maximumThrottleDelay = 0.5
        let sent = mock.requests.filter { $0.path == "/" }.count
        mock.handle { request in
            request.path == "/1" ? .error(17, status: 400, headers: ["Retry-After": "1"]) : nil
        }
        _ = try await graph.batch([TestUser.read("1"), TestUser.read("2")])
        #expect(mock.requests.filter { $0.path == "/" }.count == sent + 1)
    }

    @Test func uploadIsNotSentAgainWhileThrottled() async throws {
        let mock = GraphMock()
        mock.handle { request in
            if request.path == "/1/uploads" { return .json(["id": "upload:a"]) }
            return request.method == .get ? .json(["file_offset": 0]) : .error(4, status: 403)
        }
        let graph = GraphClient(accessToken: "T", transport: mock)
        await #expect {
            try await graph.upload(GraphFile([1, 2], name: "a"), appID: "1")
        } throws: {
            ($0 as? GraphError)?.category == .throttled
        }
        #expect(mock.requests.count == 3)
    }
}

/// A block that lasts for some time from the first call on; a call before its end is held back for good.
actor Block {
    private let seconds: Double
    private var end: Foundation.Date?

    init(seconds: Double) { self.seconds = seconds }

    func answer(_ answer: GraphMockAnswer, blocked: GraphMockAnswer) -> GraphMockAnswer {
        guard let end else {
            end = Foundation.Date() + seconds
            return blocked
        }
        return Foundation.Date() < end ? .error(368, "held back") : answer
    }
}
