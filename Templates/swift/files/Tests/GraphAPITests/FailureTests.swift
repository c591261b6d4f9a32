import Foundation
import GraphAPI
import GraphAPITesting
import Testing

@Suite(.timeLimit(.minutes(5)))
struct FailureTests {
    @Test(arguments: TestTransport.allCases)
    func eachFaultHasATypedError(transport: TestTransport) async throws {
        let cases: [(GraphFault, @Sendable (GraphError) -> Bool)] = [
            (.transient, { $0.category == .transient && $0.isRetryable }),
            (.throttled(retryAfter: 3600), { $0.category == .throttled && $0.retryAfter == 3600 }),
            (.tooMuchData, { $0.asksForLessData }),
            (.html(status: 200), { if case .invalidJSON = $0.kind { true } else { false } }),
            (.html(status: 500), { $0.kind == .status && $0.isRetryable }),
            (.empty(status: 200), { $0.kind == .invalidJSON(JSONError(.unexpectedEnd, at: 0)) }),
            (.empty(status: 502), { $0.kind == .status && $0.category == .transient }),
            (
                .truncated(5),
                {
                    if case .invalidJSON(let error) = $0.kind {
                        error.reason == .unexpectedEnd
                    } else {
                        false
                    }
                }
            ),
            (
                .notUTF8,
                { if case .invalidJSON(let error) = $0.kind { error.reason == .invalidUTF8 } else { false } }
            ),
            (
                .deep(100_000),
                {
                    if case .invalidJSON(let error) = $0.kind {
                        error.reason == .tooDeep(limit: 512)
                    } else {
                        false
                    }
                }
            ),
            (.enormous(1_000_000), { $0.kind == .tooLarge(limit: 100_000) }),
            (.redirect("http://127.0.0.1:1/x"), { $0.kind == .redirect }),
            (.stall(20), { $0.kind == .timeout && $0.isRetryable }),
            (.pause(after: 5, 20), { $0.kind == .timeout && $0.isRetryable }),
            (.broken(after: 0), { $0.kind == .connection && $0.isRetryable }),
            (.broken(after: 5), { $0.kind == .connection && $0.isRetryable }),
        ]
        for (fault, isRight) in cases {
            let mock = GraphMock()
            mock.add("me", ["id": "1", "name": "Ann"])
            mock.inject { _, _ in fault }
            try await GraphMockServer.run(mock) { hosts in
                var graph = GraphClient(accessToken: "T", hosts: hosts, transport: transport.make())
                // Only silence has to end soon; a busy machine may take its time with the rest.
                graph.timeout = fault.isSilent ? 0.5 : 30
                graph.maximumAnswerSize = 200_000
                if case .enormous = fault { graph.maximumAnswerSize = 100_000 }
                graph.retryPolicy = .never
                do {
                    _ = try await graph.send(TestUser.read("me"))
                    Issue.record("no error for \(fault)")
                } catch let error as GraphError {
                    #expect(isRight(error), "\(fault): \(error)")
                }
            }
        }
    }

    @Test(arguments: TestTransport.allCases)
    func headersThatAreNotJSONCostOnlyThemselves(transport: TestTransport) async throws {
        let mock = GraphMock()
        mock.add("me", ["id": "1"])
        mock.inject { _, _ in .brokenHeaders }
        try await GraphMockServer.run(mock) { hosts in
            let graph = GraphClient(accessToken: "T", hosts: hosts, transport: transport.make())
            let answer = try await graph.answer(to: TestUser.read("me"))
            #expect(answer.value.id == "1" && answer.metadata.usage == GraphUsage(headers: GraphHeaders()))
            #expect(answer.metadata.headers["X-App-Usage"] == "{not JSON")
        }
    }

