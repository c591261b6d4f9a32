import FlyingFox
import FlyingSocks
import Foundation
import GraphAPI
import Testing

/// The committed package as its users have it: requests over real HTTP on loopback, answers, errors.
@Suite(.timeLimit(.minutes(40)))
struct GeneratedPackageTests {
    /// Runs a client against a server that records requests and gives one answer.
    private func exchange<Value: Sendable>(
        status: HTTPStatusCode = .ok, answer: String, _ body: @Sendable (GraphClient) async throws -> Value
    ) async throws -> (value: Result<Value, any Error>, request: SentRequest) {
        let log = RequestLog()
        let server = HTTPServer(
            address: try .inet(ip4: "127.0.0.1", port: 0), logger: .disabled,
            handler: ClosureHTTPHandler { request in
                await log.add(SentRequest(request, body: try await request.bodyData))
                return HTTPResponse(statusCode: status, body: Data(answer.utf8))
            })
        let task = _Concurrency.Task { try await server.run() }
        try await server.waitUntilListening(timeout: 600)
        guard case .ip4(_, let port) = await server.listeningAddress else { throw CancellationError() }
        let client = GraphClient(accessToken: "TOKEN", hosts: GraphHosts(graph: "http://127.0.0.1:\(port)"))
        let result: Result<Value, any Error>
        do { result = .success(try await body(client)) } catch { result = .failure(error) }
        await server.stop()
        task.cancel()
        return (result, try #require(await log.requests.first))
    }

    /// As the changelog says: v14.0 until September 17, 2024, v1.0 until April 30, 2015; that of v19.0 is not decided.
    private static let days: [(version: String, seconds: Double?)] = [
        ("v14.0", 1_726_531_200), ("v12.0", 1_707_350_400), ("v1.0", 1_430_352_000), ("v19.0", nil),
        ("v18.0", nil), ("v99.0", nil),
    ]

    @Test(arguments: days)
    func versionsExpireOnTheDaysOfTheChangelog(version: String, seconds: Double?) {
        let day = GraphVersion(rawValue: version).expires
        #expect(day?.timeIntervalSince1970 == seconds)
    }

    @Test func readingANodeAsksByWireNamesAndGivesTypedValues() async throws {
        let answer =
            #"{"id": "7", "first_name": "Ada", "age_range": {"min": 21}, "significant_other": {"id": "8"}, "new_field": [1]}"#
        let (result, request) = try await exchange(answer: answer) { graph in
            try await graph.send(
                User.read("me") {
                    \.id
                    \.firstName
                    \.ageRange
                    \.significantOther
                })
        }
        #expect(request.method == "GET")
        #expect(request.path == "/v19.0/me")
        #expect(request.query == ["fields": "id,first_name,age_range,significant_other"])
        #expect(request.authorization == "Bearer TOKEN")
        let user = try result.get()
        #expect(user.id == "7")
        #expect(user.firstName == "Ada")
        #expect(user.significantOther?.id == "8")
        #expect(user.birthday == nil)
        #expect(throws: (any Error).self) { try user.value(\.birthday) }
    }

    @Test func readingAnEdgeGivesAPageOfItsNodes() async throws {
        let answer =
            #"{"data": [{"id": "1", "permitted_roles": ["ADMIN"]}], "paging": {"cursors": {"after": "A"}}}"#
        let (result, request) = try await exchange(answer: answer) { graph in
            try await graph.send(User.businesses("me", limit: 5) { \.permittedRoles })
        }
        #expect(request.path == "/v19.0/me/businesses")
        #expect(request.query["limit"] == "5")
        #expect(request.query["fields"] == "permitted_roles")
        let business = try #require(try result.get().data.first)
        #expect(business.permittedRoles == ["ADMIN"])
    }

    @Test func writingSendsAFormWithTheParametersThatAreSet() async throws {
        let (result, request) = try await exchange(answer: #"{"success": true}"#) { graph in
            var update = VideoPoll.Update(videoPollID: "9", action: .close)
            update.showResults = false
            return try await graph.send(update)
        }
        #expect(request.method == "POST")
        #expect(request.path == "/v19.0/9")
        #expect(request.form == ["action": "CLOSE", "show_results": "false"])
        #expect(try result.get().success == true)
    }

    @Test func deletingUsesTheMethodAndPathOfThePage() async throws {
        let (result, request) = try await exchange(answer: #"{"success": true}"#) { graph in
            try await graph.send(User.Delete(userID: "4"))
        }
        #expect(request.method == "DELETE")
        #expect(request.path == "/v19.0/4")
        #expect(try result.get().success == true)
    }

    @Test func idCannotLeaveItsSegmentOfThePath() async throws {
        let (result, request) = try await exchange(answer: "{}") { graph in
            await #expect {
                try await graph.send(User.read("me/../other?x=1"))
            } throws: {
                ($0 as? GraphError)?.kind == .invalidRequest
            }
            return try await graph.send(User.read("me"))
        }
        _ = try result.get()
        // The first request that arrives is the second one.
        #expect(request.path == "/v19.0/me")
    }

    @Test func errorIsTypedByTheCatalogueWithoutTheToken() async throws {
        let answer =
            #"{"error": {"message": "Invalid OAuth access token TOKEN", "type": "OAuthException", "code": 190, "error_subcode": 463, "fbtrace_id": "T"}}"#
        let (result, _) = try await exchange(status: .badRequest, answer: answer) { graph in
            try await graph.send(User.read("me") { \.id })
        }
        let failure = try #require(throws: GraphError.self) { try result.get() }
        #expect(failure.code?.rawValue == 190)
        #expect(!"\(failure)".contains("TOKEN"))
    }

    @Test func catalogueSaysWhatPagesSayOfACode() {
        let info = GraphErrorInfo.find(code: 100, subcode: nil)
        #expect(
            info?.category == .invalidParameter && info?.messages.contains("A parameter is invalid") == true)
        #expect(GraphVersion.documented.rawValue == "v19.0")
        #expect(VideoPollStatus.votingOpen.rawValue == "voting_open")
    }
}

/// What reached the server.
struct SentRequest: Sendable {
    var method: String
    var path: String
    var query: [String: String]
    var authorization: String?
    var form: [String: String]

    init(_ request: HTTPRequest, body: Data) {
        method = request.method.rawValue
        path = request.path
        query = Dictionary(request.query.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
        authorization = request.headers[.authorization]
        form = [:]
        for pair in String(decoding: body, as: UTF8.self).split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            if parts.count == 2 { form[String(parts[0])] = parts[1].removingPercentEncoding }
        }
    }
}

/// The requests in the order of their arrival.
actor RequestLog {
    private(set) var requests: [SentRequest] = []

    func add(_ request: SentRequest) { requests.append(request) }
}
