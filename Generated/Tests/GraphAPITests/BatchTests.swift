import GraphAPI
import GraphAPITesting
import Testing

@Suite(.timeLimit(.minutes(5)))
struct BatchTests {
    func client(_ mock: GraphMock) -> GraphClient {
        var graph = GraphClient(accessToken: "T", appSecret: "S", transport: mock)
        graph.retryPolicy = GraphRetryPolicy(maximumAttempts: 8, firstDelay: 0.001, maximumDelay: 0.002)
        return graph
    }

    @Test func thousandRequestsGiveRightResultsInOrder() async throws {
        let mock = GraphMock()
        let counts = Counts()
        mock.handle { request in
            guard let id = Int(request.path.dropFirst()) else { return nil }
            if id % 20 == 3, await counts.next(id) == 1 { return .outOfTime }
            if id % 20 == 7 { return .error(100, "no such id \(id)") }
            return .json(["id": .string(String(id)), "age": .number(.init(Int64(id * 2)))])
        }
        try await GraphMockServer.run(mock) { hosts in
            var graph = GraphClient(accessToken: "T", hosts: hosts)
            graph.retryPolicy = GraphRetryPolicy(maximumAttempts: 8, firstDelay: 0.001, maximumDelay: 0.002)
            let results = try await graph.batch((0..<1000).map { TestUser.read(String($0)) { \.age } })
            #expect(results.count == 1000)
            for (id, result) in results.enumerated() {
                switch result {
                case .success(let user):
                    #expect(user.id == String(id) && user.age == id * 2)
                    #expect(id % 20 != 7)
                case .failure(let error):
                    #expect(id % 20 == 7 && error.message == "no such id \(id)")
                }
            }
        }
        let posts = mock.requests.filter { $0.path == "/" }
        #expect(posts.count == 40)
    }

    @Test func oneFailureInATupleLeavesTheOthers() async throws {
        let mock = GraphMock()
        mock.add("me", ["id": "1", "name": "Ann"])
        mock.add(edge: "me/albums", [["id": "2"]])
        let (me, albums, nobody) = try await client(mock).batch(
            TestUser.read("me"), GraphRequest<GraphConnection<TestAlbum>>(.get, "/me/albums"),
            TestUser.read("8"))
        #expect(try me.get().name == "Ann")
        #expect(try albums.get().data.count == 1)
        #expect(throws: GraphError.self) { try nobody.get() }
    }

    @Test func itemsHaveNamesDependenciesTokensAndFiles() async throws {
        let mock = GraphMock()
        mock.handle { request in
            if request.path == "/", request.method == .get {
                return .json(["id": "ids", "name": .string(request.parameters["ids"] ?? "")])
            }
            if request.method == .post {
                return .json([
                    "id": .string(request.files.map { String(decoding: $0.value, as: UTF8.self) }.joined())
                ])
            }
            return .json(["id": "f", "name": .string(request.token ?? "")])
        }
        var write = GraphRequest<TestUser>(.post, "/me/photos")
        write.files["source"] = GraphFile(Array("PIXELS".utf8), name: "a.png")
        let graph = client(mock)
        let friends = GraphBatchItem(TestUser.read("me").authorized(by: "OTHER"), name: "friends")
        let read = GraphRequest<TestUser>(.get, "/")
            .with("ids", graph.result(of: friends, path: "$.id"))
        let results = try await graph.batch(items: [
            friends, GraphBatchItem(read), GraphBatchItem(write, dependsOn: "friends"),
        ])
        #expect(try results[0].get().name == "OTHER")
        #expect(try results[1].get().name == "f")
        #expect(try results[2].get().id == "PIXELS")
        let batch = try #require(mock.requests.first?.parameters["batch"])
        #expect(batch.contains(#""omit_response_on_success":false"#))
        await #expect(throws: GraphError.self) {
            try await client(mock).batch(items: [GraphBatchItem(TestUser.read("1"), dependsOn: "unknown")])
        }
    }

    /// Items of the first batch that a mock received.
    func items(_ mock: GraphMock) throws -> [JSONValue] {
        let text = try #require(mock.requests.first { $0.path == "/" }?.parameters["batch"])
        return try JSONValue(parsing: text).array ?? []
    }

    @Test(arguments: TestTransport.allCases)
    func tokenOfAnItemIsOneOfItsParametersWithItsOwnProof(transport: TestTransport) async throws {
        let mock = GraphMock()
        mock.handle { request in
            let proof = request.parameters["appsecret_proof"] ?? "none"
            return .json(["id": "1", "name": .string("\(request.token ?? "") \(proof)")])
        }
        try await GraphMockServer.run(mock) { hosts in
            let graph = GraphClient(
                accessToken: "T", appSecret: "S", hosts: hosts, transport: transport.make())
            let write = GraphRequest<TestUser>(.post, "/1/feed").with("message", "m")
            let results = try await graph.batch([
                TestUser.read("me") { \.name }.authorized(by: "OTHER&1"), write.authorized(by: "OTHER&1"),
                TestUser.read("me"),
            ])
            // Computed with Python's hmac module.
            let proof = "832561a8b245b201241671f11efca1655824cbc4efb5a6085ba2b1a8b581ec12"
            #expect(
                try results.map { try $0.get().name } == ["OTHER&1 \(proof)", "OTHER&1 \(proof)", "T none"])
        }
        let items = try items(mock)
        #expect(
            items[0]["relative_url"]?.string?.contains("&access_token=OTHER%261&appsecret_proof=") == true)
        #expect(items[1]["relative_url"] == "1/feed")
        #expect(
            items[1]["body"]?.string?.hasPrefix("message=m&access_token=OTHER%261&appsecret_proof=") == true)
        #expect(items.allSatisfy { $0["access_token"] == nil })
    }

    @Test func itemsThatNeedEachOtherStayInOneBatch() async throws {
        let mock = GraphMock()
        mock.handle { _ in .json(["id": "1"]) }
        var items = (0..<49).map { _ in GraphBatchItem(TestUser.read("1")) }
        items.append(GraphBatchItem(TestUser.read("1"), name: "a"))
        items.append(GraphBatchItem(TestUser.read("1"), name: "b", dependsOn: "a"))
        let results = try await client(mock).batch(items: items)
        #expect(results.count == 51)
        let sizes = mock.requests.compactMap { $0.parameters["batch"] }.compactMap {
            try? JSONValue(parsing: $0).array?.count
        }
        #expect(sizes == [49, 2])
    }

    @Test func badIDsAmongManyStandAlone() async throws {
        let mock = GraphMock()
        for id in 0..<120 where id != 17 && id != 60 {
            mock.add(String(id), ["id": .string(String(id)), "name": "n"])
        }
        let nodes: [String: Result<TestUser, GraphError>] = try await client(mock).nodes(
            ids: (0..<120).map(String.init)
        ) { \.name }
        #expect(nodes.count == 120)
        for (id, result) in nodes {
            if id == "17" || id == "60" {
                #expect(throws: GraphError.self) { try result.get() }
            } else {
                #expect(try result.get().id == id)
            }
        }
    }
}

actor Counts {
    private var counts: [Int: Int] = [:]
    func next(_ key: Int) -> Int {
        counts[key, default: 0] += 1
        return counts[key, default: 0]
    }
}
