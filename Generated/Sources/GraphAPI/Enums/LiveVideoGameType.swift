// Made from the values of `live-video.game_type` in the reference by graphgen; edits to this file are lost.

/// Values of `live-video.game_type`.
public struct LiveVideoGameType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var knockout: Self { .init(rawValue: "KNOCKOUT") }
}
