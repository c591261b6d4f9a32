import APIModel

extension Passes {
    /// Sorts every list by name or path, so that the same pages in any order give the same bytes.
    static let sort: Pass = { api, _ in
        var result = api
        result.nodes.sort { $0.id < $1.id }
        result.edges.sort { ($0.parent, $0.name) < ($1.parent, $1.name) }
        result.operations.sort { $0.id < $1.id }
        result.errors.sort { ($0.code, $0.subcode ?? -1) < ($1.code, $1.subcode ?? -1) }
        result.permissions.sort { $0.name < $1.name }
        result.metrics.sort { ($0.name, $0.location) < ($1.name, $1.location) }
        result.valueTables.sort {
            ($0.page, $0.values.first?.location.line ?? 0) < ($1.page, $1.values.first?.location.line ?? 0)
        }
        result.endpoints.sort { ($0.path, $0.location) < ($1.path, $1.location) }
        result.versions.sort()
        result.sources.sort { $0.file < $1.file }
        return result
    }
}
