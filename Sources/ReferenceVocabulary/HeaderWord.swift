import APIModel

/// The words of tables' header rows, and what each means. A new word is a new entry.
public enum HeaderWord {
    /// What a table's first column names.
    public enum Subject: Sendable {
        case field, parameter, edge, error, requirement, metric, value, endpoint
        /// A version, in a table that says from when until when it answers.
        case version
        /// A name of whatever the section is about.
        case name
        /// A word that says nothing about the API.
        case unknown
    }

    /// What a later column holds.
    public enum Column: Sendable {
        case type, description
        /// What describes where no other column does: "Key | Placeholder | Value".
        case remark
        /// The number that tells errors of one code apart.
        case subcode
        /// The periods that a metric is given for.
        case periods
        /// Methods and paths of calls.
        case endpoint
        /// Whether a parameter has to be given.
        case required
        /// Whether a parameter need not be given.
        case optional
        /// What is taken where a parameter is left out.
        case defaultValue
        /// The object in the same table that holds a field or parameter.
        case owner
        /// What tells requirements apart: their permissions, the number that alternatives share, when they hold.
        case permissions, alternative, condition
        /// What a call is authenticated with.
        case authentication
        /// Something else.
        case other
    }

    private static let subjects: [String: Subject] = [
        "field": .field, "fields": .field, "field name": .field, "attribute": .field,
        "parameter": .parameter, "parameters": .parameter, "parameter name": .parameter,
        "param": .parameter, "params": .parameter,
        "argument": .parameter, "query parameter": .parameter, "path parameter": .parameter,
        "query string parameter": .parameter, "request parameter": .parameter, "body parameter": .parameter,
        "edge": .edge, "edges": .edge, "edge name": .edge, "connection": .edge, "connection name": .edge,
        "error": .error, "error code": .error, "code": .error, "code or type": .error, "subcode": .error,
        "error subcode": .error, "codes": .error, "error codes": .error,
        "requirement": .requirement, "type of requirement": .requirement, "type": .requirement,
        "permission": .requirement, "permissions": .requirement, "page status": .requirement,
        "feature": .requirement,
        "metric name": .metric, "metric": .metric, "metrics": .metric,
        "suffix": .value, "source type name": .value, "value": .value, "values": .value, "option": .value,
        "endpoint": .endpoint, "endpoints": .endpoint, "path": .endpoint, "type of call": .endpoint,
        "method": .endpoint, "methods": .endpoint, "http method": .endpoint,
        "name": .name, "property name": .name, "property": .name, "key": .name, "placeholder": .name,
        "variable": .name, "input": .name, "properties": .name,
        "node": .unknown, "version": .unknown,
    ]

    private static let columns: [String: Column] = [
        "type": .type, "datatype": .type, "data type": .type, "value type": .type,
        "description": .description, "descriptions": .description, "requirement": .description,
        "meaning": .description, "dependent on": .description, "what to do": .description,
        "details": .description,
        "definition": .description, "value description": .description,
        "subcode": .subcode, "subcodes": .subcode, "error subcode": .subcode, "sub-code": .subcode,
        "error sub-code": .subcode, "sub code": .subcode,
        "endpoint": .endpoint, "endpoints": .endpoint, "path": .endpoint,
        "value": .remark, "values": .remark, "notes": .remark, "note": .remark, "explanation": .remark,
        "comment": .remark, "comments": .remark, "usage": .remark, "purpose": .remark, "message": .remark,
        "required": .required, "required?": .required, "is required": .required, "mandatory": .required,
        "required or optional": .required, "required/optional": .required,
        "optional": .optional, "optional?": .optional, "is optional": .optional,
        "default": .defaultValue, "default value": .defaultValue, "defaults": .defaultValue,
        "authentication": .authentication, "authorization": .authentication,
        "name": .other, "date introduced": .other, "user nodes": .other, "access token": .other,
    ]

    /// Columns of normalized pages, which say what generated pages leave to be told.
    private static let stated: [String: Column] = [
        "member of": .owner, "permissions": .permissions, "alternative": .alternative,
        "condition": .condition,
    ]

    /// Words of first columns that keep their meaning where other words stand before them: "Debug Param Value".
    private static let endings = ["field", "parameter", "metric", "value", "permission", "edge", "endpoint"]

    /// What a word of the first column means; nil for a word that is not known. Words are in lower case.
    public static func subject(of word: String) -> Subject? {
        if let known = subjects[word] { return known }
        guard let last = word.split(separator: " ").last else { return nil }
        return endings.contains(String(last)) ? subjects[String(last)] : nil
    }

    /// True for words of columns that hold the code of an error, in any place of a header row.
    public static func isErrorCode(_ word: String) -> Bool {
        ["code", "error code", "codes", "error codes"].contains(word)
    }

