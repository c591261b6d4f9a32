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
                        "the entry is about nothing that the pages have; remove it, or mend its name", at: entry.location))
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
                for place in fields.indices where fields[place].name == name {
                    isFound = true
                    if let type = change.type { fields[place].type = type }
                }
            }
            for place in api.nodes.indices where api.nodes[place].id.slug == owner { correct(&api.nodes[place].fields) }
            for place in api.edges.indices where api.edges[place].id.description == owner {
                correct(&api.edges[place].addedFields)
                correct(&api.edges[place].summaryFields)
            }
            return isFound
        case .parameter(let operation, let name):
            guard let place = api.operations.firstIndex(where: { $0.id == operation }),
                let index = api.operations[place].parameters.firstIndex(where: { $0.name == name })
            else { return false }
            return correct(&api.operations[place].parameters, at: index, change)
        case .levels(let operation):
            guard let place = api.operations.firstIndex(where: { $0.id == operation }) else { return false }
            return settle(&api.operations[place].parameters, change)
        case .edge(let id):
            guard let place = api.edges.firstIndex(where: { $0.id == id }) else { return false }
            if let target = change.target { api.edges[place].target = target }
            if let cardinality = change.cardinality { api.edges[place].cardinality = cardinality }
            return true
        case .node(let id):
            guard let place = api.nodes.firstIndex(where: { $0.id == id }) else { return false }
            if let typeName = change.typeName { api.nodes[place].typeName = typeName }
            return true
        case .enum(let name):
            guard let place = api.enums.firstIndex(where: { $0.name == name }) else { return false }
            correct(&api.enums[place], change)
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
            let places = api.errors.indices.filter { api.errors[$0].code == code }
            for place in places {
                guard let category = change.category else { continue }
                api.errors[place].category = category
                api.errors[place].isRetryable = category == .transient || category == .throttled
            }
            return !places.isEmpty
        }
    }

    private static func correct(_ parameters: inout [Parameter], at index: Int, _ change: Correction.Change) -> Bool {
        if let type = change.type { parameters[index].type = type }
        if let isRequired = change.isRequired { parameters[index].isRequired = isRequired }
        if let level = change.level {
            parameters[index].level = level
            if level == .top { parameters[index].parent = nil }
        }
        if let parent = change.parent {
            guard let place = parameters[..<index].lastIndex(where: { $0.name == parent }) else { return false }
            parameters[index].parent = place
        }
        return true
    }

    /// Gives open parameters their levels, and members the parameter above them; false where one is not open.
    private static func settle(_ parameters: inout [Parameter], _ change: Correction.Change) -> Bool {
        let open = parameters.indices.filter { parameters[$0].level == .ambiguous }
        for name in change.top {
            // A name that is in both lists stands at the top first.
            let places = open.filter { parameters[$0].name == name }
            guard let place = places.first, places.count == 1 || change.nested.contains(name) else { return false }
            parameters[place].level = .top
        }
        for name in change.nested {
            let places = open.filter { parameters[$0].name == name && parameters[$0].level == .ambiguous }
            guard !places.isEmpty else { return false }
            for place in places { parameters[place].level = .nested }
        }
        var top: Int?
        for place in parameters.indices {
            let isTop = parameters[place].level == .top || (parameters[place].level == .ambiguous && parameters[place].parent == nil)
            if isTop { top = place }
            parameters[place].parent = isTop ? nil : top
        }
        return true
    }

    private static func correct(_ definition: inout EnumDefinition, _ change: Correction.Change) {
        if let name = change.name { definition.name = name }
        definition.values.removeAll { change.remove.contains($0) }
        definition.values += change.add.filter { !definition.values.contains($0) }
        definition.complete = !definition.values.isEmpty
    }
}
