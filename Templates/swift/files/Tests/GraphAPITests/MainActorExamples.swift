import Foundation
import GraphAPI
import GraphAPILogging
import GraphAPITesting
import Logging
import Testing

/// The same examples within a type of the main actor, as apps have them. `ArticleTests` compares the two files.
@MainActor @Suite(.timeLimit(.minutes(5)))
struct MainActorExamples {
    typealias User = TestUser
    typealias CreatePost = TestCreate

    let token = "TOKEN"
    let otherToken = "OTHER"
    let pageToken = "PAGE-TOKEN"
    let userToken = "USER-TOKEN"
    let secret = "SECRET"
    let appID = "7"
    let pageID = "9"
    let ids = ["me", "x"]
    let friends = GraphRequest<GraphConnection<TestUser>>(.get, "/me/friends")
    let transport = ExampleAPI.make()

    var graph: GraphClient { GraphClient(accessToken: "TOKEN", appSecret: "SECRET", transport: transport) }

    @Test func overviewExamplesRun() async throws {
        func read(_ token: String, _ secret: String) async throws {
            let graph = GraphClient(accessToken: token, appSecret: secret)
            let me = try await graph.send(User.read("me") { \.name })
            print(me.name ?? "no name")
        }
        let me = try await graph.send(User.read("me") { \.name })
        #expect(me.name == "Ann")
    }

    @Test func clientExamplesRun() async throws {
        func configured() -> GraphClient {
            var graph = GraphClient(accessToken: token, appSecret: secret)
            graph.timeout = 20
            graph.retryPolicy = GraphRetryPolicy(maximumAttempts: 3)
            graph.logger = Logger(label: "graph")
            return graph
        }
        #expect(configured().retryPolicy.maximumAttempts == 3 && configured().timeout == 20)
        let tokens = ExampleTokens()
        let rotating = GraphClient { try await tokens.current() }
        let asPage = User.read("me").authorized(by: pageToken)
        #expect(rotating.version == .documented && !"\(asPage)".contains("PAGE"))
        do {
            let transport = GraphURLSessionTransport()
            let first = GraphClient(accessToken: token, transport: transport)
            let second = GraphClient(accessToken: otherToken, transport: transport)
            #expect(first.hosts == second.hosts)
        }
        var metered = graph
        let meter = GraphUsageMeter(budget: GraphUsageBudget(percent: 80, action: .fail))
        metered.meter = meter
        print(meter.usage?.highest ?? 0, "percent are used")
        #expect(try await metered.send(User.read("me")).id == "1" && meter.usage?.highest == 1)
        let page = try await graph.answer(to: User.read("me"))
        if page.metadata.isOfAnotherVersion {
            print("asked for", graph.version, "and got", page.metadata.servedVersion ?? graph.version)
        }
        if let day = graph.version.expires, day < .now { print("the version has expired") }
        #expect(page.metadata.requestedVersion == .documented && !page.metadata.isOfAnotherVersion)
        let answer = try await graph.answer(to: User.read("me"))
        print(answer.value.id ?? "", answer.metadata.servedVersion?.rawValue ?? "")
        print(answer.metadata.usage.app?.highest ?? 0, "percent of the app's allowance")
        print(answer.metadata.serverTime ?? .distantPast, "by the server's clock")
        #expect(answer.metadata.usage.app?.highest == 1 && answer.metadata.serverTime != nil)
    }

    @Test func readingExamplesRun() async throws {
        let request = User.read("me") {
            \.id
            \.name
            edge(\.albums, limit: 5) { \.name }
        }
        let me = try await graph.send(request)
        print(me.name ?? "no name", me.albums?.data.first?.name ?? "no album")
        #expect(me.name == "Ann" && me.albums?.data.first?.name == "A")
        do {
            print(try me.value(\.age))
        } catch {
            print(error.path, error.expected, error.found)
        }
        #expect(throws: GraphValueError.self) { try me.value(\.age) }
        let newer = try await graph.send(User.read("me") { field(named: "new_field") })
        print(newer.record["new_field"]?.string ?? "nothing")
        #expect(newer.record["new_field"] == "new")
        let data = try JSONEncoder().encode(me)
        let kept = try JSONDecoder().decode(User.self, from: data)
        print(kept.name == me.name)
        #expect(kept.albums?.data == me.albums?.data)
    }

