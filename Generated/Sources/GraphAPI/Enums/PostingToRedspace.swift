/// Values of `page.posting_to_redspace`, `user/videos.posting_to_redspace`.
public struct PostingToRedspace: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `enabled`.
    @export(implementation) public static var enabled: Self { .init(rawValue: "enabled") }
    /// `disabled`.
    @export(implementation) public static var disabled: Self { .init(rawValue: "disabled") }
}
