import Foundation
import GraphAPILogging
import GraphAPITesting
import Logging
import Testing

@testable import GraphAPI

@Suite(.timeLimit(.minutes(5)))
struct RedactionTests {
    @Test(
        arguments: GraphFault.everything,
        TestTransport.allCases)
    func noFaultShowsAToken(fault: GraphFault, transport: TestTransport) async throws {
        let log = LogLines()
        let mock = GraphMock()
        mock.handle { request in
            .error(
                190,
                "bad token TOKEN-1234 with INPUT-5678 and SECRET-9 \(request.parameters["appsecret_proof"] ?? "")",
                data: "TOKEN-1234")
        }
        mock.inject { _, _ in fault }
        try await GraphMockServer.run(mock) { hosts in
            var graph = GraphClient(
                accessToken: "TOKEN-1234", appSecret: "SECRET-9", hosts: hosts, transport: transport.make())
            graph.timeout = fault.isSilent ? 0.3 : 30
            graph.maximumAnswerSize = 100_000
            graph.retryPolicy = GraphRetryPolicy(maximumAttempts: 2, firstDelay: 0.001)
            graph.logger = Logger(label: "test") { _ in log }
            graph.logger?.logLevel = .trace
            let proof = GraphSecret("SECRET-9").proof(for: "TOKEN-1234")
            do {
                _ = try await graph.info(ofToken: "INPUT-5678")
                Issue.record("no error")
            } catch {
                let shown =
                    "\(error) \(String(reflecting: error)) \(error.localizedDescription) \(log.text) \(graph)"
                for secret in ["TOKEN-1234", "INPUT-5678", "SECRET-9", proof] {
                    #expect(!shown.contains(secret))
                }
                #expect(error is GraphError)
            }
            #expect(!log.text.isEmpty)
        }
    }

    /// All texts that a value can be shown as.
    func texts(_ value: Any) -> String {
        var dumped = ""
        dump(value, to: &dumped)
        return "\(value) \(String(reflecting: value)) \(dumped)"
    }

    @Test(
        arguments: [
            "http://127.0.0.1:1", "https://127.0.0.1:1", "http://[::1", "http://127.0.0.1:99999",
            "no address",
            "http://", "ftp://127.0.0.1:1", "https://APP%7CTOKEN%2F1234@127.0.0.1:1",
            "http://127.0.0.1:1/?access_token=APP%7CTOKEN%2F1234",
        ],
        TestTransport.allCases)
    func unreachableAddressShowsNoSecret(host: String, transport: TestTransport) async throws {
        let log = LogLines()
        var graph = GraphClient(
            accessToken: "APP|TOKEN/1234", appSecret: "SECRET-9", hosts: GraphHosts(graph: host),
            transport: transport.make())
        graph.retryPolicy = GraphRetryPolicy(maximumAttempts: 2, firstDelay: 0.001)
        graph.timeout = 10
        graph.logger = Logger(label: "test") { _ in log }
        graph.logger?.logLevel = .trace
        do {
            _ = try await graph.info(ofToken: "INPUT|56/78")
            Issue.record("no error")
        } catch let error as GraphError {
            let isAddress = ["http://127.0.0.1:1", "https://127.0.0.1:1"].contains(host)
            #expect(error.kind == (isAddress ? .connection : .invalidRequest))
            let shown = texts(error) + error.localizedDescription + log.text
            let proof = GraphSecret("SECRET-9").proof(for: "APP|TOKEN/1234")
            for secret in ["TOKEN/1234", "TOKEN%2F1234", "56/78", "56%2F78", "SECRET-9", proof] {
                #expect(!shown.contains(secret))
            }
        }
        #expect(!log.text.isEmpty)
    }

    @Test(arguments: TestTransport.allCases)
    func batchShowsNeitherItsTokenNorThoseOfItems(transport: TestTransport) async throws {
        let log = LogLines()
        let mock = GraphMock()
        let said = "bad BATCH-TOKEN-1 or ITEM-TOKEN-2"
        mock.handle { _ in
            .error(190, said, headers: ["WWW-Authenticate": "OAuth \"\(said)\""], data: .string(said))
        }
        try await GraphMockServer.run(mock) { hosts in
            var graph = GraphClient(
                accessToken: "BATCH-TOKEN-1", appSecret: "SECRET-9", hosts: hosts, transport: transport.make()
            )
            graph.logger = Logger(label: "test") { _ in log }
            graph.logger?.logLevel = .trace
            let item = TestUser.read("me").authorized(by: "ITEM-TOKEN-2")
            let proof = GraphSecret("SECRET-9").proof(for: "ITEM-TOKEN-2")
            func isHidden(_ value: Any) -> Bool {
                let shown = texts(value)
                return ["BATCH-TOKEN-1", "ITEM-TOKEN-2", "SECRET-9", proof].allSatisfy { !shown.contains($0) }
            }
            #expect(isHidden(item) && isHidden(graph))
            for result in try await graph.batch([item, TestUser.read("1")]) {
                guard case .failure(let error) = result else {
                    Issue.record("no error")
                    continue
                }
                #expect(error.message == "bad <redacted> or <redacted>")
                #expect(error.metadata?.headers["WWW-Authenticate"]?.contains("<redacted>") == true)
                #expect(isHidden(error))
            }
            // The whole batch is refused.
            mock.handle { $0.path == "/" ? .error(190, said) : nil }
            mock.inject { _, request in request.path == "/" ? .tooMuchData : nil }
            let refused = try await graph.batch([item])
            #expect(isHidden(refused) && refused.count == 1)
            #expect(throws: GraphError.self) { try refused[0].get() }
        }
        #expect(!log.text.contains("TOKEN-"))
    }

