import APIModel

extension Passes {
    /// Lists each permission with the operations that ask for it.
    static let gatherPermissions: Pass = { api, _ in
        var known: [String: Permission] = [:]
        for permission in api.permissions {
            guard var found = known[permission.name] else {
                known[permission.name] = permission
                continue
            }
            if found.description.isEmpty { found.description = permission.description }
            found.dependencies = Array(Set(found.dependencies + permission.dependencies)).sorted()
            found.locations = (found.locations + permission.locations).sorted()
            known[permission.name] = found
        }
        for operation in api.operations {
            for name in operation.permissions {
                known[name, default: Permission(name: name)].operations.append(operation.id)
                if known[name]?.locations.isEmpty == true {
                    known[name]?.locations.append(operation.location)
                }
            }
        }
        var result = api
        result.permissions = known.values.map { permission in
            var permission = permission
            permission.operations.sort()
            return permission
        }
        return result
    }
}
