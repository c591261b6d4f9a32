import APIModel

extension Corrections {
    /// A pass that says which entries do not count, since their pages were not read.
    var notePagesUnread: Pass {
        { api, diagnostics in
            let pages = Self.pages(of: api)
            let unread = entries.filter { $0.page.map { !pages.contains($0) } == true }
            if let first = unread.first {
                let names = Set(unread.compactMap(\.page)).sorted()
                diagnostics.append(
                    Diagnostic(
                        CorrectionDiagnostic.pageUnread,
                        "from here on, \(unread.count) entries are about pages that were not read: "
                            + names.prefix(5).joined(separator: ", ") + (names.count > 5 ? ", …" : ""),
                        at: first.location))
            }
            return api
        }
    }

    /// The slugs of the pages that a model was made of.
    private static func pages(of api: API) -> Set<String> {
        Set(api.operations.map(\.page)).union(api.nodes.filter(\.isDescribed).map(\.id.slug))
            .union(api.edges.filter(\.hasPage).map(\.id.description))
    }

    /// A pass that applies the entries about fields, parameters, edges and nodes: before types are resolved.
    var beforeResolving: Pass {
        { api, diagnostics in apply(to: api, &diagnostics) { !$0.isGathered } }
    }

    /// A pass that applies the entries about enums and errors: once these have been gathered.
    var afterGathering: Pass {
        { api, diagnostics in apply(to: api, &diagnostics) { $0.isGathered } }
    }

    private func apply(
        to api: API, _ diagnostics: inout [Diagnostic], where isMeant: (Correction.Subject) -> Bool
    ) -> API {
        var result = api
        let pages = Self.pages(of: api)
        for entry in entries where isMeant(entry.subject) && entry.page.map(pages.contains) != false {
            let before = result
            let isFound = Self.apply(entry, to: &result)
            if !isFound {
                diagnostics.append(
                    Diagnostic(
                        CorrectionDiagnostic.unused,
                        "the entry is about nothing that the pages have; remove it, or mend its name",
                        at: entry.location))
            } else if result == before {
                diagnostics.append(
                    Diagnostic(
                        CorrectionDiagnostic.withoutEffect, "the pages say the same by now; remove the entry",
                        at: entry.location))
            }
        }
        return result
    }

    /// Changes what an entry is about; false where there is no such thing.
    private static func apply(_ entry: Correction, to api: inout API) -> Bool {
        let change = entry.change
        switch entry.subject {
        case .field(let owner, let name):
            var isFound = false
            func correct(_ fields: inout [Field]) {
                for index in fields.indices where fields[index].name == name {
                    isFound = true
                    if let type = change.type { fields[index].type = type }
                    if let was = change.was { fields[index].formerName = was }
                }
            }
            for index in api.nodes.indices where api.nodes[index].id.slug == owner {
                correct(&api.nodes[index].fields)
            }
            for index in api.edges.indices where api.edges[index].id.description == owner {
                correct(&api.edges[index].addedFields)
                correct(&api.edges[index].summaryFields)
            }
            return isFound
        case .parameter(let operation, let name):
            guard let index = api.operations.firstIndex(where: { $0.id == operation }),
                let parameter = api.operations[index].parameters.firstIndex(where: { $0.name == name })
            else { return false }
            return correct(&api.operations[index].parameters, at: parameter, change)
        case .levels(let operation):
            guard let index = api.operations.firstIndex(where: { $0.id == operation }) else { return false }
            return settle(&api.operations[index].parameters, change)
        case .edge(let id):
            guard let index = api.edges.firstIndex(where: { $0.id == id }) else { return false }
            if let target = change.target { api.edges[index].target = target }
            if let was = change.was { api.edges[index].formerName = was }
            if let cardinality = change.cardinality { api.edges[index].cardinality = cardinality }
            return true
        case .node(let id):
            guard let index = api.nodes.firstIndex(where: { $0.id == id }) else { return false }
            if let was = change.was { api.nodes[index].formerName = was }
            if let typeName = change.typeName { api.nodes[index].typeName = typeName }
            return true
        case .enum(let name):
            let isIt = { (definition: EnumDefinition) in
                definition.name == name || definition.otherNames.contains(name)
            }
            guard let index = api.enums.firstIndex(where: isIt) else { return false }
            let name = api.enums[index].name
            correct(&api.enums[index], change)
            if let new = change.name {
                api = api.rewritingTypes { type, _ in
                    type.mapLeaves { leaf in
                        guard case .enumeration(name, let values) = leaf else { return leaf }
                        return .enumeration(name: new, values: values)
                    }
                }
            }
            return true
        case .error(let code):
            let indices = api.errors.indices.filter { api.errors[$0].code == code }
            for index in indices {
                guard let category = change.category else { continue }
                api.errors[index].category = category
                api.errors[index].isRetryable = category == .transient || category == .throttled
            }
            return !indices.isEmpty
        }
    }

    private static func correct(_ parameters: inout [Parameter], at index: Int, _ change: Correction.Change)
        -> Bool
    {
        if let type = change.type { parameters[index].type = type }
        if let isRequired = change.isRequired { parameters[index].isRequired = isRequired }
        if let level = change.level {
            parameters[index].level = level
            if level == .top { parameters[index].parent = nil }
        }
        if let parent = change.parent {
            guard let above = parameters[..<index].lastIndex(where: { $0.name == parent }) else {
                return false
            }
            parameters[index].parent = above
        }
        return true
    }

    /// Gives open parameters their levels, and members the parameter above them; false where one is not open.
    private static func settle(_ parameters: inout [Parameter], _ change: Correction.Change) -> Bool {
        let open = parameters.indices.filter { parameters[$0].level == .ambiguous }
        for name in change.top {
            // A name that is in both lists stands at the top first.
            let indices = open.filter { parameters[$0].name == name }
            guard let index = indices.first, indices.count == 1 || change.nested.contains(name) else {
                return false
            }
            parameters[index].level = .top
        }
        for name in change.nested {
            let indices = open.filter { parameters[$0].name == name && parameters[$0].level == .ambiguous }
            guard !indices.isEmpty else { return false }
            for index in indices { parameters[index].level = .nested }
        }
        var top: Int?
        for index in parameters.indices {
            let isTop =
                parameters[index].level == .top
                || (parameters[index].level == .ambiguous && parameters[index].parent == nil)
            if isTop { top = index }
            parameters[index].parent = isTop ? nil : top
        }
        return true
    }

    private static func correct(_ definition: inout EnumDefinition, _ change: Correction.Change) {
        if let name = change.name { definition.name = name }
        if let was = change.was { definition.formerName = was }
        definition.values.removeAll { change.remove.contains($0) }
        definition.values += change.add.filter { !definition.values.contains($0) }
        definition.complete = !definition.values.isEmpty
    }
}
