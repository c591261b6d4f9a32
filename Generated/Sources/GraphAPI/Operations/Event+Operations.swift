extension Event {

    /// Reads an event, with fields and edges.
    ///
    /// `GET /{event_id}`
    ///
    /// Requirements: The access token of the App that made it.
    /// Requirements: The access token of a User who is an Admin of the event.
    /// Requirements: The feature Groups API.
    ///
    /// Error codes: 100, 200, 458, 190.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/event/)
    public static func read(
        _ eventID: Swift.String,
        @GraphSelectionBuilder<Event> fields: () -> GraphSelection<Event> = { GraphSelection() },
    ) -> GraphRequest<Event> {
        GraphRequest(.get, "/\(eventID)", fields: fields())
    }
}
