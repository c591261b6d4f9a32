import APIModel

extension Corrections {
    /// A pass that applies the entries about fields, parameters, edges and nodes: before types are resolved.
    var beforeResolving: ModelPasses.Pass {
        { api, diagnostics in
            apply(to: api, &diagnostics) { subject in
                switch subject {
                case .enum, .error: false
                default: true
                }
            }
        }
    }

    /// A pass that applies the entries about enums and errors: once these have been gathered.
    var afterGathering: ModelPasses.Pass {
        { api, diagnostics in
            apply(to: api, &diagnostics) { subject in
                switch subject {
                case .enum, .error: true
                default: false
                }
            }
        }
    }

    private func apply(
        to api: API, _ diagnostics: inout [Diagnostic], where isMeant: (Correction.Subject) -> Bool
    ) -> API {
        var result = api
        for entry in entries where isMeant(entry.subject) {
            let before = result
            let isFound = Self.apply(entry, to: &result)
            if !isFound {
                diagnostics.append(
                    Diagnostic(
                        .error, "correction-unused",
                        "the entry is about nothing that the pages have; remove it, or mend its name", file: file,
                        line: entry.line, column: entry.column))
            } else if result == before {
                diagnostics.append(
                    Diagnostic(
                        .error, "correction-without-effect",
                        "the pages say the same by now; remove the entry", file: file, line: entry.line,
                        column: entry.column))
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
            for place in api.nodes.indices where api.nodes[place].slug == owner { correct(&api.nodes[place].fields) }
            for place in api.edges.indices where api.edges[place].parent + "/" + api.edges[place].name == owner {
                correct(&api.edges[place].addedFields)
                correct(&api.edges[place].summaryFields)
            }
            return isFound
        case .parameter(let operation, let name):
            guard let place = api.operations.firstIndex(where: { $0.id == operation }),
                let index = api.operations[place].parameters.firstIndex(where: { $0.name == name })
            else { return false }
            return correct(&api.operations[place].parameters, at: index, change)
        case .edge(let parent, let name):
            guard let place = api.edges.firstIndex(where: { $0.parent == parent && $0.name == name }) else { return false }
            if let target = change.target { api.edges[place].target = target }
            if let cardinality = change.cardinality { api.edges[place].cardinality = cardinality }
            return true
        case .node(let slug):
            guard let place = api.nodes.firstIndex(where: { $0.slug == slug }) else { return false }
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

    private static func correct(_ definition: inout EnumDefinition, _ change: Correction.Change) {
        if let name = change.name { definition.name = name }
        definition.values.removeAll { change.remove.contains($0) }
        definition.values += change.add.filter { !definition.values.contains($0) }
        definition.complete = !definition.values.isEmpty
    }
}
