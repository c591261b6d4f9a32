/// Values of `live-video.game_type`.
public struct LiveVideoGameType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `KNOCKOUT`.
    @export(implementation) public static var knockout: Self { .init(rawValue: "KNOCKOUT") }
}
