import Foundation
import GraphAPI
import GraphAPITesting
import Testing

@Suite("Uploads", .timeLimit(.minutes(1)))
struct UploadTests {
    /// A file of zeros that takes no place on disk.
    func sparse(_ size: UInt64) throws -> Foundation.URL {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("upload-\(UUID().uuidString)")
        _ = FileManager.default.createFile(atPath: url.path, contents: nil)
        let handle = try FileHandle(forWritingTo: url)
        try handle.truncate(atOffset: size)
        try handle.close()
        return url
    }

    func client(_ hosts: GraphHosts) -> GraphClient {
        var graph = GraphClient(accessToken: "TOKEN", hosts: hosts)
        graph.retryPolicy = GraphRetryPolicy(maximumAttempts: 4, firstDelay: 0.001, maximumDelay: 0.002)
        return graph
    }

    @Test("200 MB broken off ten times complete in constant memory")
    func large() async throws {
        let url = try sparse(200 << 20)
        defer { try? FileManager.default.removeItem(at: url) }
        let server = try BreakingServer(total: 200 << 20, breakEvery: 19 << 20)
        let run = server.start()
        let idle = Memory.resident
        let watch = _Concurrency.Task {
            var peak = 0
            while !_Concurrency.Task.isCancelled {
                peak = max(peak, Memory.resident)
                try? await _Concurrency.Task.sleep(nanoseconds: 5_000_000)
            }
            return peak
        }
        let graph = client(GraphHosts(graph: "http://127.0.0.1:\(server.port)"))
        let file = GraphFile(contentsOf: url, type: "video/mp4")
        let handle = try await graph.upload(file, appID: "1")
        watch.cancel()
        let above = await watch.value - idle
        server.stop()
        _ = await run.value
        #expect(handle == "HANDLE")
        #expect(server.breaks >= 10)
        print("upload of 200 MB, \(server.breaks) breaks: \(above / 1024) MB above idle")
        #if os(Linux)
            #expect(above < 64 << 10)
        #endif
    }

    @Test("a session's signature, its word before the token, and its end")
    func session() async throws {
        let mock = GraphMock()
        mock.handle { request in
            if request.path == "/1/uploads" { return .json(["id": "upload:abc?sig=S%3D"]) }
            guard request.path == "/upload:abc", request.parameters["sig"] == "S=" else { return nil }
            if request.method == .get { return .json(["id": "upload:abc", "file_offset": 2]) }
            return request.headers["file_offset"] == "2" && request.bodySize == 3 ? .json(["h": "H"]) : nil
        }
        try await GraphMockServer.run(mock) { hosts in
            let handle = try await client(hosts).upload(GraphFile([1, 2, 3, 4, 5], name: "a"), appID: "1")
            #expect(handle == "H")
        }
        #expect(mock.requests.last?.headers["Authorization"] == "OAuth TOKEN")
    }

    @Test("an upload that gets no further ends with an error")
    func stalled() async throws {
        let mock = GraphMock()
        mock.handle { request in
            if request.path == "/1/uploads" { return .json(["id": "upload:abc"]) }
            return request.method == .get ? .json(["file_offset": 1]) : .error(2, status: 500)
        }
        try await GraphMockServer.run(mock) { hosts in
            await #expect {
                try await client(hosts).upload(GraphFile([1, 2, 3], name: "a"), appID: "1")
            } throws: {
                ($0 as? GraphError)?.kind == .stalledUpload
            }
        }
    }

    @Test("a video in chunks: one is wanted again, one fails, progress is told")
    func video() async throws {
        let url = try sparse(10_000)
        defer { try? FileManager.default.removeItem(at: url) }
        let mock = GraphMock()
        let counts = Counts()
        mock.handle { request in
            let start = request.parameters["start_offset"].flatMap { Int($0) } ?? 0
            switch request.parameters["upload_phase"] {
            case "start":
                return .json([
                    "upload_session_id": "77", "video_id": "88", "start_offset": "0", "end_offset": "4000",
                ])
            case "transfer":
                let turn = await counts.next(start)
                if start == 4000, turn == 1 {
                    return .error(
                        6000, subcode: 1_363_037, data: ["start_offset": "4000", "end_offset": "8000"])
                }
                if start == 8000, turn == 1 { return .error(2, status: 500) }
                let end = start + (request.files["video_file_chunk"]?.count ?? 0)
                return .json([
                    "start_offset": .string(String(end)),
                    "end_offset": .string(String(min(end + 4000, 10_000))),
                ])
            case "finish": return .json(["success": true])
            default: return nil
            }
        }
        try await GraphMockServer.run(mock) { hosts in
            let id = try await client(hosts).uploadVideo(
                GraphFile(contentsOf: url), owner: "me", parameters: ["title": "t"])
            #expect(id == "88")
        }
        #expect(
            mock.requests.compactMap { $0.parameters["upload_phase"] } == [
                "start", "transfer", "transfer", "transfer", "transfer", "transfer", "finish",
            ])
        #expect(mock.requests.last?.parameters["title"] == "t")
    }

    @Test("a form with a file from disk")
    func multipart() async throws {
        let url = try sparse(100_000)
        defer { try? FileManager.default.removeItem(at: url) }
        let mock = GraphMock()
        mock.handle { request in
            .json([
                "id": .string(String(request.files["source"]?.count ?? 0)),
                "name": .string(request.parameters["caption"] ?? ""),
            ])
        }
        try await GraphMockServer.run(mock) { hosts in
            var request = GraphRequest<TestUser>(.post, "/me/photos").with("caption", "é&=")
            request.files["source"] = GraphFile(contentsOf: url)
            let answer = try await client(hosts).send(request)
            #expect(answer.id == "100000" && answer.name == "é&=")
        }
    }
}

enum Memory {
    /// Resident memory of this process in kibibytes; 0 where that is not told.
    static var resident: Int {
        guard let text = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else { return 0 }
        let line = text.split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
        return Int(line.filter(\.isNumber)) ?? 0
    }
}
