import APIModel
import Foundation
import Testing

@testable import TemplateEmitter

/// A folder that goes away with the value.
final class TemporaryFolder {
    let path: String

    init(_ files: [String: String] = [:]) throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for (name, text) in files { try write(name, text) }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ name: String, _ text: String) throws {
        let url = URL(fileURLWithPath: path).appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func text(_ name: String) -> String? {
        FileManager.default.contents(atPath: path + "/" + name).map { String(decoding: $0, as: UTF8.self) }
    }

    /// All files below, sorted.
    var names: [String] {
        let all = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
        return all.filter { (try? FileManager.default.contentsOfDirectory(atPath: path + "/" + $0)) == nil }
            .sorted()
    }
}

/// A pack of one template for one subject.
func pack(
    _ template: String, for subject: String = "node", path: String = "{{typeName}}.txt", more: String = "",
    partials: [String: String] = [:]
) throws -> TemplatePack {
    let manifest = """
        name: test
        outputs:
          - { template: main, for: \(subject), path: "\(path)" }
        \(more)
        """
    let folder = try TemporaryFolder(
        ["pack.yaml": manifest, "main.mustache": template].merging(partials) { $1 })
    return try TemplatePack(folder: folder.path)
}

/// The first file's text.
func rendered(_ api: API, _ pack: TemplatePack, options: [String: String] = [:]) async throws -> String {
    let files = try await emit(api, with: pack, options: options).files
    return String(decoding: try #require(files.first).bytes, as: UTF8.self)
}

/// What a broken pack says, one line a diagnostic: `file:line:column id: message` without the folder.
func diagnostics(_ body: () throws -> TemplatePack) -> [String] {
    do {
        _ = try body()
        return []
    } catch let failure as BadInput {
        return failure.diagnostics.map { diagnostic in
            guard let location = diagnostic.location else {
                return "- \(diagnostic.id): \(diagnostic.message)"
            }
            let file = URL(fileURLWithPath: location.file).lastPathComponent
            return "\(file):\(location.line):\(location.column ?? 1) \(diagnostic.id): \(diagnostic.message)"
        }
    } catch {
        return ["\(error)"]
    }
}

let here = SourceLocation(file: "page.md", line: 7)

func field(
    _ name: String, _ type: TypeExpression = .scalar(.string), _ description: String = "", flags: [Flag] = []
) -> Field {
    Field(name: name, type: type, flags: flags, description: description, location: here)
}

func node(_ slug: String, _ typeName: String? = nil, _ fields: [Field] = [], description: String = "") -> Node
{
    Node(
        id: NodeID(slug: slug), typeName: typeName ?? slug.capitalized, title: slug.capitalized,
        description: description,
        fields: fields, location: here)
}

func api(
    _ nodes: [Node], edges: [Edge] = [], operations: [APIModel.Operation] = [], enums: [EnumDefinition] = [],
    errors: [ErrorDefinition] = [], permissions: [Permission] = [], unresolved: [UnresolvedType] = []
) -> API {
    API(
        version: "v19.0", nodes: nodes, edges: edges, operations: operations, enums: enums, errors: errors,
        permissions: permissions, unresolvedTypes: unresolved)
}
