import APIModel

extension Passes {
    /// Gathers each error code with all its wordings and operations, and says what kind of failure it is.
    static let catalogueErrors: Pass = { api, diagnostics in
        struct Key: Hashable {
            var code: Int
            var subcode: Int?
        }
        var catalogue: [Key: ErrorDefinition] = [:]
        for error in api.errors {
            let key = Key(code: error.code, subcode: error.subcode)
            guard var known = catalogue[key] else {
                catalogue[key] = error
                continue
            }
            known.messages += error.messages
            known.name = fuller(known.name, error.name)
            known.recovery = fuller(known.recovery, error.recovery)
            catalogue[key] = known
        }
        for operation in api.operations {
            for use in operation.errors {
                guard let code = Int(use.code.filter { $0 != " " }) else {
                    diagnostics.append(
                        Diagnostic(
                            PassDiagnostic.errorWithoutCode,
                            "`\(use.code)` is no error code, so the error is not in the catalogue; mend the first cell",
                            at: use.location))
                    continue
                }
                let key = Key(code: code, subcode: use.subcode)
                catalogue[
                    key, default: ErrorDefinition(code: code, lastCode: use.lastCode, subcode: use.subcode)
                ].messages.append(
                    ErrorDefinition.Message(text: use.description, locations: [use.location]))
                if catalogue[key]?.operations.last != operation.id {
                    catalogue[key]?.operations.append(operation.id)
                }
            }
        }
        var result = api
        result.errors = catalogue.values.map { error in
            var error = error
            error.messages = merged(error.messages)
            error.category = ErrorCategories.category(of: error)
            error.isRetryable = error.category == .transient || error.category == .throttled
            error.operations = Array(Set(error.operations)).sorted()
            return error
        }
        return result
    }

    /// The longer one of what two guides say, whatever their files are called.
    private static func fuller(_ left: String?, _ right: String?) -> String? {
        guard let left, let right else { return left ?? right }
        return (right.utf8.count, left) < (left.utf8.count, right) ? left : right
    }

    /// Messages with equal words as one; those with most locations first.
    private static func merged(_ messages: [ErrorDefinition.Message]) -> [ErrorDefinition.Message] {
        var locations: [String: [SourceLocation]] = [:]
        for message in messages where !message.text.isEmpty {
            locations[message.text, default: []] += message.locations
        }
        return locations.map { ErrorDefinition.Message(text: $0.key, locations: $0.value.sorted()) }
            .sorted { ($1.locations.count, $0.text) < ($0.locations.count, $1.text) }
    }
}

/// What codes mean, from the guide to errors and the overview of rate limits.
enum ErrorCategories {
    static func category(of error: ErrorDefinition) -> ErrorDefinition.Category {
        switch error.code {
        case 1, 2: .transient
        case 4, 17, 32, 341, 613, 80000...80014: .throttled
        case 102, 190, 458...460, 463...464, 467, 492: .token
        case 3, 10, 200...299: .permission
        case 100: .invalidParameter
        case 506: .duplicate
        case 368: .blocked
        default: .other
        }
    }
}
