import APIModel
import ReferenceVocabulary

extension Member: ChoiceMember {}

extension Choices {
    /// The members with a file, where a page asks for one and lists none.
    static func withFile(_ members: [Member]) -> [Member] {
        guard let asking = askingForFile(in: members) else { return members }
        return members + [
            Member(
                name: fileName, type: .scalar(.file),
                description: "The file, where no `\(asking.name)` is given.",
                location: asking.location)
        ]
    }
}
