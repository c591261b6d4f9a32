import Foundation
import GraphAPI
import GraphAPITesting
import Testing

/// The examples of the articles, with `TestUser` in the place of a generated node, since packages differ in these.
@Suite("Examples of the articles", .timeLimit(.minutes(1)))
struct ArticleTests {
    typealias User = TestUser

    let mock: GraphMock = {
        let mock = GraphMock()
        mock.add("me", ["id": "1", "name": "Ann", "albums": ["data": [["id": "5", "name": "A"]]]])
        mock.add(edge: "me/friends", [["id": "1"], ["id": "2"]])
        return mock
    }()

    var graph: GraphClient { GraphClient(accessToken: "TOKEN", appSecret: "SECRET", transport: mock) }
    let friends = GraphRequest<GraphConnection<TestUser>>(.get, "/me/friends")

    @Test func reading() async throws {
        let record = try await graph.send(GraphRequest<GraphRecord>(.get, "/me").with("fields", "id,name"))
        #expect(record["name"]?.string == "Ann")
        let request = User.read("me") {
            \.id
            \.name
            edge(\.albums, limit: 5) { \.name }
        }
        let me = try await graph.send(request)
        #expect(me.albums?.data.first?.name == "A")
        #expect(try me.value(\.name) == "Ann")
    }

    @Test func paging() async throws {
        var ids: [String] = []
        for try await user in graph.elements(of: friends) { ids.append(user.id ?? "") }
        for try await page in graph.pages(of: friends) { #expect(page.data.count == 2) }
        #expect(ids == ["1", "2"])
    }

    @Test func errors() async throws {
        do {
            _ = try await graph.send(User.read("nobody"))
            Issue.record("no error")
        } catch let error as GraphError where error.category == .token {
            Issue.record("\(error)")
        } catch let error as GraphError {
            #expect(
                error.category == .invalidParameter && error.recovery != nil && error.traceID == "AMockTrace")
        }
    }

    @Test func batches() async throws {
        let (me, page) = try await graph.batch(User.read("me") { \.name }, friends)
        #expect(try me.get().name == "Ann")
        #expect(try page.get().data.count == 2)
        let nodes: [String: Result<User, GraphError>] = try await graph.nodes(ids: ["me", "x"]) { \.name }
        #expect(try nodes["me"]?.get().name == "Ann")
    }

    @Test func testing() async throws {
        mock.inject { number, _ in number == 1 ? .transient : nil }
        let name = try await GraphMockServer.run(mock) { hosts in
            let graph = GraphClient(accessToken: "TOKEN", hosts: hosts)
            return try await graph.send(User.read("me") { \.name }).name
        }
        #expect(name == "Ann")
    }

    @Test("the example whoami prints whose token it has")
    func whoami() async throws {
        let folder = Foundation.URL(fileURLWithPath: CommandLine.arguments.first ?? "")
            .deletingLastPathComponent()
        let program = [folder, Bundle.main.bundleURL, folder.deletingLastPathComponent()].map {
            $0.appendingPathComponent("whoami")
        }.first { FileManager.default.isExecutableFile(atPath: $0.path) }
        guard let program else {
            print("skipped: the example is not built beside the tests")
            return
        }
        let output = try await GraphMockServer.run(mock) { hosts in
            let process = Process()
            process.executableURL = program
            process.environment = ["GRAPH_TOKEN": "TOKEN", "GRAPH_HOST": hosts.graph]
            let pipe = Pipe()
            process.standardOutput = pipe
            return try await withCheckedThrowingContinuation { continuation in
                Thread.detachNewThread {
                    do {
                        try process.run()
                        let data = pipe.fileHandleForReading.readDataToEndOfFile()
                        continuation.resume(returning: String(decoding: data, as: UTF8.self))
                    } catch {
                        continuation.resume(throwing: error)
                    }
                }
            }
        }
        #expect(output == "Ann 1\n")
    }
}
