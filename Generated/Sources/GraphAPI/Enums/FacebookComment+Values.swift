// Made from the values that fields and parameters of `comment` take in the reference, by graphgen; edits to this file are lost.

/// Values of `comment.type`.
public struct CommentType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var user: Self { .init(rawValue: "user") }
    @export(implementation) public static var page: Self { .init(rawValue: "page") }
    @export(implementation) public static var group: Self { .init(rawValue: "group") }
}