    @Test func writingExamplesRun() async throws {
        var post = CreatePost(parentID: "me", name: "Hello")
        post.published = false
        post.tags = ["5", "6"]
        let created = try await graph.send(post)
        print(created.id ?? "no id")
        #expect(created.id == "1_4")
        var targeting = CreatePost.Targeting()
        targeting.countries = ["DE"]
        post.targeting = targeting
        let written = try await graph.send(post.returning { \.name })
        print(written.name ?? "no name")
        #expect(written.id == "1_4" && post.targeting?.countries == ["DE"])
        let plain = GraphRequest<GraphRecord>(.post, "/\(pageID)/feed").with("message", "Hello")
        print(try await graph.send(plain)["id"]?.string ?? "no id")
        #expect(try await graph.send(plain)["id"] == "9_1")
    }

    @Test func errorExamplesRun() async throws {
        var graph = graph
        let request = User.read("nobody")
        do {
            _ = try await graph.send(request)
        } catch let error as GraphError where error.category == .token {
            print("get another token:", error.recovery ?? "")
        } catch let error as GraphError {
            print(error.kind, error.category, error.retryAfter ?? 0, error.traceID ?? "")
        }
        graph.retryPolicy = GraphRetryPolicy(maximumAttempts: 3, repeatsWrites: true)
        let once = request.repeatable(false)
        do {
            _ = try await graph.send(once)
            Issue.record("no error")
        } catch let error as GraphError {
            switch error.kind {
            case .timeout, .connection: print("there was no answer")
            case .invalidJSON(let reason): print("the answer is not JSON:", reason)
            case .tooLarge(let limit): print("the answer has more than \(limit) bytes")
            case .redirect: print("the answer wants to send the call elsewhere")
            default: print(error)
            }
            #expect(
                error.category == .invalidParameter && error.recovery != nil && error.traceID == "AMockTrace")
        }
    }

    @Test func pagingExamplesRun() async throws {
        for try await user in graph.elements(of: friends) { print(user.id ?? "") }
        for try await page in graph.pages(of: friends) { print(page.data.count) }
        let firstPage = try await graph.send(friends.with("limit", 1))
        if let position = firstPage.paging?.next {
            for try await user in graph.elements(of: friends, from: position) { print(user.id ?? "") }
        }
        #expect(firstPage.paging?.next != nil)
        let cursor = try await graph.page(of: friends.with("limit", 1))
        if let next = try await cursor.next() { print(next.data.count, next.hasNext) }
        #expect(try await cursor.next()?.hasPrevious == true)
        let me = try await graph.send(User.read("me") { edge(\.albums, limit: 1) { \.name } })
        if let albums = me.albums {
            for album in albums.data { print(album.name ?? "") }
            if let more = graph.pages(after: albums) {
                for try await page in more { print(page.data.count) }
            }
        }
        let page = try await graph.send(friends.with("summary", true))
        print(page.summary?["total_count"]?.as(Int.self) ?? 0)
        #expect(page.summary?["total_count"] == 2)
    }

    @Test func batchExamplesRun() async throws {
        let (me, page) = try await graph.batch(User.read("me") { \.name }, friends)
        print(try me.get().name ?? "", try page.get().data.count)

        let results = try await graph.batch(ids.map { User.read($0) { \.name } })
        for case .failure(let error) in results { print(error) }
        #expect(try me.get().name == "Ann")
        #expect(try page.get().data.count == 2)
        #expect(results.count == 2)
        let known = GraphBatchItem(friends)
        let each = graph.result(ofEach: known, \.id)
        let answers = try await graph.batch(items: [
            known.answering(GraphRecord.self),
            GraphBatchItem(GraphRequest<GraphRecord>(.get, "/").with("ids", each)),
        ])
        print(answers.count)
        #expect(answers.count == 2)
    }

    @Test func manyIDsExamplesRun() async throws {
        let nodes: [String: Result<User, GraphError>] = try await graph.nodes(ids: ids) { \.name }
        for (id, result) in nodes {
            switch result {
            case .success(let user): print(id, user.name ?? "no name")
            case .failure(let error): print(id, error.message)
            }
        }
        #expect(try nodes["me"]?.get().name == "Ann")
        #expect(nodes.count == 2)
    }

    @Test func uploadExamplesRun() async throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent(
            "article-\(UUID().uuidString)")
        try Foundation.Data("BYTES".utf8).write(to: url)
        defer { try? FileManager.default.removeItem(at: url) }
        let file = GraphFile(contentsOf: url, type: "video/mp4")
        let session = try await graph.beginUpload(of: file, appID: appID)
        let handle = try await graph.upload(file, in: session) { print($0.sent, "of", $0.total) }
        print("other calls take the file by", handle)
        #expect(handle == "HANDLE")
        var stored: GraphVideoUpload?
        for try await step in graph.videoUploadSteps(of: file, owner: "me", goingOn: stored) {
            stored = step.session
            if let id = step.result { print("the video is", id) }
        }
        let video = try await graph.uploadVideo(file, owner: "me", parameters: ["title": "A title"])
        print(video ?? "no id")
        #expect(stored?.videoID == "88")
        for try await step in graph.reelSteps(of: file, pageID: pageID, title: "A title") {
            print(step.progress.sent, step.result ?? "on its way")
        }
        #expect(video == "88")
        var request = GraphRequest<GraphRecord>(.post, "/me/photos").with("caption", "A caption")
        request.files["source"] = file
        print(try await graph.send(request)["id"]?.string ?? "no id")
        #expect(try await graph.send(request)["id"] == "BYTES")
    }

    @Test func tokenExamplesRun() async throws {
        let request = GraphRequest<User>(.get, "/me", permissions: ["email", "user_photos"])
        let info = try await graph.info(ofToken: userToken)
        print(info.isValid ?? false, info.expiry ?? .distantFuture, info.scopes ?? [])
        print(info.timeLeft ?? .infinity, "seconds left")
        let missing = info.missingPermissions(for: request)
        print(missing.isEmpty ? "permissions will not be what fails" : "ask for \(missing)")
        #expect(missing == ["user_photos"])
        let long = try await graph.longLivedToken(for: userToken, appID: appID, appSecret: secret)
        let later = GraphClient(accessToken: long.value, appSecret: secret)
        print(long.expiry ?? .distantFuture, later.version.rawValue)
        #expect(long.value == "LONG-TOKEN")
        let introspection = try await graph.introspect("me")
        print(introspection.fields.map(\.name), introspection.edges)
        #expect(introspection.edges == ["albums"])
    }

    @Test func webhookExamplesRun() throws {
        let verifyToken = "VERIFY"
        let query = [
            (name: "hub.mode", value: "subscribe"), (name: "hub.verify_token", value: "VERIFY"),
            (name: "hub.challenge", value: "42"),
        ]
        let webhook = GraphWebhook(appSecret: secret, verifyToken: verifyToken)
        let challenge = webhook.challenge(inQuery: query)
        print(challenge ?? "the call comes from somebody else")
        #expect(challenge == "42")
        // Computed with Python's hmac module.
        let signature = "sha256=d83bbf2e4287162a41d973fb6b41c1ff28d22251c38e81ad5497731edd8d1ba6"
        let body = Array(
            #"{"object":"page","entry":[{"id":"9","changes":[{"field":"feed","value":1}]}]}"#.utf8)
        let notice = try webhook.notice(body: body, signature: signature)
        for entry in notice.entries {
            for change in entry.changes { print(notice.object, entry.id, change.field, change.value) }
        }
        #expect(notice.entries.first?.changes.first?.field == "feed")
    }

    @Test func testingExamplesRun() async throws {
        let mock = GraphMock()
        mock.add("me", ["id": "1", "name": "Ann"])
        mock.add(edge: "me/friends", [["id": "2"], ["id": "3"]])
        mock.answer(.post, "/me/feed", with: .json(["id": "1_4"]))
        let graph = GraphClient(accessToken: "TOKEN", transport: mock)
        print(try await graph.send(User.read("me") { \.name }).name ?? "", mock.requests.count)
        let name = try await GraphMockServer.run(mock) { hosts in
            let graph = GraphClient(accessToken: "TOKEN", hosts: hosts)
            return try await graph.send(User.read("me") { \.name }).name
        }
        #expect(name == "Ann" && mock.requests.count == 2)
        mock.inject { number, request in
            switch (number, request.path) {
            case (_, "/me/feed"): .throttled(retryAfter: 3600)
            case (1, _): .broken(after: 10)
            default: nil
            }
        }
        await #expect(throws: GraphError.self) { try await graph.send(CreatePost(parentID: "me", name: "x")) }
        mock.inject(nil)
        mock.demand(.post, "/me/feed", parameters: ["message"], permissions: ["pages_manage_posts"])
        mock.check(GraphMockChecks(versions: ["v19.0"], permissions: ["TOKEN": ["pages_manage_posts"]]))
        await #expect(throws: GraphError.self) { try await graph.send(CreatePost(parentID: "me", name: "x")) }
        let recorder = GraphRecorder(mock)
        _ = try await GraphClient(accessToken: "TOKEN", transport: recorder).send(User.read("me"))
        let playback = GraphPlayback(recorder.fixture)
        print(try await GraphClient(accessToken: "ANY", transport: playback).send(User.read("me")).name ?? "")
        let ann: User = ["id": "1", "name": "Ann"]
        print(ann.name ?? "")
        #expect(ann.name == "Ann")
    }
}