    @Test(
        arguments: TestTransport.allCases)
    func brokenConnectionRepeatsReadsAndNotWrites(transport: TestTransport) async throws {
        let mock = GraphMock()
        mock.handle { $0.method == .post ? .json(["id": "1"]) : .json(["id": "2"]) }
        try await GraphMockServer.run(mock) { hosts in
            var graph = GraphClient(accessToken: "T", hosts: hosts, transport: transport.make())
            graph.retryPolicy = GraphRetryPolicy(firstDelay: 0.001)
            let client = graph
            /// Breaks the answer to the next request that is no item of a batch.
            func breakNext(_ isMeant: @escaping @Sendable (GraphMockRequest) -> Bool) {
                let next = mock.requests.count + 1
                mock.inject { number, request in
                    number == next && isMeant(request) ? .broken(after: 4) : nil
                }
            }
            breakNext { $0.method == .get }
            #expect(try await client.send(TestUser.read("me")).id == "2")
            #expect(mock.requests.count == 2)
            let write = TestCreate(parentID: "1", name: "n").request
            breakNext { $0.method == .post }
            await #expect {
                try await client.send(write)
            } throws: {
                ($0 as? GraphError)?.kind == .connection
            }
            #expect(mock.requests.count == 3)
            breakNext { $0.path == "/" }
            let results = try await client.batch([TestUser.read("1"), TestUser.read("2")])
            #expect(try results.map { try $0.get().id } == ["2", "2"])
            #expect(mock.requests.filter { $0.path == "/" }.count == 2)
            breakNext { $0.path == "/" }
            let lost = try await client.batch(items: [
                GraphBatchItem(TestUser.read("1")), GraphBatchItem(write.answering(TestUser.self)),
            ])
            for result in lost {
                guard case .failure(let error) = result else {
                    Issue.record("no error")
                    continue
                }
                #expect(error.kind == .connection && error.mayHaveBeenDone)
            }
            #expect(mock.requests.filter { $0.path == "/" }.count == 3)
        }
    }

    @Test(
        arguments: ["", "220 mail.example ESMTP\r\n", "HTTP/1.1 2"],
        TestTransport.allCases)
    func whatIsNoHTTPIsATypedError(text: String, transport: TestTransport) async throws {
        let server = try SocketServer { connection in
            _ = connection.receive()
            connection.reply(text)
        }
        let run = server.start()
        var graph = GraphClient(
            accessToken: "T", hosts: GraphHosts(graph: "http://127.0.0.1:\(server.port)"),
            transport: transport.make())
        graph.retryPolicy = .never
        graph.timeout = 20
        let client = graph
        await #expect {
            try await client.send(TestUser.read("me"))
        } throws: {
            ($0 as? GraphError)?.kind == .connection
        }
        server.stop()
        await run.value
    }

    @Test(
        arguments: TestTransport.allCases)
    func waitsFollowTheServersClock(transport: TestTransport) async throws {
        let mock = GraphMock()
        mock.handle { _ in
            .error(
                4, "Application request limit reached",
                headers: [
                    "Date": "Sun, 06 Nov 1994 08:49:37 GMT", "Retry-After": "Sun, 06 Nov 1994 08:51:37 GMT",
                ])
        }
        try await GraphMockServer.run(mock) { hosts in
            var graph = GraphClient(accessToken: "T", hosts: hosts, transport: transport.make())
            graph.retryPolicy = GraphRetryPolicy(maximumThrottleDelay: 119)
            do {
                _ = try await graph.send(TestUser.read("me"))
                Issue.record("no error")
            } catch let error as GraphError {
                #expect(error.category == .throttled && error.retryAfter == 120)
                #expect(error.metadata?.serverTime?.timeIntervalSince1970 == 784_111_777)
            }
        }
        #expect(mock.requests.count == 1)
    }

    @Test(arguments: [-86_400.0, 86_400])
    func mocksClockCanBeWrong(seconds: Double) async throws {
        let mock = GraphMock()
        mock.add("me", ["id": "1"])
        mock.inject { _, _ in .clock(offBy: seconds) }
        let answer = try await GraphClient(accessToken: "T", transport: mock).answer(to: TestUser.read("me"))
        let time = try #require(answer.metadata.serverTime)
        #expect((time > Foundation.Date()) == (seconds > 0))
    }

    @Test(
        arguments: [
            ("5", nil, 5.0), ("0", nil, nil), ("-5", nil, nil), ("inf", nil, nil), ("soon", nil, nil),
            ("Sun, 06 Nov 1994 08:49:47 GMT", "Sun, 06 Nov 1994 08:49:37 GMT", 10),
            ("Sun, 06 Nov 1994 08:49:27 GMT", "Sun, 06 Nov 1994 08:49:37 GMT", nil),
            ("Thu, 29 Feb 2024 00:00:00 GMT", "Wed, 28 Feb 2024 23:59:59 GMT", 1),
            ("Thu, 30 Feb 2023 00:00:00 GMT", "Wed, 28 Feb 2023 23:59:59 GMT", nil),
            ("Sun, 06 Nov 1994 08:49:47 GMT", nil, nil),
            ("Sun, 06 Nov 1994 08:49:47 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", nil),
        ] as [(String, String?, Double?)])
    func retryAfterIsReadInItsForms(text: String, date: String?, seconds: Double?) {
        var headers = GraphHeaders([("retry-after", text)])
        headers["date"] = date
        #expect(GraphMetadata(status: 400, headers: headers).retryAfter == seconds)
    }

    @Test func readsAreRepeatedAndWritesOnlyOnRequest() async throws {
        let mock = GraphMock()
        mock.handle { $0.method == .post ? .json(["id": "1"]) : .json(["id": "2"]) }
        mock.inject { number, _ in number % 2 == 1 ? .transient : nil }
        var graph = GraphClient(accessToken: "T", transport: mock)
        graph.retryPolicy = GraphRetryPolicy(firstDelay: 0.001)
        #expect(try await graph.send(TestUser.read("me")).id == "2")
        #expect(mock.requests.count == 2)
        let write = TestCreate(parentID: "1", name: "n").request
        let client = graph
        await #expect(throws: GraphError.self) { try await client.send(write) }
        #expect(mock.requests.count == 3)
        mock.inject { number, _ in number == 4 ? .transient : nil }
        #expect(try await graph.send(write.repeatable()).id == "1")
        #expect(mock.requests.count == 5)
    }

    @Test func delaysDoubleUpToTheirMaximum() {
        let policy = GraphRetryPolicy(
            maximumAttempts: 4, firstDelay: 1, maximumDelay: 3, maximumThrottleDelay: 100)
        var error = GraphError(.connection, "x")
        #expect(policy.delay(after: 1, error, chance: 1) == 1)
        #expect(policy.delay(after: 2, error, chance: 0) == 1)
        #expect(policy.delay(after: 3, error, chance: 1) == 3)
        #expect(policy.delay(after: 4, error, chance: 1) == nil)
        error = GraphError(.api, "x")
        error.code = GraphErrorCode(rawValue: 4)
        error.metadata = GraphMetadata(status: 400, headers: GraphHeaders([("Retry-After", "60")]))
        #expect(policy.delay(after: 1, error, chance: 1) == 60)
        error.metadata = GraphMetadata(status: 400, headers: GraphHeaders([("Retry-After", "600")]))
        #expect(policy.delay(after: 1, error, chance: 1) == nil)
        error.code = GraphErrorCode(rawValue: 190)
        #expect(policy.delay(after: 1, error, chance: 1) == nil)
        #expect(error.recovery != nil)
    }
}
