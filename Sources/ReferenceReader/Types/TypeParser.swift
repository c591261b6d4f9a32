public import APIModel
import ReferencePages

/// Reads the texts that pages give for types. What the grammar does not know stays `prose`.
public enum TypeParser {
    /// How deep types may be nested; deeper texts are prose.
    private static let deepest = 32

    /// The type that a text means, and the bounds that it states.
    public static func parse(_ text: String) -> (type: TypeExpression, constraints: [Constraint]) {
        // Most types are one of the simple spellings.
        let lower = text.lowercased()
        if let known = TypeSpellings.all[lower] { return (known, []) }
        // "type: string"
        if lower.hasPrefix("type:") { return parse(String(text.dropFirst("type:".count)).trimmed()) }
        var constraints: [Constraint] = []
        let body = cutConstraints(from: text.collapsed, into: &constraints)
        return (expression(body[...], depth: 0), constraints)
    }

    /// Takes `(min: -24)` and `non-empty` off a text.
    private static func cutConstraints(from text: String, into constraints: inout [Constraint]) -> String {
        var text = text
        let kinds: [(String, Constraint.Kind)] = [("(min: ", .minimum), ("(max: ", .maximum)]
        var found = true
        while found {
            found = false
            for (mark, kind) in kinds {
                guard let start = text.range(of: mark),
                    let end = text[start.upperBound...].firstIndex(of: ")")
                else {
                    continue
                }
                constraints.append(Constraint(kind: kind, value: text[start.upperBound..<end].trimmed()))
                text = (text[..<start.lowerBound] + text[text.index(after: end)...]).trimmed()
                found = true
            }
        }
        if text.lowercased().hasPrefix("non-empty ") {
            constraints.append(Constraint(kind: .nonEmpty))
            text = String(text.dropFirst("non-empty ".count))
        }
        return text
    }

    private static func expression(_ source: Substring, depth: Int) -> TypeExpression {
        let text = source.trimmed()
        guard depth < deepest else { return .prose(text) }
        let lower = text.lowercased()
        if let known = TypeSpellings.all[lower] { return known }
        let alternatives = Delimited.split(text, at: "|")
        if alternatives.count > 1 {
            let types = alternatives.map { expression($0, depth: depth + 1) }
            // "Vector | Vector | Vector" names one type three times.
            return types.dropFirst().allSatisfy { $0 == types[0] } ? types[0] : .union(types)
        }
        if text.hasSuffix("..") || text.hasSuffix("\u{2026}") {
            let end = text.lastIndex { $0 != "." && $0 != "\u{2026}" }.map { text.index(after: $0) }
            return expression(text[..<(end ?? text.startIndex)], depth: depth + 1)
        }
        if text.hasPrefix("["), text.hasSuffix("]"), text.utf8.count > 2 {
            return .list(expression(text.dropFirst().dropLast(), depth: depth + 1))
        }
        if let type = literal(text, depth: depth) { return type }
        if let type = bracketed(text, lower: lower, depth: depth) ?? phrased(text, lower: lower, depth: depth)
        {
            return type
        }
        // "string or list<string>"
        if text.has(" or "),
            case let choices = text.replacing(", or ", with: " or ").replacing(" or ", with: "|"),
            choices != text, case .union(let types) = expression(choices[...], depth: depth + 1),
            types.allSatisfy(\.isKnown)
        {
            return .union(types)
        }
        if isTypeName(text) { return .named(text) }
        let words = text.split(separator: " ")
        if words.count > 1, words.count <= 5, words.allSatisfy({ isTypeName($0) }) {
            return .named(words.joined())
        }
        return .prose(text)
    }

