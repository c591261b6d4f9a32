// Made from the values of `page/live_videos.game_type` in the reference by graphgen; edits to this file are lost.

/// Values of `page/live_videos.game_type`.
public struct PageLiveVideosGameType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var knockout: Self { .init(rawValue: "KNOCKOUT") }
}
