import Foundation
import Testing

@testable import GraphAPI

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

@Suite struct RequestTests {
    func http<Response>(_ request: GraphRequest<Response>, proof: String? = nil) throws -> GraphHTTPRequest {
        try request.call.http(
            GraphSending(
                version: GraphVersion(rawValue: "v19.0"), hosts: .facebook, token: "TOKEN", proof: proof,
                timeout: 5))
    }

    func body(_ request: GraphHTTPRequest) -> String {
        String(decoding: (try? request.body.collected()) ?? [], as: UTF8.self)
    }

    @Test func selectionHasExpansionsArgumentsAndAliases() {
        let wantsAge = true
        let request = TestUser.read("me") {
            \.id
            \.name
            if wantsAge { \.age }
            edge(\.albums, limit: 5, after: "QVE=") {
                \.name
                edge(\.photos, limit: 2) { \.id }
            }
            edge(\.partner) { \.name }
            edge(\.via, on: TestAlbum.self) { \.name }
            field(\.picture, as: "large", arguments: ["width": 100, "height": 100])
            field(named: "new_field")
        }
        #expect(
            request.fields
                == "id,name,age,albums.limit(5).after(QVE=){name,photos.limit(2){id}},partner{name},via{name},picture.width(100).height(100).as(large),new_field"
        )
        #expect(TestUser.read("me").fields == "")
        #expect(
            TestUser.read("me") {
                \.id
                \.name
            }.fields == "id,name")
    }

    @Test func getHasEverythingInTheQueryAndTheTokenInAHeader() throws {
        let request = try http(
            TestUser.read("me") {
                \.id
                edge(\.albums, limit: 5) { \.name }
            }, proof: "abc")
        #expect(
            request.url
                == "https://graph.facebook.com/v19.0/me?fields=id%2Calbums.limit%285%29%7Bname%7D&appsecret_proof=abc"
        )
        #expect(request.headers["authorization"] == "Bearer TOKEN")
        #expect(!request.description.contains("abc"))
        #expect(!String(reflecting: request).contains("TOKEN"))
        let urlRequest = try request.urlRequest()
        #expect(urlRequest.url?.absoluteString == request.url)
        #expect(urlRequest.value(forHTTPHeaderField: "Authorization") == "Bearer TOKEN")
    }

    @Test func postHasAFormWithListsAndObjectsAsJSONText() throws {
        var create = TestCreate(parentID: "1_2", name: "A & B=é")
        create.published = false
        create.scheduledPublishTime = Foundation.Date(timeIntervalSince1970: 1706702400.9)
        create.backdatedTime = Foundation.Date(timeIntervalSince1970: 1_706_702_400)
        create.tags = ["1", "2"]
        create.targeting = .init()
        create.targeting?.countries = ["DE"]
        create.targeting?.ageMin = 21
        let request = try http(create.request, proof: "abc")
        #expect(request.url == "https://graph.facebook.com/v19.0/1_2/feed")
        #expect(
            body(request)
                == "name=A%20%26%20B%3D%C3%A9&published=false&scheduled_publish_time=1706702400&backdated_time=2024-01-31T12%3A00%3A00%2B0000&tags=%5B%221%22%2C%222%22%5D&targeting=%7B%22countries%22%3A%5B%22DE%22%5D%2C%22age_min%22%3A21%7D&appsecret_proof=abc"
        )
        #expect(request.headers["Content-Type"] == "application/x-www-form-urlencoded")
        let reading = try http(
            create.returning {
                \.id
                \.name
            })
        #expect(body(reading).hasSuffix("&fields=id%2Cname"))
    }

    @Test(
        arguments: ["", ".", "..", "a/b", "../x", "a?b", "a#b", "a b", "a\\b", "a\nb", "/"])
    func idCannotAddASegmentOrAQuery(id: String) {
        #expect(throws: GraphError.self) { try http(TestUser.read(id)) }
    }

    @Test(
        arguments: [
            ("1_2", "1_2"), ("a%2Fb", "a%252Fb"), ("é", "%C3%A9"), ("a:b", "a%3Ab"), ("a&b=c", "a%26b%3Dc"),
        ])
    func otherIDsAreEncoded(id: String, path: String) throws {
        #expect(try http(TestUser.read(id)).url == "https://graph.facebook.com/v19.0/\(path)")
    }

    @Test func selectionThatBreaksOutIsNotSent() {
        let bad: [GraphSelection<TestUser>] = [
            .field(named: "a,b"), .field(named: ""), .field(named: "a{b}"), .field(\.id, as: "x)"),
            field(\.id, arguments: ["a": "1)"]), .field(\.id, arguments: ["a)": "1"]),
            edge(\.albums, after: "x){id},secret(") { \.id },
        ]
        for selection in bad {
            #expect(throws: GraphError.self) { try http(TestUser.read("me") { selection }) }
        }
        #expect(throws: Never.self) {
            try http(TestUser.read("me") { .field(\.id, arguments: ["range": "{'since':'2024-01-01'}"]) })
        }
    }

    @Test(
        arguments: [
            ("", "v19.0", "token"), ("a\r\nX: y", "v19.0", "token"), ("é", "v19.0", "token"),
            ("a", "19", "version"), ("a", "v1/2", "version"), ("a", "", "version"),
        ])
    func tokenOrVersionOfOddSignsIsNotSent(token: String, version: String, part: String) throws {
        let error = try #require(throws: GraphError.self) {
            try TestUser.read("me").call.http(
                GraphSending(
                    version: .init(rawValue: version), hosts: .facebook, token: token, proof: nil, timeout: 1)
            )
        }
        let messages = [
            "token": "the access token is empty or has signs that tokens don't have",
            "version": "the version is not like v19.0",
        ]
        #expect(error.kind == .invalidRequest && error.description == messages[part])
    }

    @Test(
        arguments: [
            "https://graph.facebook.com", "http://127.0.0.1:8080", "HTTP://localhost", "http://[::1]:80",
            "https://gateway.example/graph", "http://h:", "http://h:65535",
        ])
    func addressOfAHostIsTaken(address: String) { #expect(GraphHosts.isAddress(address)) }

    @Test(
        arguments: [
            "", "no address", "http://", "http:h", "//h", "ftp://h", "http://:80", "http://h:x",
            "http://h:-1",
            "http://h:65536", "http://h:99999999999999999999", "http://[::1", "http://[::1]x", "http://%",
            "http://a b", "http://h/<>", "http://h\\x", "http://é", "http://h/?a=b", "http://h#f",
            "https://name@h", "https://name:password@h",
        ])
    func otherTextIsNoAddressOfAHost(address: String) { #expect(!GraphHosts.isAddress(address)) }

    @Test(
        arguments: [
            ("a\u{0}b", "ab"), ("\u{1B}[31m.png", "[31m.png"), ("\t\u{7F}\u{85}\u{9F}x", "x"),
            ("a\u{2028}b\u{2029}", "ab"), ("\r\n", "file"), ("", "file"),
            ("é\u{301} 写.png", "é\u{301} 写.png"),
        ])
    func fileNameHasNoControlCharacters(name: String, sent: String) throws {
        var request = TestCreate(parentID: "1", name: "N").request
        request.files["source"] = GraphFile([1], name: name)
        #expect(body(try http(request)).contains("; filename=\"\(sent)\"\r\n"))
    }

    @Test func filesTravelAsPartsOfAForm() throws {
        var request = TestCreate(parentID: "1", name: "N").request
        request.files["source"] = GraphFile(Array("BYTES".utf8), name: "a\"\r\nb.png", type: "image/png")
        let http = try http(request)
        let boundary = try #require(http.headers["Content-Type"]?.split(separator: "=").last)
        #expect(
            body(http)
                == "--\(boundary)\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\nN\r\n--\(boundary)\r\nContent-Disposition: form-data; name=\"source\"; filename=\"a%22b.png\"\r\nContent-Type: image/png\r\n\r\nBYTES\r\n--\(boundary)--\r\n"
        )
    }
}
