// Made from the reference pages of `place` and its edges by graphgen; edits to this file are lost.

extension Place {

    /// A place on Facebook
    ///
    /// `GET /{place_id}`
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/place/)
    public static func read(
        _ placeID: Swift.String,
        @GraphSelectionBuilder<Place> fields: () -> GraphSelection<Place> = { GraphSelection() },
    ) -> GraphRequest<Place> {
        GraphRequest(.get, "/\(placeID)", fields: fields())
    }
}
