import APIModel
import ReferencePages
import ReferenceVocabulary

/// What one page adds to the model.
struct PageModel {
    private let outline: PageOutline
    private(set) var node: Node?
    private(set) var edge: Edge?
    private(set) var listedEdges: [Edge] = []
    private(set) var operations: [Operation] = []
    private(set) var errors: [ErrorDefinition] = []
    private(set) var permissions: [Permission] = []
    private(set) var metrics: [Metric] = []
    private(set) var valueTables: [ValueTable] = []
    private(set) var diagnostics: [Diagnostic] = []
    /// The operation of each draft.
    private var operationOfDraft: [Int] = []
    /// Where the rows of each operation's table of parameters begin.
    private var firstParameter: [Int: (table: Int, start: Int)] = [:]

    private var identity: PageIdentity { outline.identity }

    init(_ outline: PageOutline) {
        self.outline = outline
        let location = SourceLocation(file: outline.file, line: outline.titleLine)
        operations = OperationBuilder.operations(of: outline, drafts: &operationOfDraft)
        let read = outline.drafts.first { $0.words.contains(.read) }
        let description = read.map(\.description).flatMap { $0.isEmpty ? nil : $0 } ?? outline.description
        switch identity.kind {
        case .node:
            let path = read?.example?.path
            node = Node(
                id: identity.node, typeName: identity.node.typeName, title: identity.title,
                description: description, url: identity.url,
                isRoot: path.map { !$0.contains("{") && !$0.contains("<") } ?? false, location: location)
        case .edge:
            var edge = Edge(
                parent: identity.node, name: identity.edge ?? "", description: description, url: identity.url,
                hasPage: true, location: location)
            if let answer = outline.answer {
                edge.target = answer.cardinality == .none ? nil : answer.type
                edge.cardinality = answer.cardinality
            } else if let read, read.refusal != nil {
                edge.cardinality = .none
            }
            self.edge = edge
        case .guide: break
        }
        // A page about a node that says "A list of X nodes." is a root edge, such as /branded_content_search.
        if identity.kind == .node, let answer = outline.answer, node?.isRoot == true {
            edge = Edge(
                parent: .root, name: read?.example.map { String($0.path.dropFirst()) } ?? identity.node.slug,
                description: description, target: answer.type,
                cardinality: answer.cardinality, url: identity.url, hasPage: true, location: location)
            node = nil
        }
    }

    /// Takes a row; false where the model has no place for it.
    mutating func take(_ placed: PageOutline.PlacedRow) -> Bool {
        let row = placed.row
        let location = SourceLocation(file: row.page, line: row.line ?? outline.titleLine)
        let operation = placed.draft.map { operationOfDraft[$0] }
        switch row.kind {
        case .field: return takeField(row, location)
        case .summary:
            guard edge != nil else { return false }
            edge?.summaryFields.append(Self.field(row, location))
        case .parameter:
            guard let operation, !row.isPlaceholder else { return false }
            takeParameter(placed, operation, location)
        case .edge: return takeEdge(row, location)
        case .error: return takeError(placed, operation, location)
        case .return:
            guard let operation else { return false }
            operations[operation].responseFields.append(Self.field(row, location))
        case .requirement: return takeRequirement(row, operation, location)
        case .metric:
            let periods = row.others.first?.text ?? row.description
            metrics.append(
                Metric(
                    name: row.name, description: row.description, periods: Self.periods(periods),
                    flags: row.flags,
                    location: location))
        case .value:
            let value = ValueTable.Value(name: row.name, description: row.description, location: location)
            if let last = valueTables.indices.last, valueTables[last].title == placed.sectionTitle {
                valueTables[last].values.append(value)
            } else {
                valueTables.append(
                    ValueTable(page: identity.slug, title: placed.sectionTitle, values: [value]))
            }
        case .endpoint, .other: return false
        }
        return true
    }

    private mutating func takeField(_ row: ReadRow, _ location: SourceLocation) -> Bool {
        let field = Self.field(row, location)
        if edge != nil {
            edge?.addedFields.append(field)
        } else if node != nil, row.role != .addedToNode {
            node?.fields.append(field)
        } else {
            return false
        }
        return true
    }

