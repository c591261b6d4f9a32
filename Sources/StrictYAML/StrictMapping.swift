package import APIModel
package import Yams

/// A mapping of a YAML file that accepts the keys it is asked for and no others.
package struct StrictMapping {
    package let file: String
    package let node: Yams.Node
    private let pairs: [(key: Yams.Node, value: Yams.Node)]

    /// Reads the text of a file. An empty file is an empty mapping.
    package init(file: String, text: String) throws {
        do {
            try self.init(
                file: file, node: Yams.compose(yaml: text) ?? Yams.Node.mapping(Yams.Node.Mapping([])))
        } catch let error as YamlError {
            throw BadInput([Self.diagnostic(for: error, file: file)])
        }
    }

    package init(file: String, node: Yams.Node) throws {
        self.file = file
        self.node = node
        guard let mapping = node.mapping else {
            throw Self.failure(YAMLDiagnostic.shape, "expected keys and values here", file, node.mark)
        }
        self.pairs = mapping.map { ($0.key, $0.value) }
    }

    /// Throws when the mapping has a key that is not in the list, naming the nearest one that is.
    package func allow(_ known: [String]) throws {
        let diagnostics = pairs.compactMap { pair -> Diagnostic? in
            guard let name = pair.key.scalar?.string else {
                return Self.failure(YAMLDiagnostic.shape, "expected a name as the key", file, pair.key.mark)
                    .diagnostics.first
            }
            guard !known.contains(name) else { return nil }
            let advice =
                nearest(to: name, in: known).map { "did you mean `\($0)`?" }
                ?? "known keys are \(known.sorted().joined(separator: ", "))"
            return Self.failure(
                YAMLDiagnostic.unknownKey, "unknown key `\(name)`; \(advice)", file, pair.key.mark
            )
            .diagnostics.first
        }
        if !diagnostics.isEmpty { throw BadInput(diagnostics) }
    }

    /// The names of all keys, in file order.
    package var keys: [String] { pairs.compactMap { $0.key.scalar?.string } }

    package func value(_ key: String) -> Yams.Node? {
        pairs.first { $0.key.scalar?.string == key }?.value
    }

    package func string(_ key: String) throws -> String? {
        try value(key).map { try string($0, "`\(key)`") }
    }

    package func string(_ node: Yams.Node, _ subject: String) throws -> String {
        guard let scalar = node.scalar else { throw failure("\(subject) must be a text", at: node) }
        return scalar.string
    }

    package func bool(_ key: String) throws -> Bool? {
        try value(key).map { node in
            guard let bool = node.bool else { throw failure("`\(key)` must be true or false", at: node) }
            return bool
        }
    }

    package func integer(_ key: String) throws -> Int? {
        try value(key).map { node in
            guard let integer = node.int, (0...10_000).contains(integer) else {
                throw failure("`\(key)` must be a whole number from 0 to 10000", at: node)
            }
            return integer
        }
    }

    package func strings(_ key: String) throws -> [String]? {
        try nodes(key)?.map { try string($0, "each element of `\(key)`") }
    }

    /// A list of texts, or one text that stands for a list of it.
    package func textOrTexts(_ key: String) throws -> [String]? {
        guard let node = value(key), node.scalar != nil else { return try strings(key) }
        return [try string(node, "`\(key)`")]
    }

    package func nodes(_ key: String) throws -> [Yams.Node]? {
        try value(key).map { node in
            guard let sequence = node.sequence else { throw failure("`\(key)` must be a list", at: node) }
            return Array(sequence)
        }
    }

    package func mapping(_ key: String) throws -> StrictMapping? {
        try value(key).map { try StrictMapping(file: file, node: $0) }
    }

    /// All pairs of a mapping whose keys are free.
    package func table(_ key: String) throws -> [String: String]? {
        guard let mapping = try mapping(key) else { return nil }
        var table: [String: String] = [:]
        for name in mapping.keys { table[name] = try mapping.string(name) }
        return table
    }

    package func required<Value>(_ value: Value?, _ key: String) throws -> Value {
        guard let value else {
            throw failure("the key `\(key)` is missing here; add it", at: node, YAMLDiagnostic.missingKey)
        }
        return value
    }

    /// A failure at a node of the file; at the mapping where the node is not there.
    package func failure(
        _ message: String, at node: Yams.Node?, _ kind: some DiagnosticKind = YAMLDiagnostic.shape
    ) -> BadInput {
        Self.failure(kind, message, file, (node ?? self.node).mark)
    }

    /// Where a node of the file stands.
    package func location(of node: Yams.Node) -> SourceLocation { Self.location(node.mark, file) }

    private static func failure(_ kind: some DiagnosticKind, _ message: String, _ file: String, _ mark: Mark?)
        -> BadInput
    {
        BadInput([Diagnostic(kind, message, at: location(mark, file))])
    }

    private static func location(_ mark: Mark?, _ file: String) -> SourceLocation {
        SourceLocation(file: file, line: max(mark?.line ?? 1, 1), column: max(mark?.column ?? 1, 1))
    }

    private static func diagnostic(for error: YamlError, file: String) -> Diagnostic {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            Diagnostic(YAMLDiagnostic.syntax, "this is not YAML: \(problem)", at: location(mark, file))
        case .duplicatedKeysInMapping(let duplicates, let context):
            Diagnostic(
                YAMLDiagnostic.duplicateKey,
                "the key \(duplicates.map { "`\($0)`" }.sorted().joined(separator: ", ")) stands here twice; keep one",
                at: location(context.mark, file))
        default: Diagnostic(YAMLDiagnostic.syntax, "this is not YAML: \(error)", at: location(nil, file))
        }
    }
}
