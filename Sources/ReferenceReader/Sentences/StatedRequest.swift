import APIModel
import ReferencePages
import ReferenceVocabulary

/// What a sentence says of how to call an operation, such as
/// "You can update a User by making a POST request to `/{user_id}`."
struct StatedRequest: Sendable {
    /// The method that it names.
    var method: Operation.Method
    /// The path that it names; nil where a list of paths follows.
    var path: String?
    /// Further paths in the same text.
    var otherPaths: [String] = []
    /// True where a list of paths follows.
    var expectsPaths: Bool

    /// Nil for any other text.
    init?(_ text: RichText) {
        guard text.runs.contains(where: { $0.text.has("request") }) else { return nil }
        let plain = text.plain.collapsed
        guard let request = plain.range(of: Opening.requestTo) else { return nil }
        let before = plain[..<request.lowerBound]
        guard before.has(Opening.request), let word = before.split(separator: " ").last,
            let method = Operation.Method(rawValue: String(word)), method != .get
        else { return nil }
        self.method = method
        expectsPaths = plain[request.upperBound...].has(Opening.followingPaths)
        let paths = Self.paths(in: text)
        path = paths.first
        otherPaths = Array(paths.dropFirst())
        guard expectsPaths || path != nil else { return nil }
    }

    /// Adds paths of the list that follows.
    mutating func add(_ paths: [String]) {
        otherPaths += path == nil ? paths.dropFirst() : paths[...]
        path = path ?? paths.first
    }

    /// The paths in a text: code spans, link texts or words that begin with a slash.
    static func paths(in text: RichText) -> [String] {
        var result: [String] = []
        for run in text.runs {
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
