import APIModel

extension Passes {
    /// Makes one operation of those that two pages describe for the same method and path, such as
    /// `POST /{live_video_id}/input_streams` on the node's page and on the edge's.
    static let mergeOperations: Pass = { api, _ in
        var result = api
        var indices: [String: Int] = [:]
        var merged: [Operation] = []
        // The edge's own page comes first, then the page of the node that the path starts from.
        let ordered = api.operations.map { (rank: rank($0), operation: $0) }
            .sorted { ($0.rank, $0.operation.id) < ($1.rank, $1.operation.id) }
        for (_, operation) in ordered {
            guard operation.status == .allowed, let method = operation.method, let path = operation.path
            else {
                merged.append(operation)
                continue
            }
            let key = method.rawValue + " " + shape(of: path) + " " + operation.verb.rawValue
            guard let index = indices[key] else {
                indices[key] = merged.count
                merged.append(operation)
                continue
            }
            merged[index] = merge(operation, into: merged[index])
        }
        result.operations = merged
        return result
    }

    private static func rank(_ operation: Operation) -> Int {
        if operation.page == operation.edgeID?.description { return 0 }
        return operation.page == operation.node?.slug ? 1 : 2
    }

    /// The path with its placeholders alike: `{group-id}` and `{group_id}` are one.
    private static func shape(of path: String) -> String {
        path.split(separator: "/").map { part in
            part.contains("{")
                ? String(part.prefix { $0 != "{" })
                    + part.drop { $0 != "{" }.lowercased().filter { $0.isLetter } : String(part)
        }.joined(separator: "/")
    }

    /// True for a parameter of which nothing but its name is known.
    private static func isStub(_ parameter: Parameter) -> Bool {
        parameter.parent == nil && parameter.type == nil && parameter.description.isEmpty
    }

    private static func merge(_ other: Operation, into operation: Operation) -> Operation {
        var result = operation
        let known = Set(operation.parameters.filter { $0.parent == nil }.map(\.name))
        var indices: [Int: Int] = [:]
        for (index, parameter) in other.parameters.enumerated() {
            // What one page only sends in a request, the other one describes.
            if parameter.parent == nil, parameter.type != nil,
                let stub = result.parameters.firstIndex(where: { $0.name == parameter.name && isStub($0) })
            {
                let isRequired = result.parameters[stub].isRequired
                result.parameters[stub] = parameter
                result.parameters[stub].isRequired = isRequired || parameter.isRequired
                indices[index] = stub
                continue
            }
            let isNew = parameter.parent.map { indices[$0] != nil } ?? !known.contains(parameter.name)
            guard isNew else { continue }
            var parameter = parameter
            parameter.parent = parameter.parent.flatMap { indices[$0] }
            indices[index] = result.parameters.count
            result.parameters.append(parameter)
        }
        result.errors += other.errors.filter { error in
            !operation.errors.contains { $0.code == error.code && $0.subcode == error.subcode }
        }
        result.requirements += other.requirements.filter { requirement in
            !operation.requirements.contains {
                $0.name == requirement.name && $0.description == requirement.description
            }
        }
        result.permissions = Array(Set(operation.permissions + other.permissions)).sorted()
        result.limitations += other.limitations.filter { !operation.limitations.contains($0) }
        result.locations += other.locations
        result.readAfterWrite = operation.readAfterWrite || other.readAfterWrite
        result.creates = operation.creates ?? other.creates
        if result.returns.isEmpty { result.returns = other.returns }
        if result.responseFields.isEmpty { result.responseFields = other.responseFields }
        if result.description.isEmpty { result.description = other.description }
        return result
    }
}
