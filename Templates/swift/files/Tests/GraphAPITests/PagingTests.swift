import GraphAPI
import GraphAPITesting
import Testing

@Suite(.timeLimit(.minutes(5)))
struct PagingTests {
    let request = GraphRequest<GraphConnection<TestUser>>(.get, "/me/friends")

    func people(_ count: Int) -> [JSONValue] { (0..<count).map { ["id": .string(String($0))] } }

    func client(_ hosts: GraphHosts, secret: String? = nil) -> GraphClient {
        var graph = GraphClient(accessToken: "TOKEN-OF-TESTS", appSecret: secret, hosts: hosts)
        graph.retryPolicy = GraphRetryPolicy(maximumAttempts: 20, firstDelay: 0.001, maximumDelay: 0.002)
        return graph
    }

    @Test func elementsArriveOnceAndInOrderThroughFailures() async throws {
        let mock = GraphMock()
        mock.add(edge: "me/friends", people(10_000))
        mock.inject { number, _ in
            // A fixed scramble of the number, so that failures come alone and in rows.
            number &* 2_654_435_761 >> 7 & 3 == 0 ? .transient : nil
        }
        try await GraphMockServer.run(mock) { hosts in
            var ids: [String] = []
            for try await user in client(hosts).elements(of: request.with("limit", 100)) {
                ids.append(user.id ?? "")
            }
            #expect(ids == (0..<10_000).map(String.init))
        }
        #expect(mock.requests.count > 120)
    }

    @Test func eachRequestHasTheProofAndNoTokenInItsAddress() async throws {
        let mock = GraphMock()
        mock.add(edge: "me/friends", people(30))
        try await GraphMockServer.run(mock) { hosts in
            var count = 0
            for try await page in client(hosts, secret: "S").pages(of: request.with("limit", 7)) {
                count += page.data.count
            }
            #expect(count == 30)
        }
        #expect(mock.requests.count == 5)
        for request in mock.requests {
            #expect(request.parameters["appsecret_proof"]?.count == 64)
            #expect(request.parameters["access_token"] == nil)
            #expect(request.parameters["limit"] == "7")
        }
    }

    @Test func pagesGoBackwardAndFromAPosition() async throws {
        let mock = GraphMock()
        mock.add(edge: "me/friends", people(25))
        let graph = GraphClient(accessToken: "T", transport: mock)
        let limited = request.with("limit", 10).with("summary", true)
        let first = try await graph.send(limited)
        #expect(first.summary?["total_count"] == 25)
        let position = try #require(first.paging?.next)
        #expect(position == .after("C9"))
        var ids: [String] = []
        for try await user in graph.elements(of: limited, from: position) { ids.append(user.id ?? "") }
        #expect(ids == (10..<25).map(String.init))
        ids = []
        for try await user in graph.elements(of: limited, direction: .backward, from: .before("C25")) {
            ids.append(user.id ?? "")
        }
        #expect(ids == (0..<25).reversed().map(String.init))
    }

    @Test(
        arguments: ["until=5&__paging_token=x", "since=5", "offset=25", "after=Q%3D&pretty=0"])
    func emptyPageIsNotTheEndInAnyStyle(query: String) async throws {
        let mock = GraphMock()
        mock.handle { request in
            let names = Set(query.split(separator: "&").map { String($0.prefix { $0 != "=" }) })
            guard names.isSubset(of: Set(request.parameters.keys).union(["pretty"])) else {
                return .json([
                    "data": [],
                    "paging": [
                        "next": .string("https://graph.facebook.com/v19.0/me/friends?access_token=X&\(query)")
                    ],
                ])
            }
            return .json(["data": [["id": "1"]], "paging": ["cursors": ["after": "Z", "before": "Y"]]])
        }
        let graph = GraphClient(accessToken: "T", transport: mock)
        var ids: [String?] = []
        for try await user in graph.elements(of: request) { ids.append(user.id) }
        #expect(ids == ["1"])
        #expect(mock.requests.count == 2)
    }

    @Test(
        arguments: [1, 2, 3, 7],
        TestTransport.allCases)
    func repeatedCursorAndEndlessPagesAreErrors(cycle: Int, transport: TestTransport) async throws {
        let mock = GraphMock()
        mock.handle { request in
            let now = request.parameters["after"].flatMap { Int($0) } ?? 0
            return .json([
                "data": [["id": .string(String(now))]],
                "paging": ["next": .string("https://x/v19.0/me/friends?after=\((now + 1) % cycle)")],
            ])
        }
        try await GraphMockServer.run(mock) { hosts in
            let graph = GraphClient(accessToken: "T", hosts: hosts, transport: transport.make())
            await #expect {
                for try await _ in graph.pages(of: request) {}
            } throws: {
                ($0 as? GraphError)?.kind == .endlessPaging
            }
        }
        #expect(mock.requests.count < 40)
        let endless = GraphMock()
        endless.handle { request in
            let now = request.parameters["after"].flatMap { Int($0) } ?? 0
            return .json(["data": [], "paging": ["next": .string("https://x/v19.0/a?after=\(now + 1)")]])
        }
        try await GraphMockServer.run(endless) { hosts in
            let graph = GraphClient(accessToken: "T", hosts: hosts, transport: transport.make())
            await #expect {
                for try await _ in graph.pages(of: request) {}
            } throws: {
                ($0 as? GraphError)?.kind == .endlessPaging
            }
        }
    }

    @Test func tooMuchDataHalvesTheLimitForLaterPages() async throws {
        let mock = GraphMock()
        mock.add(edge: "me/friends", people(40))
        mock.inject { _, request in (Int(request.parameters["limit"] ?? "25") ?? 25) > 12 ? .tooMuchData : nil
        }
        try await GraphMockServer.run(mock) { hosts in
            var count = 0
            for try await _ in client(hosts).elements(of: request.with("limit", 50)) { count += 1 }
            #expect(count == 40)
        }
        #expect(mock.requests.compactMap { $0.parameters["limit"] } == ["50", "25", "12", "12", "12", "12"])
    }

    @Test func pagesFollowOneWithinAnotherNode() async throws {
        let mock = GraphMock()
        mock.add(edge: "9/photos", people(30))
        let graph = GraphClient(accessToken: "T", transport: mock)
        let first = try await graph.send(
            GraphRequest<GraphConnection<TestUser>>(.get, "/9/photos").with("limit", 20))
        var count = first.data.count
        for try await page in try #require(graph.pages(after: first)) { count += page.data.count }
        #expect(count == 30)
        #expect(mock.requests.allSatisfy { $0.parameters["access_token"] == nil })
    }
}
