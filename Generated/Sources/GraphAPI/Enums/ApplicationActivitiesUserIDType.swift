/// Values of `application/activities.user_id_type`.
public struct ApplicationActivitiesUserIDType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `INSTANT_GAMES_PLAYER_ID`.
    @export(implementation) public static var instantGamesPlayerID: Self { .init(rawValue: "INSTANT_GAMES_PLAYER_ID") }
}
