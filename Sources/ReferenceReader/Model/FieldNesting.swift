import APIModel

/// Tells members of objects from fields in tables that list both in one column.
///
/// A table names each field once. Where a name stands a second time, it is a member of the last object above it, and
/// so is every row between that object and it (`v18.0.comment.md`: `id` below `message_tags`).
enum FieldNesting {
    static func nest(_ fields: [Field]) -> [Field] {
        var result = fields
        var seen: [String: Int] = [:]
        var container: Int?
        for (place, field) in fields.enumerated() {
            if seen[field.name] != nil, let container {
                for member in (container + 1)...place { result[member].parent = container }
            } else {
                seen[field.name] = place
            }
            if field.type?.isShape == true { container = place }
        }
        return result
    }
}
