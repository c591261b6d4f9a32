import APIModel
import ReferenceVocabulary

/// Makes operations of the drafts of a page.
enum OperationBuilder {
    /// The operations; `drafts` gets the index of each draft's first one.
    static func operations(of outline: PageOutline, drafts: inout [Int]) -> [Operation] {
        var result: [Operation] = []
        var isBeside: [Bool] = []
        for draft in outline.drafts {
            drafts.append(result.count)
            isBeside += draft.words.map { word in
                draft.isBeside
                    || (draft.isStated
                        && outline.drafts.contains { other in
                            !other.isStated && other.words.contains { $0.verb == word.verb }
                        })
            }
            // "Publishing and Deleting" refuses two operations with one sentence; a table belongs to the first.
            result += draft.words.map { operation(draft, verb: $0.verb, outline: outline) }
        }
        nameEach(&result, isBeside: isBeside)
        return result
    }

    private static func operation(_ draft: OperationDraft, verb: Operation.Verb, outline: PageOutline)
        -> Operation
    {
        let identity = outline.identity
        var result = Operation(
            id: OperationID(""), page: identity.slug, verb: verb, description: draft.description,
            url: identity.url,
            location: SourceLocation(file: outline.file, line: draft.line))
        result.limitations = draft.limitations
        result.readAfterWrite = draft.readAfterWrite
        result.returns = draft.returns.map(\.expression)
        result.creates = draft.creates
        let example = draft.examples.first { $0.method == verb.method && $0.expandedFields.isEmpty }
        if let request = draft.request, request.path != nil || request.expectsPaths {
            result.method = request.method
            result.path = request.path.map { PathTemplate.normalized($0) }
            result.otherPaths = request.otherPaths.map { PathTemplate.normalized($0) }
            result.expandedField = request.expandedFields.first
        } else if let refusal = draft.refusal, !draft.hasTable || verb != .read {
            result.status = .refused(refusal)
        } else if let elsewhere = draft.elsewhere, !draft.hasTable {
            result.status = .elsewhere(elsewhere)
        } else if verb == .read {
            result.method = .get
            result.path = readPath(draft, example, identity)
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
        -> String
    {
        guard identity.kind != .guide else { return example?.template ?? "/" }
        let own = "/" + identity.node.placeholder + (identity.edge.map { "/" + $0 } ?? "")
        guard let example, !PathTemplate.placeholders(in: example.path).isEmpty || identity.kind == .node
        else {
            return own
        }
        let path = path(of: example, identity)
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
        return (NodeID(placeholder: first[open...]), edge)
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
