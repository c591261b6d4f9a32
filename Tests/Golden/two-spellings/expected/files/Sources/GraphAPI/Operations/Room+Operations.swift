// Made from the reference pages of `room` and its edges by graphgen; edits to this file are lost.

extension Room {

    /// A room with lamps.
    ///
    /// `GET /{room_id}`
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/room/)
    public static func read(
        _ roomID: Swift.String,
        @GraphSelectionBuilder<Room> fields: () -> GraphSelection<Room> = { GraphSelection() },
    ) -> GraphRequest<Room> {
        GraphRequest(.get, "/\(roomID)", fields: fields())
    }
}
