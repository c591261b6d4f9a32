import Foundation
import GraphAPI
import Testing

/// Calls of all kinds with what they come to, whatever the server is made of.
struct CallSuite {
    let graph: GraphClient

    init(_ hosts: GraphHosts, _ transport: TestTransport) {
        var graph = GraphClient(
            accessToken: "USER-TOKEN", appSecret: "APP-SECRET", hosts: hosts, transport: transport.make())
        graph.retryPolicy = .never
        self.graph = graph
    }

    func run() async throws {
        try await reads()
        try await pages()
        try await batches()
        try await writes()
        try await uploads()
    }

    func failure<Response>(_ request: GraphRequest<Response>) async -> GraphError? {
        do {
            _ = try await graph.send(request)
            return nil
        } catch { return error as? GraphError }
    }

    func reads() async throws {
        let answer = try await graph.answer(
            to: TestUser.read("me") {
                \.name
                \.age
                edge(\.friends, limit: 2) { \.name }
            })
        #expect(answer.value.id == "1" && answer.value.name == "Ann" && answer.value.age == 30)
        #expect(answer.value.record["friends"]?["data"]?.array?.count == 2)
        #expect(answer.metadata.servedVersion?.rawValue == "v19.0" && answer.metadata.usage.app != nil)
        let other = try await graph.send(TestUser.read("me") { \.name }.authorized(by: "OTHER-TOKEN"))
        #expect(other.id == "2" && other.name == "Bob")
        #expect(try await graph.send(GraphRequest<TestUser>(.get, "/me?fields=name")).name == "Ann")
        let picture = try await graph.send(GraphRequest<GraphPicture>(.get, "/me/picture"))
        #expect(picture.width == 50 && picture.isSilhouette == false)
        let redirect = GraphRequest<GraphPicture>(.get, "/me/picture").with("redirect", true)
        #expect(await failure(redirect)?.kind == .redirect)
        let unknown = await failure(TestUser.read("me") { field(named: "nmae") })
        #expect(unknown?.code?.rawValue == 100 && unknown?.message.contains("nmae") == true)
        #expect(await failure(TestUser.read("404"))?.code?.rawValue == 100)
        #expect(await failure(TestUser.read("me").authorized(by: "STRANGER"))?.category == .token)
        var old = graph
        old.version = GraphVersion(rawValue: "v2.0")
        await #expect(throws: GraphError.self) { try await old.send(TestUser.read("me")) }
        let nodes: [String: Result<TestUser, GraphError>] = try await graph.nodes(ids: ["1", "404", "2"]) {
            \.name
        }
        #expect(try nodes["1"]?.get().name == "Ann" && nodes["2"]?.get().name == "Bob")
        #expect(throws: GraphError.self) { try nodes["404"]?.get() }
    }

    func pages() async throws {
        let request = GraphRequest<GraphConnection<TestUser>>(
            .get, "/1/friends?fields=name&limit=3", parameters: ["summary": true])
        var names: [String?] = []
        for try await user in graph.elements(of: request) { names.append(user.name) }
        #expect(names == (0..<7).map { "F\($0)" })
        let first = try await graph.page(of: request)
        #expect(first.page.summary?["total_count"] == 7 && first.data.count == 3)
        let second = try #require(try await first.next())
        #expect(second.data.map(\.name) == ["F3", "F4", "F5"])
        #expect(try await second.previous()?.data.map(\.name) == ["F0", "F1", "F2"])
        var rest = 0
        for try await page in try #require(graph.pages(after: first.page)) { rest += page.data.count }
        #expect(rest == 4)
    }

    func batches() async throws {
        let me = GraphBatchItem(TestUser.read("me") { \.name })
        let friends = GraphBatchItem(GraphRequest<GraphConnection<TestUser>>(.get, "/1/friends?fields=name"))
        let feed = GraphRequest<GraphRecord>(.post, "/1/feed?fields=message")
        let results = try await graph.batch(items: [
            me.answering(GraphRecord.self), friends.answering(GraphRecord.self),
            GraphBatchItem(feed.with("message", graph.result(of: me, \.name))),
            GraphBatchItem(feed.with("message", graph.result(ofEach: friends, \.id))),
            GraphBatchItem(
                TestUser.read("me") { \.name }.authorized(by: "OTHER-TOKEN").answering(GraphRecord.self)),
            GraphBatchItem(GraphRequest(.get, "/404")),
            GraphBatchItem(feed.with("message", "{result=x:$.id}")),
        ])
        #expect(try results[0].get()["name"] == "Ann")
        #expect(try results[2].get()["message"] == "Ann")
        #expect(try results[3].get()["message"] == "100,101,102,103,104,105,106")
        #expect(try results[4].get()["name"] == "Bob")
        #expect(throws: GraphError.self) { try results[5].get() }
        #expect(throws: GraphError.self) { try results[6].get() }
        let many = try await graph.batch((0..<120).map { TestUser.read($0 % 2 == 0 ? "1" : "2") { \.name } })
        #expect(try many.map { try $0.get().name } == (0..<120).map { $0 % 2 == 0 ? "Ann" : "Bob" })
    }

    func writes() async throws {
        let feed = GraphRequest<GraphRecord>(.post, "/1/feed")
        #expect(try await graph.send(feed.with("message", "é & =+")) == ["id": "1_9"])
        let written = try await graph.send(feed.with("message", "é & =+").with("fields", "message"))
        #expect(written["message"] == "é & =+")
        let missing = await failure(feed)
        #expect(missing?.code?.rawValue == 100 && missing?.mayHaveBeenDone == false)
        var photo = GraphRequest<GraphRecord>(.post, "/1/photos").with("caption", "é")
        photo.files["source"] = GraphFile([1, 2, 3, 13, 10], name: "a\"\r\n.png", type: "image/png")
        #expect(try await graph.send(photo)["id"] == "5")
        let results = try await graph.batch([photo, photo])
        #expect(try results.map { try $0.get()["id"] } == ["5", "5"])
    }

    func uploads() async throws {
        let bytes = (0..<10_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        let file = GraphFile(bytes, name: "a.mp4", type: "video/mp4")
        let handle = try await graph.upload(file, appID: "7")
        #expect(handle.hasPrefix("H:"))
        #expect(try await graph.uploadVideo(file, owner: "1", parameters: ["title": "t"]) == "88")
        var last: GraphUploadStep<GraphReelUpload>?
        for try await step in graph.reelSteps(of: file, pageID: "9") { last = step }
        #expect(last?.result == "99")
    }
}
