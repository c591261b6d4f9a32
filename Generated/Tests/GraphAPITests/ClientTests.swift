import FlyingFox
import FlyingSocks
import Foundation
import GraphAPI
import GraphAPITesting
import Testing

@Suite(.timeLimit(.minutes(5)))
struct ClientTests {
    /// Runs `body` against a server on a free port of this machine.
    func serve(
        _ handler: @escaping @Sendable (HTTPRequest) async throws -> HTTPResponse,
        _ body: (GraphHosts) async throws -> Void
    ) async throws {
        let server = HTTPServer(
            address: try .inet(ip4: "127.0.0.1", port: 0), logger: .disabled,
            handler: ClosureHTTPHandler(handler))
        let task = _Concurrency.Task { try await server.run() }
        try await server.waitUntilListening()
        guard case .ip4(_, let port) = await server.listeningAddress else { throw CancellationError() }
        do {
            try await body(GraphHosts(graph: "http://127.0.0.1:\(port)"))
        } catch {
            task.cancel()
            await server.stop()
            throw error
        }
        await server.stop()
        task.cancel()
    }

    func json(_ text: String, status: HTTPStatusCode = .ok, headers: [String: String] = [:]) -> HTTPResponse {
        var fields = HTTPHeaders([.contentType: "application/json"])
        for (name, value) in headers { fields[HTTPHeader(name)] = value }
        return HTTPResponse(statusCode: status, headers: fields, body: Foundation.Data(text.utf8))
    }

    @Test(arguments: TestTransport.allCases)
    func readHasPathQueryTokenAndProof(transport: TestTransport) async throws {
        try await serve { request in
            let query = request.query.map { "\($0.name)=\($0.value)" }.joined(separator: "&")
            let token = request.headers[HTTPHeader("Authorization")] ?? ""
            return json(
                #"{"id":"1","name":"\#(request.path)|\#(query)|\#(token)"}"#,
                headers: [
                    "facebook-api-version": "v20.0", "x-fb-trace-id": "T",
                    "x-app-usage": #"{"call_count":28,"total_time":25,"total_cputime":"26"}"#,
                    "x-business-use-case-usage":
                        #"{"9":[{"type":"pages","call_count":100,"total_time":1,"total_cputime":1,"estimated_time_to_regain_access":2}]}"#,
                    "x-page-usage": "not JSON",
                ])
        } _: { hosts in
            let graph = GraphClient(
                accessToken: "TOKEN", appSecret: "secret", hosts: hosts, transport: transport.make())
            let answer = try await graph.answer(
                to: TestUser.read("me") {
                    \.id
                    \.name
                })
            // Computed with Python's hmac module.
            let proof = "2356b17ae2860016a34575ada27f94b543ed2cbe59a85ba2e0c62dc4aba7a5c6"
            let parts = try #require(answer.value.name?.split(separator: "|"))
            #expect(parts[0] == "/v19.0/me")
            #expect(parts[1] == "fields=id,name&appsecret_proof=\(proof)")
            #expect(parts[2] == "Bearer TOKEN")
            #expect(answer.metadata.servedVersion?.rawValue == "v20.0")
            #expect(answer.metadata.traceID == "T")
            #expect(answer.metadata.usage.app?.highest == 28)
            #expect(answer.metadata.usage.page == nil)
            #expect(answer.metadata.usage.businessUseCases.first?.id == "9")
            #expect(answer.metadata.usage.retryAfter == 120)
            #expect(!"\(graph)\(String(reflecting: graph))".contains("TOKEN"))
        }
    }

