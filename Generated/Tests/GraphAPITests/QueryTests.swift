import GraphAPI
import GraphAPITesting
import Testing

@Suite(.timeLimit(.minutes(5)))
struct QueryTests {
    /// What the server's side sees of a call: its whole target.
    func serve(
        _ transport: TestTransport, _ body: @Sendable (GraphClient) async throws -> Void
    ) async throws -> [GraphMockRequest] {
        let mock = GraphMock()
        mock.handle { request in
            .json([
                "data": [["id": "1"]],
                "paging": request.parameters["after"] == nil
                    ? ["next": "https://x/v19.0/me/friends?after=A", "cursors": ["after": "A"]] : [:],
                "name": .string(request.target),
            ])
        }
        try await GraphMockServer.run(mock) { hosts in
            try await body(
                GraphClient(
                    accessToken: "TOKEN", appSecret: "S", hosts: hosts, transport: transport.make()))
        }
        return mock.requests
    }

    @Test(arguments: TestTransport.allCases)
    func queryOfAPathBecomesParameters(transport: TestTransport) async throws {
        let sent = try await serve(transport) { graph in
            let request = GraphRequest<GraphRecord>(.get, "/me?fields=name&q=a%26b+c&empty#part")
            #expect(request.path.text == "/me")
            _ = try await graph.send(request.with("limit", 5))
            _ = try await graph.send(request.with("q", "own"))
            _ = try await graph.batch([request.with("limit", 5)])
            _ = try await graph.send(GraphRequest<GraphRecord>(.post, "/me?message=hi&a=1").with("b", 2))
            var changed = request
            changed.path = "/you?z=1"
            _ = try await graph.send(changed)
        }
        let proof = try #require(sent[0].parameters["appsecret_proof"])
        let expected = ["fields": "name", "q": "a&b c", "empty": "", "limit": "5", "appsecret_proof": proof]
        #expect(sent[0].parameters == expected && sent[0].target.filter { $0 == "?" }.count == 1)
        #expect(sent[1].parameters["q"] == "own" && sent[1].target.components(of: "q=") == 1)
        let item = try #require(sent.first { $0.parameters["batch"] != nil }?.parameters["batch"])
        #expect(try JSONValue(parsing: item)[0]?["relative_url"]?.string?.filter { $0 == "?" }.count == 1)
        let post = try #require(sent.first { $0.path == "/me" && $0.method == .post })
        #expect(post.parameters == ["message": "hi", "a": "1", "b": "2", "appsecret_proof": proof])
        #expect(!post.target.contains("?"))
        #expect(sent.last?.path == "/you" && sent.last?.parameters["fields"] == "name")
    }

    @Test(arguments: TestTransport.allCases)
    func pagingReplacesWhatAPathHas(transport: TestTransport) async throws {
        let sent = try await serve(transport) { graph in
            let request = GraphRequest<GraphConnection<TestUser>>(
                .get, "/me/friends?limit=7&until=3&fields=name")
            for try await _ in graph.pages(of: request) {}
        }
        #expect(sent.count == 2)
        #expect(sent[1].parameters["after"] == "A" && sent[1].parameters["until"] == nil)
        #expect(sent[1].parameters["limit"] == "7" && sent[1].parameters["fields"] == "name")
        for request in sent { #expect(request.target.components(of: "appsecret_proof=") == 1) }
    }

    @Test(arguments: TestTransport.allCases)
    func selectionAndProofAreThereOnce(transport: TestTransport) async throws {
        let sent = try await serve(transport) { graph in
            var request = TestUser.read("x") {
                \.id
                \.name
            }
            request.path = "/me?fields=name,albums.limit(2){id,name}&appsecret_proof=x"
            #expect(request.fields == "name,albums.limit(2){id,name},id")
            _ = try await graph.send(request)
        }
        #expect(sent[0].parameters["fields"] == "name,albums.limit(2){id,name},id")
        #expect(sent[0].target.components(of: "fields=") == 1)
        #expect(sent[0].parameters["appsecret_proof"]?.count == 64)
        #expect(sent[0].target.components(of: "appsecret_proof=") == 1)
    }

    @Test(arguments: TestTransport.allCases)
    func tokenInAPathIsTheCallsOwnAndInNoAddress(transport: TestTransport) async throws {
        let sent = try await serve(transport) { graph in
            let request = GraphRequest<TestUser>(.get, "/me?access_token=OTHER&fields=id")
            #expect(!"\(request)".contains("OTHER"))
            _ = try await graph.send(request)
            _ = try await graph.send(TestUser.read("me").authorized(by: "OTHER"))
        }
        #expect(sent[0].token == "OTHER" && !sent[0].target.contains("OTHER"))
        #expect(sent[0].parameters["appsecret_proof"] == sent[1].parameters["appsecret_proof"])
    }
}

extension String {
    /// How often a text is in this one.
    fileprivate func components(of text: String) -> Int {
        var count = 0
        var rest = self[...]
        while let range = rest.firstRange(of: text) {
            count += 1
            rest = rest[range.upperBound...]
        }
        return count
    }
}
