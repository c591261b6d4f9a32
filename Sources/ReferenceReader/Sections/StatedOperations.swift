import APIModel
import ReferencePages
import ReferenceVocabulary

/// The operations of a page that requests state, where no word of a heading does: `POST /{lamp-id}/switches` below
/// "Add a switch" makes an operation of that section.
///
/// A request that stands below the page's title begins its operation itself. The same request stated again, as below
/// "Request Syntax", is no other operation.
struct StatedOperations {
    /// What begins an operation, by the index of its block: a heading, or what states its request.
    private(set) var beginnings: [Int: [OperationWord]] = [:]
    /// The indices of blocks that begin an operation of their own where another one is above, each with the depth of its section.
    private(set) var implied: [Int: Int] = [:]
    /// Requests that are none of an operation: of a person's own object, or to whatever path.
    private(set) var leftOut: [Int: StatedRequest] = [:]

    /// - Parameter title: the index of the page's title, where it could be the heading of an operation.
    init(_ page: StatedBlocks, title titleIndex: Int?) {
        var above: [(meaning: SectionMeaning, depth: Int, index: Int)] = []
        var stated: [Int: Set<String>] = [:]
        for (index, block) in page.blocks.enumerated() {
            if case .heading(let level, let text, _) = block {
                let title = text.plain.collapsed
                let meaning =
                    index == titleIndex
                    ? .other
                    : above.isEmpty ? SectionTitle.meaning(of: title) : SectionTitle.meaning(ofSection: title)
                if meaning == .tab { continue }
                above.removeAll { $0.depth >= 2 * level }
                above.append((meaning, 2 * level, index))
            }
            guard
                let request = Self.request(
                    in: block, stating: page.statements[index], below: above.last?.meaning)
            else { continue }
            if !request.isSentence, request.line?.isAnything != false {
                leftOut[index] = request
                continue
            }
            let operation = above.last { $0.meaning.isOperation }
            let owner = operation ?? above.last { !$0.meaning.isPart }
            let isCode = if case .code = block { true } else { false }
            // Below a heading of an operation, code is its example, and so is what stands below "Request Syntax". A
            // paragraph in bold letters is as good as a heading.
            if operation != nil, !request.isSentence, isCode || above.last?.meaning.isPart == true {
                let known = stated[operation?.index ?? -1, default: []]
                guard above.last?.meaning == .example, Self.isBold(block), !known.isEmpty,
                    !known.contains(request.key ?? "")
                else { continue }
            }
            // A command that calls one node states what nothing else of its section does, and shows what a text gives an
            // example of.
            if isCode, let line = request.line, !line.isOfEdge, Self.isCommand(block),
                !stated[owner?.index ?? -1, default: []].isEmpty || Self.isExample(page.blocks[..<index])
            {
                continue
            }
            guard
                stated[owner?.index ?? -1, default: []].insert(request.key ?? "").inserted
                    || request.isSentence
            else { continue }
            let isTitle = owner == nil || owner?.index == above.first?.index
            if operation == nil, isTitle {
                beginnings[index] = [Self.word(of: request)]
                implied[index] = (owner?.depth ?? 0) + 1
            } else if let owner, operation == nil, beginnings[owner.index] == nil {
                beginnings[owner.index] = [Self.word(of: request)]
                implied[index] = owner.depth + 1
            } else if let owner, index != owner.index {
                if operation == nil { beginnings[index] = [Self.word(of: request)] }
                implied[index] = owner.depth + 1
            }
        }
        beginWithExamples(page, title: titleIndex)
    }

