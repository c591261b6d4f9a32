import APIModel
import ReferenceVocabulary

/// Makes operations of the drafts of a page.
enum OperationBuilder {
    /// The operations; `drafts` gets the index of each draft's first one, and the number of all.
    static func operations(of outline: PageOutline, drafts: inout [Int]) -> [Operation] {
        var result: [Operation] = []
        var isBeside: [Bool] = []
        for draft in outline.drafts {
            drafts.append(result.count)
            for (verb, request, isAnother) in calls(of: draft) {
                result.append(operation(draft, verb: verb, request: request, outline: outline))
                isBeside.append(isAnother || draft.isBeside || isStatedBeside(draft, verb, outline))
            }
        }
        drafts.append(result.count)
        nameEach(&result, isBeside: isBeside)
        return result
    }

    /// What a section's words and its requests call: each word has the request that fits it, and each further request is
    /// a call of its own. "Publishing and Deleting" refuses two operations with one sentence.
    private static func calls(of draft: OperationDraft) -> [(
        verb: Operation.Verb, request: StatedRequest?, isAnother: Bool
    )] {
        var requests = draft.request.map { [$0] + $0.others } ?? []
        if draft.words.count > 1, let main = draft.request, main.isSentence {
            requests += main.otherPaths.compactMap { RequestLine(main.method, address: $0) }
                .map { StatedRequest($0) }
        }
        var rest = requests
        var result = draft.words.map(\.verb).map { verb in
            let request =
                draft.words.count == 1
                ? requests.first
                : requests.first { $0.path != nil && StatedOperations.word(of: $0).verb == verb }
                    ?? requests.first { $0.method == verb.method }
            rest.removeAll { $0.key == request?.key }
            return (verb: fitting(verb, request), request: request, isAnother: false)
        }
        for request in rest where draft.words.count == 1 {
            let verb = draft.words[0].verb
            let isSame = verb.method == request.method && request.method != .post
            result.append((isSame ? verb : StatedOperations.word(of: request).verb, request, true))
        }
        return result
    }

    /// What a section's word says, unless its request reads or deletes: a GET below "Create and check" creates nothing.
    private static func fitting(_ verb: Operation.Verb, _ request: StatedRequest?) -> Operation.Verb {
        guard let request, request.method != .post, request.method != verb.method else { return verb }
        return StatedOperations.word(of: request).verb
    }

    /// True for an operation that a request begins on a page where a word of a heading begins one of the same verb.
    private static func isStatedBeside(
        _ draft: OperationDraft, _ verb: Operation.Verb, _ outline: PageOutline
    )
        -> Bool
    {
        draft.isStated
            && outline.drafts.contains { other in !other.isStated && other.words.contains { $0.verb == verb }
            }
    }

    private static func operation(
        _ draft: OperationDraft, verb: Operation.Verb, request: StatedRequest?, outline: PageOutline
    ) -> Operation {
        let identity = outline.identity
        var result = Operation(
            id: OperationID(""), page: identity.slug, verb: verb, description: draft.description,
            url: identity.url,
            location: SourceLocation(file: outline.file, line: draft.line),
            locations: draft.requestLines.map { SourceLocation(file: outline.file, line: $0) })
        result.limitations = draft.limitations
        result.readAfterWrite = draft.readAfterWrite
        result.returns = draft.returns.map(\.expression)
        result.creates = draft.creates
        let example = draft.examples.first { example in
            example.method == verb.method && identity.edge.map(example.expandedFields.contains) != true
        }
        if let request, request.path != nil || request.expectsPaths {
            result.method = request.method
            result.path = request.path.map { PathTemplate.normalized($0) }
            result.otherPaths = request.otherPaths.map { PathTemplate.normalized($0) }
            result.expandedField = request.expandedFields.first { $0 == identity.edge }
        } else if let refusal = draft.refusal, !draft.hasTable || verb != .read {
            result.status = .refused(refusal)
        } else if let elsewhere = draft.elsewhere, !draft.hasTable {
            result.status = .elsewhere(elsewhere)
        } else if verb == .read, let path = readPath(draft, example, identity) {
            result.method = .get
            result.path = path
            if outline.answer == nil { readExpansion(&result, draft, identity) }
        } else if let example {
            result.method = example.method
            result.path = path(of: example, identity)
        } else {
            result.status = .elsewhere(draft.description)
        }
        if let path = result.path {
            (result.node, result.edge) = owner(of: path, identity)
        }
        return result
    }

