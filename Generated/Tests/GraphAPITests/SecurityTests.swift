import Foundation
import GraphAPITesting
import Logging
import Testing

@testable import GraphAPI

@Suite("Tokens, signatures, webhooks", .timeLimit(.minutes(1)))
struct SecurityTests {
    @Test("SHA-256 as FIPS 180-4 and HMAC as RFC 4231 have it")
    func digests() {
        func hex(_ text: String) -> String { GraphHMAC.hexadecimal(GraphSHA256.digest(of: text.utf8)) }
        #expect(hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(
            hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
        #expect(
            hex(String(repeating: "a", count: 1_000_000))
                == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
        func code(_ key: [UInt8], _ text: [UInt8]) -> String {
            GraphHMAC.hexadecimal(GraphSHA256.authenticationCode(for: text, key: key))
        }
        #expect(
            code([UInt8](repeating: 0x0B, count: 20), Array("Hi There".utf8))
                == "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7")
        #expect(
            code(Array("Jefe".utf8), Array("what do ya want for nothing?".utf8))
                == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
        #expect(
            code(
                [UInt8](repeating: 0xAA, count: 131),
                Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8))
                == "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54")
    }

    @Test("a webhook: challenge, signature, payload")
    func webhook() throws {
        let webhook = GraphWebhook(appSecret: "SECRET", verifyToken: "VERIFY")
        let query = [("hub.mode", "subscribe"), ("hub.verify_token", "VERIFY"), ("hub.challenge", "42")]
        #expect(webhook.challenge(inQuery: query.map { (name: $0.0, value: $0.1) }) == "42")
        #expect(
            webhook.challenge(inQuery: [("hub.mode", "subscribe"), ("hub.verify_token", "OTHER")]) == nil)
        let body = Array(
            #"{"object":"page","entry":[{"id":"7","time":1700000000,"changes":[{"field":"feed","value":{"item":"post"}}]}]}"#
                .utf8)
        let signature = "sha256=" + GraphHMAC.hexadecimal(GraphHMAC.code(for: body, key: "SECRET"))
        let notice = try webhook.notice(body: body, signature: signature)
        #expect(notice.object == "page")
        #expect(notice.entries.first?.id == "7")
        #expect(notice.entries.first?.time == Foundation.Date(timeIntervalSince1970: 1_700_000_000))
        #expect(notice.entries.first?.changes == [GraphNotice.Change(field: "feed", value: ["item": "post"])])
        for bad in [nil, "", "sha256=", "sha1=" + signature.dropFirst(7), String(signature.dropLast()) + "x"]
        {
            #expect(throws: GraphError.self) { try webhook.notice(body: body, signature: bad) }
        }
        #expect(throws: GraphError.self) { try webhook.notice(body: body + [0x20], signature: signature) }
        #expect(!"\(webhook)\(String(reflecting: webhook))".contains("SECRET"))
    }

    @Test("what is known of a token, and which permissions it lacks for a request")
    func tokenInfo() async throws {
        let mock = GraphMock()
        mock.answer(
            .get, "/debug_token",
            with: .json([
                "data": [
                    "app_id": "1", "is_valid": true, "scopes": ["email"], "expires_at": 0,
                    "issued_at": 1_700_000_000,
                    "granular_scopes": [["scope": "email", "target_ids": ["5"]]],
                ]
            ]))
        mock.answer(
            .get, "/oauth/access_token", with: .json(["access_token": "LONG-TOKEN", "expires_in": 5_184_000]))
        mock.answer(
            .get, "/me",
            with: .json([
                "id": "1",
                "metadata": [
                    "type": "user", "fields": [["name": "id", "type": "string"]],
                    "connections": ["albums": "x"],
                ],
            ]))
        let graph = GraphClient(accessToken: "APP", transport: mock)
        let info = try await graph.info(ofToken: "INPUT-TOKEN")
        #expect(info.isValid == true && info.expiry == nil && info.issue != nil)
        #expect(info.granularScopes?.first?.targetIDs == ["5"])
        let request = GraphRequest<TestUser>(.get, "/me", permissions: ["email", "user_photos"])
        #expect(info.missingPermissions(for: request) == ["user_photos"])
        let token = try await graph.longLivedToken(for: "SHORT-TOKEN", appID: "1", appSecret: "SECRET")
        #expect(token.value == "LONG-TOKEN" && !"\(token)\(String(reflecting: token))".contains("LONG-TOKEN"))
        let introspection = try await graph.introspect("me")
        #expect(introspection.fields.first?.name == "id" && introspection.edges == ["albums"])
    }

    @Test("no token in any error, description or log, whatever fails", arguments: GraphFault.everything)
    func hidden(fault: GraphFault) async throws {
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
            var graph = GraphClient(accessToken: "TOKEN-1234", appSecret: "SECRET-9", hosts: hosts)
            graph.timeout = 0.3
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
}

extension GraphFault {
    static var everything: [GraphFault] {
        [
            .transient, .throttled(retryAfter: 3600), .tooMuchData, .html(status: 200), .html(status: 500),
            .empty(status: 200), .empty(status: 500), .truncated(10), .notUTF8, .deep(100_000),
            .enormous(1_000_000), .redirect("http://127.0.0.1:1/elsewhere"), .brokenHeaders, .stall(1),
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
