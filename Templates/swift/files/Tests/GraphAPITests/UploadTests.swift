import Foundation
import GraphAPI
import GraphAPITesting
import Testing

@Suite(.timeLimit(.minutes(5)))
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

    func client(_ hosts: GraphHosts, _ transport: TestTransport = .urlSession) -> GraphClient {
        var graph = GraphClient(accessToken: "TOKEN", hosts: hosts, transport: transport.make())
        graph.retryPolicy = GraphRetryPolicy(maximumAttempts: 4, firstDelay: 0.001, maximumDelay: 0.002)
        return graph
    }

    @Test(arguments: TestTransport.allCases)
    func brokenUploadOf200MBCompletesInConstantMemory(transport: TestTransport) async throws {
        let url = try sparse(200 << 20)
        defer { try? FileManager.default.removeItem(at: url) }
        let breaking = BreakingServer(total: 200 << 20, breakEvery: 19 << 20)
        let server = try SocketServer(breaking.serve)
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
        let graph = client(GraphHosts(graph: "http://127.0.0.1:\(server.port)"), transport)
        let file = GraphFile(contentsOf: url, type: "video/mp4")
        let progress = ProgressLog()
        let handle = try await graph.upload(file, appID: "1") { progress.add($0) }
        watch.cancel()
        let above = await watch.value - idle
        server.stop()
        _ = await run.value
        #expect(handle == "HANDLE")
        #expect(breaking.breaks >= 10)
        let sent = progress.values.map(\.sent)
        #expect(sent.first == 0 && sent.last == 200 << 20 && sent.allSatisfy { $0 <= 200 << 20 })
        // Not only at breaks: while bytes are sent.
        #expect(Set(sent).count > 4 * (breaking.breaks + 2))
        print("upload of 200 MB, \(breaking.breaks) breaks: \(above / 1024) MB above idle")
        #if os(Linux)
            // Other tests run beside it; the file alone has 200 MB.
            #expect(above < 128 << 10)
        #endif
    }

    @Test(arguments: TestTransport.allCases)
    func sessionKeepsItsSignatureAndScheme(transport: TestTransport) async throws {
        let mock = GraphMock()
        mock.handle { request in
            if request.path == "/1/uploads" { return .json(["id": "upload:abc?sig=S%3D"]) }
            guard request.path == "/upload:abc", request.parameters["sig"] == "S=" else { return nil }
            if request.method == .get { return .json(["id": "upload:abc", "file_offset": 2]) }
            return request.headers["file_offset"] == "2" && request.bodySize == 3 ? .json(["h": "H"]) : nil
        }
        try await GraphMockServer.run(mock) { hosts in
            let progress = ProgressLog()
            let handle = try await client(hosts, transport).upload(
                GraphFile([1, 2, 3, 4, 5], name: "a"), appID: "1"
            ) { progress.add($0) }
            #expect(handle == "H")
            #expect(progress.values.first?.sent == 2 && progress.values.last?.sent == 5)
        }
        #expect(mock.requests.last?.headers["Authorization"] == "OAuth TOKEN")
    }

    @Test(
        arguments: TestTransport.allCases)
    func restOfAFileIsSentByItsVeryBytes(transport: TestTransport) async throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("rest-\(UUID().uuidString)")
        let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
        try Foundation.Data(bytes).write(to: url)
        defer { try? FileManager.default.removeItem(at: url) }
        let mock = GraphMock()
        let received = Bodies()
        mock.handle { request in
            if request.path == "/1/uploads" { return .json(["id": "upload:abc"]) }
            if request.method == .get { return .json(["file_offset": 70_001]) }
            await received.add(request.headers, request.body)
            return .json(["h": "H"])
        }
        try await GraphMockServer.run(mock) { hosts in
            let handle = try await client(hosts, transport).upload(GraphFile(contentsOf: url), appID: "1")
            #expect(handle == "H")
        }
        let (headers, body) = try #require(await received.all.first)
        #expect(body == Array(bytes[70_001...]))
        #expect(headers["Content-Length"] == String(bytes.count - 70_001))
        #expect(headers["Transfer-Encoding"] == nil)
    }

    @Test(arguments: TestTransport.allCases)
    func missingOrShorterFileIsAnError(transport: TestTransport) async throws {
        let url = try sparse(100_000)
        let file = GraphFile(contentsOf: url)
        let mock = GraphMock()
        mock.handle { request in
            if request.path == "/1/uploads" {
                try Foundation.Data("short".utf8).write(to: url)
                return .json(["id": "upload:abc"])
            }
            return request.method == .get ? .json(["file_offset": 0]) : .json(["h": "H"])
        }
        try await GraphMockServer.run(mock) { hosts in
            await #expect {
                try await client(hosts, transport).upload(file, appID: "1")
            } throws: {
                ($0 as? GraphError)?.kind == .invalidRequest
            }
            try FileManager.default.removeItem(at: url)
            await #expect {
                try await client(hosts, transport).upload(file, appID: "1")
            } throws: {
                ($0 as? GraphError)?.kind == .invalidRequest
            }
        }
    }

    @Test func stalledUploadEndsWithAnError() async throws {
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

    @Test(
        arguments: TestTransport.allCases)
    func videoChunkIsSentAgainOnRequestAndOnFailure(transport: TestTransport) async throws {
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
            let progress = ProgressLog()
            let id = try await client(hosts, transport).uploadVideo(
                GraphFile(contentsOf: url), owner: "me", parameters: ["title": "t"]
            ) { progress.add($0) }
            #expect(id == "88")
            #expect(Set(progress.values.map(\.sent)).isSuperset(of: [0, 4000, 8000, 10_000]))
        }
        #expect(
            mock.requests.compactMap { $0.parameters["upload_phase"] } == [
                "start", "transfer", "transfer", "transfer", "transfer", "transfer", "finish",
            ])
        #expect(mock.requests.last?.parameters["title"] == "t")
    }

    @Test(arguments: TestTransport.allCases)
    func formHasAFileFromDisk(transport: TestTransport) async throws {
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
            let answer = try await client(hosts, transport).send(request)
            #expect(answer.id == "100000" && answer.name == "é&=")
        }
    }
}

/// Keeps what was sent.
actor Bodies {
    private(set) var all: [(GraphHeaders, [UInt8])] = []
    func add(_ headers: GraphHeaders, _ body: [UInt8]) { all.append((headers, body)) }
}

/// Keeps what was told of an upload. `@unchecked Sendable`: the lock guards all that changes.
final class ProgressLog: @unchecked Sendable {
    private let lock = NSLock()
    private var told: [GraphUploadProgress] = []

    var values: [GraphUploadProgress] { lock.withLock { told } }

    func add(_ progress: GraphUploadProgress) { lock.withLock { told.append(progress) } }
}

enum Memory {
    /// Resident memory of this process in kibibytes; 0 where that is not told.
    static var resident: Int {
        guard let text = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else { return 0 }
        let line = text.split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
        return Int(line.filter(\.isNumber)) ?? 0
    }
}
