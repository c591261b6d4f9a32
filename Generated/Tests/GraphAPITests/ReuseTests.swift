import Foundation
import GraphAPI
import Testing

/// Connections that end while they are used, which URLSession on Linux has met with a busy loop.
@Suite(.timeLimit(.minutes(5)), .serialized)
struct ReuseTests {
    /// Processor time of this process in seconds.
    static var processorTime: Double {
        var usage = rusage()
        #if os(Linux)
            getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        #else
            getrusage(RUSAGE_SELF, &usage)
        #endif
        return Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
            + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
    }

    static func client(_ server: SocketServer, _ transport: TestTransport) -> GraphClient {
        var graph = GraphClient(
            accessToken: "T", hosts: GraphHosts(graph: "http://127.0.0.1:\(server.port)"),
            transport: transport.make())
        graph.timeout = 20
        return graph
    }

    static func file(_ size: Int) throws -> Foundation.URL {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("reuse-\(UUID())")
        try Foundation.Data(repeating: 7, count: size).write(to: url)
        return url
    }

    #if os(macOS) || os(Linux)
        // Each in a process of its own, so that the time of other tests is not counted.
        @Test(arguments: ["read", "form", "file"], TestTransport.allCases)
        func connectionThatEndsOnReuseCostsNoTimeout(kind: String, transport: TestTransport) async throws {
            let result = await #expect(
                processExitsWith: .success, observing: [\.standardOutputContent]
            ) { [kind = kind as String, transport = transport as TestTransport] in
                try await Self.sendTwice(kind, transport)
            }
            print(String(decoding: result?.standardOutputContent ?? [], as: UTF8.self), terminator: "")
        }

        @Test(arguments: ["file", "video"], TestTransport.allCases)
        func uploadOf20MBCompletesThrough20Drops(kind: String, transport: TestTransport) async throws {
            let result = await #expect(
                processExitsWith: .success, observing: [\.standardOutputContent]
            ) { [kind = kind as String, transport = transport as TestTransport] in
                try await Self.upload(kind, transport)
            }
            print(String(decoding: result?.standardOutputContent ?? [], as: UTF8.self), terminator: "")
        }
    #endif

    /// Two calls over a server that ends each connection when it is used again.
    static func sendTwice(_ kind: String, _ transport: TestTransport) async throws {
        let server = try SocketServer { connection in
            // The first request of a connection is answered and the connection kept; the second one ends it.
            _ = connection.receiveRequest()
            connection.reply(
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n{\"id\":\"1\"}"
            )
            _ = connection.receive()
        }
        let run = server.start()
        var graph = client(server, transport)
        graph.retryPolicy = .never
        let url = try file(3 << 20)
        defer { try? FileManager.default.removeItem(at: url) }
        let before = processorTime
        for _ in 0..<2 {
            var request = GraphRequest<TestUser>(kind == "read" ? .get : .post, "/1/feed")
            if kind == "form" { request.set("message", String(repeating: "x", count: 1 << 20)) }
            if kind == "file" { request.files["source"] = GraphFile(contentsOf: url) }
            do {
                #expect(try await graph.send(request).id == "1")
            } catch let error as GraphError {
                // Told at once, and not by the timeout.
                #expect(error.kind == .connection)
            }
        }
        let time = processorTime - before
        print("measured: \(kind) over a connection that ends: \(time) s of the processor")
        #expect(time < 2)
        server.stop()
        await run.value
    }

    /// An upload of 20 MB whose connection is dropped 20 times.
    static func upload(_ kind: String, _ transport: TestTransport) async throws {
        let total = 20 << 20
        let dropping = DroppingServer(total: total, chunk: 1 << 20, drops: 20, seed: 5)
        let server = try SocketServer(dropping.serve)
        let run = server.start()
        let url = try file(total)
        defer { try? FileManager.default.removeItem(at: url) }
        var graph = client(server, transport)
        graph.retryPolicy = GraphRetryPolicy(maximumAttempts: 5, firstDelay: 0.001, maximumDelay: 0.01)
        let before = processorTime
        let result =
            kind == "file"
            ? try await graph.upload(GraphFile(contentsOf: url), appID: "1")
            : try await graph.uploadVideo(GraphFile(contentsOf: url), owner: "me")
        let time = processorTime - before
        server.stop()
        await run.value
        #expect(result == (kind == "file" ? "HANDLE" : "8"))
        #expect(dropping.dropped == 20 && dropping.received == total)
        print("measured: \(kind) of 20 MB, 20 drops: \(time) s of the processor, \(time / 20) a drop at most")
        // No drop may cost more than half a second, so all of it together may not either, plus that of the bytes.
        #expect(time < 10)
    }
}

extension SocketServer.Connection {
    /// One whole request with its body.
    func receiveRequest() -> [UInt8] {
        var bytes: [UInt8] = []
        let end = Array("\r\n\r\n".utf8)
        while true {
            let more = receive()
            guard !more.isEmpty else { return bytes }
            bytes += more
            guard let head = bytes.firstRange(of: end) else { continue }
            let text = String(decoding: bytes[..<head.lowerBound], as: UTF8.self).lowercased()
            if text.contains("expect: 100-continue") { reply("HTTP/1.1 100 Continue\r\n\r\n") }
            let length =
                text.components(separatedBy: "content-length: ").dropFirst().first
                .flatMap { Int($0.prefix { $0.isNumber }) } ?? 0
            while bytes.count < head.upperBound + length {
                let more = receive()
                guard !more.isEmpty else { return bytes }
                bytes += more
            }
            return bytes
        }
    }
}
