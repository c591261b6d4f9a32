// Made from the values of `page-post.tag_expansion_state` in the reference by graphgen; edits to this file are lost.

/// Values of `page-post.tag_expansion_state`.
public struct PagePostTagExpansionState: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var taggees: Self { .init(rawValue: "TAGGEES") }
    @export(implementation) public static var unspecified: Self { .init(rawValue: "UNSPECIFIED") }
}
