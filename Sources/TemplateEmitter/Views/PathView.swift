import APIModel

/// A path of the API with everything that can be called at it.
struct PathView: TemplateView {
    let context: ViewContext
    /// The operations at the path by index, in the order of the model; at least one.
    let operations: [Int]

    static let declaration = ViewDeclaration<PathView>(
        "path", "A path with the calls that it takes.",
        [
            .raw(
                "path", \.path,
                "The path with its placeholders; of several that differ in the names of placeholders only, the first."
            ),
            .raw("shape", { PathShape.text(of: $0.path) }, "The path with `{}` for each placeholder."),
            .texts(
                "spellings", { Set($0.operations.compactMap($0.path)).sorted() },
                "All paths of its calls; more than one only in `pathShapes`."),
            .list(
                "placeholders", of: "piece",
                { view in view.first.pieces.filter { $0.piece.identifier != nil } },
                "The placeholders of the path in their order."),
            .list("methods", \.methods, "The HTTP methods that it takes, in the order GET, POST, DELETE."),
            .list(
                "operations", of: "operation", { $0.context.operations($0.operations) },
                "All calls at the path, of all methods."),
        ])

    private var first: OperationView {
        let shown = operations.first { path($0) == path } ?? operations[0]
        return OperationView(context: context, indexed: Indexed(context.model.operations, shown))
    }
    private var path: String { operations.compactMap(path).min() ?? "" }
    private func path(_ operation: Int) -> String? { context.model.operations[operation].operation.path }

    private var methods: [PathMethodView] {
        let byMethod = Dictionary(grouping: operations) { context.model.operations[$0].operation.method }
        return [Operation.Method.get, .post, .delete].compactMap { method in
            byMethod[method].map { PathMethodView(context: context, method: method, operations: $0) }
        }
    }
}

/// A method of a path.
struct PathMethodView: TemplateView {
    let context: ViewContext
    let method: Operation.Method
    /// By index, in the order of the model.
    let operations: [Int]

    static let declaration = ViewDeclaration<PathMethodView>(
        "method", "An HTTP method of a path with the calls that it stands for.",
        [
            .text("method", \.method.rawValue, "`GET`, `POST` or `DELETE`."),
            .list(
                "operations", of: "operation", { $0.context.operations($0.operations) },
                "The calls. There are several where pages differ in what one method does."),
            .flag("isShared", { $0.operations.count > 1 }, "True where there are several."),
        ])
}

/// What is left of a path without the names of its placeholders.
enum PathShape {
    /// `/{user_id}/albums` as `/{}/albums`.
    static func text(of path: String) -> String {
        var result = ""
        var isInside = false
        for character in path {
            if character == "}" { isInside = false }
            if !isInside { result.append(character) }
            if character == "{" { isInside = true }
        }
        return result
    }
}

extension ViewContext {
    /// The paths that allowed calls have, each once, by path.
    var pathViews: [PathView] { paths { $0 } }

    /// The same, those that differ in the names of placeholders only as one.
    var pathShapeViews: [PathView] { paths(PathShape.text) }

    private func paths(_ key: (String) -> String) -> [PathView] {
        var groups: [String: [Int]] = [:]
        for (index, resolved) in model.operations.enumerated() where resolved.isCallable {
            guard let path = resolved.operation.path else { continue }
            groups[key(path), default: []].append(index)
        }
        return groups.sorted { $0.key < $1.key }.map { PathView(context: self, operations: $0.value) }
    }
}
