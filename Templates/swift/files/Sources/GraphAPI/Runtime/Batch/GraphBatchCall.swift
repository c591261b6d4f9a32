/// An item of a batch apart from the type of its answer.
struct GraphBatchCall: Sendable {
    var call: GraphCall
    var name: String?
    var madeUpName = ""
    var dependsOn: String?

    /// The names of the items that this one needs.
    @_optimize(none)
    var needs: Set<String> {
        var names = Set((call.path.references + call.parameters.references).map(\.item))
        if let dependsOn { names.insert(dependsOn) }
        return names
    }

    /// Whether other items mean this one by a name.
    func isNamed(_ names: Set<String>) -> Bool {
        name.map(names.contains) ?? names.contains(madeUpName)
    }

    /// What keeps the item from being sent in a batch.
    @_optimize(none)
    var problem: String? {
        if let problem = call.problem { return problem }
        for reference in call.parameters.references {
            if let problem = reference.problem { return problem }
        }
        for name in [name, dependsOn].compactMap({ $0 }) where !GraphReference.isName(name) {
            return "an item's name has signs that names of items don't have"
        }
        let isImitated = call.path.pieces.contains { piece in
            if case .text(let text) = piece { GraphReference.isImitated(in: text) } else { false }
        }
        guard !isImitated, !GraphBatchText(call.values).isImitated else {
            return "a value looks like a reference to another item; send such a call by itself"
        }
        return nil
    }

    /// The item as JSON.
    ///
    /// A token of its own is one of its parameters (batch-requests.md): as a key of the item it would be passed over,
    /// and the call made as the owner of the token around.
    ///
    /// - Parameters:
    ///   - token: the item's own token.
    ///   - proof: the proof of that token.
    ///   - files: the names of the item's files in the form around.
    ///   - needed: the names that items of the batch refer to.
    @_optimize(none)
    func json(token: GraphSecret?, proof: String?, files: [String], needed: Set<String>) -> JSONValue {
        var values = call.values
        if let token {
            values.append(("access_token", .string(token.value)))
            if let proof {
                values.removeAll { $0.name == "appsecret_proof" }
                values.append(("appsecret_proof", .string(proof)))
            }
        }
        let query = GraphBatchText(values).text
        var address = String(call.path.text.dropFirst())
        var item = GraphRecord()
        item["method"] = .string(call.method.rawValue)
        if call.method == .post {
            if !query.isEmpty { item["body"] = .string(query) }
        } else if !query.isEmpty {
            address += "?" + query
        }
        item["relative_url"] = .string(address)
        if let name = name ?? (needed.contains(madeUpName) ? madeUpName : nil) {
            item["name"] = .string(name)
            // Otherwise the answer of an item that others need is null, like that of one that ran out of time.
            item["omit_response_on_success"] = false
        }
        if let dependsOn { item["depends_on"] = .string(dependsOn) }
        if !files.isEmpty { item["attached_files"] = .string(files.joined(separator: ",")) }
        return .object(item)
    }
}
