/// Values of `comment.type`.
public struct CommentType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `user`.
    @export(implementation) public static var user: Self { .init(rawValue: "user") }
    /// `page`.
    @export(implementation) public static var page: Self { .init(rawValue: "page") }
    /// `group`.
    @export(implementation) public static var group: Self { .init(rawValue: "group") }
}
