// Made from the reference pages of `place-tag` and its edges by graphgen; edits to this file are lost.

extension PlaceTag {

    /// `GET /{place_tag_id}`.
    ///
    /// - Permissions: Tags that involve a person need a user access token of that person with the
    ///   `user_tagged_places` permission.
    ///
    /// Permissions: ``GraphPermission/userTaggedPlaces``.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/place-tag/)
    public static func read(
        _ placeTagID: Swift.String,
        @GraphSelectionBuilder<PlaceTag> fields: () -> GraphSelection<PlaceTag> = { GraphSelection() },
    ) -> GraphRequest<PlaceTag> {
        GraphRequest(.get, "/\(placeTagID)", fields: fields(), permissions: ["user_tagged_places"])
    }
}
