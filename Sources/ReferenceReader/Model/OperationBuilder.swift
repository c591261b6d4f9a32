import APIModel
import ReferenceVocabulary

/// Makes operations of the drafts of a page.
enum OperationBuilder {
    /// The operations; `drafts` gets the index of each draft's first one.
    static func operations(of outline: PageOutline, drafts: inout [Int]) -> [Operation] {
        var result: [Operation] = []
        for draft in outline.drafts {
            drafts.append(result.count)
            // "Publishing and Deleting" refuses two operations with one sentence; a table belongs to the first.
            result += draft.words.map { operation(draft, verb: $0.verb, outline: outline) }
        }
        nameEach(&result)
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
        result.permissions = draft.permissions
        result.readAfterWrite = draft.readAfterWrite
        result.returns = draft.returns.map(\.expression)
        result.creates = draft.creates
        if let request = draft.request {
            result.method = request.method
            result.path = request.path
            result.otherPaths = request.otherPaths
        } else if let refusal = draft.refusal, !draft.hasTable || verb != .read {
            result.status = .refused(refusal)
        } else if let elsewhere = draft.elsewhere, !draft.hasTable {
            result.status = .elsewhere(elsewhere)
        } else if verb == .read {
            result.method = .get
            result.path = readPath(draft, identity)
        } else if let example = draft.example, example.method != .get {
            result.method = example.method
            result.path = placeholders(in: example.path)
        } else {
            result.status = .elsewhere(draft.description)
        }
        if let path = result.path {
            (result.node, result.edge) = owner(of: path, identity)
        }
        return result
    }

    /// The path of a read, which no sentence gives: that of the page's node or edge.
    private static func readPath(_ draft: OperationDraft, _ identity: PageIdentity) -> String {
        let id = "/" + identity.node.placeholder
        switch identity.kind {
        case .edge: return id + "/" + (identity.edge ?? "")
        case .node:
            if let path = draft.example?.path, !path.contains("{"), !path.contains("<"), path.utf8.count > 1 {
                return path
            }
            return id
        case .guide: return draft.example.map { placeholders(in: $0.path) } ?? "/"
        }
    }

    /// `{page-id}` and `<PAGE_ID>` as `{page_id}`.
    private static func placeholders(in path: String) -> String {
        path.split(separator: "/").map { part in
            guard part.hasPrefix("{") || part.hasPrefix("<") else { return "/" + part }
            return "/{" + NameWords(part).joined(by: "_") + "}"
        }.joined()
    }

    /// The node and the edge of a path such as `/{page_id}/feed` or `/act_{ad_account_id}/assigned_users`.
    private static func owner(of path: String, _ identity: PageIdentity) -> (node: NodeID?, edge: String?) {
        let parts = path.split(separator: "/")
        guard let first = parts.first else { return (nil, nil) }
        let edge = parts.count > 1 ? parts[1...].joined(separator: "/") : nil
        guard let open = first.firstIndex(where: { $0 == "{" || $0 == "<" }) else {
            return identity.kind == .node && parts.count == 1 ? (identity.node, nil) : (nil, String(first))
        }
        return (NodeID(placeholder: first[open...]), edge)
    }

    /// Gives each operation an id: `user.update`, with the path where a page has several of one verb.
    private static func nameEach(_ operations: inout [Operation]) {
        let counts = Dictionary(grouping: operations, by: \.verb).mapValues(\.count)
        var seen: [String: Int] = [:]
        for index in operations.indices {
            var id = operations[index].page + "." + operations[index].verb.rawValue
            if counts[operations[index].verb, default: 0] > 1, let path = operations[index].path {
                id += " " + path
            }
            let count = seen[id, default: 0] + 1
            seen[id] = count
            operations[index].id = OperationID(count == 1 ? id : "\(id) #\(count)")
        }
    }
}