    @Test func addressesOfAPageShowNoToken() async throws {
        let mock = GraphMock()
        mock.add(edge: "me/friends", [["id": "1"], ["id": "2"], ["id": "3"]])
        let graph = GraphClient(accessToken: "TOKEN-1234", transport: mock)
        let request = GraphRequest<GraphConnection<TestUser>>(.get, "/me/friends").with("limit", 1)
        let answer = try await graph.answer(to: request)
        #expect(answer.value.paging?.record["next"]?.string?.contains("TOKEN-1234") == true)
        let page = answer.value
        for shown in ["\(page)", String(reflecting: page), "\(answer)", "\(page.record)", "\(answer.json)"] {
            #expect(!shown.contains("TOKEN-1234") && shown.contains("after=C0"))
        }
    }

    @Test func nameOfAHeaderShowsNoToken() async throws {
        let mock = GraphMock()
        mock.handle { _ in .error(190, "bad token", headers: ["X-Bad-TOKEN-1234": "TOKEN-1234 is bad"]) }
        let graph = GraphClient(accessToken: "TOKEN-1234", transport: mock)
        let error = await #expect(throws: GraphError.self) { try await graph.send(TestUser.read("me")) }
        #expect(error?.metadata?.headers["X-Bad-<redacted>"] == "<redacted> is bad")
        #expect(!texts(error as Any).contains("TOKEN-1234"))
    }

    @Test func addressAloneOrInAListShowsNoToken() {
        let address = "https://x/y?limit=2&access_token=TOKEN-1234"
        let link = JSONValue.string(address)
        for value in [link, [link], [[link]], ["next": link], [["next": [link]]]] as [JSONValue] {
            #expect(
                !"\(value)".contains("TOKEN-1234") && "\(value)".contains("limit=2&access_token=<redacted>"))
            #expect(value.text.contains("TOKEN-1234"))
        }
        #expect(JSONValue.string("a \"b\"").description == #""a \"b\"""#)
    }

    @Test func secretsAreCutOutInEachForm() {
        let redaction = GraphRedaction(["12|ab/c", "12|ab/c-longer", "e", ""])
        #expect(redaction.applied(to: "x 12|ab/c y") == "x <redacted> y")
        #expect(redaction.applied(to: "12|ab/c-longer") == "<redacted>")
        #expect(redaction.applied(to: "12%7Cab%2Fc 12%7cab%2fc") == "<redacted> <redacted>")
        #expect(redaction.applied(to: #"12|ab\/c"#) == "<redacted>")
        #expect(redaction.applied(to: "12|ab/c\u{301}") == "<redacted>\u{301}")
        #expect(redaction.applied(to: "the") == "th<redacted>")
        #expect(GraphRedaction([]).applied(to: "x") == "x")
        #expect(
            GraphRedaction.address("https://x/y?a=b&access_token=T1&limit=2&appsecret_proof=T2#f")
                == "https://x/y?a=b&access_token=<redacted>&limit=2&appsecret_proof=<redacted>#f")
        #expect(GraphRedaction.address("my_access_token=1, a == b=") == "my_access_token=1, a == b=")
    }
}

extension GraphFault {
    /// Whether only a client's timeout ends it.
    var isSilent: Bool {
        switch self {
        case .stall, .pause: true
        default: false
        }
    }

    static var everything: [GraphFault] {
        [
            .transient, .throttled(retryAfter: 3600), .tooMuchData, .html(status: 200), .html(status: 500),
            .empty(status: 200), .empty(status: 500), .truncated(10), .notUTF8, .deep(100_000),
            .enormous(1_000_000), .redirect("http://127.0.0.1:1/elsewhere?access_token=TOKEN-1234"),
            .brokenHeaders, .stall(20),
            .broken(after: 0), .broken(after: 10), .pause(after: 10, 20), .clock(offBy: -1e6),
        ]
    }
}

/// Keeps what is logged. `@unchecked Sendable`: the lock guards all that changes.
final class LogLines: LogHandler, @unchecked Sendable {
    private let lock = NSLock()
    private var lines: [String] = []
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.trace

    var text: String { lock.withLock { lines.joined(separator: "\n") } }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        lock.withLock { lines.append("\(event.message) \(String(describing: event.metadata))") }
    }
}
