import Foundation
import GraphAPI
import GraphAPITesting
import Testing

@Suite("A client of other hands", .timeLimit(.minutes(1)))
struct PythonTests {
    /// Python's `facebook-sdk` in an environment of its own; the reason where that cannot be had.
    static func python() -> (path: String?, reason: String) {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("graphapi-facebook-sdk")
        let path = folder.appendingPathComponent("bin/python3").path
        if run(path, ["-c", "import facebook"]).status == 0 { return (path, "") }
        guard run("/usr/bin/env", ["python3", "-m", "venv", folder.path]).status == 0 else {
            return (nil, "python3 with venv is not here")
        }
        let install = run(
            path, ["-m", "pip", "install", "--quiet", "--timeout", "10", "--retries", "1", "facebook-sdk"])
        return install.status == 0 ? (path, "") : (nil, "pip cannot install facebook-sdk")
    }

    static func run(_ path: String, _ arguments: [String]) -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = Foundation.URL(fileURLWithPath: path)
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        guard (try? process.run()) != nil else { return (-1, "") }
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, output)
    }

    @Test("facebook-sdk reads, pages, writes and meets errors at the mock server")
    func facebookSDK() async throws {
        let (path, reason) = Self.python()
        guard let path else {
            print("skipped: \(reason)")
            return
        }
        let mock = GraphMock(token: "TOKEN")
        mock.add("me", ["id": "1", "name": "Ann", "email": "a@example.com"])
        mock.add(edge: "me/friends", (0..<60).map { ["id": .string(String($0))] })
        mock.handle {
            $0.method == .post && $0.path == "/1/feed"
                ? .json(["id": .string("1_" + ($0.parameters["message"] ?? ""))]) : nil
        }
        let script = """
            import sys, facebook
            facebook.FACEBOOK_GRAPH_URL = sys.argv[1] + "/"
            graph = facebook.GraphAPI(access_token="TOKEN", version="3.1")
            print(graph.get_object("me", fields="id,name"))
            print(len(list(graph.get_all_connections("me", "friends"))))
            print(graph.put_object("1", "feed", message="hi")["id"])
            print(sorted(graph.get_objects(["me"])))
            try:
                facebook.GraphAPI(access_token="OTHER", version="3.1").get_object("me")
            except facebook.GraphAPIError as error:
                print(error.code, error.message)
            """
        let output = try await GraphMockServer.run(mock) { hosts in
            await withCheckedContinuation { continuation in
                Thread.detachNewThread {
                    continuation.resume(returning: Self.run(path, ["-c", script, hosts.graph]))
                }
            }
        }
        #expect(
            output.output.split(separator: "\n").map(String.init) == [
                "{'id': '1', 'name': 'Ann'}", "60", "1_hi", "['me']", "190 Invalid OAuth access token.",
            ])
    }
}
