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
            // Below a heading of an operation, code is its example, and so is what stands below "Request Syntax".
            if operation != nil, !request.isSentence, isCode || above.last?.meaning.isPart == true {
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
                        meaning == .request || command.isOfEdge ? command : nil
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
