// Made from the values of `application/activities.user_id_type` in the reference by graphgen; edits to this file are lost.

/// Values of `application/activities.user_id_type`.
public struct ApplicationActivitiesUserIDType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var instantGamesPlayerID: Self { .init(rawValue: "INSTANT_GAMES_PLAYER_ID") }
}
