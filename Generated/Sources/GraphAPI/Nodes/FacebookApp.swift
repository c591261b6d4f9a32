// Made from what the reference says of `app` by graphgen; edits to this file are lost.

/// App.
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/app/)
public struct FacebookApp: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `FacebookApp`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// Profile picture of the app.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/app/picture)
        @export(implementation) public var picture: GraphField<ProfilePictureSource> { .init("picture") }
        /// Developer roles that people hold in the app.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/app/roles)
        @export(implementation) public var roles: GraphField<GraphConnection<JSONValue>> { .init("roles") }
        /// Scores of a user and of friends in this Facebook game.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/app/scores)
        @export(implementation) public var scores: GraphField<GraphConnection<JSONValue>> { .init("scores") }
        /// How the static resources of a Facebook Canvas app are used.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/app/staticresources)
        @export(implementation) public var staticresources: GraphField<GraphConnection<JSONValue>> { .init("staticresources") }
        /// Webhooks subscriptions of the app.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/app/subscriptions)
        @export(implementation) public var subscriptions: GraphField<GraphConnection<JSONValue>> { .init("subscriptions") }
        /// Strings of this app translated with Facebook's translation tools.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/app/translations)
        @export(implementation) public var translations: GraphField<GraphConnection<JSONValue>> { .init("translations") }
    }
}
