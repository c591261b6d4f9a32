import APIModel
import ReferencePages

/// Paths whose variable parts are named, such as `/{page-id}/feed`; pages write the names in several ways.
enum PathTemplate {
    /// The path with each variable part as `{page_id}`: of `{page-id}`, `<PAGE_ID>`, `PAGE-ID`, `your-page-id`, `page_id`.
    static func normalized(_ path: some StringProtocol) -> String {
        "/" + parts(of: path).map { normalized(part: $0) }.joined(separator: "/")
    }

    /// What stands between the slashes of a path.
    static func parts(of path: some StringProtocol) -> [Substring] {
        Substring(path).utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }
    }

    /// The names in a path's braces, in order, such as `page_id`.
    static func placeholders(in path: some StringProtocol) -> [String] {
        parts(of: path).compactMap { part in
            guard let open = part.firstIndex(of: "{"), let close = part[open...].firstIndex(of: "}") else {
                return nil
            }
            return String(part[part.index(after: open)..<close])
        }
    }

    /// The name that a text stands for, `page_id` of `{page-id}`; nil for a text that is a value.
    static func placeholder(_ text: some StringProtocol) -> String? {
        let text = text.trimmed()
        if text.withBytes(isEnclosed) { return name(text) }
        guard text.utf8.count > 1, text.utf8.allSatisfy({ $0.isWordByte || $0 == UInt8(ascii: "-") }) else {
            return nil
        }
        let words = text.utf8.split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        if words.count > 1, Substring(words[0]).lowercased() == "your" {
            return name(words.dropFirst().map { Substring($0) }.joined(separator: "-"))
        }
        let isUppercase = text.utf8.allSatisfy { !($0 >= 0x61 && $0 <= 0x7A) }
        return isUppercase && words.allSatisfy({ $0.first.map { $0 > 0x39 } == true }) ? name(text) : nil
    }

    /// True for one name in braces, angle brackets or brackets.
    private static func isEnclosed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.count > 2 else { return false }
        switch (bytes[0], bytes[bytes.count - 1]) {
        case (UInt8(ascii: "{"), UInt8(ascii: "}")), (UInt8(ascii: "<"), UInt8(ascii: ">")),
            (UInt8(ascii: "["), UInt8(ascii: "]")):
            break
        default: return false
        }
        return !bytes.dropFirst().dropLast().contains {
            $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") || $0 == UInt8(ascii: "<")
                || $0 == UInt8(ascii: ">")
        }
    }

    /// True for `v19.0`, `{api-version}`, `<API_VERSION>` and `LATEST-VERSION`.
    static func isVersion(_ part: some StringProtocol) -> Bool {
        if APIVersion.isVersion(part) { return true }
        // Most parts are none, and the last letter of one is another than the word's.
        guard part.utf8.count >= 7,
            part.withBytes({ bytes in
                bytes.last { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }.map { $0 | 0x20 }
            }) == UInt8(ascii: "n")
        else { return false }
        let name = placeholder(part) ?? part.lowercased()
        let word = name.utf8.split { $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") }.last
        return word?.elementsEqual("version".utf8) == true
    }

    private static func normalized(part: some StringProtocol) -> String {
        if let name = placeholder(part) ?? identifier(part) { return "{" + name + "}" }
        if let (before, name) = colonName(in: part) { return before + "{" + name + "}" }
        // `act_{ad-account-id}`
        guard let open = part.utf8.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "<") }),
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

    /// `lamp_id` of `:lamp_id` and of `act_:lamp_id`, as routes write what varies, and what stands before it.
    private static func colonName(in part: some StringProtocol) -> (before: String, name: String)? {
        guard let colon = part.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let before = part[..<colon]
        let rest = part[part.utf8.index(after: colon)...]
        guard before.isEmpty || before.hasSuffix("_"), let first = rest.utf8.first, first | 0x20 >= 0x61,
            rest.utf8.allSatisfy({ $0.isWordByte || $0 == UInt8(ascii: "-") }), let name = name(rest)
        else { return nil }
        return (String(before), name)
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
