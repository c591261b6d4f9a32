/// What of the API a change is about.
public struct ChangeSubject: Codable, Sendable, Hashable {
    /// Kinds of things.
    public enum Kind: String, Codable, Sendable, Hashable, CaseIterable {
        /// An object with an id and fields; `name` is its slug.
        case node
        /// A page of an edge that goes on to be listed without it; `name` is the edge's identity.
        case page
        /// A field of a node, of what an edge adds, or of a summary.
        case field
        /// An edge; `owner` is the node.
        case edge
        /// Something to call; `name` is its id.
        case operation
        /// A parameter of an operation.
        case parameter
        /// A field of an operation's answer, or the answer itself where `name` is empty.
        case answer
        /// A value of an enum; `owner` is the enum's name.
        case enumValue
        /// The type of an enum.
        case `enum`
        /// An error code, of an operation or of the guides.
        case error
        /// A permission, asked for by an operation or listed by the guides.
        case permission
        /// Another condition of an operation.
        case requirement
        /// A text about the limits of an operation.
        case limitation
        /// A metric of insights.
        case metric
        /// A value of a table that belongs to no field.
        case value
        /// A path that guides list.
        case endpoint
    }

    /// What kind of thing it is.
    public var kind: Kind
    /// What it belongs to: a node's slug, an edge's or an operation's id, a name of an enum; empty where that is nothing.
    public var owner: String
    /// Its name.
    public var name: String

    /// A subject.
    public init(_ kind: Kind, _ name: String, of owner: String = "") {
        self.kind = kind
        self.owner = owner
        self.name = name
    }
}

extension ChangeSubject: Comparable, CustomStringConvertible {
    /// By identity, then by kind.
    public static func < (left: Self, right: Self) -> Bool {
        (left.owner, left.name, left.kind.rawValue) < (right.owner, right.name, right.kind.rawValue)
    }

    /// As in corrections: `user.birthday`, `user/feed`, `user.update firstname`.
    public var description: String {
        guard !owner.isEmpty else { return name }
        switch kind {
        case .edge: return owner + "/" + name
        case .field, .enumValue, .value: return owner + "." + name
        default: return name.isEmpty ? owner : owner + " " + name
        }
    }
}

extension ChangeSubject.Kind {
    /// What can happen to such a thing.
    public var changes: Set<ChangeKind> {
        /// What the rows of fields and of answers can do.
        let ofMembers: Set<ChangeKind> = [
            .added, .removed, .renamed, .typeChanged, .deprecated, .undeprecated, .defaultChanged,
            .marksChanged,
            .valuesChanged, .moved, .descriptionChanged,
        ]
        return switch self {
        case .node: [.added, .removed, .renamed, .descriptionChanged]
        case .page, .enumValue, .limitation: [.added, .removed]
        case .field, .answer: ofMembers
        case .parameter: ofMembers.union([.becameRequired, .becameOptional])
        case .edge:
            [
                .added, .removed, .renamed, .typeChanged, .deprecated, .undeprecated, .marksChanged,
                .descriptionChanged,
            ]
        case .operation:
            [
                .added, .removed, .moved, .typeChanged, .marksChanged, .valuesChanged, .descriptionChanged,
            ]
        case .enum: [.renamed]
        case .error: [.added, .removed, .renamed, .valuesChanged, .descriptionChanged]
        case .permission: [.added, .removed, .valuesChanged, .descriptionChanged]
        case .requirement, .value, .endpoint: [.added, .removed, .renamed, .descriptionChanged]
        case .metric:
            [
                .added, .removed, .renamed, .deprecated, .undeprecated, .marksChanged, .valuesChanged,
                .descriptionChanged,
            ]
        }
    }
}
