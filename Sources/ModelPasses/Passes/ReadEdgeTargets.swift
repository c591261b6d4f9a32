import APIModel

extension Passes {
    /// Reads what an edge without a page of its own yields from the row in its parent's table: a known type that the
    /// description lists ("A list of Profiles who …", "Photos owned by …") or that the edge is named after (`albums`).
    ///
    /// A reading that is not the row's own words, and an edge that none fits, is noted.
    static let readEdgeTargets: Pass = { api, diagnostics in
        let types = ListedTypes(api)
        var result = api
        for (index, edge) in api.edges.enumerated() where edge.target == nil && edge.cardinality == .unknown {
            if let single = types.single(in: edge.description) {
                result.edges[index].target = .named(single)
                result.edges[index].cardinality = .single
                continue
            }
            let listed = types.listed(in: edge.description)
            if let target = listed ?? types.meant(by: edge) {
                result.edges[index].target = .named(target)
                result.edges[index].cardinality = .list
                guard listed == nil else { continue }
                diagnostics.append(
                    Diagnostic(
                        PassDiagnostic.edgeTargetRead,
                        "`\(edge.parent)/\(edge.name)` is read as a list of `\(target)`, from its name and description;"
                            + " a correction can settle it",
                        at: edge.location))
            } else {
                diagnostics.append(
                    Diagnostic(
                        PassDiagnostic.edgeTargetUnknown,
                        "no page says what `\(edge.parent)/\(edge.name)` answers with; what it yields stays untyped, and a"
                            + " correction can give it a type",
                        at: edge.location))
            }
        }
        return result
    }
}

/// The types of a model by the words that descriptions call several of them.
private struct ListedTypes {
    /// `LiveVideo` for `livevideos`.
    private var byPlural: [String: String] = [:]

    init(_ api: API) {
        _ = api.rewritingTypes { type, _ in
            type.forEachLeaf { leaf in
                if case .named(let name) = leaf { byPlural[Self.plural(name.lowercased())] = name }
            }
            return type
        }
        for node in api.nodes { byPlural[Self.plural(node.typeName.lowercased())] = node.typeName }
    }

    private static func plural(_ noun: String) -> String {
        switch true {
        case noun.hasSuffix("y") && !noun.hasSuffix("ay") && !noun.hasSuffix("ey"): noun.dropLast() + "ies"
        case noun.hasSuffix("s"), noun.hasSuffix("x"), noun.hasSuffix("ch"): noun + "es"
        default: noun + "s"
        }
    }

    /// The type in "A list of Profiles" or "An array of Pot nodes", where the words say that it is a list.
    func listed(in description: String) -> String? {
        let words = Self.words(description)
        for index in words.indices.dropFirst().dropLast()
        where words[index] == "of"
            && ["list", "array", "collection", "set"].contains(words[index - 1].lowercased())
        {
            return type(at: index + 1, in: words) ?? Self.name(at: index + 1, in: words)
        }
        return nil
    }

    /// The type in "A Harbour object", or in "A Potter" alone.
    func single(in description: String) -> String? {
        let words = Self.words(description)
        guard words.count > 1, words[0] == "A" || words[0] == "An" else { return nil }
        return Self.name(at: 1, in: words)
    }

    /// A type's name as it stands, one of no page that was read: words with capitals before "node" or "objects", or before
    /// the end of the sentence.
    private static func name(at start: Int, in words: [String]) -> String? {
        let name = words[start...].prefix { word in
            word.first?.isUppercase == true && word.allSatisfy { $0.isLetter || $0.isNumber }
        }
        guard !name.isEmpty, name.count < 4 else { return nil }
        let next = words[name.endIndex...].first
        let isEnd = next == nil && name.last?.hasSuffix("s") == false
        guard isEnd || ["node", "nodes", "object", "objects"].contains(next) else { return nil }
        return name.joined()
    }

    /// The type whose plural begins the description, or is the edge's name and stands in the description, if at all.
    func meant(by edge: Edge) -> String? {
        let words = Self.words(edge.description)
        let start = words.firstIndex { !["All", "Any", "The", "the", "of"].contains($0) } ?? 0
        let name = edge.name.filter { $0 != "_" }.lowercased()
        let text = words.joined().lowercased()
        let named = byPlural[name]
        let beginning = type(at: start, in: words)
        if named != nil, beginning != nil, named != beginning { return nil }
        return text.isEmpty || text.has(name) ? named ?? beginning : beginning
    }

    /// The type whose plural stands at an index, before words that say which ones.
    private func type(at start: Int, in words: [String]) -> String? {
        for count in [3, 2, 1] where start + count <= words.count {
            guard let type = byPlural[words[start..<(start + count)].joined().lowercased()] else { continue }
            let next = start + count
            return next == words.count || Self.relations.contains(words[next]) ? type : nil
        }
        return nil
    }

    private static let relations: Set<String> = [
        "a", "an", "are", "as", "assigned", "associated", "at", "by", "created", "for", "from", "having",
        "in", "liked",
        "made", "mentioned", "of", "on", "owned", "published", "related", "shared", "tagged", "that", "the",
        "this", "to",
        "uploaded", "which", "who", "whose", "with", "you",
    ]

    /// The words of the first sentence; marks of a list within it, such as commas, are words.
    private static func words(_ text: String) -> [String] {
        let sentence = text.utf8.prefix { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "\n") }
        return sentence.split { " \t()".utf8.contains($0) }.flatMap { part in
            let word = String(decoding: part.filter { !"`[]".utf8.contains($0) }, as: UTF8.self)
            if word.isEmpty { return [String]() }
            return word.hasSuffix(",") ? [String(word.dropLast()), ","] : [word]
        }
    }
}
