import FlyingFox
import Foundation
import GraphAPI

/// A server that takes webhooks: it answers the subscription's challenge and prints signed changes.
///
/// `WEBHOOK_VERIFY_TOKEN` is the text given when subscribing, `GRAPH_APP_SECRET` the app's secret.
@main
enum WebhookServer {
    static func main() async throws {
        let environment = ProcessInfo.processInfo.environment
        guard let secret = environment["GRAPH_APP_SECRET"], let verify = environment["WEBHOOK_VERIFY_TOKEN"]
        else {
            print("Set GRAPH_APP_SECRET and WEBHOOK_VERIFY_TOKEN.")
            return
        }
        let webhook = GraphWebhook(appSecret: secret, verifyToken: verify)
        let server = HTTPServer(port: UInt16(environment["PORT"] ?? "") ?? 8080)
        await server.appendRoute("GET /webhook") { request in
            let query = request.query.map { (name: $0.name, value: $0.value) }
            guard let challenge = webhook.challenge(inQuery: query) else {
                return HTTPResponse(statusCode: .forbidden)
            }
            return HTTPResponse(statusCode: .ok, body: Data(challenge.utf8))
        }
        await server.appendRoute("POST /webhook") { request in
            do {
                let notice = try webhook.notice(
                    body: [UInt8](try await request.bodyData),
                    signature: request.headers[HTTPHeader("X-Hub-Signature-256")])
                for entry in notice.entries {
                    for change in entry.changes { print(entry.id, change.field, change.value) }
                }
                return HTTPResponse(statusCode: .ok)
            } catch {
                return HTTPResponse(statusCode: .badRequest)
            }
        }
        try await server.run()
    }
}
