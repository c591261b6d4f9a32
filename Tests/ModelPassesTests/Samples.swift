import APIModel
import ModelPasses

/// A location on a page; tests that are about locations give the line.
func at(_ line: Int = 1, _ file: String = "page.md") -> SourceLocation {
    SourceLocation(file: file, line: line)
}

/// The model that all passes make of one; diagnostics left out.
func passed(_ api: API, _ corrections: Corrections = Corrections()) -> API {
    ModelPasses.run(api, corrections: corrections).api
}

/// The diagnostics of all passes but for figures of what samples do not describe.
func passDiagnostics(_ api: API) -> [Diagnostic] {
    ModelPasses.run(api).diagnostics.filter { $0.id != "description-missing" }
}

extension Node {
    /// A described node.
    static func sample(_ slug: String, _ fields: [Field] = []) -> Node {
        let id = NodeID(slug: slug)
        return Node(id: id, typeName: id.typeName, title: id.typeName, fields: fields, location: at())
    }
}

extension Field {
    /// A field of a node.
    static func sample(_ name: String, _ type: TypeExpression? = nil, line: Int = 1) -> Field {
        Field(name: name, type: type, location: at(line))
    }
}

extension Parameter {
    /// A parameter at the top.
    static func sample(
        _ name: String, _ type: TypeExpression? = nil, _ level: Level = .top, parent: Int? = nil,
        line: Int = 1
    ) -> Parameter {
        Parameter(name: name, type: type, level: level, parent: parent, location: at(line))
    }
}

extension Operation {
    /// An operation of a node's page, or of an edge's: `user.create`, `user/feed.create`.
    static func sample(
        _ page: String, _ verb: Verb = .read, node: String? = nil, edge: String? = nil, method: Method? = nil,
        path: String? = nil, _ parameters: [Parameter] = [], id: String? = nil, line: Int = 1
    ) -> Operation {
        Operation(
            id: OperationID(id ?? "\(page).\(verb.rawValue)"), page: page,
            node: node.map { NodeID(slug: $0) }, edge: edge,
            verb: verb, method: method, path: path, parameters: parameters, location: at(line))
    }
}

extension Edge {
    /// An edge as a row of its parent's table names it.
    static func sample(_ parent: String, _ name: String, _ description: String = "") -> Edge {
        Edge(
            parent: parent.isEmpty ? .root : NodeID(slug: parent), name: name, description: description,
            location: at())
    }
}

extension TypeExpression {
    /// An enum with these values.
    static func values(_ values: [String]?) -> TypeExpression { .enumeration(name: nil, values: values) }
}
