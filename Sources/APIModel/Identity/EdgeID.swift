/// Which edge of the API: the node that has it, and its name in paths.
public struct EdgeID: Sendable, Hashable {
    /// The node that has the edge; `root` for edges such as `/branded_content_search`.
    public var parent: NodeID
    /// The edge's name as in paths: `business_users`.
    public var name: String

    /// An edge of a node.
    public init(parent: NodeID, name: String) {
        self.parent = parent
        self.name = name
    }
}

extension EdgeID: Comparable, CustomStringConvertible {
    public static func < (left: Self, right: Self) -> Bool {
        (left.parent, left.name) < (right.parent, right.name)
    }

    /// `user/businesses`; the name alone for edges of the root.
    public var description: String { parent == .root ? name : parent.slug + "/" + name }
}
