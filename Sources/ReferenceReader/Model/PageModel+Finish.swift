import APIModel
import ReferencePages
import ReferenceVocabulary

extension PageModel {
    /// True where an operation takes what the page says that all need.
    var takesPageRequirements: Bool { operations.contains { $0.status == .allowed } }

    /// Reads what needs all rows of the page.
    mutating func finish() {
        for (index, draft) in outline.drafts.enumerated() {
            let first = operationOfDraft[index]
            addQuery(of: draft, to: first)
            addAnswer(of: draft, to: first)
            // What the text of an operation needs is in such a table as well.
            addRequirements(
                draft.requirements.filter { !$0.title.isEmpty || !statedRequirements.contains(first) },
                to: first)
            // A table below "Publishing and Updating" is of both.
            for other in operationOfDraft[index]..<operationOfDraft[index + 1]
            where other > first && operations[other].status == .allowed {
                operations[other].placeholders = operations[first].placeholders
                operations[other].parameters = operations[first].parameters
                operations[other].responseFields = operations[first].responseFields
                operations[other].errors = operations[first].errors
                operations[other].requirements = operations[first].requirements
            }
            keepBodies(of: index)
        }
        dropEmptyNode()
        describePlaceholders()
        noteRequirements()
        noteOperations()
        for index in operations.indices {
            if operations[index].status == .allowed {
                addRequirements(outline.requirements, to: index)
                add(pageRequirements, to: index)
            }
            operations[index].permissions = Array(Set(operations[index].requirements.flatMap(\.permissions)))
                .sorted()
        }
    }

    /// Takes what stands below "Body Parameters" off the calls of a section that send no body, where another one does.
    private mutating func keepBodies(of draft: Int) {
        let calls = operationOfDraft[draft]..<operationOfDraft[draft + 1]
        guard calls.count > 1, calls.contains(where: { operations[$0].method == .post }) else { return }
        let lines = Set(
            outline.rows.filter { placed in
                placed.draft == draft && Opening.isOfBody(placed.sectionTitle)
            }.compactMap(\.row.line))
        guard !lines.isEmpty else { return }
        for call in calls where operations[call].method != .post {
            var kept: [Int: Int] = [:]
            var parameters: [Parameter] = []
            for (index, parameter) in operations[call].parameters.enumerated()
            where !lines.contains(parameter.location.line) {
                kept[index] = parameters.count
                parameters.append(parameter)
                parameters[parameters.count - 1].parent = parameter.parent.flatMap { kept[$0] }
            }
            operations[call].parameters = parameters
        }
    }

    /// Other products' addresses have "reference" above guides as well: such a page, which says nothing of a node and calls
    /// none of its name, is about the requests that it states.
    private mutating func dropEmptyNode() {
        guard let node, node.fields.isEmpty, node.edges.isEmpty,
            outline.drafts.contains(where: \.isStated), outline.drafts.allSatisfy({ $0.isStated }),
            !operations.contains(where: { operation in
                operation.node == node.id
                    || (operation.node == nil && operation.edge.map { NodeID(name: $0) } == node.id)
            })
        else { return }
        self.node = nil
    }

    /// Says which requirements of the page are of no operation.
    private mutating func noteRequirements() {
        guard !takesPageRequirements, let first = outline.requirements.first else { return }
        let lines = outline.requirements.map(\.line)
        diagnostics.append(
            Diagnostic(
                ReadingDiagnostic.requirementLeftOut,
                "\(lines.count) requirements are of no operation; lines "
                    + lines.map(String.init).joined(separator: ", "),
                at: SourceLocation(file: outline.file, line: first.line), replaces: .requirement, lines: lines
            ))
    }

    /// Says which operations have no request.
    private mutating func noteOperations() {
        for operation in operations {
            guard case .elsewhere(let text) = operation.status,
                text.isEmpty || !operation.parameters.isEmpty
            else { continue }
            diagnostics.append(
                Diagnostic(
                    ReadingDiagnostic.operationWithoutRequest,
                    "the page does not say how to call `\(operation.id)`; write its request below the heading",
                    at: operation.location))
        }
    }

