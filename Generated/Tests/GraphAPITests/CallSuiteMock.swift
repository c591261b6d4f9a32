import Foundation
import GraphAPI
import GraphAPITesting

/// The mock with what `CallSuite` calls.
enum CallSuiteMock {
    static func make() -> GraphMock {
        let mock = GraphMock()
        let friends: [JSONValue] = (0..<7).map {
            ["id": .string(String(100 + $0)), "name": .string("F\($0)")]
        }
        let picture: JSONValue = ["url": "https://cdn.example/1.jpg", "width": 50, "is_silhouette": false]
        let ann: GraphRecord = [
            "id": "1", "name": "Ann", "age": "30", "friends": ["data": .array(Array(friends[..<2]))],
        ]
        let bob: GraphRecord = ["id": "2", "name": "Bob", "age": 40]
        mock.add("1", ann)
        mock.add("2", bob)
        mock.add("me", ann)
        mock.add(edge: "1/friends", friends)
        mock.check(GraphMockChecks(versions: ["v19.0"]))
        mock.demand(.post, "/1/feed", parameters: ["message"])
        mock.handle { request in
            switch (request.method, request.path, request.token) {
            case (_, _, "STRANGER"): return .error(190, subcode: 467, "Invalid OAuth access token.")
            case (.get, "/me", "OTHER-TOKEN"): return .json(.object(bob))
            case (.get, "/me/picture", _):
                guard request.parameters["redirect"] == "false" else {
                    return GraphMockAnswer(
                        status: 302, headers: ["Location": "https://cdn.example/1.jpg"], body: [])
                }
                return .json(["data": picture])
            case (.post, "/1/feed", _):
                guard request.parameters["fields"] == "message" else { return .json(["id": "1_9"]) }
                return .json(["id": "1_9", "message": .string(request.parameters["message"] ?? "")])
            case (.post, "/1/photos", _):
                return .json(["id": .string(String(request.files.values.first?.count ?? 0))])
            default: return nil
            }
        }
        addUploads(to: mock)
        return mock
    }

    private static func addUploads(to mock: GraphMock) {
        let received = Received()
        mock.handle { request in
            let count = await received.count
            switch (request.method, request.path, request.parameters["upload_phase"]) {
            case (.post, "/7/uploads", _): return .json(["id": "upload:1"])
            case (.get, "/upload:1", _): return .json(["file_offset": 0])
            case (.post, "/upload:1", _): return .json(["h": .string("H:\(request.bodySize)")])
            case (.post, "/1/videos", "finish"): return .json(["success": true])
            case (.post, "/1/videos", let phase):
                if phase == "transfer" {
                    await received.add(request.files["video_file_chunk"] ?? [], at: count)
                }
                let start = await received.count
                return .json([
                    "upload_session_id": "77", "video_id": "88", "start_offset": .string(String(start)),
                    "end_offset": .string(String(min(start + 4000, 10_000))),
                ])
            case (.post, "/9/video_reels", "start"): return .json(["video_id": "99"])
            case (.post, "/9/video_reels", _), (.post, "/video-upload/v19.0/99", _):
                return .json(["success": true])
            case (.get, "/99", _):
                return .json(["status": ["uploading_phase": ["status": "in_progress"]]])
            default: return nil
            }
        }
    }
}
