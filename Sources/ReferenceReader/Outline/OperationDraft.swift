import APIModel
import ReferencePages
import ReferenceVocabulary

/// What the sections of a page say about one operation.
struct OperationDraft: Sendable {
    /// The words of the operation's heading.
    var words: [OperationWord]
    /// The heading that it stands below.
    var heading: Heading
    /// Where it begins: its heading, or the text that states its request.
    var beginning: Heading
    /// The line where it begins.
    var line: Int { beginning.line }
    /// The lines that state its request or show it.
    var requestLines: [Int] = []
    /// True while nothing but statements of requests stands in it.
    var isBare = true
    /// True for an operation that a request states beside that of its section.
    var isBeside = false
    /// True where a request begins it, and no word of a heading.
    var isStated = false
    var request: StatedRequest?
    /// The requests of examples, in page order.
    var examples: [RequestLine] = []
    var refusal: String?
    var elsewhere: String?
    var creates: TypeExpression?
    var readAfterWrite = false
    var description = ""
    var limitations: [String] = []
    var requirements: [ListedRequirement] = []
    /// What the answer holds, one for each form that the page gives.
    private(set) var returns: [StructureSyntax] = []
    /// What a sentence says of the answer.
    private(set) var answerInWords: TypeExpression?
    /// What samples of the answer hold, taken together, and their lines.
    private(set) var sample: (type: TypeExpression, lines: [Int])?
    /// What a body sends that is shown by itself.
    private(set) var body: [RequestLine.Item] = []
    /// True where a table other than one of requirements stands in it.
    var hasTable = false
    private var returnText = ""

    init(words: [OperationWord], heading: Heading, beginning: Heading) {
        self.words = words
        self.heading = heading
        self.beginning = beginning
    }

    /// The request that a sentence of generated pages states, which the rows of the ledger have.
    var sentence: StatedRequest? { request.flatMap { $0.isSentence ? $0 : nil } }

    /// All that its request and its examples send.
    var itemsSent: [RequestLine.Item] { (request?.items ?? []) + examples.flatMap(\.items) + body }

    /// True where a section that a request begins goes on with the operation: a list of requests, or another form of one
    /// before anything is said of the first.
    func isContinued(by section: OutlineSection) -> Bool {
        guard let request else { return false }
        if isBare { return true }
        guard !hasTable, requirements.isEmpty, let first = section.blocks.first,
            !StatedOperations.isBold(first)
        else { return false }
        return StatedOperations.request(in: first)?.method == request.method
    }

    /// Reads what needs all sections of the operation.
    mutating func finish() { returns = StructureSyntax.alternatives(in: returnText) }

    /// Takes what a section says, in page order: what stands before a request's statement or a table may refuse it.
    mutating func take(_ fact: Fact) {
        switch fact {
        case .request(let request):
            // Requests of one list or text are of one section's operations.
            if self.request != nil, !request.isSentence {
                self.request?.others.append(request)
            } else {
                self.request = request
            }
        case .example(let request): examples.append(request)
        case .refusal(let text): if request == nil, !hasTable { refusal = refusal ?? text }
        case .elsewhere(let text): if request == nil, !hasTable { elsewhere = elsewhere ?? text }
        case .creates(let type): creates = type
        case .readAfterWrite: readAfterWrite = true
        case .description(let text): if description.isEmpty { description = text }
        case .limitation(let text): limitations.append(text)
        case .requirement(let requirement): requirements.append(requirement)
        case .returns(let text): returnText += text + "\n"
        case .answerInWords(let type): answerInWords = answerInWords ?? type
        case .sample(let type, let line):
            sample = sample.map { (JSONSample.merged($0.type, type), $0.lines + [line]) } ?? (type, [line])
        case .body(let items): body += items
        // Requirements may stand before the sentence that gives the path.
        case .table(let table): if table.kind != .requirement { hasTable = true }
        case .version, .pageDescription, .answer, .diagnostic: break
        }
    }
}

extension ReadRow {
    /// The parameter's name on the wire: that whose value a request writes with the row's name, `{file-length}`.
    func name(in draft: OperationDraft?) -> String {
        guard isPlaceholder || name.contains("-") else { return name }
        let id = NodeID(slug: parameterName)
        let item = draft?.itemsSent.first { item in
            PathTemplate.placeholder(item.value).map { NodeID(slug: $0) == id } ?? false
        }
        return item?.name ?? parameterName
    }
}