    /// Gives each placeholder the description that the page has anywhere.
    private mutating func describePlaceholders() {
        var known: [NodeID: Placeholder] = [:]
        for placeholder in strayPlaceholders + operations.flatMap(\.placeholders) {
            known[NodeID(placeholder: placeholder.name)] = placeholder
        }
        guard !known.isEmpty else { return }
        for index in operations.indices {
            guard let path = operations[index].path else { continue }
            for name in PathTemplate.placeholders(in: path) {
                guard !operations[index].placeholders.contains(where: { $0.name == name }),
                    var placeholder = known[NodeID(placeholder: name)]
                else { continue }
                placeholder.name = name
                operations[index].placeholders.append(placeholder)
            }
        }
    }

    /// Adds the parameters that a request's query names and no table describes.
    private mutating func addQuery(of draft: OperationDraft, to operation: Int) {
        guard operations[operation].status == .allowed, let path = operations[operation].path,
            let method = operations[operation].method,
            let key = RequestLine(method, address: path)?.key
        else { return }
        let forms = draft.examples.filter { $0.keyOfAnybody == key && $0.hasPlaceholders }
        let location = SourceLocation(file: outline.file, line: draft.line)
        for item in (draft.request?.items ?? []) + forms.flatMap(\.items) + draft.body {
            guard !ReadRow.clientNames.contains(item.name), !ReadRow.selectionNames.contains(item.name),
                !operations[operation].parameters.contains(where: { $0.name == item.name })
            else { continue }
            operations[operation].parameters.append(
                Parameter(name: item.name, type: nil, level: .top, location: location))
        }
    }

    /// Adds what the page says of the answer in words, or shows in a sample, where it has no structure and no table of it.
    private mutating func addAnswer(of draft: OperationDraft, to index: Int) {
        let operation = operations[index]
        guard operation.status == .allowed, operation.returns.isEmpty, operation.responseFields.isEmpty,
            !readsWhatIsListed(operation)
        else { return }
        guard let sample = draft.sample else {
            operations[index].returns = draft.answerInWords.map { [$0] } ?? []
            return
        }
        operations[index].returns = [sample.type]
        diagnostics.append(
            Diagnostic(
                ReadingDiagnostic.answerOfSample,
                "the answer of `\(operation.id)` is told by a sample; lines "
                    + sample.lines.map(String.init).joined(separator: ", "),
                at: SourceLocation(file: outline.file, line: sample.lines[0]), lines: sample.lines))
    }

    /// True for a read of a node whose fields are known, or of an edge whose nodes are.
    private func readsWhatIsListed(_ operation: Operation) -> Bool {
        guard operation.verb == .read else { return false }
        if let edge { return edge.target != nil || !edge.addedFields.isEmpty }
        guard let node else { return false }
        return operation.edge == nil && (!node.fields.isEmpty || node.isRoot)
    }

    private mutating func addRequirements(_ requirements: [ListedRequirement], to operation: Int) {
        // Numbers of alternatives of two lists are not the same.
        add(
            requirements.flatMap { requirement in
                requirement.groups.map { group in
                    Requirement(
                        name: requirement.title, permissions: group.permissions, isAnyOf: group.isAnyOf,
                        alternatives: group.alternative ?? requirement.alternatives,
                        condition: requirement.condition,
                        description: requirement.text.markdown.trimmed(),
                        location: SourceLocation(file: outline.file, line: requirement.line))
                }
            }, to: operation)
    }

    private mutating func add(_ requirements: [Requirement], to operation: Int) {
        let last = operations[operation].requirements.compactMap(\.alternatives).max() ?? 0
        var numbers: [Int] = []
        operations[operation].requirements += requirements.map { requirement in
            var requirement = requirement
            requirement.alternatives = requirement.alternatives.map { number in
                if !numbers.contains(number) { numbers.append(number) }
                return last + 1 + (numbers.firstIndex(of: number) ?? 0)
            }
            return requirement
        }
    }
}
