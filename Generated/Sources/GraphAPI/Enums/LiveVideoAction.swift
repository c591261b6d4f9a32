/// Values of `live-video.action`.
public struct LiveVideoAction: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `ENABLE_CROSSPOSTING`.
    @export(implementation) public static var enableCrossposting: Self { .init(rawValue: "ENABLE_CROSSPOSTING") }
    /// `DISABLE_CROSSPOSTING`.
    @export(implementation) public static var disableCrossposting: Self { .init(rawValue: "DISABLE_CROSSPOSTING") }
    /// `ENABLE_CROSSPOSTING_AND_CREATE_POST`.
    @export(implementation) public static var enableCrosspostingAndCreatePost: Self { .init(rawValue: "ENABLE_CROSSPOSTING_AND_CREATE_POST") }
}
