import APIModel
import ReferencePages
import Testing

@testable import ReferenceReader

/// What paths, addresses and requests say, to the letter.
@Suite struct RequestTextTests {
    private func told(_ request: RequestLine) -> String {
        ([request.method.rawValue, request.path] + request.items.map { "\($0.name)=\($0.value)" })
            .joined(separator: " ")
    }

    @Test(arguments: [
        ("{page-id}/feed/", "/{page_id}/feed"), ("/<PAGE_ID>", "/{page_id}"),
        ("/PAGE-ID/feed", "/{page_id}/feed"),
        ("/your-page-id", "/{page_id}"), ("/[page-id]", "/{page_id}"), ("/me", "/me"), ("", "/"),
        ("/act_{ad-account-id}/users", "/act_{ad_account_id}/users"), ("/a_<b-id>_{c}", "/a_{b_id}_{c}"),
        ("/A", "/A"), ("/AB", "/{ab}"), ("/123", "/123"), ("/PAGE-1", "/PAGE-1"), ("/your", "/your"),
        ("/{}", "/{}"), ("/{a}{b}", "/{a}{b}"), ("/<a}", "/<a}"), ("/{--}", "/{--}"),
    ]) func variablePartsOfPathsAreNamed(path: String, normalized: String) {
        #expect(PathTemplate.normalized(path) == normalized)
    }

    @Test(
        arguments: [
            ("/{page_id}/feed/act_{x}", ["page_id", "x"]), ("/{page", []), ("/}a{b}", ["b"]), ("/me", []),
        ] as [(String, [String])])
    func placeholdersOfAPathAreInItsOrder(path: String, names: [String]) {
        #expect(PathTemplate.placeholders(in: path) == names)
    }

    @Test(arguments: [
        ("v19.0", true), ("v1.0", true), ("{api-version}", true), ("<API_VERSION>", true),
        ("LATEST-VERSION", true),
        ("v19", false), ("v190", false), ("v.10", false), ("x19.0", false), ("v1.a", false),
        ("v1.0.0", false), ("{lamp-id}", false),
    ]) func versionsInPathsAreKnown(part: String, isVersion: Bool) {
        #expect(PathTemplate.isVersion(part) == isVersion)
    }

    @Test(arguments: [
        ("v9.0", "v19.0", true), ("v19.0", "v19.0", false), ("v19.1", "v19.0", false),
        ("v2.9", "v2.10", true),
    ]) func versionsAreComparedAsNumbers(left: String, right: String, precedes: Bool) {
        #expect(APIVersion.precedes(left, right) == precedes)
    }

    @Test(
        arguments: [
            ("/{page-id}", "GET /{page-id}"),
            ("https://graph.facebook.com/v19.0/{page-id}?fields=id", "GET /{page-id} fields=id"),
            ("https://graph.facebook.com?fields=id", "GET / fields=id"),
            ("https://graph.facebook.com", "GET /"),
            ("graph.facebook.com/{page-id}", "GET /{page-id}"), ("graph.facebook.com", nil),
            ("v19.0/{page-id}", "GET /{page-id}"), ("v19.0", nil), ("{page-id}/feed", "GET /{page-id}/feed"),
            ("{page-id}", nil), ("me/feed", nil), ("", nil), ("/me/feed/.", "GET /me/feed"),
            ("/me\",", "GET /me"), ("/{id}#part", "GET /{id}"), ("/{id}&a=b", "GET /{id} a=b"),
            ("/{id}?a=b&&c", "GET /{id} a=b c="), ("/{id}?a=b=c", "GET /{id} a=b=c"),
            ("/{id}?{x}=1&=1", "GET /{id}"), ("/a\\b", nil), ("/a b", nil), ("/a\u{E9}", nil),
        ] as [(String, String?)])
    func addressesArePathsAndQueries(address: String, request: String?) {
        #expect(RequestLine(.get, address: address).map(told) == request)
    }

    @Test(
        arguments: [
            (" GET /a/b then", "GET /a/b", " then"), ("GET /{id}\n?a=b\n&c=d\nX", "GET /{id} a=b c=d", "\nX"),
            ("POST graph.facebook.com\n/v19.0/{id}", "POST /{id}", ""), ("GET /a /b", "GET /a", " /b"),
            ("DELETE /a", "DELETE /a", ""),
            ("get /a", nil, nil), ("PUT /a", nil, nil), ("GET", nil, nil), ("GET a", nil, nil),
            ("See GET /a", nil, nil), ("", nil, nil),
        ] as [(String, String?, String?)])
    func aRequestBeginsAText(text: String, request: String?, rest: String?) {
        let found = RequestLine.prefix(of: text)
        #expect((found?.request).map(told) == request && (found?.rest).map(String.init) == rest)
    }

    @Test(arguments: [
        ("GET /a", true), ("GET /a HTTP/1.1", true), ("GET /a Host: x", true), ("GET /a -H 'x'", true),
        ("GET /a --data x", true), ("GET /a then", false), ("GET /a -d x", false),
    ]) func whatFollowsAWholeRequest(text: String, isRequest: Bool) {
        #expect((RequestLine(whole: text) != nil) == isRequest)
    }