    /// The path of a read that no sentence states: that of its first example, and else that of the page's node or edge.
    private static func readPath(_ draft: OperationDraft, _ example: RequestLine?, _ identity: PageIdentity)
        -> String?
    {
        guard identity.kind != .guide else { return example?.template }
        let own = "/" + identity.node.placeholder + (identity.edge.map { "/" + $0 } ?? "")
        guard let example, !PathTemplate.placeholders(in: example.template).isEmpty || identity.kind == .node
        else {
            return own
        }
        let path = path(of: example, identity)
        // `/act_{ad_account_id}`: no name of a node says what stands before its identifier.
        let first = path.dropFirst().prefix { $0 != "/" }
        if first.contains("{"), !first.hasPrefix("{") { return path }
        // An example may call the page's node otherwise.
        return RequestLine(.get, address: path)?.key == RequestLine(.get, address: own)?.key ? own : path
    }

    /// A page about what a field answers with, whose examples expand it: `GET /{lamp-id}?fields=history.since({day}){…}`.
    private static func readExpansion(
        _ operation: inout Operation, _ draft: OperationDraft, _ identity: PageIdentity
    ) {
        guard identity.kind == .edge, let edge = identity.edge,
            let example = draft.examples.first(where: { $0.method == .get }),
            example.expandedFields.contains(edge)
        else { return }
        operation.expandedField = edge
        operation.path = path(of: example, identity)
    }

    /// The path of an example, where `me` or the identifier of somebody's own object stands for the page's node.
    private static func path(of example: RequestLine, _ identity: PageIdentity) -> String {
        var parts = example.template.split(separator: "/").map(String.init)
        let id = identity.node.placeholder
        guard let first = parts.first else {
            return example.path == "/" && identity.kind == .edge ? "/" + id : example.template
        }
        let isIdentifier = first == "me" || first.contains(where: \.isNumber)
        if identity.kind != .guide, isIdentifier, !first.contains("{") { parts[0] = id }
        return "/" + parts.joined(separator: "/")
    }

    /// The node and the edge of a path such as `/{page_id}/feed` or `/act_{ad_account_id}/assigned_users`.
    private static func owner(of path: String, _ identity: PageIdentity) -> (node: NodeID?, edge: String?) {
        let parts = path.split(separator: "/")
        guard let first = parts.first else { return (nil, nil) }
        let edge = parts.count > 1 ? parts[1...].joined(separator: "/") : nil
        guard let open = first.firstIndex(where: { $0 == "{" || $0 == "<" }) else {
            return identity.kind == .node && parts.count == 1
                ? (identity.node, nil) : (nil, parts.joined(separator: "/"))
        }
        let node = NodeID(placeholder: first[open...])
        // "/{ig_id}/media" of the page about `ig-user/media` shortens the name of the page's node.
        let isShortened = edge == identity.edge && identity.node.slug.hasPrefix(node.slug + "-")
        return (identity.kind != .guide && isShortened ? identity.node : node, edge)
    }

    /// Gives each operation an id: `user.update`, with the path where a page has several of one verb. An operation that
    /// stands beside a section's own one always has its path in it, so that it changes no other id.
    private static func nameEach(_ operations: inout [Operation], isBeside: [Bool]) {
        let own = operations.indices.filter { !isBeside[$0] }
        let counts = Dictionary(grouping: own) { operations[$0].verb }.mapValues(\.count)
        var seen: [String: Int] = [:]
        for index in own + operations.indices.filter({ isBeside[$0] }) {
            var id = operations[index].page + "." + operations[index].verb.rawValue
            if isBeside[index] || counts[operations[index].verb, default: 0] > 1,
                let path = operations[index].path
            {
                id += " " + path
            }
            let count = seen[id, default: 0] + 1
            seen[id] = count
            operations[index].id = OperationID(count == 1 ? id : "\(id) #\(count)")
        }
    }
}
