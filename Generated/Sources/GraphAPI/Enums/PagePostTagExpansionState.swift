/// Values of `page-post.tag_expansion_state`.
public struct PagePostTagExpansionState: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `TAGGEES`.
    @export(implementation) public static var taggees: Self { .init(rawValue: "TAGGEES") }
    /// `UNSPECIFIED`.
    @export(implementation) public static var unspecified: Self { .init(rawValue: "UNSPECIFIED") }
}
