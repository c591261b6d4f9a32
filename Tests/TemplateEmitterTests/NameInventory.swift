import APIModel

@testable import TemplateEmitter

/// What everything of a model is called, by its identity on the pages.
struct NameInventory {
    private(set) var names: [String: String] = [:]
    /// Further names that the package declares of a thing.
    private var aliases: [String: Set<String>] = [:]

    init(_ api: API, pack: TemplatePack) {
        let model = ResolvedModel(api, naming: pack.manifest.naming, types: pack.manifest.types)
        for node in model.nodes {
            let id = node.node.id.slug
            names["type of node \(id)"] = node.record.name.full
            add(node.record, of: "node \(id)")
        }
        for edge in model.edges {
            let id = edge.edge.id.description
            names["type of edge \(id)"] = edge.typeName
            names["edge \(id)"] = edge.identifier
            add(edge.added, of: "edge \(id)")
            add(edge.summary, of: "summary \(id)")
        }
        for operation in model.operations {
            // An operation's own id can change with what else is called like it; what it calls does not.
            let subject = operation.operation
            let id = "\(subject.verb) \(subject.path ?? subject.id.text)"
            names["call \(id)"] = operation.identifier
            names["type of call \(id)"] = operation.parameters.name.full
            add(operation.parameters, of: id)
            for (index, answer) in operation.answers.enumerated() {
                if let structure = answer.structure { add(structure, of: "answer \(index) of \(id)") }
            }
        }
        for (definition, resolved) in zip(api.enums, model.enums) {
            for use in definition.uses {
                let key = "values of \(use.owner) \(use.member) \(definition.values.sorted())"
                names[key] = resolved.typeName
                aliases[key] = Set(resolved.otherTypeNames)
            }
            for value in resolved.values {
                names["value \(value.name) of \(definition.values.sorted())"] = value.identifier
            }
        }
        for type in model.undescribedTypes { names["type \(type.type.name.lowercased())"] = type.typeName }
        for error in model.errors {
            let code = error.main.definition.code
            names["error \(code)"] = error.identifier
            aliases["error \(code)"] = [error.codeIdentifier]
        }
        for permission in model.permissions {
            names["permission \(permission.permission.name)"] = permission.identifier
        }
    }

    private mutating func add(_ record: ResolvedRecord, of owner: String) {
        for member in record.members where names["\(member.member.name) of \(owner)"] == nil {
            names["\(member.member.name) of \(owner)"] = member.identifier
        }
        for structure in record.structures {
            names["structure \(structure.subject) of \(owner)"] = structure.name.full
            add(structure, of: "\(structure.subject) of \(owner)")
        }
    }

    /// What both have and call otherwise.
    func renamed(in other: NameInventory) -> [String] {
        names.compactMap { key, name in
            guard let found = other.names[key], found != name, other.aliases[key]?.contains(name) != true
            else { return nil }
            return "\(key): \(name) -> \(found)"
        }.sorted()
    }
}