    @Test(arguments: TestTransport.allCases)
    func writeHasAFormAndAnAnswer(transport: TestTransport) async throws {
        try await serve { request in
            let body = String(decoding: try await request.bodyData, as: UTF8.self)
            return json(#"{"id":"\#(request.method.rawValue) \#(request.path) \#(body)"}"#)
        } _: { hosts in
            let graph = GraphClient(hosts: hosts, transport: transport.make()) { "TOKEN" }
            var create = TestCreate(parentID: "1", name: "x y")
            create.published = true
            let created = try await graph.send(create)
            #expect(created.id == "POST /v19.0/1/feed name=x%20y&published=true")
            let written = try await graph.send(create.returning { \.name })
            #expect(written.id?.hasSuffix("&fields=name") == true)
        }
    }

    @Test(arguments: TestTransport.allCases)
    func errorOfTheAPIIsTypedWithoutTheToken(transport: TestTransport) async throws {
        try await serve { _ in
            json(
                #"{"error":{"message":"Malformed access token TOKEN","type":"OAuthException","code":190,"error_subcode":"463","fbtrace_id":"F","error_user_title":"t","error_user_msg":"m","is_transient":false,"error_data":"{}"}}"#,
                status: .ok, headers: ["x-app-usage": #"{"call_count":100}"#])
        } _: { hosts in
            let graph = GraphClient(accessToken: "TOKEN", hosts: hosts, transport: transport.make())
            do {
                _ = try await graph.send(TestUser.read("me"))
                Issue.record("no error")
            } catch let error as GraphError {
                #expect(error.kind == .api)
                #expect(error.code == GraphErrorCode(rawValue: 190))
                #expect(error.subcode == 463)
                #expect(error.category == .token)
                #expect(!error.isRetryable)
                #expect(error.message == "Malformed access token <redacted>")
                #expect(error.traceID == "F")
                #expect(error.userTitle == "t")
                #expect(error.metadata?.usage.app?.callCount == 100)
                #expect(!String(reflecting: error).contains("TOKEN"))
            }
        }
    }

    @Test(
        arguments: [
            (200, "<html>", "invalidJSON"), (500, "<html>", "status"), (200, "", "invalidJSON"),
            (502, "", "status"),
            (200, "[1]", "unexpectedValue"), (404, "{}", "status"), (200, "{\"id\":", "invalidJSON"),
            (200, "false{}", "invalidJSON"),
        ], TestTransport.allCases)
    func answerThatIsNoneIsATypedError(answer: (Int, String, String), transport: TestTransport) async throws {
        let (status, text, kind) = answer
        try await serve { _ in
            HTTPResponse(statusCode: HTTPStatusCode(status, phrase: "x"), body: Foundation.Data(text.utf8))
        } _: { hosts in
            var graph = GraphClient(accessToken: "TOKEN", hosts: hosts, transport: transport.make())
            graph.retryPolicy = .never
            do {
                _ = try await graph.send(TestUser.read("me"))
                Issue.record("no error")
            } catch let error as GraphError {
                #expect("\(error.kind)".hasPrefix(kind))
                #expect(error.metadata?.status == status)
            }
        }
    }

    @Test(
        arguments: [301, 302, 303, 307, 308], TestTransport.allCases)
    func redirectIsNotFollowed(status: Int, transport: TestTransport) async throws {
        let elsewhere = GraphMock()
        let mock = GraphMock()
        try await GraphMockServer.run(elsewhere) { other in
            mock.handle { _ in
                GraphMockAnswer(
                    status: status, headers: ["Location": other.graph + "/v19.0/me?access_token=TOKEN-1234"],
                    body: [])
            }
            try await GraphMockServer.run(mock) { hosts in
                let graph = GraphClient(
                    accessToken: "TOKEN-1234", hosts: hosts, transport: transport.make())
                for request in [TestUser.read("me"), GraphRequest(.post, "/me/feed")] {
                    do {
                        _ = try await graph.send(request)
                        Issue.record("no error")
                    } catch let error as GraphError {
                        #expect(error.kind == .redirect && error.metadata?.status == status)
                        #expect(!String(describing: error.metadata).contains("TOKEN-1234"))
                    }
                }
            }
        }
        #expect(elsewhere.requests.isEmpty)
        #expect(mock.requests.count == 2)
    }

    @Test(arguments: TestTransport.allCases)
    func clientsThatGoCloseTheirConnections(transport: TestTransport) async throws {
        // It serves one connection at a time: the next client has an answer once the one before has closed its own.
        let server = try SocketServer { connection in
            while !connection.receive().isEmpty {
                connection.reply(
                    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n{\"id\":\"1\"}"
                )
            }
        }
        let run = server.start()
        for _ in 0..<20 {
            var graph = GraphClient(
                accessToken: "T", hosts: GraphHosts(graph: "http://127.0.0.1:\(server.port)"),
                transport: transport.make())
            graph.retryPolicy = .never
            graph.timeout = 10
            #expect(try await graph.send(TestUser.read("me")).id == "1")
        }
        server.stop()
        await run.value
    }

    @Test(arguments: TestTransport.allCases)
    func noListenerStallAndCancellationAreToldApart(transport: TestTransport) async throws {
        await #expect {
            var graph = GraphClient(
                accessToken: "TOKEN", hosts: GraphHosts(graph: "http://127.0.0.1:1"),
                transport: transport.make())
            graph.retryPolicy = .never
            _ = try await graph.send(TestUser.read("me"))
        } throws: {
            ($0 as? GraphError)?.kind == .connection && ($0 as? GraphError)?.isRetryable == true
        }
        try await serve { _ in
            try await _Concurrency.Task.sleep(for: .seconds(20))
            return HTTPResponse(statusCode: .ok)
        } _: { hosts in
            var graph = GraphClient(accessToken: "TOKEN", hosts: hosts, transport: transport.make())
            graph.timeout = 1
            graph.retryPolicy = .never
            let impatient = graph
            await #expect {
                try await impatient.send(TestUser.read("me"))
            } throws: { error in
                (error as? GraphError)?.kind == .timeout
            }
            graph.timeout = 30
            let task = _Concurrency.Task { [graph] in try await graph.send(TestUser.read("me")) }
            try await _Concurrency.Task.sleep(for: .milliseconds(200))
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
        }
    }
}
