import Foundation
import GraphAPI

/// Writes the posts of a Page into a CSV file, with a progress bar.
///
/// `GRAPH_TOKEN` is the Page's token; the arguments are the Page's id and the file.
@main
enum PostsToCSV {
    static func main() async {
        let arguments = CommandLine.arguments.dropFirst()
        let environment = ProcessInfo.processInfo.environment
        guard arguments.count == 2, let token = environment["GRAPH_TOKEN"], let page = arguments.first,
            let path = arguments.last
        else {
            print("usage: GRAPH_TOKEN=… posts-csv PAGE-ID FILE.csv")
            return
        }
        var graph = GraphClient(
            accessToken: token, appSecret: environment["GRAPH_APP_SECRET"],
            hosts: environment["GRAPH_HOST"].map { GraphHosts(graph: $0) } ?? .facebook)
        // The rest of the allowance is for others.
        graph.meter = GraphUsageMeter(budget: GraphUsageBudget(percent: 80))
        do {
            try await write(graph, page, to: path)
        } catch {
            FileHandle.standardError.write(Foundation.Data("\n\(error)\n".utf8))
            exit(1)
        }
    }

    static func write(_ graph: GraphClient, _ page: String, to path: String) async throws {
        let request = GraphRequest<GraphConnection<GraphRecord>>(
            .get, "/\(page)/posts",
            parameters: [
                "fields": "created_time,permalink_url,message", "limit": 100, "summary": "total_count",
            ])
        var lines = ["id,created_time,permalink_url,message"]
        var total: Int?
        for try await posts in graph.pages(of: request) {
            total = total ?? posts.summary?["total_count"]?.as(Int.self)
            for post in posts.data {
                let cells = ["id", "created_time", "permalink_url", "message"].map {
                    cell(post[$0]?.string ?? "")
                }
                lines.append(cells.joined(separator: ","))
            }
            show(lines.count - 1, of: total)
        }
        try Foundation.Data((lines.joined(separator: "\r\n") + "\r\n").utf8).write(
            to: Foundation.URL(fileURLWithPath: path))
        print("\n\(lines.count - 1) posts in \(path)")
    }

    /// A value between quotes (RFC 4180). One that a spreadsheet would take for a formula begins with an apostrophe.
    static func cell(_ text: String) -> String {
        let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
        return "\"\(isFormula ? "'" : "")\(text.replacingOccurrences(of: "\"", with: "\"\""))\""
    }

    static func show(_ count: Int, of total: Int?) {
        let width = 40
        let bar =
            total.map { total in
                let filled = total > 0 ? min(width, count * width / total) : width
                return String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
            } ?? ""
        let text = "\r[\(bar)] \(count)\(total.map { " of \($0)" } ?? "") posts"
        FileHandle.standardError.write(Foundation.Data(text.utf8))
    }
}
