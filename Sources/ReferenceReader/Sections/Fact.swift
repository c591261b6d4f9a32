import APIModel
import ReferencePages

/// Something that a section says.
enum Fact {
    /// How the operation is called.
    case request(StatedRequest)
    /// The request of an example.
    case example(RequestLine)
    /// The version in the request of an example.
    case version(String)
    /// The operation cannot be called, in these words.
    case refusal(String)
    /// Another path or page is to be used, in these words.
    case elsewhere(String)
    /// What the operation creates; nil where it creates nothing.
    case creates(TypeExpression?)
    /// A POST may ask for fields of what it wrote.
    case readAfterWrite
    /// What the page says of the operation.
    case description(String)
    /// What the page says of its subject.
    case pageDescription(String)
    /// A limit of the call.
    case limitation(String)
    /// What the call needs, in words.
    case requirement(ListedRequirement)
    /// What the answer holds, as "Return Type" sections write it.
    case returns(String)
    /// What the answer holds, as a sentence says.
    case answerInWords(TypeExpression)
    /// What a sample of the answer holds, and its line.
    case sample(TypeExpression, Int)
    /// What a body sends that is shown by itself.
    case body([RequestLine.Item])
    /// The type of what the answer holds.
    case answer(AnswerSentence)
    /// A table's rows.
    case table(ReadTable)
    /// Something to tell.
    case diagnostic(Diagnostic)
}

/// A fact, and the index of the block in its section that gives it.
struct PlacedFact {
    var index: Int
    var fact: Fact

    init(_ index: Int, _ fact: Fact) {
        self.index = index
        self.fact = fact
    }
}

/// A table's rows, read.
struct ReadTable {
    var kind: ReadRow.Kind
    var rows: [ReadRow]
    var sectionTitle: String
    /// The titles of the headings above, the page's left out, and the text before the table.
    var context: [String] = []
}
