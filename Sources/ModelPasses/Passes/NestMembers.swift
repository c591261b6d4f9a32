import APIModel

extension Passes {
    /// Tells members of objects from what stands beside the objects, in tables that list both in one column.
    ///
    /// A table names each field once, and an object each member. Where a name stands a second time, it is a member of
    /// the last object above it, and so is every row between that object and it (`id` below
    /// `message_tags`, `value` below `big_weight`).
    static let nestMembers: Pass = { api, _ in
        var result = api
        for index in api.nodes.indices { nest(&result.nodes[index].fields) }
        for index in api.edges.indices { nest(&result.edges[index].addedFields) }
        for index in api.operations.indices {
            nest(&result.operations[index].responseFields)
            nest(&result.operations[index].parameters)
        }
        return result
    }

    private static func nest(_ fields: inout [Field]) {
        // What a heading or a list says is a member stays one.
        let free = fields.indices.filter { fields[$0].parent == nil }
        let containers = containers(free, name: { fields[$0].name }, type: { fields[$0].type })
        for (index, container) in containers { fields[index].parent = container }
    }

    private static func nest(_ parameters: inout [Parameter]) {
        let members = Dictionary(grouping: parameters.indices.filter { parameters[$0].level == .nested }) {
            parameters[$0].parent
        }
        for (parent, indices) in members where parent != nil {
            let containers = containers(indices, name: { parameters[$0].name }, type: { parameters[$0].type })
            for (index, container) in containers {
                parameters[index].parent = container
                parameters[index].isParentOpen = false
            }
        }
    }

    /// The rows that stand below an object, and that object.
    private static func containers(
        _ indices: some Sequence<Int>, name: (Int) -> String, type: (Int) -> TypeExpression?
    ) -> [Int: Int] {
        var result: [Int: Int] = [:]
        var seen: Set<String> = []
        var container: Int?
        var below: [Int] = []
        for index in indices {
            below.append(index)
            if !seen.insert(name(index)).inserted, let container {
                for member in below { result[member] = container }
                below = []
            }
            if type(index)?.isShape == true { (container, below) = (index, []) }
        }
        return result
    }
}
