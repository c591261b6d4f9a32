import APIModel

/// Writes types of the model in a language.
struct TypeSpeller: Sendable {
    let table: TypeTable
    private let types: [NodeID: String]
    /// The types among them that no page describes.
    private let undescribed: Set<NodeID>
    private let enums: [String: String]
    /// Names as fields spell them, since an identity takes longer to make than to look up.
    private var spelled: [String: String?] = [:]
    private var spelledUndescribed: Set<String> = []
    private(set) var diagnostics: [Diagnostic] = []

    /// - Parameters:
    ///   - types: Names of the types of nodes, and of types that no page describes, by identity.
    ///   - enums: Names of the types of enums by their names in the model.
    ///   - undescribed: The types among them that no page describes.
    init(table: TypeTable, types: [NodeID: String], undescribed: Set<NodeID>, enums: [String: String]) {
        self.table = table
        self.types = types
        self.enums = enums
        self.undescribed = undescribed
    }

    /// The type's text.
    ///
    /// - Parameters:
    ///   - location: What names the type.
    ///   - structure: The name of the type that stands for a structure in it; nil where none does.
    mutating func spell(
        _ type: TypeExpression?, at location: SourceLocation, structure: TypeName? = nil,
        inParameter: Bool = false
    ) -> String {
        switch type {
        case nil: return table.fill(.any)
        case .scalar(let scalar): return table.scalar(scalar, inParameter: inParameter)
        case .identifier: return table.fill(.identifier)
        case .token: return table.fill(.token)
        // Only a parameter of its own can be a file; in a list or structure there is no room for its bytes.
        case .list(.scalar(.file)): return table.fill(.list, ["element": table.fill(.any)])
        case .list(let element):
            let element = spell(element, at: location, structure: structure, inParameter: inParameter)
            return table.fill(.list, ["element": element])
        case .map(let key, let value):
            let key = spell(key, at: location, inParameter: inParameter)
            let value = spell(value, at: location, structure: structure, inParameter: inParameter)
            return table.fill(.map, ["key": key, "value": value])
        case .structure:
            return structure.map { table.fill(.structure, $0.placeholders) } ?? table.fill(.object)
        case .object: return table.fill(.object)
        case .any: return table.fill(.any)
        case .enumeration(nil, _): return table.scalar(.string, inParameter: inParameter)
        case .enumeration(let name?, _):
            return table.fill(.enum, ["name": enums[name] ?? missing("the enum", name, location)])
        case .named(let name):
            let spelled = typeName(name) ?? missing("the type", name, location)
            return table.fill(spelledUndescribed.contains(name) ? .unresolved : .node, ["name": spelled])
        case .union(let alternatives):
            let texts = alternatives.map { spell($0, at: location, inParameter: inParameter) }
            return table.fill(.union, ["alternatives": texts.joined(separator: table.unionSeparator)])
        case .prose: return table.fill(.prose)
        }
    }

    /// The names that a type's text has of types outside of it, those of members of structures included.
    mutating func names(in type: TypeExpression?) -> Set<String> {
        var names: Set<String> = []
        type?.forEachLeaf { leaf in
            let name: String? =
                switch leaf {
                case .named(let name): typeName(name)
                case .enumeration(let name?, _): enums[name]
                default: nil
                }
            if let name { names.insert(name) }
        }
        return names
    }

    private mutating func typeName(_ name: String) -> String? {
        if let known = spelled[name] { return known }
        let identity = NodeID(name: name)
        let known = types[identity]
        spelled[name] = known
        if undescribed.contains(identity) { spelledUndescribed.insert(name) }
        return known
    }

    /// Stands for a name that is not there, in a run that ends with this error.
    private mutating func missing(_ kind: String, _ name: String, _ location: SourceLocation) -> String {
        diagnostics.append(
            Diagnostic(ModelDiagnostic.notInModel, "\(kind) `\(name)` is not in the model", at: location))
        return name
    }
}

extension TypeExpression {
    /// True for types that have fields to select.
    var isNamed: Bool {
        if case .named = self { true } else { false }
    }
}
