extension GraphPath {
    /// The path without its query and fragment, and the parameters that the query has.
    @_optimize(none)
    var parts: (path: GraphPath, parameters: [(name: String, value: JSONValue)]) {
        var bare: [Piece] = []
        var query: [Piece] = []
        var hasQuery = false
        walk: for piece in pieces {
            guard case .text(let text) = piece else {
                if hasQuery { query.append(piece) } else { bare.append(piece) }
                continue
            }
            var rest = text[...]
            if !hasQuery {
                let path = rest.prefix { $0 != "?" && $0 != "#" }
                if !path.isEmpty { bare.append(.text(String(path))) }
                rest = rest.dropFirst(path.count)
                if rest.first == "?" {
                    hasQuery = true
                    rest = rest.dropFirst()
                }
            }
            let end = rest.firstIndex(of: "#")
            query.append(.text(String(rest[..<(end ?? rest.endIndex)])))
            if end != nil { break walk }
        }
        var path = GraphPath(pieces: bare, problem: problem)
        let parameters = Self.parameters(query, &path.problem)
        return (path, parameters)
    }

    /// Names and values of a query; a reference is a whole value.
    @_optimize(none)
    private static func parameters(
        _ query: [Piece], _ problem: inout String?
    ) -> [(name: String, value: JSONValue)] {
        var parameters: [(name: String, value: JSONValue)] = []
        var text = ""
        var references: [GraphReference] = []
        func take() -> (name: String, value: JSONValue)? {
            guard !text.isEmpty || !references.isEmpty else { return nil }
            let sides = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = GraphPercent.decode(String(sides.first ?? ""))
            let value = sides.count > 1 ? GraphPercent.decode(String(sides[1])) : ""
            if references.isEmpty { return (name, .string(value)) }
            guard references.count == 1, sides.count > 1, value.isEmpty else {
                problem = problem ?? "a reference is the whole value of a parameter"
                return nil
            }
            return (name, .reference(references[0]))
        }
        for piece in query {
            switch piece {
            case .reference(let reference): references.append(reference)
            case .text(let piece):
                for (index, part) in piece.split(separator: "&", omittingEmptySubsequences: false)
                    .enumerated()
                {
                    if index > 0 {
                        if let parameter = take() { parameters.append(parameter) }
                        text = ""
                        references = []
                    }
                    text += part
                }
            }
        }
        if let parameter = take() { parameters.append(parameter) }
        return parameters
    }

    private init(pieces: [Piece], problem: String?) {
        self.pieces = pieces
        self.problem = problem
    }
}
