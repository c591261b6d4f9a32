// Made from the reference pages of `ig-lamp` and its edges by graphgen; edits to this file are lost.

extension IGLamp {

    /// A lamp that is shown.
    ///
    /// `GET /{ig_lamp_id}`
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/ig-lamp/)
    public static func read(
        _ igLampID: Swift.String,
        @GraphSelectionBuilder<IGLamp> fields: () -> GraphSelection<IGLamp> = { GraphSelection() },
    ) -> GraphRequest<IGLamp> {
        GraphRequest(.get, "/\(igLampID)", fields: fields())
    }
}