    @Test(arguments: [
        ("/me", true), ("/17841", true), ("/12/feed", true), ("/{endpoint}", true), ("/{node-id}", true),
        ("/{object-id}", true), ("/{id}", true), ("/", true), ("/?ids=1", false), ("/{lamp-id}", false),
        ("/{lamp-id}/pins", false), ("/{endpoint}/pins", false), ("/lamp_search", false),
        ("/me/feed", false), ("/act_{endpoint}", false),
    ]) func requestsOfOneselfOrOfAnythingAreOfNoOperation(path: String, isAnything: Bool) throws {
        #expect(try #require(RequestLine(.get, address: path)).isAnything == isAnything)
    }

    @Test(arguments: [
        ("/{id}/pins", true), ("/act_{id}/pins", true), ("/{id}/pins/caps", true), ("/{id}", false),
        ("/me/pins", false), ("/{a}/{b}", false), ("/", false),
    ]) func pathsOfEdgesFollowAPlaceholder(path: String, isOfEdge: Bool) throws {
        #expect(try #require(RequestLine(.get, address: path)).isOfEdge == isOfEdge)
    }

    @Test(arguments: [
        ("/{id}", true), ("/PAGE-ID", true), ("/me?a={b}", true), ("/me?a=<b>", true), ("/me", false),
        ("/me?a=b", false),
    ]) func placeholdersStandInPathOrQuery(address: String, has: Bool) throws {
        #expect(try #require(RequestLine(.get, address: address)).hasPlaceholders == has)
    }

    @Test func theKeyTellsRequestsApartButNotTheirPlaceholders() throws {
        let addresses = ["/{a-id}/b?c=d", "/<x>/b", "/A_ID/c", "/"]
        let keys = try addresses.map { try #require(RequestLine(.post, address: $0)).key }
        #expect(keys == ["POST {}/b", "POST {}/b", "POST {}/c", "POST "])
    }

    @Test(
        arguments: [
            ("/{id}?fields=id,insights.metric(likes){values},a.b", ["insights"]),
            ("/{id}?field=x.y(1)", []), ("/{id}?fields=a(b.c)", []), ("/{id}", []),
            ("/{id}?limit=1&fields=a.b(1),c.d(2)", ["a", "c"]),
        ] as [(String, [String])])
    func fieldsWithArgumentsAreExpanded(address: String, fields: [String]) throws {
        #expect(try #require(RequestLine(.get, address: address)).expandedFields == fields)
    }

    @Test(
        arguments: [
            ("curl https://graph.facebook.com/v19.0/me", "GET /me"), ("  curl x://h/{id}", "GET /{id}"),
            ("curl -X DELETE 'x://h/{id}'", "DELETE /{id}"),
            ("curl\u{A0}-X\u{A0}DELETE x://h/{id}", "DELETE /{id}"),
            ("curl --request POST x://h/{id}", "POST /{id}"),
            ("curl -d a=1 x://h/{id}?b=2", "POST /{id} b=2 a=1"),
            ("curl --data a=1 x://h/{id}", "POST /{id} a=1"), ("curl -F a=1 x://h/{id}", "POST /{id} a=1"),
            ("curl --form a=1 x://h/{id}", "POST /{id} a=1"),
            ("curl --data-urlencode a=1 x://h/{id}", "POST /{id} a=1"),
            ("curl --data-raw a=1 x://h/{id}", "POST /{id} a=1"),
            ("curl -G -d a=1 x://h/{id}", "GET /{id} a=1"), ("curl --get -d a=1 x://h/{id}", "GET /{id} a=1"),
            ("curl -X POST -G x://h/{id}", "POST /{id}"), ("curl -i x://h/{id}", "GET /{id}"),
            ("curl -H 'Via: a://b/c' x://h/{id}", "GET /{id}"), ("curl -o a://b/c x://h/{id}", "GET /{id}"),
            ("curl --header a://b/c x://h/{id}", "GET /{id}"),
            ("curl --output a://b/c x://h/{id}", "GET /{id}"),
            ("curl x://h/{a} x://h/{b}", "GET /{a}"), ("curl x://h/{id} '?a=1' '&b=2'", "GET /{id} a=1 b=2"),
            ("curl '?a=1' x://h/{id}", "GET /{id}"), ("curl \"x://h/ {id}\"", "GET /{id}"),
            ("curl \\\n  x://h/{id}", "GET /{id}"), ("curl -d \"a='1'\" x://h/{id}", "POST /{id} a='1'"),
            ("wget x://h/{id}", nil), ("curls x://h/{id}", nil), ("curl", nil), ("curl -X", nil), ("", nil),
        ] as [(String, String?)])
    func commandsSendRequests(command: String, request: String?) {
        #expect(CurlCommand.request(in: command).map(told) == request)
    }
}
