import APIModel

extension Passes {
    /// Tells members of objects from what stands beside the objects, in tables that list both in one column.
    ///
    /// A table names each field once, and an object each member. Where a name stands a second time, it is a member of
    /// the last object above it, and so is every row between that object and it (`id` below
    /// `message_tags`, `value` below `big_weight`).
    static let nestMembers: Pass = { api, _ in
        var result = api
        for place in api.nodes.indices { nest(&result.nodes[place].fields) }
        for place in api.edges.indices { nest(&result.edges[place].addedFields) }
        for place in api.operations.indices {
            nest(&result.operations[place].responseFields)
            nest(&result.operations[place].parameters)
        }
        return result
    }

    private static func nest(_ fields: inout [Field]) {
        let containers = containers(fields.indices, name: { fields[$0].name }, type: { fields[$0].type })
        for (place, container) in containers { fields[place].parent = container }
    }

    private static func nest(_ parameters: inout [Parameter]) {
        let members = Dictionary(grouping: parameters.indices.filter { parameters[$0].level == .nested }) { parameters[$0].parent }
        for (parent, places) in members where parent != nil {
            let containers = containers(places, name: { parameters[$0].name }, type: { parameters[$0].type })
            for (place, container) in containers { parameters[place].parent = container }
        }
    }

    /// The rows that stand below an object, and that object.
    private static func containers(
        _ places: some Sequence<Int>, name: (Int) -> String, type: (Int) -> TypeExpression?
    ) -> [Int: Int] {
        var result: [Int: Int] = [:]
        var seen: Set<String> = []
        var container: Int?
        var below: [Int] = []
        for place in places {
            below.append(place)
            if !seen.insert(name(place)).inserted, let container {
                for member in below { result[member] = container }
                below = []
            }
            if type(place)?.isShape == true { (container, below) = (place, []) }
        }
        return result
    }
}
