import Foundation
import GraphAPI

/// Prints whose token the environment variable `GRAPH_TOKEN` holds.
@main
enum WhoAmI {
    static func main() async {
        guard let token = ProcessInfo.processInfo.environment["GRAPH_TOKEN"] else {
            print("Set GRAPH_TOKEN to an access token, and GRAPH_APP_SECRET where the app asks for proofs.")
            return
        }
        var hosts = GraphHosts.facebook
        if let address = ProcessInfo.processInfo.environment["GRAPH_HOST"] {
            hosts = GraphHosts(graph: address)
        }
        let graph = GraphClient(
            accessToken: token, appSecret: ProcessInfo.processInfo.environment["GRAPH_APP_SECRET"],
            hosts: hosts)
        do {
            let me = try await graph.send(
                GraphRequest<GraphRecord>(.get, "/me").with("fields", "id,name"))
            print(me["name"]?.string ?? "no name", me["id"]?.string ?? "no id")
        } catch {
            print(error)
        }
    }
}