    /// A section of parameters that states no request is about the first one that it shows; so is a page without any.
    private mutating func beginWithExamples(_ page: StatedBlocks, title titleIndex: Int?) {
        let statesNone = beginnings.isEmpty
        var above: [(meaning: SectionMeaning, depth: Int, index: Int)] = []
        var withParameters: Set<Int> = []
        var withFields: Set<Int> = []
        var begun: Set<Int> = []
        var title: Int?
        for (index, block) in page.blocks.enumerated() {
            if case .heading(let level, let text, _) = block {
                let meaning =
                    index == titleIndex || above.isEmpty
                    ? .other : SectionTitle.meaning(ofSection: text.plain.collapsed)
                if meaning == .tab { continue }
                title = title ?? index
                above.removeAll { $0.depth >= 2 * level }
                above.append((meaning, 2 * level, index))
                if let owner = above.last(where: { !$0.meaning.isPart }) {
                    if meaning == .parameters { withParameters.insert(owner.index) }
                    if meaning == .fields { withFields.insert(owner.index) }
                }
                continue
            }
            guard case .code(let code, _) = block, let owner = above.last(where: { !$0.meaning.isPart }),
                !owner.meaning.isOperation, !above.contains(where: { $0.meaning.isOperation }),
                withParameters.contains(owner.index) || withFields.contains(owner.index),
                begun.insert(owner.index).inserted,
                owner.index == title ? statesNone : beginnings[owner.index] == nil,
                !above.contains(where: { beginnings[$0.index] != nil }),
                let request = ExampleRequest.request(in: code), request.isOfEdge,
                // What is sent can be called fields as well.
                withParameters.contains(owner.index) || request.method == .post
            else { continue }
            beginnings[owner.index == title ? index : owner.index] = [Self.word(of: StatedRequest(request))]
            implied[index] = owner.depth + 1
        }
    }

    /// True where the text before a block gives an example: "For example:".
    private static func isExample(_ before: ArraySlice<Block>) -> Bool {
        for block in before.reversed() {
            switch block {
            case .paragraph(let text, _), .item(let text, _, _):
                // Tabs of an example are a text of few letters between both.
                if Opening.isTabs(text.plain) { continue }
                return text.plain.lowercased().has("example")
            case .heading(_, let text, _):
                if SectionTitle.meaning(of: text.plain.collapsed) == .tab { continue }
                return false
            case .code, .table: return false
            }
        }
        return false
    }

    /// True for a paragraph in bold letters or italics.
    static func isBold(_ block: Block) -> Bool {
        guard case .paragraph(let text, _) = block else { return false }
        return text.runs.allSatisfy { $0.isEmphasized || $0.text.isBlank }
    }

    private static func isCommand(_ block: Block) -> Bool {
        guard case .code(let code, _) = block else { return false }
        return RequestLine.prefix(of: code) == nil
    }

    /// The request that a block states, wherever it stands.
    static func request(in block: Block) -> StatedRequest? {
        request(in: block, stating: StatedBlocks.statement(of: block), below: nil)
    }

    /// The request that a block states below a section's heading.
    private static func request(
        in block: Block, stating statement: StatedRequest?, below meaning: SectionMeaning?
    ) -> StatedRequest? {
        switch block {
        case .heading: return statement
        case .paragraph, .item:
            guard let statement, statement.isSentence || meaning?.mayState != false else { return nil }
            return statement
        case .code(let code, _):
            // Only what has placeholders is a form of requests, and no example; a command is one below such a heading.
            guard meaning != .example, meaning?.mayState != false,
                let request = RequestLine.prefix(of: code)?.request
                    ?? CurlCommand.request(in: code).flatMap({ command in
                        meaning == .request || command.isOfEdge || command.isOfNodeOrRoot ? command : nil
                    }),
                request.hasPlaceholders
            else { return nil }
            return StatedRequest(request)
        case .table: return nil
        }
    }

    /// What a request does, where no heading says it: a POST to a node changes it, one to an edge makes something.
    static func word(of request: StatedRequest) -> OperationWord {
        switch request.method {
        case .get: return .read
        case .delete: return .delete
        case .post:
            let parts = PathTemplate.normalized(request.path ?? "").split(separator: "/")
            return parts.count == 1 && parts[0].hasPrefix("{") ? .update : .create
        }
    }
}

extension SectionMeaning {
    /// False for sections that tell of requests without making them.
    fileprivate var mayState: Bool {
        switch self {
        case .limitations, .errors, .edges, .metrics: false
        default: true
        }
    }
}
