import APIModel

extension Passes {
    /// Makes one enum of each set of values, names it, and refers to it wherever the values stand.
    static let shareEnums: Pass = { api, _ in
        var sets = EnumSets()
        // Most sets stand on many pages, and their values in one order.
        var keys: [[String]: String] = [:]
        func key(_ values: [String]?, _ use: TypeUse) -> String {
            guard let values, !values.isEmpty else { return EnumSets.key(nil, use) }
            if let key = keys[values] { return key }
            let key = EnumSets.key(values, use)
            keys[values] = key
            return key
        }
        _ = api.rewritingTypes { type, use in
            let isElement = type.isList
            type.forEachLeaf { leaf in
                if case .enumeration(_, let values) = leaf {
                    sets.add(values, use, isElement: isElement, key: key(values, use))
                }
            }
            return type
        }
        let named = sets.named(avoiding: Set(api.nodes.map(\.typeName) + api.unresolvedTypes.map(\.name)))
        var result = api.rewritingTypes { type, use in
            type.mapLeaves { leaf in
                guard case .enumeration(_, let values) = leaf else { return leaf }
                return .enumeration(name: named.names[key(values, use)], values: values)
            }
        }
        result.enums = named.enums
        return result
    }
}

extension TypeExpression {
    fileprivate var isList: Bool {
        if case .list = self { true } else { false }
    }
}
