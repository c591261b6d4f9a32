import APIModel
import ReferencePages
import ReferenceVocabulary

/// What one page adds to the model.
struct PageModel {
    let outline: PageOutline
    var node: Node?
    var edge: Edge?
    private(set) var listedEdges: [Edge] = []
    var operations: [Operation] = []
    private(set) var errors: [ErrorDefinition] = []
    private(set) var permissions: [Permission] = []
    private(set) var metrics: [Metric] = []
    private(set) var valueTables: [ValueTable] = []
    private(set) var endpoints: [Endpoint] = []
    var versions: [VersionPeriod] = []
    var diagnostics: [Diagnostic] = []
    /// Descriptions of parts of other operations' paths.
    private(set) var strayPlaceholders: [Placeholder] = []
    /// Operations with a table that says all that they need.
    private(set) var statedRequirements: Set<Int> = []
    /// What rows outside of any operation say that all of them need.
    private(set) var pageRequirements: [Requirement] = []
    /// The operation of each draft.
    private(set) var operationOfDraft: [Int] = []
    /// The index of the parameter that each row of the last table of parameters became.
    private var tableParameters: (table: Int, indices: [Int?]) = (0, [])

    private var identity: PageIdentity { outline.identity }

    init(_ outline: PageOutline) {
        self.outline = outline
        let location = SourceLocation(file: outline.file, line: outline.titleLine)
        operations = OperationBuilder.operations(of: outline, drafts: &operationOfDraft)
        let read = outline.drafts.first { $0.words.contains(.read) }
        let readPath = operations.first { $0.verb == .read && $0.status == .allowed }?.path
        let description = read.map(\.description).flatMap { $0.isEmpty ? nil : $0 } ?? outline.description
        switch identity.kind {
        case .node:
            node = Node(
                id: identity.node, typeName: identity.node.typeName, title: identity.title,
                description: description, url: identity.url,
                isRoot: readPath.map { !$0.contains("{") } ?? false, location: location)
        case .edge where operations.contains { $0.expandedField == identity.edge }:
            // The page is about a field that reads expand with arguments; there is no such edge.
            break
        case .edge:
            // Requests may call the edge otherwise than the page's address does.
            let called = operations.first { $0.verb == .read && $0.status == .allowed }?.edgeID
            var edge = Edge(
                parent: called?.parent ?? identity.node, name: called?.name ?? identity.edge ?? "",
                description: description, url: identity.url,
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
                parent: .root, name: readPath.map { String($0.dropFirst()) } ?? identity.node.slug,
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
        if row.isPlaceOfRows { return false }
        switch row.kind {
        case .field: return takeField(row, operation, location)
        case .summary:
            guard edge != nil else { return false }
            edge?.summaryFields.append(Self.field(row, location))
        case .parameter:
            if tableParameters.table != placed.table { tableParameters = (placed.table, []) }
            tableParameters.indices.append(nil)
            guard let operation, !row.isLeftToClient else { return false }
            takeParameter(placed, operation, location)
        case .edge: return takeEdge(row, location)
        case .error: return takeError(placed, operation, location)
        case .return:
            guard let operation else { return false }
            Self.append(row, location, to: &operations[operation].responseFields)
        case .requirement: return takeRequirement(row, operation, location)
        case .metric:
            // Marks of footnotes are no part of names.
            let name = row.name.filter { $0 != "*" && $0 != "\u{2020}" }.trimmed()
            metrics.append(
                Metric(
                    name: name, description: row.description, periods: Self.periods(row.periods ?? ""),
                    flags: row.flags,
                    location: location))
        case .value: takeValue(placed, location)
        case .endpoint: return takeAuthentication(row, operation, location) || takeEndpoint(placed, location)
        case .other: return takeVersion(placed, location)
        }
        return true
    }

    private mutating func takeValue(_ placed: PageOutline.PlacedRow, _ location: SourceLocation) {
        let row = placed.row
        let value = ValueTable.Value(name: row.name, description: row.description, location: location)
        let above = placed.context.dropLast().last ?? identity.title
        let title = placed.sectionTitle.isEmpty ? above : placed.sectionTitle
        if let last = valueTables.indices.last, valueTables[last].title == title {
            valueTables[last].values.append(value)
        } else {
            valueTables.append(ValueTable(page: identity.slug, title: title, values: [value]))
        }
    }

    private mutating func takeEndpoint(_ placed: PageOutline.PlacedRow, _ location: SourceLocation) -> Bool {
        guard let endpoint = EndpointRows.endpoint(of: placed, page: identity.slug, location) else {
            return false
        }
        endpoints.append(endpoint)
        return true
    }

    private mutating func takeField(_ row: ReadRow, _ operation: Int?, _ location: SourceLocation) -> Bool {
        if let operation, row.role != .addedToNode, isOfAnotherPath(operations[operation]) {
            Self.append(row, location, to: &operations[operation].responseFields)
        } else if edge != nil, row.role == .response, takeEnvelope(row) {
            return true
        } else if edge != nil {
            let field = Self.field(row, location, of: edge?.addedFields)
            edge?.addedFields.append(field)
        } else if node != nil, row.role != .addedToNode {
            let field = Self.field(row, location, of: node?.fields)
            node?.fields.append(field)
        } else if let operation {
            Self.append(row, location, to: &operations[operation].responseFields)
        } else {
            return false
        }
        return true
    }

    /// True for a read that a request states of something else than the page's node or edge.
    private func isOfAnotherPath(_ operation: Operation) -> Bool {
        guard operation.verb == .read, operation.status == .allowed, operation.expandedField == nil,
            operation.path != nil, outline.drafts.contains(where: \.isStated)
        else { return false }
        if let edge { return operation.edge != edge.name && operation.edge != identity.edge }
        return node != nil && (operation.edge != nil || operation.node != identity.node)
    }

    private mutating func takeParameter(
        _ placed: PageOutline.PlacedRow, _ operation: Int, _ location: SourceLocation
    ) {
        let row = placed.row
        if row.mayBePlaceholder, takePlaceholder(row, operation, location) { return }
        addOwner(of: row, to: operation, draft: placed.draft)
        let indices = tableParameters.indices
        tableParameters.indices[indices.count - 1] = operations[operation].parameters.count
        let owner = row.owner.flatMap { owner in
            operations[operation].parameters.lastIndex {
                $0.name == owner && $0.location.line <= location.line
            }
        }
        // What a text says of a parameter counts as a mark.
        var flags = row.flags
        if row.isRequired, !flags.contains(.required) { flags.append(.required) }
        operations[operation].parameters.append(
            Parameter(
                name: row.memberName ?? row.name(in: placed.draft.map { outline.drafts[$0] }),
                type: StatedValues.type(of: row), typeText: StatedValues.typeText(of: row),
                isRequired: flags.contains(.required),
                defaultValue: row.defaultValue ?? StatedValues.defaultValue(in: row.description),
                flags: flags, constraints: row.constraints,
                level: owner != nil && !row.isLevelStated ? .nested : row.level ?? .top,
                parent: owner ?? row.parent.flatMap { indices.indices.contains($0) ? indices[$0] : nil },
                isParentOpen: row.isParentOpen, description: row.description,
                location: location))
    }

    /// Adds the object that an example sends and no row describes, before the first of its members.
    private mutating func addOwner(of row: ReadRow, to operation: Int, draft: Int?) {
        guard row.isOwnerSent, let owner = row.owner, let draft,
            !operations[operation].parameters.contains(where: { $0.name == owner })
        else { return }
        operations[operation].parameters.append(
            Parameter(
                name: owner, type: .object, level: .top,
                location: SourceLocation(file: row.page, line: outline.drafts[draft].line)))
    }

    /// Takes the description of a part of the path; false where the path has no such part, so that it is a parameter.
    private mutating func takePlaceholder(
        _ row: ReadRow, _ operation: Int, _ location: SourceLocation
    ) -> Bool {
        let id = NodeID(placeholder: row.parameterName)
        func name(in path: String?) -> String? {
            path.flatMap { PathTemplate.placeholders(in: $0).first { NodeID(placeholder: $0) == id } }
        }
        guard let name = name(in: operations[operation].path) else {
            // It may be of another path of the page.
            guard let other = operations.lazy.compactMap({ name(in: $0.path) }).first else { return false }
            strayPlaceholders.append(
                Placeholder(name: other, description: row.description, location: location))
            return true
        }
        operations[operation].placeholders.append(
            Placeholder(name: name, description: row.description, location: location))
        return true
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
        let isLabel = row.description.isEmpty && !row.name.contains(where: \.isNumber)
        if isLabel, row.subcode?.contains(where: \.isNumber) != true, row.others.allSatisfy(\.text.isEmpty) {
            // "Limits" over the errors of a group.
            takeValue(placed, location)
            return true
        }
        if let operation {
            let found = ErrorRows.definitions(of: row, context: placed.context, location)
            if found.isEmpty {
                operations[operation].errors.append(
                    ErrorUse(code: row.name, description: row.description, location: location))
            }
            operations[operation].errors += found.map { error in
                ErrorUse(
                    code: String(error.code), lastCode: error.lastCode, subcode: error.subcode,
                    description: row.description, location: location)
            }
            return true
        }
        let found = ErrorRows.definitions(of: row, context: placed.context, location)
        // "OAuthException" among codes is a value of the errors' type.
        if found.isEmpty { takeValue(placed, location) }
        errors += found
        return true
    }

    private mutating func takeRequirement(_ row: ReadRow, _ operation: Int?, _ location: SourceLocation)
        -> Bool
    {
        if let operation {
            operations[operation].requirements += RequirementRow.requirements(of: row, location)
            if row.stated != nil { statedRequirements.insert(operation) }
            return true
        }
        guard PermissionNames.isPermission(row.name) else {
            guard takesPageRequirements else { return false }
            pageRequirements += RequirementRow.requirements(of: row, location)
            return true
        }
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
}
