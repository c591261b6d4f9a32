import GraphAPI
import GraphAPITesting
import Testing

@Suite(.timeLimit(.minutes(5)))
struct BatchReferenceTests {
    /// Answers as a server does that puts results in the place of references, wherever it finds them.
    func server() -> GraphMock {
        let mock = GraphMock()
        mock.add("me", ["id": "1", "name": "ann@example.com"])
        mock.add(edge: "me/friends", [["id": "5"], ["id": "6"]])
        mock.handle { request in
            guard request.method == .post else { return nil }
            return .json([
                "id": .string(request.parameters["object_attachment"] ?? ""),
                "name": .string(request.parameters["message"] ?? request.path),
            ])
        }
        return mock
    }

    func entries(_ mock: GraphMock) throws -> [JSONValue] {
        try mock.requests.filter { $0.path == "/" }.flatMap {
            try JSONValue(parsing: $0.parameters["batch"] ?? "[]").array ?? []
        }
    }

    @Test(
        arguments: [
            "{result=me:$.name}", "Hi {result=me:$.name}!", "{ result = me:$.name }", "{RESULT=me:$.name}",
            "%7Bresult%3Dme:$.name%7D", "{{result=me:$.id}}",
        ],
        TestTransport.allCases)
    func textThatAPersonTypedIsNoReference(text: String, transport: TestTransport) async throws {
        let mock = server()
        try await GraphMockServer.run(mock) { hosts in
            let graph = GraphClient(accessToken: "T", hosts: hosts, transport: transport.make())
            let me = GraphBatchItem(TestUser.read("me") { \.name }, name: "me")
            let write = GraphRequest<TestUser>(.post, "/9/feed")
            let results = try await graph.batch(items: [
                me, GraphBatchItem(write.with("message", text)), GraphBatchItem(write.with("tags", [text])),
                GraphBatchItem(write.with(text, "x")),
                GraphBatchItem(write.with("message", graph.result(of: me, \.name))),
                GraphBatchItem(write.with("message", "result=me")),
            ])
            #expect(try results[0].get().name == "ann@example.com")
            for result in results[1...3] {
                guard case .failure(let error) = result else {
                    Issue.record("sent")
                    continue
                }
                #expect(error.kind == .invalidRequest && !error.description.contains("$.name"))
            }
            #expect(try results[4].get().name == "ann@example.com")
            #expect(try results[5].get().name == "result=me")
            // By itself a call has no references, and its text goes as it is.
            #expect(try await graph.send(write.with("message", text)).name == text)
        }
        #expect(try entries(mock).count == 3)
    }

    @Test(arguments: TestTransport.allCases)
    func referencesStandInParametersListsObjectsAndPaths(transport: TestTransport) async throws {
        let mock = server()
        try await GraphMockServer.run(mock) { hosts in
            let graph = GraphClient(accessToken: "T", hosts: hosts, transport: transport.make())
            let me = GraphBatchItem(TestUser.read("me") { \.name }.answering(GraphRecord.self))
            let friends = GraphBatchItem(GraphRequest<GraphConnection<TestUser>>(.get, "/me/friends"))
            let id = graph.result(of: GraphBatchItem(TestUser.read("me")), \.id)
            #expect("\(id)".hasPrefix("{result=item-") && "\(id)".hasSuffix(":$.id}"))
            let named = graph.result(of: me, path: "$.id")
            let first = GraphRequest<GraphRecord>(.post, "/\(named)/feed")
                .with("object_attachment", graph.result(ofEach: friends, \.id))
            var second = GraphRequest<GraphRecord>(.post, "/9/feed")
            second.parameters["attached_media"] = [["media_fbid": .reference(named), "a&": "é"], ["x": 1]]
            let results = try await graph.batch(items: [
                me, friends.answering(GraphRecord.self), GraphBatchItem(first), GraphBatchItem(second),
            ])
            #expect(results.count == 4)
            for result in results { #expect(throws: Never.self) { try result.get() } }
        }
        let sent = try entries(mock)
        let name = try #require(sent[0]["name"]?.string)
        let friends = try #require(sent[1]["name"]?.string)
        #expect(name != friends && sent[2]["name"] == nil)
        #expect(sent[2]["relative_url"] == .string("{result=\(name):$.id}/feed"))
        #expect(sent[2]["body"] == .string("object_attachment={result=\(friends):$.data.*.id}"))
        #expect(
            sent[3]["body"]
                == .string(
                    "attached_media=%5B%7B%22media_fbid%22%3A%22{result=\(name):$.id}%22%2C%22a%26%22%3A%22%C3%A9%22%7D%2C%7B%22x%22%3A1%7D%5D"
                ))
    }

    @Test func referenceOutsideOfABatchAndToNobodyIsAnError() async throws {
        let mock = server()
        let graph = GraphClient(accessToken: "T", transport: mock)
        let me = GraphBatchItem(TestUser.read("me"))
        let request = GraphRequest<TestUser>(.post, "/9/feed").with("message", graph.result(of: me, \.name))
        let path = GraphRequest<TestUser>(.get, "/\(graph.result(of: me, \.id))/feed")
        for request in [request, path] {
            await #expect {
                try await graph.send(request)
            } throws: {
                ($0 as? GraphError)?.kind == .invalidRequest
            }
            await #expect(throws: GraphError.self) { try await graph.batch([request]) }
        }
        let odd = GraphRequest<TestUser>(.get, "/1").with(
            "x", graph.result(of: me, path: "$.a}{result=b:$.c"))
        let results = try await graph.batch(items: [me, GraphBatchItem(odd)])
        #expect(throws: GraphError.self) { try results[1].get() }
        #expect(try results[0].get().id == "1")
    }
}
