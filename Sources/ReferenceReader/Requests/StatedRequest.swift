import APIModel
import ReferencePages
import ReferenceVocabulary

/// What a text says of how to call an operation: "You can update a User by making a POST request to `/{user_id}`.",
/// `POST /{lamp-id}/switches?mode={mode}`, "To dim one, send a `POST` request to `/{lamp-id}/dim`."
struct StatedRequest: Sendable {
    /// The method that it names.
    var method: Operation.Method
    /// The path that it names; nil where a list of paths follows.
    var path: String?
    /// Further paths in the same text.
    var otherPaths: [String] = []
    /// Other requests of the same text or list, such as of "`POST /{a-id}/b` and `POST /{b-id}`".
    var others: [StatedRequest] = []
    /// The names of parameters in the query.
    var items: [RequestLine.Item] = []
    /// Fields that the request expands with arguments.
    var expandedFields: [String] = []
    /// True where a list of paths follows.
    var expectsPaths = false
    /// True for the sentence of generated pages, which always begins an endpoint of its own.
    var isSentence = false

    /// Nil for any other text.
    init?(_ text: RichText) {
        guard text.runs.contains(where: { Self.mayState($0.text) }) || Self.beginsWithMethod(text) else {
            return nil
        }
        let plain = text.plain.collapsed
        if let sentence = Self(sentence: plain, text) {
            self = sentence
        } else if let request = Self.alone(text, plain) {
            self.init(request)
        } else if let request = Self.inSentences(text).first ?? Self.labelled(plain, text) {
            self.init(request)
            others = Self.inSentences(text).dropFirst().map { StatedRequest($0) }
        } else if let (request, paths) = RequestSentence.request(in: text, plain) {
            self.init(request)
            otherPaths = paths
        } else {
            return nil
        }
    }

    /// The request that a heading states: alone, or behind what it is called, "Read: GET `/{lamp-id}`".
    init?(heading text: RichText) {
        let plain = text.plain.collapsed
        guard Self.namesMethod(plain) else { return nil }
        let parts =
            [plain]
            + [": ", " \u{2014} ", " \u{2013} ", " - "].compactMap { mark in
                plain.range(of: mark).map { String(plain[$0.upperBound...]) }
            }
        guard let request = parts.lazy.compactMap({ RequestLine(whole: $0) }).first else { return nil }
        self.init(request)
    }

    /// The request that a heading or a block of code states.
    init(_ request: RequestLine) {
        method = request.method
        path = request.path
        items = request.items
        expandedFields = request.expandedFields
    }

    /// What tells statements apart; nil for those that list their paths.
    var key: String? { line?.key }

    /// The method and the path alone; nil for those that list their paths.
    var line: RequestLine? { path.flatMap { RequestLine(method, address: $0) } }

    private static func mayState(_ text: String) -> Bool {
        text.has("request") || namesMethod(text)
    }

    /// True for "Post to `/{lamp-id}`".
    private static func beginsWithMethod(_ text: RichText) -> Bool {
        guard let first = text.runs.first, first.kind == .text else { return false }
        return ["Post ", "Get ", "Delete "].contains { first.text.hasPrefix($0) }
    }

    static func namesMethod(_ text: String) -> Bool {
        // Each has the letter, which most texts have not.
        text.hasByte(UInt8(ascii: "T")) && (text.has("GET") || text.has("POST") || text.has("DELETE"))
    }

    /// The sentence of generated pages.
    private init?(sentence plain: String, _ text: RichText) {
        guard let request = plain.range(of: Opening.requestTo) else { return nil }
        let before = plain[..<request.lowerBound]
        let isToldOfPaths =
            plain[request.upperBound...].has(Opening.followingPaths)
            && Opening.instructions.contains { plain.hasPrefix($0) }
        guard before.has(Opening.request) || isToldOfPaths, let word = before.split(separator: " ").last,
            let method = Operation.Method(rawValue: String(word)), method != .get
        else { return nil }
        self.method = method
        isSentence = true
        expectsPaths = plain[request.upperBound...].has(Opening.followingPaths)
        let paths = Self.paths(in: text)
        path = paths.first
        otherPaths = Array(paths.dropFirst())
        guard expectsPaths || path != nil else { return nil }
        // Generated pages name no parameters in it; people do.
        items = RequestSentence.request(in: text, plain)?.request.items ?? []
    }

    /// A text that is a request, or a request and what it does behind a dash or a colon.
    private static func alone(_ text: RichText, _ plain: String) -> RequestLine? {
        if let request = RequestLine(whole: plain) { return request }
        guard let (request, rest) = RequestLine.prefix(of: plain), let first = rest.trimmed().first,
            "\u{2014}\u{2013}-:".contains(first),
            text.runs.contains(where: { $0.kind == .code || $0.isEmphasized })
        else { return nil }
        return request
    }

    /// A request behind a label of few words: "Endpoint: `GET /{lamp-id}`", "Get one: `GET /{lamp-id}`".
    private static func labelled(_ plain: String, _ text: RichText) -> RequestLine? {
        guard let colon = plain.range(of: ": "), let request = RequestLine(whole: plain[colon.upperBound...])
        else { return nil }
        let label = plain[..<colon.lowerBound]
        let words = label.words().map { $0.lowercased() }
        guard let first = words.first, words.count < 6, label.utf8.count < 40,
            !Opening.examples.contains(first), !label.has("."), !label.has(","),
            request.hasPlaceholders
                || text.runs.contains(where: { $0.kind == .code })
        else { return nil }
        return request
    }

    /// Requests that begin a sentence, or that follow one that does: "`GET /{lamp-id}` gets a lamp."
    private static func inSentences(_ text: RichText) -> [RequestLine] {
        var result: [RequestLine] = []
        var before = ""
        for run in text.runs {
            if run.kind == .code, let request = RequestLine(whole: run.text) {
                let words = before.trimmed()
                let isBeginning = words.isEmpty || words.last == "."
                let follows = !result.isEmpty && ["and", "or", ","].contains(words)
                if isBeginning || follows { result.append(request) }
                before = ""
            } else {
                before += run.text
            }
        }
        return result
    }

    /// Adds paths of the list that follows.
    mutating func add(_ paths: [String]) {
        otherPaths += path == nil ? paths.dropFirst() : paths[...]
        path = path ?? paths.first
    }

    /// The paths in a text: code spans, link texts or words that begin with a slash.
    static func paths(in text: RichText) -> [String] {
        var result: [String] = []
        for run in text.runs where run.text.hasByte(UInt8(ascii: "/")) {
            let candidates =
                run.kind == .code ? [run.text] : run.text.split { $0 == " " || $0 == "\n" }.map(String.init)
            for candidate in candidates {
                var path = candidate.trimmed()
                while let last = path.last, ".,:;*".contains(last) { path.removeLast() }
                guard path.utf8.first == UInt8(ascii: "/"), path.utf8.count > 1,
                    path.utf8.dropFirst().first != UInt8(ascii: "/"),
                    path.utf8.allSatisfy({
                        $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "\\")
                    })
                else { continue }
                if path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
                result.append(path)
            }
        }
        return result
    }
}
