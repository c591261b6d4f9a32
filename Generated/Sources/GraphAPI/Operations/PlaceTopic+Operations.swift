// Made from the reference pages of `place-topic` and its edges by graphgen; edits to this file are lost.

extension PlaceTopic {

    /// Category of a Page that is a place
    ///
    /// `GET /{place_topic_id}`
    ///
    /// - Page Public Content Access: Reading may require this feature permission.
    ///
    /// Errors: ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code100`` (100), ``GraphErrorCode/accessTokenHasExpired`` (190).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/place-topic/)
    public static func read(
        _ placeTopicID: Swift.String,
        iconSize: PlaceTopicIconSize? = nil,
        @GraphSelectionBuilder<PlaceTopic> fields: () -> GraphSelection<PlaceTopic> = { GraphSelection() },
    ) -> GraphRequest<PlaceTopic> {
        var request = GraphRequest<PlaceTopic>(.get, "/\(placeTopicID)", fields: fields())
        request.set(GraphField<PlaceTopicIconSize>("icon_size"), iconSize)
        return request
    }
}
