import APIModel
import ReferencePages

/// Paths whose variable parts are named, such as `/{page-id}/feed`; pages write the names in several ways.
enum PathTemplate {
    /// The path with each variable part as `{page_id}`: of `{page-id}`, `<PAGE_ID>`, `PAGE-ID`, `your-page-id`, `page_id`.
    static func normalized(_ path: some StringProtocol) -> String {
        let parts = path.split(separator: "/").map { normalized(part: $0) }
        return "/" + parts.joined(separator: "/")
    }

    /// The names in a path's braces, in order, such as `page_id`.
    static func placeholders(in path: some StringProtocol) -> [String] {
        path.split(separator: "/").compactMap { part in
            guard let open = part.firstIndex(of: "{"), let close = part[open...].firstIndex(of: "}") else {
                return nil
            }
            return String(part[part.index(after: open)..<close])
        }
    }

    /// The name that a text stands for, `page_id` of `{page-id}`; nil for a text that is a value.
    static func placeholder(_ text: some StringProtocol) -> String? {
        let text = text.trimmed()
        if let first = text.first, let last = text.last, text.utf8.count > 2,
            !text.dropFirst().dropLast().contains(where: { "{}<>".contains($0) }),
            (first == "{" && last == "}") || (first == "<" && last == ">") || (first == "[" && last == "]")
        {
            return name(text)
        }
        let words = text.split { $0 == "-" || $0 == "_" }
        guard text.utf8.count > 1, text.utf8.allSatisfy({ $0.isWordByte || $0 == UInt8(ascii: "-") }) else {
            return nil
        }
        if words.count > 1, words[0].lowercased() == "your" {
            return name(words.dropFirst().joined(separator: "-"))
        }
        let isUppercase = text.utf8.allSatisfy { !($0 >= 0x61 && $0 <= 0x7A) }
        return isUppercase && words.allSatisfy({ $0.first?.isUppercase == true }) ? name(text) : nil
    }

    /// True for `v19.0`, `{api-version}`, `<API_VERSION>` and `LATEST-VERSION`.
    static func isVersion(_ part: some StringProtocol) -> Bool {
        if APIVersion.isVersion(part) { return true }
        let name = placeholder(part) ?? part.lowercased()
        return name.split { $0 == "_" || $0 == "-" }.last == "version"
    }

    private static func normalized(part: some StringProtocol) -> String {
        if let name = placeholder(part) ?? identifier(part) { return "{" + name + "}" }
        // `act_{ad-account-id}`
        guard let open = part.firstIndex(where: { $0 == "{" || $0 == "<" }),
            let close = part[open...].firstIndex(where: { $0 == "}" || $0 == ">" }),
            let name = placeholder(part[open...close])
        else { return String(part) }
        let rest = String(part[part.index(after: close)...])
        return part[..<open] + "{" + name + "}" + (rest.contains("{") ? normalized(part: rest) : rest)
    }

    /// `page_id` of `page_id` and `page-post-id`: what a path has in the place of an identifier, without any marks.
    private static func identifier(_ part: some StringProtocol) -> String? {
        guard part.utf8.count > 3, part.hasSuffix("_id") || part.hasSuffix("-id"),
            part.utf8.allSatisfy({ ($0 >= 0x61 && $0 <= 0x7A) || $0 == 0x5F || $0 == UInt8(ascii: "-") })
        else { return nil }
        return name(part)
    }

    private static func name(_ text: some StringProtocol) -> String? {
        let name = NameWords(text).joined(by: "_")
        return name.isEmpty ? nil : name
    }
}

extension UInt8 {
    /// True for ASCII letters, digits and the underscore.
    fileprivate var isWordByte: Bool {
        (self >= 0x30 && self <= 0x39) || (self >= 0x41 && self <= 0x5A) || (self >= 0x61 && self <= 0x7A)
            || self == 0x5F
    }
}
