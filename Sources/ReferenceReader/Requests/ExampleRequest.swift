import APIModel
import Foundation
import ReferencePages

/// The request of an example: `GET /v19.0/{user-id}/businesses HTTP/1.1`, or a command with `curl`.
enum ExampleRequest {
    /// The request in a block of code; nil where it does not begin with one.
    ///
    /// Examples of several tabs can be one block, with empty lines between them.
    static func request(in code: String) -> RequestLine? {
        if let (found, rest) = RequestLine.prefix(of: code) {
            var request = found
            // Behind the headers stands the body.
            if request.method == .post, let brace = rest.range(of: "\n{"),
                let body = JSONSample(rest[brace.lowerBound...])
            {
                request.items += body.members.map { RequestLine.Item($0) }
            }
            return request
        }
        if let request = CurlCommand.request(in: code) { return request }
        guard code.has("HTTP/1") else { return nil }
        return code.split(separator: "\n\n").lazy.compactMap { RequestLine.prefix(of: $0)?.request }.first
    }

    /// How many lines stand before the request in a block of code that has one.
    static func line(in code: String) -> Int {
        if RequestLine.prefix(of: code) != nil { return 0 }
        let lines = code.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return lines.firstIndex { RequestLine.prefix(of: Substring($0)) != nil } ?? 0
    }

    /// The request in a link to the Graph API Explorer, which reads.
    static func request(explorerLinkIn text: RichText) -> RequestLine? {
        for case let link? in text.runs.lazy.map(\.link) where link.has("/tools/explorer/?") {
            let items = URLComponents(string: link)?.queryItems
            guard let path = items?.first(where: { $0.name == "path" })?.value else { continue }
            return RequestLine(.get, address: path.hasPrefix("/") ? path : "/" + path)
        }
        return nil
    }
}
