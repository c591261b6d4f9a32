public import APIModel
import ModelPasses

/// What pages describe and leave open, as a document: docs/coverage.md is that of the pages in spec/.
public enum CoverageReport {
    /// The document, as Markdown.
    public static func markdown(_ api: API) -> String {
        let coverage = DescriptionCoverage(api)
        var text = """
            # What the pages of \(api.version) describe

            `make docs-coverage` writes this page from `spec/`. What is listed as not described, the reference does not
            describe either.

            | kind | there are | described |
            | --- | --- | --- |

            """
        for kind in DescriptionCoverage.Kind.allCases {
            guard let count = coverage.total[kind] else { continue }
            text += "| \(kind.rawValue) | \(count.all) | \(count.described) |\n"
        }
        text += "\n## By node\n\nEach figure is how many are described of how many there are.\n\n"
        let kinds = DescriptionCoverage.Kind.allCases.filter { kind in
            coverage.parts.contains { $0.counts[kind] != nil } && kind != .nodes
        }
        text += "| node | described | " + kinds.map(\.rawValue).joined(separator: " | ") + " |\n"
        text += "| --- | --- |" + String(repeating: " --- |", count: kinds.count) + "\n"
        for part in coverage.parts {
            let own = part.counts[.nodes].map { $0.without.isEmpty ? "yes" : "no" } ?? "no page"
            let figures = kinds.map { kind in part.counts[kind].map { "\($0.described) of \($0.all)" } ?? "" }
            text += "| \(name(part)) | \(own) | " + figures.joined(separator: " | ") + " |\n"
        }
        text += "\n## Not described\n"
        for kind in DescriptionCoverage.Kind.allCases {
            let names = coverage.parts.compactMap { part -> String? in
                guard let without = part.counts[kind]?.without, !without.isEmpty else { return nil }
                let list = without.map { "`\($0)`" }.joined(separator: ", ")
                return [.nodes, .operations, .parameters, .nested].contains(kind)
                    ? "- " + list + "\n" : "- \(name(part)): " + list + "\n"
            }
            let isOfNoNode = [.errors, .permissions, .metrics].contains(kind)
            let list =
                isOfNoNode ? (coverage.total[kind]?.without ?? []).map { "- `\($0)`\n" } : names
            guard !list.isEmpty else { continue }
            text +=
                "\n### \(kind.rawValue.prefix(1).uppercased() + kind.rawValue.dropFirst())\n\n"
                + list.joined()
        }
        return text + open(api)
    }

    private static func name(_ part: DescriptionCoverage.Part) -> String {
        part.slug.isEmpty ? "the root" : "`\(part.slug)`"
    }

    /// What pages leave open.
    private static func open(_ api: API) -> String {
        func section(_ title: String, _ meaning: String, _ items: [String]) -> String {
            items.isEmpty
                ? "" : "\n## \(title)\n\n\(meaning)\n\n" + items.map { "- \($0)\n" }.joined()
        }
        let levels = api.operations.compactMap { operation -> String? in
            let open = operation.parameters.filter { $0.level == .ambiguous || $0.isParentOpen }
            guard !open.isEmpty else { return nil }
            return "`\(operation.id)`: " + open.map { "`\($0.name)`" }.joined(separator: ", ")
        }
        let edges = api.edges.filter { $0.target == nil && $0.cardinality != .none }
        let untyped = api.nodes.flatMap { node in
            node.fields.filter { $0.type == nil }.map { "`\(node.id.slug).\($0.name)`" }
        }
        return section(
            "Types that no page describes", "What is named, and by how many fields, parameters and edges.",
            api.unresolvedTypes.map { "`\($0.name)` (\($0.uses.count))" })
            + section(
                "Edges of which no page says what they answer", "They are read as JSON.",
                edges.map { "`\($0.id)`" })
            + section(
                "Parameters that could stand in another object",
                "Pages list the members of objects in one flat table with the rest.", levels)
            + section("Fields without a type", "They are read as JSON.", untyped)
    }
}
