import Foundation
import GraphAPI
import GraphAPITesting
import Testing

@Suite(.timeLimit(.minutes(5)))
struct VersionTests {
    /// A server that answers as if it were of one version after the other, or of the one that is asked for.
    func server(_ served: [String?]) -> GraphMock {
        let mock = GraphMock()
        let calls = Tally()
        mock.handle { request in
            let name = served[min(calls.next(0), served.count) - 1]
            return .json(
                ["id": "1"], headers: name.map { ["facebook-api-version": $0] } ?? [:])
        }
        return mock
    }

    func client(_ version: String, _ hosts: GraphHosts, _ transport: TestTransport) -> GraphClient {
        GraphClient(
            accessToken: "T", version: GraphVersion(rawValue: version), hosts: hosts,
            transport: transport.make())
    }

    @Test(arguments: TestTransport.allCases)
    func answerSaysWhichVersionServedAndWhichWasAskedFor(transport: TestTransport) async throws {
        try await GraphMockServer.run(server(["v12.0", nil])) { hosts in
            let graph = client("v11.0", hosts, transport)
            let late = try await graph.answer(to: TestUser.read("me")).metadata
            #expect(late.requestedVersion?.rawValue == "v11.0" && late.servedVersion?.rawValue == "v12.0")
            #expect(late.isOfAnotherVersion)
            let fine = try await graph.answer(to: TestUser.read("me")).metadata
            #expect(fine.servedVersion?.rawValue == "v11.0" && !fine.isOfAnotherVersion)
        }
    }

    @Test(arguments: TestTransport.allCases)
    func errorsAndItemsOfBatchesSayItToo(transport: TestTransport) async throws {
        let mock = GraphMock()
        mock.handle { $0.path == "/" ? nil : .error(100, "no", headers: ["facebook-api-version": "v12.0"]) }
        try await GraphMockServer.run(mock) { hosts in
            let graph = client("v11.0", hosts, transport)
            await #expect {
                try await graph.send(TestUser.read("me"))
            } throws: {
                ($0 as? GraphError)?.metadata?.isOfAnotherVersion == true
            }
            for result in try await graph.batch([TestUser.read("1")]) {
                guard case .failure(let error) = result else {
                    Issue.record("no error")
                    continue
                }
                #expect(error.metadata?.requestedVersion?.rawValue == "v11.0")
                #expect(error.metadata?.isOfAnotherVersion == true)
            }
        }
    }

    @Test(arguments: TestTransport.allCases)
    func logIsToldOfEachVersionOnceByAClientAndItsCopies(transport: TestTransport) async throws {
        let log = VersionLog()
        try await GraphMockServer.run(server(["v12.0", "v12.0", "v12.0", "v13.0", nil, "v12.0"])) { hosts in
            var graph = client("v11.0", hosts, transport)
            graph.log = log
            var copy = graph
            copy.timeout = 30
            _ = try await graph.send(TestUser.read("me"))
            _ = try await graph.send(TestUser.read("me"))
            _ = try await copy.send(TestUser.read("me"))
            #expect(log.versions == ["v11.0 v12.0"])
            for _ in 0..<2 { _ = try await copy.send(TestUser.read("me")) }
            #expect(log.versions == ["v11.0 v12.0", "v11.0 v13.0"])
            var other = client("v11.0", hosts, transport)
            other.log = log
            _ = try await other.send(TestUser.read("me"))
            #expect(log.versions == ["v11.0 v12.0", "v11.0 v13.0", "v11.0 v12.0"])
        }
    }

    @Test(arguments: TestTransport.allCases)
    func logIsToldOfAVersionThatServedAnError(transport: TestTransport) async throws {
        let log = VersionLog()
        let mock = GraphMock()
        mock.handle { _ in .error(2635, "gone", headers: ["facebook-api-version": "v12.0"]) }
        try await GraphMockServer.run(mock) { hosts in
            var graph = client("v11.0", hosts, transport)
            graph.retryPolicy = .never
            graph.log = log
            let client = graph
            await #expect(throws: GraphError.self) { try await client.send(TestUser.read("me")) }
            #expect(log.versions == ["v11.0 v12.0"])
        }
    }

    @Test(arguments: ["", "oldest", "v12", "v12.x", "v12.0.1", "TOKEN", "v99999999999999999999.0"])
    func headerThatIsNoVersionSaysNothing(text: String) {
        let metadata = GraphMetadata(
            status: 200, headers: GraphHeaders([("facebook-api-version", text)]),
            requestedVersion: GraphVersion(rawValue: "v11.0"))
        #expect(!metadata.isOfAnotherVersion)
    }

    @Test func withoutOneOfTheTwoNothingIsSaid() {
        let headers = GraphHeaders([("facebook-api-version", "v12.0")])
        #expect(!GraphMetadata(status: 200, headers: headers).isOfAnotherVersion)
        let asked = GraphMetadata(
            status: 200, headers: GraphHeaders(), requestedVersion: GraphVersion(rawValue: "v11.0"))
        #expect(!asked.isOfAnotherVersion)
    }

    /// Which days there are is up to the pages; that they are whole days, and that no other version has one, is not.
    @Test func versionsExpireAtTheStartOfADay() throws {
        #expect(GraphVersion(rawValue: "v0.0").expires == nil)
        #expect(GraphVersion(rawValue: "").expires == nil)
        for number in 1..<100 {
            let seconds = GraphVersion(rawValue: "v\(number).0").expires?.timeIntervalSince1970 ?? 0
            #expect(seconds.truncatingRemainder(dividingBy: 86400) == 0)
        }
    }
}

/// What a log was told of versions.
final class VersionLog: GraphLog, @unchecked Sendable {
    private let lock = NSLock()
    private var told: [String] = []

    var versions: [String] { lock.withLock { told } }

    func write(_ kind: GraphLogKind, fields: () -> [String: String]) {
        guard kind == .otherVersion else { return }
        let fields = fields()
        lock.withLock { told.append("\(fields["requested"] ?? "") \(fields["served"] ?? "")") }
    }
}
