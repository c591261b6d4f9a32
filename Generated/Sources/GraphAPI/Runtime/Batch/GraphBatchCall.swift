/// An item of a batch apart from the type of its answer.
struct GraphBatchCall: Sendable {
    var call: GraphCall
    var name: String?
    var dependsOn: String?

    /// The names of the items that this one needs.
    @_optimize(none)
    var needs: Set<String> {
        var names: Set<String> = []
        if let dependsOn { names.insert(dependsOn) }
        for text in [call.path.text] + call.pairs.map(\.value) {
            for piece in text.split(separator: "{result=").dropFirst(text.hasPrefix("{result=") ? 0 : 1) {
                names.insert(String(piece.prefix { $0 != ":" && $0 != "}" }))
            }
        }
        return names
    }

    /// The item as JSON; `files` are the names of its files in the form around.
    @_optimize(none)
    func json(token: GraphSecret?, proof: String?, files: [String]) -> JSONValue {
        var pairs = call.pairs
        if let proof, token != nil { pairs.append(("appsecret_proof", proof)) }
        let query = Self.encoded(pairs)
        var address = String(call.path.text.dropFirst())
        var item = GraphRecord()
        item["method"] = .string(call.method.rawValue)
        if call.method == .post {
            if !query.isEmpty { item["body"] = .string(query) }
        } else if !query.isEmpty {
            address += (address.contains("?") ? "&" : "?") + query
        }
        item["relative_url"] = .string(address)
        if let name {
            item["name"] = .string(name)
            // Otherwise the answer of an item that others need is null, like that of one that ran out of time.
            item["omit_response_on_success"] = false
        }
        if let dependsOn { item["depends_on"] = .string(dependsOn) }
        if let token { item["access_token"] = .string(token.value) }
        if !files.isEmpty { item["attached_files"] = .string(files.joined(separator: ",")) }
        return .object(item)
    }

    /// Names and values as in a query; references to other items stay as they are.
    private static func encoded(_ pairs: [(name: String, value: String)]) -> String {
        pairs.map { name, value in
            var text = GraphPercent.encode(name) + "="
            var rest = value[...]
            while let start = rest.firstRange(of: "{result="),
                let end = rest[start.upperBound...].firstIndex(of: "}")
            {
                text += GraphPercent.encode(String(rest[..<start.lowerBound])) + rest[start.lowerBound...end]
                rest = rest[rest.index(after: end)...]
            }
            return text + GraphPercent.encode(String(rest))
        }.joined(separator: "&")
    }
}
