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

    /// The types of all parameters and answers.
    var types: [String] {
        parameters.types + answers.flatMap { [$0.type] + ($0.structure?.types ?? []) }
    }

    /// The name of the type that an answer has inside of its operation.
    private static let answerName = "Response"

    init(_ operation: Operation, name: TypeName, builder: inout RecordBuilder) {
        self.operation = operation
        let parts = Self.parts(of: operation.path ?? "")
        let members = Member.tree(operation.parameters)
        let names = builder.settle(
            parts.filter(\.isPlaceholder).map {
                NameRequest(
                    key: "{\($0.text)}", name: $0.text, kindSuffix: "InPath", location: operation.location)
            } + members.map(\.request), .arguments)
        pieces = parts.map {
            Piece(text: $0.text, identifier: $0.isPlaceholder ? names["{\($0.text)}"] : nil)
        }
        let forms =
            operation.returns.isEmpty && !operation.responseFields.isEmpty
            ? [nil] : operation.returns.map { Optional($0) }
        let answerNames = forms.indices.map {
            forms.count == 1 ? Self.answerName : Self.answerName + "\($0 + 1)"
        }
        parameters = builder.record(
            name, subject: operation.id.text, members, identifiers: names,
            taken: Set(answerNames + [Self.answerName]),
            inParameter: true)
        answers = zip(forms, answerNames).map { form, answerName in
            let member = Member(
                name: "", type: form, location: operation.location,
                children: form == nil ? Member.tree(operation.responseFields) : [])
            guard !member.structure.isEmpty else { return Answer(type: builder.speller.spell(form)) }
            let structure = builder.record(name.inner(answerName), subject: operation.id.text, member.structure)
            if let shared = builder.speller.table.answer(of: structure) {
                return Answer(type: builder.speller.spell(member.shape, structure: .top(shared)))
            }
            return Answer(
                type: builder.speller.spell(member.shape, structure: structure.name), structure: structure)
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