    /// True for words below a field's name that say who may see it, and are no type.
    public static func isVisibility(_ text: String) -> Bool {
        ["public", "private", "owner only", "internal", "admin only"].contains(text.lowercased())
    }

    /// True for what a column says of a parameter that has to be given.
    public static func saysRequired(_ text: String) -> Bool {
        let word = text.lowercased().filter { !"*_`. ".contains($0) }
        return [
            "required", "yes", "y", "true", "mandatory", "\u{2713}", "\u{2714}", "\u{2705}",
            ":whitecheckmark:", ":heavycheckmark:", "\u{2714}\u{FE0F}", "\u{2611}",
        ].contains(
            word)
    }

    /// True for a mark beside a name that says that it need not be given.
    public static func saysOptional(_ text: String) -> Bool {
        guard (8..<14).contains(text.utf8.count) else { return false }
        // Letters in lower case, whatever their case.
        return text.utf8.lazy.filter { !"*_.() ".utf8.contains($0) }.map { $0 | 0x20 }
            .elementsEqual("optional".utf8)
    }

    /// True for what stands below a name and says when it has to be given: "Required if `a` is …", "Optional for …".
    public static func saysWhenRequired(_ text: String) -> Bool {
        // Nearly no text begins so.
        let first = text.utf8.lazy.map { $0 | 0x20 }.first { (0x61...0x7A).contains($0) }
        guard first == UInt8(ascii: "r") || first == UInt8(ascii: "o") else { return false }
        let words = text.lowercased().words()
        return words.count > 1 && ["required", "optional"].contains(words[0])
            && ["if", "when", "for", "unless", "on", "in", "only", "with"].contains(words[1])
    }

    /// True for words of first columns that answers have and requests do not.
    public static func isProperty(_ word: String) -> Bool { ["property", "properties"].contains(word) }

    /// True for words of columns that hold methods of calls.
    public static func isMethod(_ word: String) -> Bool {
        ["method", "methods", "http method"].contains(word)
    }

    /// True for words of columns that name versions, in any place of a header row.
    public static func isVersion(_ word: String) -> Bool {
        word == "version" || word == "versions" || word.hasSuffix(" version")
    }

    private static let introductions: Set<String> = [
        "date introduced", "introduced", "introduced on", "introduction date", "introduction",
        "date of introduction", "release date", "released", "released on", "date released", "date of release",
        "release", "launch date", "launched", "available since", "available from",
    ]

    private static let expirations: Set<String> = [
        "available until", "expiration date", "expiration", "expires", "expires on", "expired", "expired on",
        "expiry date", "expiry", "date of expiration", "date of expiry", "supported until", "valid until",
        "usable until", "sunset date", "sunset", "end of life", "end of life date", "end date",
    ]

    /// True for words of columns that hold the day of a version's release.
    public static func isIntroduction(_ word: String) -> Bool { introductions.contains(word) }

    /// True for words of columns that hold the day on which a version expires.
    public static func isExpiration(_ word: String) -> Bool { expirations.contains(word) }

    /// True for words of columns that hold paths.
    public static func isEndpoint(_ word: String) -> Bool { columns[word] == .endpoint }

    /// True for words that only tables of errors have.
    public static func isOfErrors(_ word: String) -> Bool {
        word.hasPrefix("error code") || word.hasSuffix("subcode") || word.hasPrefix("http status")
    }

    /// What a first word means that is cut: what all words mean that begin so, or whatever the section is about.
    public static func subject(ofCut word: String) -> Subject {
        let meant = Set(word.isEmpty ? [] : subjects.filter { $0.key.hasPrefix(word) }.map(\.value))
        return meant.count == 1 ? meant.first ?? .name : .name
    }

    /// What a word of a later column means; nil for a word that is not known. Words are in lower case.
    public static func column(of word: String) -> Column? {
        if let known = columns[word] ?? stated[word] { return known }
        // "Values for `period`", "Available periods"
        return word.words().contains { $0 == "period" || $0 == "periods" } ? .periods : nil
    }

    /// Words of first columns that say something about the API, by their first letter, long ones first.
    public static let firstWords = longFirst(subjects.filter { $0.value != .unknown }.keys)

    /// Words of later columns with types and descriptions, by their first letter, long ones first.
    public static let laterWords = longFirst(
        columns.filter { $0.value == .type || $0.value == .description }.keys)

    /// True for cells that look like a header row of the reference.
    public static func isHeader(_ cells: [String]) -> Bool {
        guard cells.count >= 2 else { return false }
        let (first, second) = (cells[0].lowercased(), cells[1].lowercased())
        if isVersion(first), isIntroduction(second) || isExpiration(second) { return true }
        return subjects[first] != nil && columns[second] != nil
    }

    private static func longFirst(_ words: some Sequence<String>) -> [UInt8: [String]] {
        Dictionary(grouping: words.sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }) {
            $0.utf8.first ?? 0
        }
    }
}
