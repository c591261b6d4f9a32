// Made from the values of `page.posting_to_redspace` in the reference by graphgen; edits to this file are lost.

/// Values of `page.posting_to_redspace`, `user/videos.posting_to_redspace`.
public struct PagePostingToRedspace: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var enabled: Self { .init(rawValue: "enabled") }
    @export(implementation) public static var disabled: Self { .init(rawValue: "disabled") }
}

/// The values of ``PagePostingToRedspace``.
public typealias UserVideosPostingToRedspace = PagePostingToRedspace
