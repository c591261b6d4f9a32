import APIModel

/// Parameters of which a page asks for one: `url` or a file, `link` or `message`.
///
/// Pages say it in the descriptions of the parameters (album.photos.md: "You must specify this or a file attachment";
/// event.photos.md: "Either this or `source` is required").
enum Choices {
    /// The parameter that a file goes by where a page asks for a file and lists none.
    static let fileName = "source"

    /// The members with a file, where a page asks for one and lists none.
    static func withFile(_ members: [Member]) -> [Member] {
        guard let asking = members.first(where: { asksForFile($0) }), file(in: members) == nil,
            !members.contains(where: { $0.name == fileName })
        else { return members }
        return members + [
            Member(
                name: fileName, type: .scalar(.file),
                description: "The file, where no `\(asking.name)` is given.",
                location: asking.location)
        ]
    }

    /// The names of the members of which one is needed, in their order; none where a page says no such thing, or where
    /// one of them is required anyway.
    static func names(in members: [Member]) -> Set<String> {
        var names: Set<String> = []
        for member in members {
            if asksForFile(member), let file = file(in: members) { names.formUnion([member.name, file]) }
            if let other = quoted(after: "Either this or ", in: member.description) {
                names.formUnion([member.name, other])
            }
            if member.description.has("must be supplied"),
                let first = quoted(after: "Either ", in: member.description),
                let second = quoted(after: "Either `\(first)` or ", in: member.description)
            {
                names.formUnion([first, second])
            }
        }
        if !names.isEmpty {
            for member in members where member.description.has("You can use only one of ") {
                names.insert(member.name)
            }
        }
        let chosen = members.filter { names.contains($0.name) }
        guard chosen.count > 1, !chosen.contains(where: \.isRequired) else { return [] }
        return Set(chosen.map(\.name))
    }

    private static func asksForFile(_ member: Member) -> Bool {
        member.description.has("You must specify this or a file attachment")
    }

    private static func file(in members: [Member]) -> String? {
        members.first { $0.type == .scalar(.file) }?.name
    }

    /// The text between backticks after some words.
    private static func quoted(after words: String, in text: String) -> String? {
        guard let range = text.range(of: words + "`") else { return nil }
        let name = text[range.upperBound...].prefix { $0 != "`" }
        return name.isEmpty ? nil : String(name)
    }
}
