import GraphAPI
import GraphAPITesting

/// Where tokens that change come from.
actor ExampleTokens {
    func current() async throws -> String { "TOKEN" }
}

/// What the examples talk to.
enum ExampleAPI {
    static func make() -> GraphMock {
        let mock = GraphMock()
        mock.add(
            "me",
            [
                "id": "1", "name": "Ann", "new_field": "new",
                "albums": [
                    "data": [["id": "5", "name": "A"]],
                    "paging": [
                        "cursors": ["after": "C0"],
                        "next":
                            "https://graph.facebook.com/v19.0/1/albums?access_token=TOKEN&limit=1&after=C0",
                    ],
                ],
            ])
        mock.add(edge: "me/friends", [["id": "1"], ["id": "2"]])
        mock.add(edge: "1/albums", [["id": "5", "name": "A"], ["id": "6", "name": "B"]])
        mock.answer(.post, "/me/feed", with: .json(["id": "1_4", "name": "Hello"]))
        mock.answer(.post, "/9/feed", with: .json(["id": "9_1"]))
        mock.answer(
            .get, "/debug_token", with: .json(["data": ["is_valid": true, "scopes": ["email"]]]))
        mock.answer(
            .get, "/oauth/access_token", with: .json(["access_token": "LONG-TOKEN", "expires_in": 5_184_000]))
        mock.handle { request in
            request.parameters["metadata"] == "1"
                ? .json(["id": "1", "metadata": ["type": "user", "connections": ["albums": "x"]]]) : nil
        }
        mock.handle { request in
            switch (request.method, request.path, request.parameters["upload_phase"]) {
            case (.post, "/7/uploads", _): .json(["id": "upload:1"])
            case (.get, "/upload:1", _): .json(["id": "upload:1", "file_offset": 0])
            case (.post, "/upload:1", _): .json(["h": "HANDLE"])
            case (.post, "/me/photos", _):
                .json(["id": .string(String(decoding: request.files["source"] ?? [], as: UTF8.self))])
            case (.post, "/9/video_reels", "start"): .json(["video_id": "99"])
            case (.get, "/99", _): .json(["status": ["uploading_phase": ["status": "complete"]]])
            case (_, _, "start"):
                .json([
                    "upload_session_id": "77", "video_id": "88", "start_offset": "0", "end_offset": "5",
                ])
            case (_, _, "transfer"): .json(["start_offset": "5", "end_offset": "5"])
            case (_, _, "finish"): .json(["success": true])
            default: nil
            }
        }
        return mock
    }
}
