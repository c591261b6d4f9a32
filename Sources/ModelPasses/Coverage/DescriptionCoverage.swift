public import APIModel

/// What of a model has a description, by kind.
public struct DescriptionCoverage: Sendable {
    /// Kinds of things that pages describe.
    public enum Kind: String, CaseIterable, Sendable {
        case nodes, edges, operations, fields
        case parameters = "parameters at the top"
        case nested = "nested parameters"
        case errors = "error codes"
        case permissions, metrics
    }

    /// Things of one kind.
    public struct Count: Sendable, Equatable {
        /// How many there are.
        public var all = 0
        /// The names of those without a description, in the model's order.
        public var without: [String] = []
        /// How many have a description.
        public var described: Int { all - without.count }

        mutating func add(_ name: @autoclosure () -> String, _ description: String) {
            all += 1
            if description.allSatisfy(\.isWhitespace) { without.append(name()) }
        }
    }

    /// What belongs to a node, or to none.
    public struct Part: Sendable {
        /// The node's slug, or else that of the path's first part.
        public var slug: String
        /// The page's title; nil where no page describes the node.
        public var location: SourceLocation?
        /// The counts by kind.
        public var counts: [Kind: Count] = [:]

        /// True where everything has a description.
        public var isComplete: Bool { counts.values.allSatisfy(\.without.isEmpty) }
    }

    /// Everything, by kind.
    public private(set) var total: [Kind: Count] = [:]
    /// Nodes with what belongs to them, by slug.
    public private(set) var parts: [Part] = []

    /// Counts what a model describes. Only what can be called counts among operations and parameters.
    public init(_ api: API) {
        var parts: [String: Part] = [:]
        func add(_ kind: Kind, _ name: @autoclosure () -> String, _ description: String, to slug: String) {
            parts[slug, default: Part(slug: slug)].counts[kind, default: Count()].add(name(), description)
        }
        for node in api.nodes where node.isDescribed {
            let slug = node.id.slug
            parts[slug, default: Part(slug: slug)].location = node.location
            add(.nodes, slug, node.description, to: slug)
            for field in node.fields { add(.fields, field.name, field.description, to: slug) }
        }
        for edge in api.edges {
            add(.edges, edge.name, edge.description, to: edge.parent.slug)
            for field in edge.addedFields + edge.summaryFields {
                add(.fields, "\(edge.name).\(field.name)", field.description, to: edge.parent.slug)
            }
        }
        for operation in api.operations where operation.status == .allowed {
            let slug = operation.node?.slug ?? operation.page
            add(.operations, operation.id.text, operation.description, to: slug)
            for parameter in operation.parameters {
                add(
                    parameter.level == .top ? .parameters : .nested,
                    "\(operation.id) \(parameter.name)", parameter.description, to: slug)
            }
        }
        self.parts = parts.values.sorted { $0.slug < $1.slug }
        for part in self.parts {
            for (kind, count) in part.counts {
                total[kind, default: Count()].all += count.all
                total[kind, default: Count()].without += count.without
            }
        }
        for error in api.errors {
            total[.errors, default: Count()].add(
                String(error.code) + (error.subcode.map { "/\($0)" } ?? ""),
                error.messages.map(\.text).joined())
        }
        for permission in api.permissions {
            total[.permissions, default: Count()].add(permission.name, permission.description)
        }
        for metric in api.metrics { total[.metrics, default: Count()].add(metric.name, metric.description) }
    }
}
