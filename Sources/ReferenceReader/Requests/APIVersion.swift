import APIModel
import ReferencePages
import ReferenceVocabulary

/// Versions of the Graph API in texts, such as `v19.0`.
package enum APIVersion {
    /// True for a text such as `v19.0`.
    package static func isVersion(_ text: some StringProtocol) -> Bool {
        guard text.utf8.first == UInt8(ascii: "v"), text.utf8.count >= 4 else { return false }
        let parts = text.utf8.dropFirst().split(
            separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return parts.count == 2
            && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }
    }

    /// The version that a text names, in the form of addresses: `v19.0` of "v19.0 (newest)" and of "Version 19.0".
    static func name(in text: String) -> String? {
        text.split { $0.isWhitespace || "(),;*".contains($0) }.lazy.compactMap { word in
            let hasMark = word.utf8.first == UInt8(ascii: "v") || word.utf8.first == UInt8(ascii: "V")
            let name = "v\(hasMark ? word.dropFirst() : word)"
            if isVersion(name) { return name }
            return hasMark && isVersion(name + ".0") ? name + ".0" : nil
        }.first
    }

    /// True where the first is older than the second.
    package static func precedes(_ left: String, _ right: String) -> Bool {
        numbers(left).lexicographicallyPrecedes(numbers(right))
    }

    private static func numbers(_ version: String) -> [Int] {
        version.split { !$0.isNumber }.map { Int($0) ?? 0 }
    }

    /// The version in a request of an example, such as `GET /v19.0/{user-id}/`.
    package static func inExample(_ code: String) -> String? {
        let words = Substring(code.utf8.prefix { $0 != 0x0A }).split(separator: " ", maxSplits: 2)
        guard words.count >= 2, let first = words[1].split(separator: "/").first, isVersion(first) else {
            return nil
        }
        return String(first)
    }

    /// The version of "Graph API Versionv19.0", the first words of the glued style.
    static func inBeginning(_ text: String) -> String? {
        guard let range = text.range(of: Opening.version) else { return nil }
        let version = text[range.upperBound...].trimmed().prefix { $0 == "v" || $0 == "." || $0.isNumber }
        return isVersion(version) ? String(version) : nil
    }
}
