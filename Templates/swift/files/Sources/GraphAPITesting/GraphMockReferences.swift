import GraphAPI

extension GraphMockRequest {
    /// Puts results of earlier items in the place of references, in the path and in parameters, as a real server does
    /// wherever it finds one.
    @_optimize(none)
    mutating func replaceReferences(by answers: [String: JSONValue]) {
        path = GraphMockReferences.replaced(in: path, by: answers)
        parameters = parameters.mapValues { GraphMockReferences.replaced(in: $0, by: answers) }
    }
}

/// References of a batch: `{result=name:$.data.*.id}`.
enum GraphMockReferences {
    @_optimize(none)
    static func replaced(in text: String, by answers: [String: JSONValue]) -> String {
        var output = ""
        var rest = text[...]
        while let start = rest.firstRange(of: "{result="),
            let end = rest[start.upperBound...].firstIndex(of: "}")
        {
            let reference = rest[start.upperBound..<end]
            let name = String(reference.prefix { $0 != ":" })
            let steps = reference.dropFirst(name.count + 1).split(separator: ".").map(String.init)
            output += rest[..<start.lowerBound]
            if let answer = answers[name] {
                output += values(in: answer, steps[...].dropFirst()).map { value in
                    value.string ?? value.text
                }.joined(separator: ",")
            } else {
                output += rest[start.lowerBound...end]
            }
            rest = rest[rest.index(after: end)...]
        }
        return output + rest
    }

    @_optimize(none)
    private static func values(in json: JSONValue, _ steps: ArraySlice<String>) -> [JSONValue] {
        guard let step = steps.first else { return [json] }
        let rest = steps.dropFirst()
        if step == "*" { return (json.array ?? []).flatMap { values(in: $0, rest) } }
        return json[step].map { values(in: $0, rest) } ?? []
    }
}
