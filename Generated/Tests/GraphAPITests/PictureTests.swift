import Foundation
import GraphAPI
import GraphAPITesting
import Testing

@Suite(.timeLimit(.minutes(5)))
struct PictureTests {
    let picture: JSONValue = [
        "url": "https://cdn.example/p.jpg?a=1", "width": 50, "height": "40", "is_silhouette": false,
    ]

    /// Answers as the API does: with a redirect, unless data is asked for.
    func server() -> GraphMock {
        let mock = GraphMock()
        let picture = picture
        mock.handle { request in
            guard request.path.hasSuffix("/picture") else {
                return .json(["id": "1", "picture": ["data": picture]])
            }
            guard ["false", "0"].contains(request.parameters["redirect"]) else {
                return GraphMockAnswer(status: 302, headers: ["Location": "https://cdn.example/p"], body: [])
            }
            return .json(["data": picture])
        }
        return mock
    }

    @Test(arguments: TestTransport.allCases)
    func pictureIsOneObjectAsEdgeAndAsField(transport: TestTransport) async throws {
        try await GraphMockServer.run(server()) { hosts in
            let graph = GraphClient(accessToken: "T", hosts: hosts, transport: transport.make())
            let request = GraphRequest<GraphPicture>(.get, "/me/picture")
            let one = try await graph.send(request)
            #expect(one.url?.absoluteString == "https://cdn.example/p.jpg?a=1")
            #expect(one.width == 50 && one.height == 40 && one.isSilhouette == false)
            let page = try await graph.send(request.answering(GraphConnection<GraphPicture>.self))
            #expect(page.data == [one] && page.paging == nil)
            let other = try await graph.send(request.answering(GraphConnection<TestUser>.self))
            #expect(other.data.first?.record["width"] == 50)
            let me = try await graph.send(TestUser.read("me") { \.picture })
            #expect(me.record["picture"]?.as(GraphPicture.self)?.width == 50)
            #expect(me.record["picture"]?.as(GraphConnection<GraphPicture>.self)?.data == [one])
            let (batched, plain) = try await graph.batch(request, TestUser.read("me"))
            #expect(try batched.get() == one && plain.get().id == "1")
            await #expect {
                try await graph.send(request.with("redirect", true))
            } throws: {
                ($0 as? GraphError)?.kind == .redirect
            }
            #expect(try await graph.send(GraphRequest<GraphPicture>(.get, "/me/picture?redirect=0")) == one)
        }
    }

    @Test func emptyDataIsAnEmptyPage() throws {
        let pages = [#"{"data":[]}"#, #"{"data":{}}"#]
        for page in pages {
            let value = try JSONValue(parsing: page).as(GraphConnection<GraphPicture>.self)
            #expect(value?.data.isEmpty == true)
        }
    }
}
