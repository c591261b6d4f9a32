import APIModel
import ReferencePages
import ReferenceVocabulary

/// What a sentence says of an answer: "A list of User nodes."
struct AnswerSentence: Sendable {
    /// The name as the page has it.
    var name: String
    /// The type that the name means.
    var type: TypeExpression
    /// Where the name links to.
    var link: String?
    /// Whether there are many.
    var cardinality: Edge.Cardinality

    private init(name: String, link: String?, cardinality: Edge.Cardinality) {
        self.name = name
        type = TypeParser.parse(name).type
        self.link = link
        self.cardinality = cardinality
    }

    /// Of "A list of User nodes." and "An array of Photo objects" in a text about an answer.
    init?(_ text: RichText, _ plain: String) {
        for (start, ends, cardinality) in Opening.answers {
            guard let begin = plain.range(of: start) else { continue }
            let rest = plain[begin.upperBound...]
            guard let end = ends.compactMap({ rest.range(of: $0)?.lowerBound }).min() else { continue }
            let name = rest[..<end].trimmed()
            guard !name.isEmpty, name.utf8.count < 80 else { continue }
            let link = text.runs.first { $0.text.trimmed().hasPrefix(name) && $0.link != nil }?.link
            self.init(name: name, link: link, cardinality: name.lowercased() == "null" ? .none : cardinality)
            return
        }
        return nil
    }

    /// Of a text that begins with "A list of User nodes".
    init?(wholeText text: RichText, _ plain: String) {
        guard Opening.answers.contains(where: { plain.hasPrefix($0.before) }) else { return nil }
        self.init(text, plain)
    }

    /// Of "Returns a list of Facebook Events."
    init?(readingSentence plain: String) {
        guard let start = Opening.returns.first(where: { plain.hasPrefix($0) }) else { return nil }
        let words = plain.dropFirst(start.count).split(separator: " ").prefix {
            $0.first?.isUppercase == true
        }
        let name = words.drop { $0 == "Facebook" }.joined().filter { $0.isLetter || $0.isNumber }
        let next = plain.dropFirst(start.count).split(separator: " ").dropFirst(words.count).first ?? ""
        if !name.isEmpty, !name.hasSuffix("s"),
            next.isEmpty || next.hasPrefix("node") || next.hasPrefix("object")
        {
            self.init(name: name, link: nil, cardinality: .list)
            return
        }
        guard name.hasSuffix("s"), !name.hasSuffix("ss") else { return nil }
        self.init(
            name: name.hasSuffix("ies") ? name.dropLast(3) + "y" : String(name.dropLast()), link: nil,
            cardinality: .list)
    }
}
