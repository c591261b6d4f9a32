import APIModel

/// Which types a part of the model mentions, each once.
struct TypeReferences {
    private let model: ResolvedModel
    private(set) var found: [TypeReference] = []
    /// The structures among them, by their names from outside.
    private(set) var structures: [String: ResolvedRecord] = [:]
    private var seen: Set<TypeReference> = []

    init(in model: ResolvedModel) {
        self.model = model
    }

    /// Adds what a type mentions.
    mutating func add(_ type: TypeExpression?) {
        type?.forEachLeaf { leaf in
            switch leaf {
            case .named(let name): if let target = model.reference(named: name) { add(target) }
            case .enumeration(let name?, _):
                if let index = model.enumIndex(named: name) { add(.enumeration(index)) }
            default: break
            }
        }
    }

    /// Adds what the members of a record mention, those of its structures included.
    mutating func add(_ record: ResolvedRecord) {
        for member in record.members { add(member.member.type) }
        for structure in record.structures {
            structures[structure.name.full] = structure
            add(.structure(full: structure.name.full))
            add(structure)
        }
    }

    private mutating func add(_ reference: TypeReference) {
        if seen.insert(reference).inserted { found.append(reference) }
    }
}
