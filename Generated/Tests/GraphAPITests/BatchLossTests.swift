import Foundation
import GraphAPI
import GraphAPITesting
import Testing

@Suite(.timeLimit(.minutes(5)))
struct BatchLossTests {
    func client(_ hosts: GraphHosts, _ transport: TestTransport) -> GraphClient {
        var graph = GraphClient(accessToken: "TOKEN", hosts: hosts, transport: transport.make())
        graph.retryPolicy = GraphRetryPolicy(maximumAttempts: 6, firstDelay: 0.001, maximumDelay: 0.002)
        return graph
    }

    func write(_ id: Int) -> GraphRequest<TestUser> {
        GraphRequest<TestUser>(.post, "/\(id)/feed").with("message", "m\(id)")
    }

    func isBatch(_ request: GraphMockRequest) -> Bool { request.path == "/" }

    @Test(arguments: TestTransport.allCases)
    func lostCallOfManyCostsOnlyItsOwnItems(transport: TestTransport) async throws {
        let mock = GraphMock()
        let writes = Tally()
        let calls = Tally()
        let attempts = Tally()
        mock.handle { request in
            guard let id = Int(request.path.split(separator: "/").first ?? "") else { return nil }
            if id % 20 == 3, attempts.next(id) == 1 { return .outOfTime }
            if id % 20 == 7 { return .error(100, "refused \(id)") }
            _ = writes.next(id)
            return .json(["id": .string("\(id)_1")])
        }
        // The answers to two calls are lost, after their items were done.
        mock.inject { _, request in
            request.path == "/" && [100, 251].contains(calls.next(0)) ? .broken(after: 9) : nil
        }
        try await GraphMockServer.run(mock) { hosts in
            let results = try await client(hosts, transport).batch((0..<10_000).map(write))
            #expect(results.count == 10_000)
            var lost = 0
            for (id, result) in results.enumerated() {
                let count = writes.count(id)
                switch result {
                case .success(let answer): #expect(answer.id == "\(id)_1" && count == 1)
                case .failure(let error) where error.kind == .connection:
                    lost += 1
                    #expect(error.mayHaveBeenDone && count <= 1)
                case .failure(let error):
                    #expect(
                        id % 20 == 7 && error.message == "refused \(id)" && !error.mayHaveBeenDone
                            && count == 0)
                }
            }
            #expect((51...100).contains(lost))
        }
    }

    @Test(arguments: TestTransport.allCases)
    func failureThatWouldMeetTheRestEndsTheBatch(transport: TestTransport) async throws {
        for (code, category) in [
            (190, GraphErrorInfo.Category.token), (4, .throttled), (368, .blocked),
        ] {
            let mock = GraphMock()
            let calls = Tally()
            mock.handle { request in
                if request.path == "/" { return nil }
                return .json(["id": .string(request.path)])
            }
            mock.inject { _, request in
                request.path == "/" && calls.next(0) == 2 ? .error(code) : nil
            }
            try await GraphMockServer.run(mock) { hosts in
                let results = try await client(hosts, transport).batch((0..<160).map(write))
                for (id, result) in results.enumerated() {
                    switch result {
                    case .success(let answer): #expect(id < 50 && answer.id == "/\(id)/feed")
                    case .failure(let error):
                        #expect(error.kind == (id < 100 ? .api : .notSent))
                        #expect(error.category == category && !error.mayHaveBeenDone)
                        #expect(id >= 50)
                    }
                }
            }
            #expect(mock.requests.filter(isBatch).count == 2)
        }
    }

    @Test func serverThatIsGoneEndsTheBatchSoon() async throws {
        let mock = GraphMock()
        mock.inject { _, request in request.path == "/" ? .broken(after: 0) : nil }
        let graph = GraphClient(accessToken: "T", transport: mock)
        let results = try await graph.batch((0..<400).map(write))
        let errors = results.compactMap { if case .failure(let error) = $0 { error } else { nil } }
        #expect(errors.count == 400)
        #expect(errors[..<150].allSatisfy { $0.kind == .connection && $0.mayHaveBeenDone })
        #expect(errors[150...].allSatisfy { $0.kind == .notSent && !$0.mayHaveBeenDone })
        #expect(mock.requests.filter(isBatch).count == 3)
    }

    @Test func itemThatCannotBeSentFailsAlone() async throws {
        let mock = GraphMock()
        mock.handle { _ in .json(["id": "1"]) }
        let graph = GraphClient(accessToken: "T", transport: mock)
        let bad = GraphBatchItem(TestUser.read("a/b"))
        let results = try await graph.batch(items: [
            GraphBatchItem(TestUser.read("1")), bad,
            GraphBatchItem(TestUser.read("1").with("x", graph.result(of: bad, \.id))),
            GraphBatchItem(TestUser.read("1")),
        ])
        for (index, result) in results.enumerated() {
            if case .failure(let error) = result {
                #expect(error.kind == .invalidRequest && !error.mayHaveBeenDone && [1, 2].contains(index))
            } else {
                #expect([0, 3].contains(index))
            }
        }
    }

    @Test func tokenThatIsGoneKeepsWhatWasAnswered() async throws {
        struct Gone: Swift.Error {}
        let mock = GraphMock()
        mock.handle { _ in .json(["id": "1"]) }
        let asked = Tally()
        let graph = GraphClient(transport: mock) {
            if asked.next(0) > 1 { throw Gone() }
            return "TOKEN"
        }
        let results = try await graph.batch((0..<70).map(write))
        for (index, result) in results.enumerated() {
            guard case .failure(let error) = result else {
                #expect(index < 50)
                continue
            }
            #expect(index >= 50 && error.kind == .notSent)
        }
        await #expect(throws: Gone.self) { try await graph.batch([write(1)]) }
    }
}

/// Counts by keys. `@unchecked Sendable`: the lock guards all that changes.
final class Tally: @unchecked Sendable {
    private let lock = NSLock()
    private var counts: [Int: Int] = [:]

    /// The count of a key, this time included.
    func next(_ key: Int) -> Int {
        lock.withLock {
            counts[key, default: 0] += 1
            return counts[key, default: 0]
        }
    }

    func count(_ key: Int) -> Int { lock.withLock { counts[key, default: 0] } }
}
