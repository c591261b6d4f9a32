import FlyingFox
import FlyingSocks
import Foundation
import GraphAPITesting
import Testing

@testable import GraphAPI

@Suite(.timeLimit(.minutes(5)))
struct SecurityTests {
    @Test func digestsAreThoseOfFIPS180AndRFC4231() {
        func hex(_ text: String) -> String { GraphHMAC.hexadecimal(GraphSHA256.digest(of: Array(text.utf8))) }
        #expect(hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(
            hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
        #expect(
            hex(String(repeating: "a", count: 1_000_000))
                == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
        // Computed with Python's hashlib: the length just fits into the last block, or takes another.
        for (count, digest) in [
            (55, "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
            (63, "7d3e74a05d7db15bce4ad9ec0658ea98e3f06eeecf16b4c6fff2da457ddc2f34"),
            (64, "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
            (119, "31eba51c313a5c08226adf18d4a359cfdfd8d2e816b13f4af952f7ea6584dcfb"),
        ] { #expect(hex(String(repeating: "a", count: count)) == digest) }
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

    @Test func webhookChecksChallengeAndSignature() throws {
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

    @Test(arguments: TestTransport.allCases)
    func webhookWorksBehindARealServer(transport: TestTransport) async throws {
        let webhook = GraphWebhook(appSecret: "SECRET", verifyToken: "VERIFY")
        let server = HTTPServer(
            address: try .inet(ip4: "127.0.0.1", port: 0), logger: .disabled,
            handler: ClosureHTTPHandler { request in
                if request.method == .GET {
                    let query = request.query.map { (name: $0.name, value: $0.value) }
                    guard let challenge = webhook.challenge(inQuery: query) else {
                        return HTTPResponse(statusCode: .forbidden)
                    }
                    return HTTPResponse(statusCode: .ok, body: Foundation.Data(challenge.utf8))
                }
                do {
                    let notice = try webhook.notice(
                        body: [UInt8](try await request.bodyData),
                        signature: request.headers[HTTPHeader("X-Hub-Signature-256")])
                    let text = notice.entries.flatMap(\.changes).map(\.field).joined(separator: ",")
                    return HTTPResponse(statusCode: .ok, body: Foundation.Data(text.utf8))
                } catch {
                    return HTTPResponse(statusCode: .badRequest, body: Foundation.Data("\(error)".utf8))
                }
            })
        let run = _Concurrency.Task { try await server.run() }
        try await server.waitUntilListening()
        guard case .ip4(_, let port) = await server.listeningAddress else { throw CancellationError() }
        let address = "http://127.0.0.1:\(port)/webhook"
        let sender = transport.make()
        func exchange(_ request: GraphHTTPRequest) async throws -> (Int, String) {
            let response = try await sender.send(request)
            return (response.status, String(decoding: response.body, as: UTF8.self))
        }
        let challenge = try await exchange(
            GraphHTTPRequest(
                method: .get,
                url: address + "?hub.mode=subscribe&hub.verify_token=VERIFY&hub.challenge=1158201444"))
        #expect(challenge == (200, "1158201444"))
        let stranger = try await exchange(
            GraphHTTPRequest(
                method: .get, url: address + "?hub.mode=subscribe&hub.verify_token=X&hub.challenge=1"))
        #expect(stranger.0 == 403)
        let body = Array(
            #"{"object":"page","entry":[{"id":"7","time":1,"changes":[{"field":"feed","value":"\u00e9"}]}]}"#
                .utf8)
        let signature = "sha256=" + GraphHMAC.hexadecimal(GraphHMAC.code(for: body, key: "SECRET"))
        let signed = GraphHeaders([("X-Hub-Signature-256", signature)])
        let told = try await exchange(
            GraphHTTPRequest(method: .post, url: address, headers: signed, body: .bytes(body)))
        // The notice's own time is from 1970: what is signed counts, whatever the clocks say.
        #expect(told == (200, "feed"))
        let forged = try await exchange(
            GraphHTTPRequest(method: .post, url: address, headers: signed, body: .bytes(body + [0x20])))
        #expect(forged.0 == 400 && !forged.1.contains("SECRET"))
        await server.stop()
        run.cancel()
    }

    @Test(
        arguments: TestTransport.allCases)
    func tokenInfoFollowsTheServersClockAndTellsMissingPermissions(transport: TestTransport) async throws {
        let mock = GraphMock()
        let date = ["Date": "Sun, 06 Nov 1994 08:49:37 GMT"]
        mock.handle { request in
            guard request.method == .get, request.path == "/debug_token" else { return nil }
            return .json(
                [
                    "data": [
                        "app_id": "1", "is_valid": true, "scopes": ["email"], "issued_at": 784_000_000,
                        "expires_at": request.parameters["input_token"] == "ENDS" ? 784_115_377 : 0,
                        "data_access_expires_at": 784_000_000,
                        "granular_scopes": [["scope": "email", "target_ids": ["5"]]],
                    ]
                ], headers: date)
        }
        try await GraphMockServer.run(mock) { hosts in
            let graph = GraphClient(accessToken: "APP", hosts: hosts, transport: transport.make())
            let info = try await graph.info(ofToken: "INPUT-TOKEN")
            #expect(info.isValid == true && info.expiry == nil && info.timeLeft == nil && info.issue != nil)
            #expect(info.dataAccessTimeLeft == 0)
            #expect(info.granularScopes?.first?.targetIDs == ["5"])
            #expect(try await graph.info(ofToken: "ENDS").timeLeft == 3600)
            let request = GraphRequest<TestUser>(.get, "/me", permissions: ["email", "user_photos"])
            #expect(info.missingPermissions(for: request) == ["user_photos"])
            #expect(
                info.missingPermissions(for: TestCreate(parentID: "1", name: "n")) == ["pages_manage_posts"])
        }
    }

    @Test(arguments: TestTransport.allCases)
    func tokenIsExchangedWithoutBeingShown(transport: TestTransport) async throws {
        let mock = GraphMock()
        mock.answer(
            .get, "/oauth/access_token",
            with: .json(
                ["access_token": "LONG-TOKEN", "token_type": "bearer", "expires_in": 5_184_000],
                headers: ["Date": "Sun, 06 Nov 1994 08:49:37 GMT"]))
        try await GraphMockServer.run(mock) { hosts in
            let graph = GraphClient(accessToken: "SHORT-TOKEN", hosts: hosts, transport: transport.make())
            let token = try await graph.longLivedToken(for: "SHORT-TOKEN", appID: "1", appSecret: "SECRET")
            #expect(token.value == "LONG-TOKEN" && token.type == "bearer" && token.expiresIn == 5_184_000)
            #expect(token.expiry?.timeIntervalSince1970 == 789_295_777)
            #expect(!"\(token)\(String(reflecting: token))".contains("LONG-TOKEN"))
        }
        let sent = try #require(mock.requests.first?.parameters)
        #expect(
            sent == [
                "grant_type": "fb_exchange_token", "client_id": "1", "client_secret": "SECRET",
                "fb_exchange_token": "SHORT-TOKEN",
            ])
    }

    @Test(arguments: TestTransport.allCases)
    func introspectionTellsFieldsAndEdges(transport: TestTransport) async throws {
        let mock = GraphMock()
        mock.handle { request in
            guard request.parameters["metadata"] == "1" else { return nil }
            return .json([
                "id": "1",
                "metadata": [
                    "type": "user", "fields": [["name": "id", "type": "string", "description": "The id"]],
                    "connections": ["albums": "https://graph.facebook.com/v19.0/1/albums?access_token=TOKEN"],
                ],
            ])
        }
        try await GraphMockServer.run(mock) { hosts in
            let graph = GraphClient(accessToken: "TOKEN", hosts: hosts, transport: transport.make())
            let introspection = try await graph.introspect("me")
            #expect(introspection.type == "user" && introspection.edges == ["albums"])
            #expect(introspection.fields.first?.name == "id" && introspection.fields.first?.type == "string")
            #expect(!"\(introspection)".contains("TOKEN"))
        }
    }
}
