import APIModel
import ReferencePages
import Testing

@testable import ReferenceReader

/// What a page is about, told by its address, its file, its title and the requests that it shows.
@Suite struct PageIdentityTests {
    private func told(_ text: String, _ file: String = "page.md") throws -> String {
        let identity = PageIdentity(try PageReader.read(Array(text.utf8), file: file), statement: nil)
        return "\(identity.kind) \(identity.slug)"
    }

    private static let site = "https://developers.facebook.com/docs/graph-api/"

    @Test(arguments: [
        ("reference/lamp/", "node lamp"), ("reference/lamp/pins/", "edge lamp/pins"),
        ("reference/v19.0/lamp", "node lamp"), ("reference/v19.0/lamp/pins?x=1", "edge lamp/pins"),
        ("guides/lamps/", "guide guides/lamps"), ("", "guide graph-api"), ("overview", "guide overview"),
    ])
    func anAddressTellsFirst(path: String, identity: String) throws {
        let text = "---\nurl: \(Self.site)\(path)\n---\n\n# Shade\n\n```\nGET /{cap-id}/rims\n```\n"
        #expect(try told(text, "other.md") == identity)
    }

    /// Without an address, the title with the path of the first example.
    @Test(arguments: [
        ("Lamp Pins", "GET /{lamp-id}/pins", "edge lamp/pins"), ("Lamp", "GET /{lamp-id}", "node lamp"),
        ("Lamp Pins", "GET /{lamp-shop-id}/pins", "edge lamp-shop/pins"),
        ("Lighting", "GET /{lamp-id}/pins", "node lighting"), ("/{lamp-id}/pins", "GET /x", "edge lamp/pins"),
        ("/{lamp-id}", "GET /x", "node lamp"), ("Tokens", "GET /me/tokens", "guide tokens"),
        ("Getting Started", "GET /lamps", "guide getting-started"), ("Lamps", "GET /lamps", "node lamps"),
        ("Me", "GET /me", "node me"), ("About", "GET /me", "node about"), ("About", "", "guide about"),
    ])
    func aTitleAndAnExampleTell(title: String, request: String, identity: String) throws {
        let code = request.isEmpty ? "" : "```\n\(request)\n```\n"
        #expect(try told("# \(title)\n\n\(code)") == identity)
    }
}
