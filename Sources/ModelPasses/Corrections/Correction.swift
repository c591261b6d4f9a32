import APIModel

/// One entry of a file of corrections: what it is about, and what it says instead of the pages.
struct Correction: Sendable {
    /// What an entry is about.
    enum Subject: Sendable, Equatable {
        /// `field: user.birthday`
        case field(owner: String, name: String)
        /// `parameter: user.update firstname`; the operation's id and the parameter's name.
        case parameter(operation: OperationID, name: String)
        /// `levels: page-post.update`; the operation's id.
        case levels(operation: OperationID)
        /// `edge: user/accounts`
        case edge(EdgeID)
        /// `node: games-iap-product`
        case node(NodeID)
        /// `enum: LampMode`
        case `enum`(name: String)
        /// `error: 80001`
        case error(code: Int)

        /// True for what passes gather from all pages, and what no page holds by itself.
        var isGathered: Bool {
            switch self {
            case .enum, .error: true
            default: false
            }
        }
    }

    /// What an entry changes; each is left out where the pages stand.
    struct Change: Sendable {
        var type: TypeExpression?
        var level: Parameter.Level?
        /// The name of the parameter that a nested one belongs to.
        var parent: String?
        /// The names of open parameters that stand at the top.
        var top: [String] = []
        /// The names of open parameters that are members of the one at the top above them.
        var nested: [String] = []
        var isRequired: Bool?
        var target: TypeExpression?
        var cardinality: Edge.Cardinality?
        var typeName: String?
        /// The name that it had in the version before.
        var was: String?
        var name: String?
        var add: [String] = []
        var remove: [String] = []
        var category: ErrorDefinition.Category?
    }

    var subject: Subject
    /// The slug of the page without which the entry does not count, such as `album/photos`; nil where it always does.
    var page: String?
    var change: Change
    /// Why the pages are not followed.
    var reason: String
    /// Where the entry stands.
    var location: SourceLocation
}
