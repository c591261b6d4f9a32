import Foundation
import GraphAPI
import GraphAPITesting
import Testing

@Suite(.timeLimit(.minutes(5)))
struct MockCheckTests {
    func server() -> GraphMock {
        let mock = GraphMock()
        mock.add("me", ["id": "1", "name": "Ann", "albums": ["data": [["id": "5", "name": "A"]]]])
        mock.add(edge: "me/friends", [["id": "2", "name": "Bob"]])
        mock.answer(.post, "/9/feed", with: .json(["id": "9_1"]))
        mock.demand(.post, "/9/feed", parameters: ["message"], permissions: ["pages_manage_posts"])
        mock.check(
            GraphMockChecks(
                versions: ["v19.0"], permissions: ["WRITER": ["pages_manage_posts"]], knownFields: ["age"]))
        return mock
    }

    @Test(arguments: TestTransport.allCases)
    func mockRefusesWhatAServerRefuses(transport: TestTransport) async throws {
        try await GraphMockServer.run(server()) { hosts in
            var graph = GraphClient(accessToken: "WRITER", hosts: hosts, transport: transport.make())
            let known = try await graph.send(TestUser.read("me") { field(named: "age") })
            #expect(known.id == "1")
            let unknown: [GraphRequest<TestUser>] = [
                TestUser.read("me") { field(named: "nmae") },
                TestUser.read("me") { edge(\.albums) { field(named: "nmae") } },
                GraphRequest(.get, "/me/friends?fields=id,nmae"), GraphRequest(.get, "/?ids=me&fields=nmae"),
            ]
            for request in unknown {
                let error = await error(graph, request)
                #expect(error?.code?.rawValue == 100 && error?.message.contains("(nmae)") == true)
            }
            let write = GraphRequest<TestUser>(.post, "/9/feed")
            let missing = await error(graph, write)
            #expect(missing?.code?.rawValue == 100 && missing?.message.contains("message") == true)
            let written = try await graph.send(write.with("message", "m"))
            #expect(written.id == "9_1")
            let refused = await error(graph, write.with("message", "m").authorized(by: "READER"))
            #expect(refused?.category == .permission)
            #expect(refused?.message.contains("pages_manage_posts") == true)
            graph.version = GraphVersion(rawValue: "v3.2")
            #expect(await error(graph, TestUser.read("me"))?.code?.rawValue == 2500)
        }
    }

    func error(_ graph: GraphClient, _ request: GraphRequest<TestUser>) async -> GraphError? {
        do {
            _ = try await graph.send(request)
            return nil
        } catch { return error as? GraphError }
    }

    @Test(arguments: TestTransport.allCases)
    func recordedExchangesAreKeptWithoutTokensAndPlayedBack(transport: TestTransport) async throws {
        let mock = server()
        mock.handle { request in
            request.path == "/oauth/access_token"
                ? .json(["access_token": "LONG-TOKEN-2", "expires_in": 60]) : nil
        }
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("fixture-\(UUID()).json")
        defer { try? FileManager.default.removeItem(at: url) }
        /// The calls, by any transport.
        @Sendable func calls(_ graph: GraphClient) async throws -> [String] {
            let me = try await graph.send(TestUser.read("me") { \.name })
            let page = try await graph.send(
                GraphRequest<GraphConnection<TestUser>>(.get, "/me/friends").with("limit", 1))
            let results = try await graph.batch([TestUser.read("me").authorized(by: "OWN-TOKEN-3")])
            _ = try await graph.longLivedToken(for: "SHORT-TOKEN-4", appID: "7", appSecret: "SECRET-5")
            return [me.name ?? "", page.data.first?.id ?? "", try results[0].get().id ?? ""]
        }
        let expected = try await GraphMockServer.run(mock) { hosts in
            let recorder = GraphRecorder(transport.make())
            let answers = try await calls(
                GraphClient(
                    accessToken: "WRITER", appSecret: "SECRET-5", hosts: hosts, transport: recorder))
            try recorder.fixture.write(to: url)
            return answers
        }
        #expect(expected == ["Ann", "2", "1"])
        let text = try String(contentsOf: url, encoding: .utf8)
        for secret in ["WRITER", "LONG-TOKEN-2", "OWN-TOKEN-3", "SHORT-TOKEN-4", "SECRET-5"] {
            #expect(!text.contains(secret))
        }
        let playback = GraphPlayback(try GraphFixture(contentsOf: url))
        let graph = GraphClient(accessToken: "ANY", appSecret: "OTHER", transport: playback)
        #expect(try await calls(graph) == expected)
        #expect(playback.remaining.isEmpty)
        #expect(await error(graph, TestUser.read("me"))?.kind == .invalidRequest)
    }
}
