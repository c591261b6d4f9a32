import APIModel
import ReferencePages

/// A method, a path and a query as pages write them: `POST /{ig-user-id}/media?caption={caption}`.
struct RequestLine: Sendable, Equatable {
    /// A part of the query, or a field of the body that an example sends.
    struct Item: Sendable, Equatable {
        /// The name on the wire.
        var name: String
        /// The value as written; empty where none is.
        var value: String
        /// What a body in JSON has as its value.
        var type: TypeExpression?
    }

    var method: Operation.Method
    /// The path as written, without host and version, with a leading slash and without a closing one.
    let path: String
    /// The path with its placeholders as `{page_id}`.
    let template: String
    var items: [Item] = []

    /// True where a part of the path or of the query is a name and no value.
    var hasPlaceholders: Bool {
        template.contains("{") || items.contains { $0.value.contains("{") || $0.value.contains("<") }
    }

    /// True for a request that says nothing of one operation: of a person's own object (`/me`, `/17841405822304914`), or
    /// to any path (`/{endpoint}`).
    var isAnything: Bool {
        let parts = PathTemplate.parts(of: template)
        guard let first = parts.first else { return items.isEmpty }
        if !template.contains("{") { return template == "/me" || first.contains(where: \.isNumber) }
        return parts.count == 1 && first.hasPrefix("{")
            && (!first.hasSuffix("id}") || ["{node_id}", "{object_id}", "{id}"].contains(first))
    }

    /// True for a path of an edge: a placeholder, and what follows it.
    var isOfEdge: Bool {
        let parts = PathTemplate.parts(of: template)
        return parts.count > 1 && parts[0].contains("{") && !parts[1].contains("{")
    }

    /// Names that the client sends itself, with each call.
    static let clientNames: Set<String> = ["access_token", "appsecret_proof"]

    /// True for the path of one node, `/{lamp-id}`, or of a root edge that is sent something whose value is a name:
    /// `/search?q={words}`.
    var isOfNodeOrRoot: Bool {
        let parts = PathTemplate.parts(of: template)
        guard !isAnything, let first = parts.first else { return false }
        if parts.count == 1, first.hasPrefix("{") { return true }
        let isSent = items.contains { item in
            !Self.clientNames.contains(item.name) && (item.value.contains("{") || item.value.contains("<"))
        }
        return !template.contains("{") && first != "me" && isSent
    }

    /// What tells requests apart: the method, and the path with all of its placeholders alike.
    var key: String {
        method.rawValue + " "
            + PathTemplate.parts(of: template).map { $0.hasByte(UInt8(ascii: "{")) ? "{}" : $0 }
            .joined(separator: "/")
    }

    /// What tells requests apart, where `me` stands for anybody's identifier.
    var keyOfAnybody: String {
        template.hasPrefix("/me/") ? method.rawValue + " {}" + key.dropFirst(method.rawValue.count + 3) : key
    }

    /// A request and the text behind it; nil where the text does not begin with one.
    static func prefix(of text: some StringProtocol) -> (request: RequestLine, rest: Substring)? {
        guard let first = text.utf8.first(where: { $0 > 0x20 }), "GPD".utf8.contains(first) else {
            return nil
        }
        var rest = Substring(text)
        guard let method = nextWord(of: &rest).flatMap({ Operation.Method(rawValue: String($0)) }),
            var address = nextWord(of: &rest).map(String.init)
        else { return nil }
        // The query may go on in lines of its own.
        while let first = rest.unicodeScalars.first(where: { !$0.isBlank }),
            first == "?" || first == "&" || (first == "/" && !address.contains("/"))
                || ((address.hasSuffix("?") || address.hasSuffix("&")) && goesOn(rest)),
            let word = nextWord(of: &rest)
        {
            address += word
        }
        guard let request = RequestLine(method, address: address) else { return nil }
        return (request, rest)
    }

