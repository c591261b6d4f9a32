import APIModel
import ReferencePages
import ReferenceVocabulary
import Testing

@testable import ReferenceReader

/// Which texts state requests, and which only speak of them.
@Suite struct RequestSentenceTests {
    private func told(_ request: StatedRequest?) -> [String] {
        guard let request else { return [] }
        return ([request] + request.others).map { "\($0.method.rawValue) \($0.path ?? "-")" }
    }

    @Test(
        arguments: [
            ("`POST /{a-id}/b` and `POST /{b-id}`", ["POST /{a-id}/b", "POST /{b-id}"]),
            (
                "`GET /{a-id}`, `GET /{b-id}` or `DELETE /{c-id}`.",
                ["GET /{a-id}", "GET /{b-id}", "DELETE /{c-id}"]
            ),
            ("`GET /{a-id}` then `GET /{b-id}`", ["GET /{a-id}"]),
            ("`GET /{a-id}` gets a lamp.", ["GET /{a-id}"]),
            ("It is old. `GET /{a-id}` is new.", ["GET /{a-id}"]),
            ("The `GET /{a-id}` endpoint is gone.", []), ("`GET /{a-id}` - gets it", ["GET /{a-id}"]),
            ("`GET /{a-id}`: gets it", ["GET /{a-id}"]), ("GET /{a-id} - gets it", []),
            ("GET /{a-id}", ["GET /{a-id}"]),
            ("To dim it, send a `POST` request to `/{a-id}`.", ["POST /{a-id}"]),
            ("Send a `POST` request far away from here to `/{a-id}`.", []),
            ("Send a `POST` or a `DELETE` request to `/{a-id}`.", ["DELETE /{a-id}"]),
            ("Send a `POST` request to `a`.", []),
            ("Call `DELETE /{a-id}` now.", ["DELETE /{a-id}"]), ("A `POST` request to `/{a-id}`.", []),
            ("Do this with requests.", []), ("`/{a-id}`", []),
        ] as [(String, [String])])
    func aTextStatesRequests(text: String, requests: [String]) {
        #expect(told(StatedRequest(RichText(codeSpansIn: text))) == requests)
    }

    @Test func theSentenceOfGeneratedPagesSaysItsPathsOrThatTheyFollow() throws {
        let one = try #require(
            StatedRequest(RichText(codeSpansIn: "You can dim it by making a POST request to `/{a-id}`.")))
        #expect(one.isSentence && !one.expectsPaths && one.path == "/{a-id}" && one.otherPaths.isEmpty)
        let many = try #require(
            StatedRequest(
                RichText(codeSpansIn: "You can make a POST request to `b` edge from the following paths:")))
        #expect(many.isSentence && many.expectsPaths && many.path == nil && many.key == nil)
        let get = try #require(
            StatedRequest(RichText(codeSpansIn: "You can make a GET request to `/{a-id}`.")))
        #expect(!get.isSentence && get.method == .get && get.path == "/{a-id}")
        #expect(StatedRequest(RichText(codeSpansIn: "You can make a POST request to it.")) == nil)
    }

    @Test(arguments: [
        ("GET /{a-id}", true), ("Read: GET /{a-id}", true), ("Read \u{2014} GET /{a-id}", true),
        ("Read \u{2013} GET /{a-id}", true), ("Read - GET /{a-id}", true), ("Read GET /{a-id}", false),
        ("Read: it", false), ("GET /{a-id} twice", false),
    ]) func aHeadingStatesARequestAloneOrBehindAMark(title: String, isRequest: Bool) {
        #expect((StatedRequest(heading: RichText([.init(.text, title)])) != nil) == isRequest)
    }

    @Test func pathsBeginWithOneSlash() {
        let text = RichText(codeSpansIn: "`/a/` and /b/c, or //x, `d/e`, `/`, `/f?g`, `/h:` and `/i j`")
        #expect(StatedRequest.paths(in: text) == ["/a", "/b/c", "/h"])
    }

    @Test func pathsOfAListAreAddedToThoseThatAreThere() throws {
        var request = try #require(
            StatedRequest(
                RichText(codeSpansIn: "You can make a POST request to `b` edge from the following paths:")))
        request.add(["/a", "/b"])
        #expect(request.path == "/a" && request.otherPaths == ["/b"])
        request.add(["/c"])
        #expect(request.path == "/a" && request.otherPaths == ["/b", "/c"])
    }

    @Test(arguments: [
        ("GET /{a}", "read"), ("DELETE /{a}", "delete"), ("POST /{a}", "update"), ("POST /{a}/b", "create"),
        ("POST /a", "create"), ("POST /", "create"),
    ]) func theMethodAndThePathSayWhatARequestDoes(text: String, verb: String) throws {
        let request = StatedRequest(try #require(RequestLine(whole: text)))
        #expect(StatedOperations.word(of: request).verb.rawValue == verb)
    }
}