    private mutating func takeParameter(
        _ placed: PageOutline.PlacedRow, _ operation: Int, _ location: SourceLocation
    ) {
        let row = placed.row
        if firstParameter[operation]?.table != placed.table {
            firstParameter[operation] = (placed.table, operations[operation].parameters.count)
        }
        let start = firstParameter[operation]?.start ?? 0
        operations[operation].parameters.append(
            Parameter(
                name: row.name, type: row.type, typeText: row.typeText,
                isRequired: row.flags.contains(.required),
                defaultValue: row.defaultValue, flags: row.flags, constraints: row.constraints,
                level: row.level ?? .top,
                parent: row.parent.map { $0 + start }, description: row.description, location: location))
    }

    private mutating func takeEdge(_ row: ReadRow, _ location: SourceLocation) -> Bool {
        guard node != nil, !row.name.isEmpty else { return false }
        node?.edges.append(row.name)
        var edge = Edge(
            parent: identity.node, name: row.name, description: row.description, flags: row.flags,
            url: row.link,
            location: location)
        if let type = row.type {
            // `Edge<Comment>`
            if case .list(let element) = type {
                (edge.target, edge.cardinality) = (element, .list)
            } else {
                (edge.target, edge.cardinality) = (type, .single)
            }
        }
        listedEdges.append(edge)
        return true
    }

    private mutating func takeError(
        _ placed: PageOutline.PlacedRow, _ operation: Int?, _ location: SourceLocation
    ) -> Bool {
        let row = placed.row
        if let operation {
            operations[operation].errors.append(
                ErrorUse(code: row.name, description: row.description, location: location))
            return true
        }
        guard let error = ErrorRows.definition(of: row, section: placed.sectionTitle, location) else {
            return false
        }
        errors.append(error)
        return true
    }

    private mutating func takeRequirement(_ row: ReadRow, _ operation: Int?, _ location: SourceLocation)
        -> Bool
    {
        if let operation {
            let others = row.others.sorted { $0.header < $1.header }.map { "\($0.header): \($0.text)" }
            let text = ([row.description] + others).filter { !$0.isEmpty }.joined(separator: "; ")
            operations[operation].requirements.append(
                Requirement(name: row.name, description: text, location: location))
            return true
        }
        guard PermissionNames.isPermission(row.name) else { return false }
        let dependencies =
            outline.identity.kind == .guide && row.description.isEmpty == false
            ? PermissionNames.dependencies(in: row) : []
        permissions.append(
            Permission(
                name: row.name, description: dependencies.isEmpty ? row.description : "",
                dependencies: dependencies,
                locations: [location]))
        return true
    }

    /// Reads what needs all rows of the page.
    mutating func finish() {
        for index in operations.indices {
            operations[index].permissions = Array(Set(operations[index].permissions)).sorted()
        }
    }

    static func field(_ row: ReadRow, _ location: SourceLocation) -> Field {
        Field(
            name: row.name, type: row.type, typeText: row.typeText, flags: row.flags,
            constraints: row.constraints,
            defaultValue: row.defaultValue, description: row.description, location: location)
    }

    private static func periods(_ text: String) -> [String] {
        text.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init).filter {
            ["day", "week", "days_28", "month", "lifetime", "total_over_range"].contains($0)
        }
    }

    /// Says that a row is not in the model.
    static func leftOut(_ placed: PageOutline.PlacedRow) -> Diagnostic {
        let row = placed.row
        let what =
            switch row.kind {
            case .other: "the header of its table says nothing about the API"
            case .parameter where row.isPlaceholder: "it is about a part of the path"
            case .parameter: "no heading says which operation it belongs to"
            default: "no heading says what it belongs to"
            }
        return Diagnostic(
            row.kind == .other ? ReadingDiagnostic.rowOfUnknownTable : .rowWithoutPlace,
            "the row `\(row.name.prefix(60))` is not in the model: \(what)",
            at: SourceLocation(file: row.page, line: row.line ?? 1), replacesRow: true)
    }
}
