import APIModel
import ReferenceVocabulary

/// An operation with all names and types settled.
struct ResolvedOperation: Sendable {
    /// A part of a path between or in braces.
    struct Piece: Sendable {
        var text: String
        /// The argument that fills the placeholder; nil for fixed text.
        var identifier: String?
    }

    /// One form of the answer.
    struct Answer: Sendable {
        var type: String
        /// The same in the pack's second type table; empty where it has none.
        var wireType: String
        var structure: ResolvedRecord?
    }

    var operation: Operation
    /// The name inside of its node.
    var identifier: String
    /// A name among all operations of the API: `createUserFeed`.
    var uniqueIdentifier: String
    /// The node that its path starts from, by index; nil where that was not read.
    var node: Int?
    /// The edge that it calls, by index.
    var edge: Int?
    var pieces: [Piece]
    var parameters: ResolvedRecord
    var answers: [Answer]
    /// The type of the one form of the answer; any value where there are several or none.
    var answerType: String
    /// The type of what it creates.
    var createdType: String

    /// What it declares types of.
    var records: [ResolvedRecord] { [parameters] + answers.compactMap(\.structure).map(\.holder) }

    /// The types of all parameters and answers.
    var types: [String] {
        parameters.types + answers.flatMap { [$0.type] + ($0.structure?.types ?? []) }
    }

    /// True where it is allowed, method and path are known, and its parameters are sent as such: those of a field that is
    /// expanded stand in `fields`.
    var isCallable: Bool {
        operation.status == .allowed && operation.method != nil && operation.path != nil
            && operation.expandedField == nil
    }
}

extension RecordBuilder {
    /// The parts of an operation that have names or types of their own.
    mutating func operation(
        _ operation: Operation, name: TypeName, identifier: String, uniqueIdentifier: String, node: Int?,
        edge: Int?
    ) -> ResolvedOperation {
        let parts = Self.parts(of: operation.path ?? "")
        let placeholders = parts.filter(\.isPlaceholder)
        let listed = Member.tree(operation.parameters)
        let members = distinct(
            operation.verb == .create ? Choices.withFile(listed) : listed, in: operation.id.text)
        let identifiers = settle(
            placeholders.map {
                NameRequest(
                    name: $0.text, kindSuffix: rules.suffix(.placeholder), location: operation.location)
            } + members.map(\.request), .arguments)
        var placeholderNames = identifiers.prefix(placeholders.count)
        let pieces = parts.map {
            ResolvedOperation.Piece(
                text: $0.text, identifier: $0.isPlaceholder ? placeholderNames.popFirst() : nil)
        }
        let forms =
            operation.returns.isEmpty && !operation.responseFields.isEmpty
            ? [nil] : operation.returns.distinct.map { Optional($0) }
        let answerName = rules.suffix(.answer)
        let answerNames = answerNames(of: forms)
        let parameters = record(
            name, subject: operation.id.text, members,
            identifiers: Array(identifiers.dropFirst(placeholders.count)),
            taken: Set(answerNames + [answerName]), inParameter: true)
        let answers = zip(forms, answerNames).map { answer(operation, form: $0, name: inner(name, $1)) }
        return ResolvedOperation(
            operation: operation, identifier: identifier, uniqueIdentifier: uniqueIdentifier, node: node,
            edge: edge, pieces: pieces,
            parameters: parameters, answers: answers,
            answerType: answers.count == 1 ? answers[0].type : speller.spell(nil, at: operation.location),
            createdType: speller.spell(operation.creates, at: operation.location))
    }

    /// The names of the types of answers: of several forms after the first member that no other form has.
    private func answerNames(of forms: [TypeExpression?]) -> [String] {
        let answerName = rules.suffix(.answer)
        guard forms.count > 1 else { return forms.map { _ in answerName } }
        let members = forms.map { $0?.structureMembers?.map(\.name) ?? [] }
        var taken: Set<String> = []
        return forms.indices.map { index in
            let others = Set(members.indices.filter { $0 != index }.flatMap { members[$0] })
            let telling = members[index].filter { !others.contains($0) } + members[index]
            let names = telling.map { rules.spell($0 + " " + answerName, as: .structures) }
            let free = names.first { !taken.contains($0) } ?? answerName + String(index + 1)
            taken.insert(free)
            return free
        }
    }

    private mutating func answer(_ operation: Operation, form: TypeExpression?, name: TypeName)
        -> ResolvedOperation.Answer
    {
        let member = Member(
            name: "", type: form, location: operation.location,
            children: form == nil ? Member.tree(operation.responseFields) : [])
        let members = member.structure
        guard !members.isEmpty else {
            return ResolvedOperation.Answer(
                type: speller.spell(form, at: operation.location),
                wireType: wireType(form, at: operation.location) ?? "")
        }
        let structure = record(name, subject: operation.id.text, members)
        let shared = shared(structure)
        let type = speller.spell(
            member.shape, at: operation.location, structure: shared.map(TypeName.top) ?? structure.name)
        let wire = wireType(member.shape, at: operation.location, structure: structure.name)
        return ResolvedOperation.Answer(
            type: type, wireType: wire ?? "", structure: shared == nil ? structure : nil)
    }

    /// The runtime's type for an answer, the last one that fits, so that a pack can replace its base's; nil where it has
    /// none, or the page says more of the member than its type.
    private func shared(_ record: ResolvedRecord) -> String? {
        guard record.members.count == 1, let only = record.members.first, only.member.description.isEmpty
        else {
            return nil
        }
        return speller.table.answers.last { $0.member == only.member.name && $0.type == only.type }?.name
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

extension [TypeExpression] {
    /// The first of each.
    fileprivate var distinct: [TypeExpression] {
        reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}
