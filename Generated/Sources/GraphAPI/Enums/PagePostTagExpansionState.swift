/// Values of `page-post.tag_expansion_state`.
public struct PagePostTagExpansionState: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `TAGGEES`.
    public static var taggees: Self { Self(rawValue: "TAGGEES") }
    /// `UNSPECIFIED`.
    public static var unspecified: Self { Self(rawValue: "UNSPECIFIED") }
}
