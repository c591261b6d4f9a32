import Foundation
import GraphAPITesting
import Testing

@testable import GraphAPI

/// The mock answers as the real API does, as far as clients of other hands can tell; the proof of calls is what theirs is.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct PythonTests {
    /// A package of PyPI.
    struct Library: Sendable {
        var package: String
        var module: String

        /// The folder that the library is in, installed where it is not yet there; the reason where it cannot be had.
        func folder() async -> (path: String?, reason: String) {
            let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
                "graphapi-python-\(package)")
            if await has(folder) { return (folder.path, "") }
            let fresh = folder.appendingPathExtension(UUID().uuidString)
            let install = await run(
                [
                    "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--timeout", "20",
                    "--retries", "1", "--target", fresh.path, package,
                ], path: nil)
            guard install.status == 0 else {
                try? FileManager.default.removeItem(at: fresh)
                return (nil, "python3 with pip cannot install \(package) here")
            }
            // Another run may have been faster; a folder that is there and does not work makes way.
            if await !has(folder) { try? FileManager.default.removeItem(at: folder) }
            try? FileManager.default.moveItem(at: fresh, to: folder)
            try? FileManager.default.removeItem(at: fresh)
            return await has(folder) ? (folder.path, "") : (nil, "\(package) does not run here")
        }

        private func has(_ folder: Foundation.URL) async -> Bool {
            await run(["-c", "import \(module)"], path: folder.path).status == 0
        }

        /// Runs Python on a thread of its own, since the tests' threads must not wait.
        func run(_ arguments: [String], path: String?) async -> (status: Int32, output: String) {
            await withCheckedContinuation { continuation in
                Thread.detachNewThread {
                    let process = Process()
                    process.executableURL = Foundation.URL(fileURLWithPath: "/usr/bin/env")
                    process.arguments = ["python3"] + arguments
                    var environment = ProcessInfo.processInfo.environment
                    environment["PYTHONPATH"] = path
                    environment["PYTHONDONTWRITEBYTECODE"] = "1"
                    process.environment = environment
                    let pipe = Pipe()
                    process.standardOutput = pipe
                    process.standardError = pipe
                    guard (try? process.run()) != nil else {
                        return continuation.resume(returning: (-1, ""))
                    }
                    let output = String(
                        decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
                    process.waitUntilExit()
                    continuation.resume(returning: (process.terminationStatus, output))
                }
            }
        }

        /// The lines that a script prints which gets the mock's address as its argument; nil where the library cannot
        /// be had.
        func lines(of script: String, with mock: GraphMock) async throws -> [String]? {
            let (path, reason) = await folder()
            guard let path else {
                print("skipped: \(reason)")
                return nil
            }
            let result = try await GraphMockServer.run(mock) { hosts in
                await run(["-W", "ignore", "-c", script, hosts.graph], path: path)
            }
            #expect(result.status == 0, "\(result.output)")
            return result.output.split(separator: "\n").map(String.init)
        }
    }

    func mock() -> GraphMock {
        let mock = GraphMock(token: "TOKEN")
        mock.add("me", ["id": "1", "name": "Ann", "email": "a@example.com"])
        mock.add("1", ["id": "1", "name": "Ann"])
        mock.add(edge: "me/friends", (0..<60).map { ["id": .string(String($0))] })
        mock.add(edge: "1/accounts", (0..<60).map { ["id": .string(String($0)), "name": "n"] })
        mock.handle {
            $0.method == .post && $0.path == "/1/feed"
                ? .json(["id": .string("1_" + ($0.parameters["message"] ?? ""))]) : nil
        }
        mock.handle { request in
            guard request.method == .post, request.path == "/1/photos" else { return nil }
            let bytes = request.files.values.first ?? []
            return .json(["id": .string(String(decoding: bytes, as: UTF8.self))])
        }
        return mock
    }

    @Test func facebookSDKWorksAtTheMockServer() async throws {
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
        let library = Library(package: "facebook-sdk", module: "facebook")
        guard let lines = try await library.lines(of: script, with: mock()) else { return }
        #expect(
            lines == [
                "{'id': '1', 'name': 'Ann'}", "60", "1_hi", "['me']", "190 Invalid OAuth access token.",
            ])
    }

    @Test func facebookBusinessWorksAtTheMockServer() async throws {
        let script = """
            import sys, tempfile
            from facebook_business.api import FacebookAdsApi
            from facebook_business.session import FacebookSession
            from facebook_business.adobjects.user import User
            from facebook_business.exceptions import FacebookRequestError
            FacebookSession.GRAPH = sys.argv[1]
            def api(token):
                return FacebookAdsApi(FacebookSession("7", "SECRET", token), api_version="v19.0")
            mine = api("TOKEN")
            me = User("me", api=mine).api_get(fields=["id", "name"])
            print(sorted(me.export_all_data().items()))
            print(len(list(me.get_accounts(fields=["id"], params={"limit": 7}))))
            print(me.create_feed(params={"message": "hi"})["id"])
            with tempfile.NamedTemporaryFile(suffix=".png") as picture:
                picture.write(b"PIXELS")
                picture.flush()
                with open(picture.name, "rb") as opened:
                    print(mine.call("POST", ("1", "photos"), files={"source": opened}).json()["id"])
            batch = mine.new_batch()
            answers = []
            add = lambda answer: answers.append(answer.json())
            batch.add("GET", ("1",), params={"fields": "name"}, success=add, failure=add)
            batch.add("POST", ("1", "feed"), params={"message": "a b&c"}, success=add, failure=add)
            batch.add("GET", ("404",), success=add, failure=add)
            print(batch.execute(), [a.get("name") or a.get("id") or a["error"]["code"] for a in answers])
            try:
                User("me", api=api("OTHER")).api_get(fields=["id"])
            except FacebookRequestError as error:
                print(error.api_error_code(), error.api_error_subcode(), error.api_error_message())
            """
        let mock = mock()
        let library = Library(package: "facebook-business", module: "facebook_business.api")
        guard let lines = try await library.lines(of: script, with: mock) else { return }
        #expect(
            lines == [
                "[('id', '1'), ('name', 'Ann')]", "60", "1_hi", "PIXELS", "None ['Ann', '1_a b&c', 100]",
                "190 467 Invalid OAuth access token.",
            ])
        // What signs calls there signs them here.
        let signed = mock.requests.filter { $0.token == "TOKEN" && $0.parameters["appsecret_proof"] != nil }
        let proof = GraphSecret("SECRET").proof(for: "TOKEN")
        #expect(signed.count >= 12 && signed.allSatisfy { $0.parameters["appsecret_proof"] == proof })
    }
}
