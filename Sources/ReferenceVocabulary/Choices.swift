package import APIModel

/// Parameters of which a page asks for one: `url` or a file, `link` or `message`.
///
/// Pages say it in sentences of the parameters' descriptions: that either this or `url` is required, or that one of some
/// must be provided. Such a sentence names alternatives and demands one of them without a condition.
package enum Choices {
    /// The parameter that a file goes by where a page asks for a file and lists none.
    package static let fileName = "source"

    private static let openings = ["either ", "one of ", "this or ", "this field or ", "this parameter or "]
    private static let demands = [
        "required", "must be provided", "must be supplied", "must be specified", "must be given",
        "must be set",
        "must be included", "must specify", "must provide", "must supply", "must include", "must give",
    ]
    /// Words of sentences that demand nothing of a call as a whole.
    private static let conditions = [" if ", " unless ", "if you ", "not required", " key"]
    private static let file = "file attachment"

    /// The member whose page asks for a file and lists none; nil where there is no such member.
    package static func askingForFile<Choosable: ChoiceMember>(in members: [Choosable]) -> Choosable? {
        guard fileParameter(in: members) == nil, !members.contains(where: { $0.name == fileName }) else {
            return nil
        }
        return members.first { member in sentences(member).contains { isDemand($0) && $0.has(file) } }
    }

    /// The names of the members of which one is needed; none where a page says no such thing, or where one of them is
    /// required anyway.
    package static func names(in members: [some ChoiceMember]) -> Set<String> {
        var names: Set<String> = []
        for member in members {
            for sentence in sentences(member) where isDemand(sentence) {
                let group = alternatives(sentence, of: member, in: members)
                // What has nothing to do with the first choice is one of its own, which no initializer is made for.
                guard group.count > 1, names.isEmpty || !names.isDisjoint(with: group) else { continue }
                names.formUnion(group)
            }
        }
        if !names.isEmpty {
            for member in members where sentences(member).contains(where: { $0.has("only one of ") }) {
                names.insert(member.name)
            }
        }
        return members.contains { names.contains($0.name) && $0.isRequired } ? [] : names
    }

    /// The sentences of a description that has words of a choice; few have.
    private static func sentences(_ member: some ChoiceMember) -> [Substring] {
        let text = member.description
        guard ["required", "must ", "only one of "].contains(where: { text.has($0) }) else { return [] }
        return text.split(separator: "\n").flatMap(Self.sentences(ofLine:))
    }

    private static func sentences(ofLine line: Substring) -> [Substring] {
        var result: [Substring] = []
        var rest = line
        while let end = rest.range(of: ". ") {
            result.append(rest[..<end.lowerBound])
            rest = rest[end.upperBound...]
        }
        return (result + [rest]).filter { !$0.isEmpty }
    }

    private static func isDemand(_ sentence: Substring) -> Bool {
        let words = sentence.lowercased()
        return openings.contains { words.has($0) } && demands.contains { words.has($0) }
            && !conditions.contains { words.has($0) }
    }

    /// The members that a sentence of one of them names: itself as "this", others between backticks, and the file.
    private static func alternatives(
        _ sentence: Substring, of member: some ChoiceMember, in members: [some ChoiceMember]
    )
        -> Set<String>
    {
        let known = Set(members.map(\.name))
        // Every second piece stands between backticks.
        let pieces = sentence.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        var names = Set(pieces.filter { $0.offset % 2 == 1 }.map { String($0.element) }).intersection(known)
        let words = sentence.lowercased()
        if ["this or ", "this field or ", "this parameter or "].contains(where: { words.has($0) }) {
            names.insert(member.name)
        }
        if words.has(file), let file = fileParameter(in: members) { names.insert(file) }
        return names
    }

    private static func fileParameter(in members: [some ChoiceMember]) -> String? {
        members.first { $0.type == .scalar(.file) }?.name
    }
}

/// A parameter, as far as choices between parameters ask.
package protocol ChoiceMember {
    /// The name on the wire.
    var name: String { get }
    /// What it takes; nil where the page gives no type.
    var type: TypeExpression? { get }
    /// True where it has to be given.
    var isRequired: Bool { get }
    /// What the page says of it.
    var description: String { get }
}

extension Parameter: ChoiceMember {}
