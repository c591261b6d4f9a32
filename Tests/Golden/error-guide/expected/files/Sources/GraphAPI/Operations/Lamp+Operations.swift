extension Lamp {

    /// `GET /{lamp_id}`.
    ///
    /// Error codes: 4, 80001.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/lamp/)
    public static func read(
        _ lampID: Swift.String,
        @GraphSelectionBuilder<Lamp> fields: () -> GraphSelection<Lamp> = { GraphSelection() },
    ) -> GraphRequest<Lamp> {
        GraphRequest(.get, "/\(lampID)", fields: fields())
    }
}
