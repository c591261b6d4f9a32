extension IgLamp {

    /// A lamp that is shown.
    ///
    /// `GET /{ig_lamp_id}`
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/ig-lamp/)
    public static func read(
        _ igLampID: Swift.String,
        @GraphSelectionBuilder<IgLamp> fields: () -> GraphSelection<IgLamp> = { GraphSelection() },
    ) -> GraphRequest<IgLamp> {
        GraphRequest(.get, "/\(igLampID)", fields: fields())
    }
}