    /// True for a text that begins with a part of a query: `name=`.
    private static func goesOn(_ text: Substring) -> Bool {
        let word = Substring(text.unicodeScalars.drop(while: \.isBlank).prefix { !$0.isBlank })
        let name = word.utf8.prefix { $0 != UInt8(ascii: "=") }
        return name.count < word.utf8.count
            && name.allSatisfy { $0 == 0x5F || ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) }
    }

    /// The request of a text that is nothing else; a protocol's version and a program's options may follow it.
    init?(whole text: some StringProtocol) {
        guard let (request, rest) = Self.prefix(of: text) else { return nil }
        let tail = rest.trimmed()
        guard
            tail.isEmpty || tail.hasPrefix("HTTP/") || tail.hasPrefix("Host:") || tail.hasPrefix("-H")
                || tail.hasPrefix("--")
        else {
            return nil
        }
        self = request
    }

    /// The request of a method and an address, `/{page-id}` or `https://graph.facebook.com/v19.0/{page-id}?fields=id`.
    init?(_ method: Operation.Method, address: some StringProtocol) {
        var rest = Substring(address)
        while let last = rest.utf8.last, ".,:;*\"'`\\".utf8.contains(last) {
            rest = Substring(rest.utf8.dropLast())
        }
        if let scheme = rest.range(of: "://") {
            let host = rest[scheme.upperBound...]
            rest = host.utf8.firstIndex { $0 == Self.slash || $0 == Self.query }.map { host[$0...] } ?? "/"
            if rest.utf8.first == Self.query { rest = "/" + rest }
        }
        // `{base-url}/{page-id}`
        if Self.beginsWithHost(rest), let slash = rest.utf8.firstIndex(of: Self.slash) {
            rest = rest[slash...]
        }
        // `graph.facebook.com/{page-id}`, `v19.0/{page-id}` and `{page-id}/feed`
        if rest.hasPrefix("graph."), let slash = rest.utf8.firstIndex(of: Self.slash) {
            rest = rest[slash...]
        }
        let first = Substring(rest.utf8.prefix { $0 != Self.slash })
        if first.utf8.count < rest.utf8.count, first.hasPrefix("{") || APIVersion.isVersion(first) {
            rest = "/" + rest
        }
        // `oauth/access_token`
        if first.utf8.count < rest.utf8.count, rest.utf8.first != Self.slash,
            first.utf8.allSatisfy({ $0 == 0x5F || ($0 >= 0x61 && $0 <= 0x7A) }),
            rest.utf8.prefix(while: { $0 != Self.query }).contains(0x5F)
        {
            rest = "/" + rest
        }
        guard rest.utf8.first == Self.slash else { return nil }
        let path = rest.utf8.prefix { $0 != Self.query && $0 != UInt8(ascii: "#") && $0 != Self.and }
        var parts = PathTemplate.parts(of: Substring(path))
        if let first = parts.first, PathTemplate.isVersion(first) { parts.removeFirst() }
        guard
            parts.allSatisfy({ part in
                part.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") }
            })
        else { return nil }
        self.method = method
        self.path = "/" + parts.joined(separator: "/")
        template = PathTemplate.normalized(self.path)
        let query = rest.utf8.drop { $0 != Self.query && $0 != Self.and }.dropFirst()
        items = query.split(separator: Self.and).compactMap { Self.item(Substring($0)) }
    }

    /// True for an address that begins with a name for a host: `{BASE-URL}/{lamp-id}`, `<HOST_URL>/{lamp-id}`.
    static func beginsWithHost(_ address: Substring) -> Bool {
        let first = address.prefix { $0 != "/" }.drop { $0 == "$" }
        guard first.utf8.count < address.utf8.count, let open = first.first, "{<[".contains(open),
            let name = PathTemplate.placeholder(first)
        else { return false }
        return name.hasSuffix("url") || name.hasSuffix("host") || name.hasSuffix("domain")
            || name == "host_name"
    }

    private static let slash = UInt8(ascii: "/")
    private static let query = UInt8(ascii: "?")
    private static let and = UInt8(ascii: "&")

    /// The part `name=value` of a query or of a form; nil for a text without a name.
    static func item(_ text: some StringProtocol) -> Item? {
        let pair = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let name = pair.first?.trimmed() ?? ""
        guard !name.isEmpty, name.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !"{}<>\"'`".utf8.contains($0) })
        else { return nil }
        return Item(name: name, value: pair.count > 1 ? pair[1].trimmed() : "")
    }

    /// The names of the fields that `fields=` expands with arguments: `insights` of `insights.metric(likes){values}`.
    var expandedFields: [String] {
        guard let value = items.first(where: { $0.name == "fields" })?.value else { return [] }
        return Delimited.split(value, at: ",").compactMap { field in
            guard let dot = field.firstIndex(of: "."), field[dot...].contains("(") else { return nil }
            return String(field[..<dot])
        }
    }

    private static func nextWord(of text: inout Substring) -> Substring? {
        let scalars = text.unicodeScalars.drop(while: \.isBlank)
        let word = Substring(scalars.prefix { !$0.isBlank })
        text = text[word.endIndex...]
        return word.isEmpty ? nil : word
    }
}

extension RequestLine.Item {
    /// A member of a body in JSON.
    init(_ member: JSONSample.Member) {
        self.init(name: member.name, value: member.value, type: member.type)
    }
}

extension Unicode.Scalar {
    /// White space, no-break spaces among it. Properties of scalars are slow to look up, and nearly all are ASCII.
    fileprivate var isBlank: Bool {
        isASCII ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
    }
}
