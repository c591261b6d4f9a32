import GraphAPI
import GraphAPITesting
import Testing

@Suite(.timeLimit(.minutes(5)))
struct HandPagingTests {
    @Test(arguments: TestTransport.allCases)
    func pagesAreTurnedByHandBothWays(transport: TestTransport) async throws {
        let mock = GraphMock()
        mock.add(edge: "me/friends", (0..<25).map { ["id": .string(String($0))] })
        try await GraphMockServer.run(mock) { hosts in
            let graph = GraphClient(
                accessToken: "TOKEN-12", appSecret: "S", hosts: hosts, transport: transport.make())
            let request = GraphRequest<GraphConnection<TestUser>>(.get, "/me/friends?limit=10")
            let first = try await graph.page(of: request)
            #expect(first.data.count == 10 && first.hasNext && !first.hasPrevious)
            #expect(try await first.previous() == nil)
            let second = try #require(try await first.next())
            let third = try #require(try await second.next())
            #expect(third.data.map(\.id) == (20..<25).map { String($0) } && !third.hasNext)
            #expect(try await third.next() == nil)
            let back = try #require(try await third.previous())
            #expect(back.data.map(\.id) == second.data.map(\.id))
            #expect(!"\(second) \(String(reflecting: third))".contains("TOKEN-12"))
        }
        #expect(mock.requests.count == 4)
        for request in mock.requests {
            #expect(request.parameters["limit"] == "10" && request.parameters["access_token"] == nil)
            #expect(request.parameters["appsecret_proof"]?.count == 64)
        }
    }
}
