import Foundation
import GraphAPI
import GraphAPITesting
import Testing

@Suite(.timeLimit(.minutes(5)))
struct UploadStepTests {
    let file = GraphFile((0..<100).map { UInt8($0) }, name: "a.mp4", type: "video/mp4")

    /// A server that takes videos in chunks of 30 bytes, and files in one piece.
    func server(_ received: Received) -> GraphMock {
        let mock = GraphMock()
        mock.handle { request in
            if request.path == "/7/uploads" { return .json(["id": "upload:1"]) }
            if request.path == "/upload:1" {
                if request.method == .get {
                    return .json(["file_offset": .number(.init(Int64(await received.count)))])
                }
                await received.add(request.body, at: Int(request.headers["file_offset"] ?? "") ?? -1)
                return .json(["h": "HANDLE"])
            }
            switch request.parameters["upload_phase"] {
            case "start":
                return .json([
                    "upload_session_id": "77", "video_id": "88", "start_offset": "0", "end_offset": "30",
                ])
            case "transfer":
                await received.add(
                    request.files["video_file_chunk"] ?? [],
                    at: Int(request.parameters["start_offset"] ?? "") ?? -1)
                let count = await received.count
                return .json([
                    "start_offset": .string(String(count)),
                    "end_offset": .string(String(min(count + 30, 100))),
                ])
            default: return .json(["success": true])
            }
        }
        return mock
    }

    @Test(arguments: TestTransport.allCases)
    func videoGoesOnFromTheStoredStepOfAProgramThatEnded(transport: TestTransport) async throws {
        let received = Received()
        let mock = server(received)
        try await GraphMockServer.run(mock) { hosts in
            let graph = GraphClient(accessToken: "T", hosts: hosts, transport: transport.make())
            var stored: Foundation.Data?
            // The first program ends after two chunks.
            for try await step in graph.videoUploadSteps(of: file, owner: "me") {
                stored = try JSONEncoder().encode(step.session)
                if step.session.startOffset >= 60 { break }
            }
            let kept = try JSONDecoder().decode(GraphVideoUpload.self, from: try #require(stored))
            #expect(kept.sessionID == "77")
            var steps: [GraphUploadStep<GraphVideoUpload>] = []
            for try await step in graph.videoUploadSteps(of: file, owner: "me", goingOn: kept) {
                steps.append(step)
            }
            #expect(steps.first?.session == kept && steps.last?.result == "88")
            #expect(steps.dropLast().allSatisfy { $0.result == nil })
            #expect(steps.last?.progress == GraphUploadProgress(sent: 100, total: 100))
        }
        #expect(await received.bytes == Array(0..<100))
        let phases = mock.requests.compactMap { $0.parameters["upload_phase"] }
        #expect(phases.filter { $0 == "start" }.count == 1 && phases.last == "finish")
    }

    @Test(arguments: TestTransport.allCases)
    func fileGoesOnFromTheStoredSession(transport: TestTransport) async throws {
        let received = Received()
        await received.add(Array(0..<40), at: 0)
        try await GraphMockServer.run(server(received)) { hosts in
            let graph = GraphClient(accessToken: "T", hosts: hosts, transport: transport.make())
            let kept = GraphUploadSession(id: "upload:1", total: 100)
            var last: GraphUploadStep<GraphUploadSession>?
            for try await step in graph.uploadSteps(of: file, appID: "7", goingOn: kept) { last = step }
            #expect(last?.result == "HANDLE" && last?.progress == GraphUploadProgress(sent: 100, total: 100))
            var first: GraphUploadStep<GraphUploadSession>?
            for try await step in graph.uploadSteps(of: file, appID: "7") {
                first = step
                break
            }
            #expect(first?.session == kept && first?.result == nil)
        }
        #expect(await received.bytes == Array(0..<100))
    }

    @Test(arguments: TestTransport.allCases)
    func hostOfAVideoIsTheCallersChoice(transport: TestTransport) async throws {
        let (graphMock, videoMock) = (server(Received()), server(Received()))
        try await GraphMockServer.run(graphMock) { graphHosts in
            try await GraphMockServer.run(videoMock) { videoHosts in
                let hosts = GraphHosts(graph: graphHosts.graph, video: videoHosts.graph)
                let graph = GraphClient(accessToken: "T", hosts: hosts, transport: transport.make())
                _ = try await graph.uploadVideo(file, owner: "me")
                #expect(graphMock.requests.isEmpty && videoMock.requests.count == 6)
                _ = try await graph.uploadVideo(file, owner: "me", host: .graph)
                #expect(graphMock.requests.count == 6 && videoMock.requests.count == 6)
            }
        }
    }

    @Test func anotherFileIsNotSent() async throws {
        let graph = GraphClient(accessToken: "T", transport: server(Received()))
        let other = GraphFile([1, 2], name: "b")
        await #expect(throws: GraphError.self) {
            try await graph.upload(other, in: GraphUploadSession(id: "upload:1", total: 100))
        }
        var upload = try await graph.beginVideoUpload(of: file, owner: "me")
        await #expect(throws: GraphError.self) { try await graph.transfer(other, &upload) }
    }
}

/// Bytes that a server has.
actor Received {
    private(set) var bytes: [UInt8] = []
    var count: Int { bytes.count }

    func add(_ more: [UInt8], at offset: Int) {
        guard offset <= bytes.count, offset >= 0 else { return }
        bytes = bytes[..<offset] + more
    }
}
