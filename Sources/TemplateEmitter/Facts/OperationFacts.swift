import APIModel

/// An operation with all names and types settled.
struct OperationFacts: Sendable {
    /// A part of a path between or in braces.
    struct Piece: Sendable {
        var text: String
        /// The argument that fills the placeholder; nil for fixed text.
        var identifier: String?
    }

    /// One form of the answer.
    struct Answer: Sendable {
        var type: String
        var structure: RecordFacts?
    }

    var operation: Operation
    var pieces: [Piece]
    var parameters: RecordFacts
    var answers: [Answer]

    init(_ operation: Operation, typeName: String, builder: inout RecordBuilder) {
        self.operation = operation
        let parts = Self.parts(of: operation.path ?? "")
        let members = Member.tree(operation.parameters)
        var scope = NameScope(builder.rules, .arguments)
        let names = scope.settle(
            parts.filter(\.isPlaceholder).map {
                NameRequest(key: "{\($0.text)}", name: $0.text, kindSuffix: "InPath", location: operation.location)
            } + members.map { NameRequest(key: $0.name, name: $0.name, location: $0.location) })
        builder.diagnostics += scope.diagnostics
        pieces = parts.map { Piece(text: $0.text, identifier: $0.isPlaceholder ? names["{\($0.text)}"] : nil) }
        parameters = builder.record(
            typeName, fullName: typeName, subject: operation.id, members, inParameter: true, identifiers: names)
        let forms = operation.returns.isEmpty && !operation.responseFields.isEmpty
            ? [nil] : operation.returns.map { Optional($0) }
        // The answer's types stand beside those of the parameters and may not have their names.
        var inner = NameScope(
            builder.rules, .types, ignoresCase: true,
            outer: builder.typeNames.union(parameters.structures.map(\.typeName)))
        let answerNames = inner.settle(
            forms.indices.map { NameRequest(key: "\($0)", name: forms.count == 1 ? "Answer" : "Answer \($0 + 1)") })
        answers = forms.enumerated().map { index, form in
            let name = answerNames["\(index)"] ?? "Answer"
            let member = Member(name: "", type: form, location: operation.location,
                children: form == nil ? Member.tree(operation.responseFields) : [])
            guard !member.structure.isEmpty else { return Answer(type: builder.speller.spell(form)) }
            let structure = builder.record(
                name, fullName: typeName + "." + name, subject: operation.id, member.structure)
            return Answer(
                type: builder.speller.spell(member.shape, structure: structure.fullName), structure: structure)
        }
    }

    /// `/{user_id}/feed` as `/`, `{user_id}`, `/feed`.
    private static func parts(of path: String) -> [(text: String, isPlaceholder: Bool)] {
        var parts: [(text: String, isPlaceholder: Bool)] = []
        var rest = path[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            if open > rest.startIndex { parts.append((String(rest[..<open]), false)) }
            parts.append((String(rest[rest.index(after: open)..<close]), true))
            rest = rest[rest.index(after: close)...]
        }
        return rest.isEmpty ? parts : parts + [(String(rest), false)]
    }
}
