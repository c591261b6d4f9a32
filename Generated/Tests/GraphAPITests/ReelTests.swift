import Foundation
import GraphAPI
import GraphAPITesting
import Testing

@Suite(.timeLimit(.minutes(5)))
struct ReelTests {
    let file = GraphFile((0..<100).map { UInt8($0) }, name: "a.mp4", type: "video/mp4")

    /// A server of reels whose first upload breaks off after some bytes.
    func server(_ received: Received, address: @escaping @Sendable () -> String?) -> GraphMock {
        let mock = GraphMock()
        let attempts = Tally()
        mock.handle { request in
            switch (request.method, request.path, request.parameters["upload_phase"]) {
            case (.post, "/9/video_reels", "start"):
                var answer: GraphRecord = ["video_id": "88"]
                if let address = address() { answer["upload_url"] = .string(address) }
                return .json(.object(answer))
            case (.post, "/9/video_reels", "finish"): return .json(["success": true])
            case (.get, "/88", _):
                let count = await received.count
                return .json([
                    "id": "88",
                    "status": [
                        "video_status": "processing",
                        "uploading_phase": [
                            "status": count == 100 ? "complete" : "in_progress",
                            "bytes_transfered": .number(.init(Int64(count))),
                        ],
                    ],
                ])
            case (.post, "/video-upload/v19.0/88", _):
                guard request.headers["file_url"] == nil else { return .json(["success": true]) }
                let offset = Int(request.headers["offset"] ?? "") ?? -1
                guard request.headers["file_size"] == "100" else { return .error(100) }
                if attempts.next(0) == 1 {
                    await received.add(Array(request.body[..<40]), at: offset)
                    return .error(2, isTransient: true, status: 500)
                }
                await received.add(request.body, at: offset)
                return .json(["success": true])
            default: return nil
            }
        }
        return mock
    }

    func client(_ hosts: GraphHosts, _ transport: TestTransport) -> GraphClient {
        var graph = GraphClient(
            accessToken: "TOKEN", hosts: GraphHosts(graph: hosts.graph), transport: transport.make())
        graph.retryPolicy = GraphRetryPolicy(firstDelay: 0.001, maximumDelay: 0.002)
        return graph
    }

    @Test(arguments: TestTransport.allCases)
    func reelGoesOnAfterABreakAndIsPublished(transport: TestTransport) async throws {
        let received = Received()
        let mock = server(received) { nil }
        try await GraphMockServer.run(mock) { hosts in
            let graph = client(hosts, transport)
            var steps: [GraphUploadStep<GraphReelUpload>] = []
            for try await step in graph.reelSteps(of: file, pageID: "9", title: "A title") {
                steps.append(step)
            }
            #expect(steps.last?.result == "88" && steps.last?.progress.sent == 100)
            let stored = try JSONEncoder().encode(steps.first?.session)
            let kept = try JSONDecoder().decode(GraphReelUpload.self, from: stored)
            #expect(kept.videoID == "88" && steps.map(\.progress.sent).contains(40))
        }
        #expect(await received.bytes == Array(0..<100))
        let pieces = mock.requests.filter { $0.path == "/video-upload/v19.0/88" }
        #expect(pieces.map { $0.headers["offset"] } == ["0", "40"])
        #expect(pieces.allSatisfy { $0.headers["Authorization"] == "OAuth TOKEN" })
        let last = try #require(mock.requests.last?.parameters)
        #expect(
            last == [
                "upload_phase": "finish", "video_id": "88", "video_state": "PUBLISHED", "title": "A title",
            ])
    }

    @Test(arguments: TestTransport.allCases)
    func reelIsFetchedFromAnAddressAndScheduled(transport: TestTransport) async throws {
        let mock = server(Received()) { nil }
        try await GraphMockServer.run(mock) { hosts in
            let graph = client(hosts, transport)
            let reel = try await graph.beginReel(of: file, pageID: "9")
            let address = Foundation.URL(fileURLWithPath: "/a.mp4")
            try await graph.upload(from: address, to: reel)
            _ = try await graph.finish(
                reel, as: .scheduled, at: Foundation.Date(timeIntervalSince1970: 1_800_000_000))
        }
        #expect(mock.requests.contains { $0.headers["file_url"] == "file:///a.mp4" })
        #expect(mock.requests.last?.parameters["scheduled_publish_time"] == "1800000000")
    }

    @Test(
        arguments: [
            "https://rupload.example/video-upload/v19.0/88", "http://127.0.0.1:1/video-upload/v19.0/88",
            "http://name@127.0.0.1/video-upload", "//elsewhere/x", "no address",
        ],
        TestTransport.allCases)
    func addressOfAnotherHostIsRefused(address: String, transport: TestTransport) async throws {
        let mock = server(Received()) { address }
        try await GraphMockServer.run(mock) { hosts in
            let graph = client(hosts, transport)
            await #expect {
                try await graph.beginReel(of: file, pageID: "9")
            } throws: {
                ($0 as? GraphError)?.kind == .invalidRequest
            }
        }
        #expect(mock.requests.count == 1)
    }
}
