/// Versions of the Graph API, such as `v19.0`.
enum Versions {
    /// True where the first is older than the second.
    static func precedes(_ left: String, _ right: String) -> Bool {
        numbers(left).lexicographicallyPrecedes(numbers(right))
    }

    private static func numbers(_ version: String) -> [Int] {
        version.split { !$0.isNumber }.map { Int($0) ?? 0 }
    }

    /// The version in a request of an example, such as `GET /v19.0/{user-id}/`.
    static func inExample(_ code: String) -> String? {
        let words = code.prefix { $0 != "\n" }.split(separator: " ")
        guard words.count >= 2, let first = words[1].split(separator: "/").first, PageIdentity.isVersion(first) else {
            return nil
        }
        return String(first)
    }
}
