import APIModel

/// A field, a parameter or a member of an answer: a row of a table.
struct Row {
    /// Where the package declares it.
    enum Declaration {
        /// Among the members of what the table is of.
        case own
        /// In a type of its own that stands for the row above it.
        case inside
        /// Nowhere: the page leaves open what it is a member of, or another row has its name.
        case hidden
    }

    var name: String
    var type: TypeExpression?
    var typeText: String?
    var flags: [Flag] = []
    var constraints: [Constraint] = []
    var defaultValue: String?
    var description = ""
    /// True where the page marks it so.
    var isMarkedRequired = false
    /// True where the package asks for it.
    var isRequired = false
    var parent: Int?
    var location: SourceLocation
    var declaration = Declaration.own
    /// True where the page lists members of it.
    var hasMembers = false
    /// True where the page leaves open which rows are members of it, so that it takes any value.
    var isOpen = false

    /// Rows of fields.
    static func rows(_ fields: [Field]) -> [Row] {
        var rows = fields.map {
            Row(
                name: $0.name, type: $0.type, typeText: $0.typeText, flags: $0.flags,
                constraints: $0.constraints,
                defaultValue: $0.defaultValue, description: $0.description, parent: $0.parent,
                location: $0.location)
        }
        declare(&rows)
        return rows
    }

    /// Rows of parameters: what may be a member of several others is declared nowhere.
    static func rows(_ parameters: [Parameter]) -> [Row] {
        var rows = parameters.map {
            Row(
                name: $0.name, type: $0.type, typeText: $0.typeText, flags: $0.flags,
                constraints: $0.constraints,
                defaultValue: $0.defaultValue, description: $0.description,
                isMarkedRequired: $0.isRequired,
                isRequired: $0.isRequired && $0.level != .ambiguous && !$0.isParentOpen,
                parent: $0.level == .top ? nil : $0.parent, location: $0.location)
        }
        for (index, parameter) in parameters.enumerated() where parameter.level == .ambiguous {
            guard let parent = parameter.parent, rows.indices.contains(parent) else { continue }
            for sibling in rows.indices where rows[sibling].parent == parent {
                rows[sibling].declaration = .hidden
            }
            rows[index].declaration = .hidden
            rows[parent].isOpen = true
        }
        for index in rows.indices {
            guard let parent = rows[index].parent, rows.indices.contains(parent) else { continue }
            if rows[parent].parent != nil { rows[index].declaration = .hidden }
        }
        declare(&rows)
        return rows
    }

    /// Members of an answer that a page writes as a structure.
    static func rows(_ members: [TypeMember], at location: SourceLocation) -> [Row] {
        var rows = members.map { Row(name: $0.name, type: $0.type, location: location) }
        declare(&rows)
        return rows
    }

    private static func declare(_ rows: inout [Row]) {
        struct Place: Hashable {
            var parent: Int?
            var name: String
        }
        var seen: Set<Place> = []
        for index in rows.indices {
            if let parent = rows[index].parent, !(0..<index).contains(parent) { rows[index].parent = nil }
            if rows[index].declaration == .hidden { continue }
            let parent = rows[index].parent
            if !seen.insert(Place(parent: parent, name: rows[index].name)).inserted
                || parent.map({ rows[$0].declaration == .hidden }) == true
            {
                rows[index].declaration = .hidden
            } else if let parent {
                rows[index].declaration = .inside
                rows[parent].hasMembers = true
            }
        }
    }

    /// The type that the package gives it: that of the members where the page lists some.
    var shape: TypeExpression? {
        guard hasMembers || isOpen else { return type }
        let shape: TypeExpression = isOpen ? .any : .structure([])
        if case .list = type { return .list(shape) }
        return shape
    }

    /// The type in short.
    var typeWords: String { typeText.flatMap { $0.isEmpty ? nil : $0 } ?? TypeText.text(type) }

    /// True for a parameter that requests name and no row describes.
    var isOnlyNamed: Bool {
        type == nil && typeText == nil && description.isEmpty && flags.isEmpty && defaultValue == nil
    }
}