    /// An object written out: `{'since':YYYY-MM-DD,'until':YYYY-MM-DD}`.
    private static func literal(_ text: String, depth: Int) -> TypeExpression? {
        guard text.utf8.first == UInt8(ascii: "{"), text.hasSuffix("}") else { return nil }
        var members: [TypeMember] = []
        for part in Delimited.split(String(text.dropFirst().dropLast()), at: ",") where !part.isBlank {
            let pair = Delimited.split(String(part), at: ":", most: 2)
            let name = pair[0].filter { !"'\"` ".contains($0) }
            guard pair.count == 2, name.utf8.count + 2 == pair[0].trimmed().utf8.count, !name.isEmpty,
                name.utf8.allSatisfy({ $0 == 0x5F || ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) })
            else { return nil }
            let type = expression(pair[1], depth: depth + 1)
            // A sample value, as in `{'key':3}`, is no type.
            members.append(TypeMember(name: name, type: type.isKnown ? type : .any))
        }
        return members.isEmpty ? nil : .structure(members)
    }

    /// Types with an inner part: `list<…>`, `enum {…}`, `map<K, V>`, `T[]`.
    private static func bracketed(_ text: String, lower: String, depth: Int) -> TypeExpression? {
        func inner(_ part: some StringProtocol) -> TypeExpression {
            part.isBlank ? .any : expression(Substring(part), depth: depth + 1)
        }
        if text.hasSuffix("[]") { return .list(inner(text.dropLast(2))) }
        if text.hasPrefix("?") { return inner(text.dropFirst()) }
        guard let (head, open, body) = Delimited.call(text) else { return nil }
        switch (head.lowercased(), open) {
        case ("list", "<"), ("array", "<"), ("vector", "<"), ("set", "<"), ("vec", "<"), ("edge", "<"),
            ("list", "["), ("array", "["), ("list", "{"), ("vector", "["):
            if let pair = keyValue(body, depth: depth) { return .list(pair) }
            return .list(inner(body))
        case ("map", _), ("dictionary", _), ("json object", _), ("object", _), ("dict", _), ("keyed list", _):
            let separator: Character = open == "<" ? "," : ":"
            let parts = Delimited.split(body, at: separator, most: 2)
            if parts.count == 2 {
                let value = parts[1].trimmed()
                let unwrapped =
                    open != "<" && value.hasPrefix("<") && value.hasSuffix(">")
                    ? value.dropFirst().dropLast() : value[...]
                return .map(key: inner(parts[0]), value: inner(unwrapped))
            }
            return parts.first?.isBlank != false ? .object : .map(key: .scalar(.string), value: inner(body))
        case ("enum", "{"), ("enum", "<"), ("enum", "["), ("enum", "("):
            // `enum{[locale]}` says what the values are, and lists none.
            if body.hasPrefix("["), body.hasSuffix("]") { return .enumeration(name: nil, values: nil) }
            return .enumeration(name: nil, values: EnumValues.list(body))
        case ("struct", "{"), ("shape", "("), ("tuple", "<"):
            return .structure(members(body, depth: depth))
        default: return nil
        }
    }

    /// Types in words: `token with structure: Post ID`, `struct with keys: a, b`, `Page ID`.
    private static func phrased(_ text: String, lower: String, depth: Int) -> TypeExpression? {
        func after(_ prefix: String) -> String? {
            lower.hasPrefix(prefix) ? text.dropFirst(prefix.count).trimmed() : nil
        }
        if let structure = after("token with structure:") { return .token(structure: structure) }
        if let keys = after("struct with keys:") ?? after("object with keys:") {
            return .structure(EnumValues.list(keys).map { TypeMember(name: $0, type: .any) })
        }
        for prefix in ["list of ", "array of ", "an array of ", "a list of ", "vector of "] {
            if let element = after(prefix) {
                let type = expression(element[...], depth: depth + 1)
                if case .prose = type, element.hasSuffix("s") {
                    return .list(expression(element.dropLast(), depth: depth + 1))
                }
                return .list(type)
            }
        }
        // "float with at most two digits after the point" bounds what it names first.
        if let with = lower.range(of: " with "),
            let known = TypeSpellings.all[String(lower[..<with.lowerBound])]
        {
            return known
        }
        if lower.hasSuffix(" id"), text.count < 60 { return .identifier(of: text.dropLast(3).trimmed()) }
        if lower.hasSuffix("json object") || lower.hasSuffix("json-encoded object") { return .object }
        return nil
    }

    /// `KeyValue:string,string`: a list of objects with `key` and `value`.
    private static func keyValue(_ body: String, depth: Int) -> TypeExpression? {
        guard body.lowercased().hasPrefix("keyvalue:") else { return nil }
        let parts = Delimited.split(String(body.dropFirst("keyvalue:".count)), at: ",", most: 2)
        guard parts.count == 2 else { return nil }
        return .structure([
            TypeMember(name: "key", type: expression(parts[0], depth: depth + 1)),
            TypeMember(name: "value", type: expression(parts[1], depth: depth + 1)),
        ])
    }

    /// The members of `{a: T, b: U, }` and of `('a' => T, )`.
    private static func members(_ body: String, depth: Int) -> [TypeMember] {
        Delimited.split(body, at: ",").compactMap { part in
            guard !part.isBlank else { return nil }
            if let arrow = part.range(of: "=>") {
                let name = part[..<arrow.lowerBound].trimmed().filter { $0 != "'" && $0 != "\"" }
                return TypeMember(name: name, type: expression(part[arrow.upperBound...], depth: depth + 1))
            }
            let pair = Delimited.split(String(part), at: ":", most: 2)
            let name = pair[0].trimmed().filter { $0 != "`" && $0 != "\"" }
            return TypeMember(
                name: name, type: pair.count == 2 ? expression(pair[1], depth: depth + 1) : .any)
        }
    }

    /// True for `PagePost` and `IGUser`: how the reference writes the names of types.
    private static func isTypeName(_ text: some StringProtocol) -> Bool {
        guard let first = text.first, first.isUppercase, text.count > 1 else { return false }
        return text.utf8.allSatisfy {
            ($0 >= 0x30 && $0 <= 0x39) || ($0 >= 0x41 && $0 <= 0x5A) || ($0 >= 0x61 && $0 <= 0x7A)
                || $0 == 0x5F
        }
    }
}
