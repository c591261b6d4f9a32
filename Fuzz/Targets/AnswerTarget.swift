import Foundation
import GraphAPI

/// Answers of a server to calls of all kinds: read, or refused with a `GraphError` that shows no secret.
struct AnswerTarget: FuzzTarget {
    static let name = "answers"
    private static let token = "TOKEN-0123456789"
    private static let texts = [
        "200\nfacebook-api-version: v19.0\nX-App-Usage: {\"call_count\":28,\"total_time\":25,\"total_cputime\":25}\n\n"
            + #"{"id":"9007199254740993","name":"A \u00e9","age_range":{"min":21},"birthday":"01/02/1990","hometown":{"id":"5"},"languages":[{"id":"6","name":"x"}],"installed":"true","friends":{"data":[{"id":"1"}],"paging":{"next":"https://graph.facebook.com/v19.0/1/friends?access_token=TOKEN-0123456789&after=Q"}}}"#,
        "200\n\n"
            + #"{"data":[{"id":"1","name":"a"},{"id":2}],"paging":{"cursors":{"before":"B","after":"A"},"next":"https://graph.facebook.com/v19.0/me/friends?limit=2&after=A"},"summary":{"total_count":7}}"#,
        "400\nRetry-After: 5\nX-FB-Trace-ID: abc\nWWW-Authenticate: OAuth \"TOKEN-0123456789\"\n\n"
            + #"{"error":{"message":"bad TOKEN-0123456789","type":"OAuthException","code":190,"error_subcode":463,"is_transient":false,"error_data":{"a":"TOKEN-0123456789"},"fbtrace_id":"x"}}"#,
        "200\nX-Business-Use-Case-Usage: {\"1\":[{\"type\":\"pages\",\"call_count\":100,\"estimated_time_to_regain_access\":5}]}\n\n"
            + #"[{"code":200,"headers":[{"name":"x","value":"y"}],"body":"{\"id\":\"1\",\"name\":\"a\"}"},null,{"code":400,"body":"{\"error\":{\"message\":\"m TOKEN-0123456789\",\"code\":100}}"}]"#,
        "200\nDate: Wed, 21 Oct 2015 07:28:00 GMT\n\n"
            + #"{"data":{"app_id":"1","is_valid":true,"scopes":["email"],"granular_scopes":[{"scope":"email","target_ids":["1"]}],"expires_at":0,"issued_at":1700000000}}"#,
        "500\n\n<html>TOKEN-0123456789</html>",
        "302\nLocation: https://x.example/?access_token=TOKEN-0123456789\n\n",
    ]
    private static let words = [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\\"", "null", "true", "1e999", "-1",
        "9223372036854775808", "{}",
        "[]", "\n", "\n\n", "200", "429", "Retry-After: ", "\"error\":", "\"data\":", "\"paging\":",
        "\"next\":", "\"code\":", "4", "613", "17", "1", "TOKEN-0123456789", "access_token=", "&", "?", "%",
        "%41",
        "nan", "inf", "2024-01-31T12:00:00+0000", "\\ud800", "\u{202E}",
    ]

    func input(_ random: inout Randomness) -> [UInt8] {
        [UInt8](TextDamage.damaged(random.one(of: Self.texts), words: Self.words, &random).utf8)
    }

    func check(_ input: [UInt8]) async throws -> String? {
        let transport = FuzzTransport(input)
        var graph = GraphClient(accessToken: Self.token, appSecret: "APP-SECRET-1", transport: transport)
        graph.retryPolicy = GraphRetryPolicy(
            maximumAttempts: 2, firstDelay: 0, maximumDelay: 0, maximumThrottleDelay: 0)
        do {
            switch input.count % 5 {
            case 0: try look(try await graph.answer(to: User.read("me") { \.name }))
            case 1:
                var count = 0
                let friends = GraphRequest<GraphConnection<User>>(.get, "/me/friends")
                for try await page in graph.pages(of: friends) {
                    for user in page.data { look(user) }
                    count += 1
                    if count > 3 { break }
                }
            case 2:
                let read = User.read("me") { \.name }
                for result in try await graph.batch([read, read, read]) { look(try result.get()) }
            case 3: for (_, user) in try await users(graph) { look(try user.get()) }
            default: _ = "\(try await graph.info(ofToken: "INPUT-1"))"
            }
        } catch let error as GraphError {
            var text = "\(error) \(String(reflecting: error)) \(error.metadata?.headers.elements ?? [])"
            // These take longer than all the rest.
            if input.count % 32 == 0 {
                text += error.localizedDescription
                dump(error, to: &text)
            }
            _ = (
                error.category, error.isRetryable, error.recovery, error.retryAfter,
                error.metadata?.usage.highest
            )
            return text.contains(Self.token) || text.contains("APP-SECRET-1")
                ? "an error shows a secret: \(text)" : nil
        } catch {
            return "another error: \(error)"
        }
        return nil
    }

    private func users(_ graph: GraphClient) async throws -> [String: Result<User, GraphError>] {
        try await graph.nodes(ids: ["1", "2", "data"]) { \.name }
    }

    private func look(_ answer: GraphAnswer<User>) throws {
        _ = (answer.metadata.usage.highest, answer.metadata.retryAfter, answer.metadata.serverTime)
        look(answer.value)
    }

    /// Reads whatever can be read of a node.
    private func look(_ user: User) {
        _ = (
            user.id, user.name, user.ageRange?.record["min"], user.birthday, user.hometown?.record["id"],
            user.installed
        )
        _ = (user.languages?.first?.record["name"], user.record.count, "\(user)", user.record.hashValue)
        for (_, value) in user.record.members {
            _ = (value.as(Int.self), value.as(Double.self), value.as(Bool.self), value.as([String].self))
            _ = (value.as(Foundation.Date.self), value.as(GraphRecord.self), value.encoded)
        }
        if user.record.count % 4 == 0 { _ = try? JSONEncoder().encode(user) }
    }
}

/// Answers each call with one text: a line with the status, headers, an empty line, and the body.
struct FuzzTransport: GraphTransport {
    private let response: GraphHTTPResponse

    init(_ input: [UInt8]) {
        var rest = input[...]
        func line() -> String {
            let line = rest.prefix { $0 != 10 }
            rest = rest.dropFirst(line.count + 1)
            return String(decoding: line, as: UTF8.self)
        }
        let status = Int(line()) ?? 200
        var headers: [(String, String)] = []
        while case let text = line(), !text.isEmpty {
            let name = text.prefix { $0 != ":" }
            headers.append(
                (String(name), text.dropFirst(name.count + 1).trimmingCharacters(in: .whitespaces)))
        }
        response = GraphHTTPResponse(status: status, headers: GraphHeaders(headers), body: [UInt8](rest))
    }

    func send(_ request: GraphHTTPRequest) async throws -> GraphHTTPResponse { response }
}
