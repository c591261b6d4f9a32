// Made from the reference pages of `kiln` and its edges by graphgen; edits to this file are lost.

public import Foundation

extension Kiln {
    /// `DELETE /{kiln_id}`.
    ///
    /// - Permissions and Features: `kiln_basic`
    /// - Permissions and Features: The Pottery Public Content Access feature, for kilns of others
    ///
    /// Permissions: ``GraphPermission/kilnBasic``.
    ///
    /// [Reference](https://developers.facebook.com/docs/kiln/reference/kiln/)
    public struct Delete: GraphOperation {
        /// `kiln_id` in the path.
        public var kilnID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(kilnID: Swift.String) {
            self.kilnID = kilnID
        }

        public var request: GraphRequest<JSONValue> {
            GraphRequest(.delete, "/\(kilnID)", parameters: record, permissions: ["kiln_basic"])
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
        }
    }

    /// Fields that come back:
    ///
    /// `GET /{kiln_id}`
    ///
    /// - Permissions and Features: `kiln_basic`
    /// - Permissions and Features: The Pottery Public Content Access feature, for kilns of others
    ///
    /// Permissions: ``GraphPermission/kilnBasic``.
    ///
    /// [Reference](https://developers.facebook.com/docs/kiln/reference/kiln/)
    public static func read(
        _ kilnID: Swift.String,
        @GraphSelectionBuilder<Kiln> fields: () -> GraphSelection<Kiln> = { GraphSelection() },
    ) -> GraphRequest<Kiln> {
        GraphRequest(.get, "/\(kilnID)", fields: fields(), permissions: ["kiln_basic"])
    }

    /// `POST /{kiln_id}`.
    ///
    /// - Permissions and Features: `kiln_basic`
    /// - Permissions and Features: The Pottery Public Content Access feature, for kilns of others
    ///
    /// Permissions: ``GraphPermission/kilnBasic``.
    ///
    /// [Reference](https://developers.facebook.com/docs/kiln/reference/kiln/)
    public struct Update: GraphOperation {
        /// `kiln_id` in the path.
        public var kilnID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(kilnID: Swift.String, motto: Swift.String) {
            self.kilnID = kilnID
            self[\.motto] = motto
        }

        public var request: GraphRequest<Swift.Bool> {
            GraphRequest(.post, "/\(kilnID)", parameters: record, permissions: ["kiln_basic"])
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// A line on the door. Required.
            @export(implementation) public var motto: GraphField<Swift.String> { .init("motto") }
            /// The openings.
            @export(implementation) public var doors: GraphField<[Kiln.Update.Doors]> { .init("doors") }
        }

        /// What `doors` holds.
        public struct Doors: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// With the members that are required.
            public init(width: Swift.Double) {
                record = GraphRecord()
                self[\.width] = width
            }

            /// Members of `Doors`.
            public struct Fields: GraphFields {
                public init() {}
                /// Centimetres. Required.
                @export(implementation) public var width: GraphField<Swift.Double> { .init("width") }
                /// Centimetres.
                @export(implementation) public var height: GraphField<Swift.Double> { .init("height") }
            }
        }
    }

    /// `POST /{kiln-id}/firings` and `POST /{firing-id}`
    ///
    /// `POST /{kiln_id}/firings`
    ///
    /// - What you need: One of these permissions: `kiln_manage_firings` or `kiln_admin`
    /// - What you need: A furnace that is cold
    ///
    /// Permissions: ``GraphPermission/kilnAdmin``, ``GraphPermission/kilnManageFirings``.
    ///
    /// [Reference](https://developers.facebook.com/docs/kiln/reference/kiln/firings/)
    public struct CreateFirings: GraphOperation {
        /// `kiln_id` in the path.
        public var kilnID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(kilnID: Swift.String, start: Foundation.Date, message: Swift.String) {
            self.kilnID = kilnID
            self[\.start] = start
            self[\.message] = message
        }

        public var request: GraphRequest<Kiln.CreateFirings.Response> {
            GraphRequest(.post, "/\(kilnID)/firings", parameters: record, permissions: ["kiln_admin", "kiln_manage_firings"])
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Required. When the fire is lit.
            @export(implementation) public var start: GraphField<Foundation.Date> { .init("start", .unixTime) }
            /// Language of the recipe.
            @export(implementation) public var glaze: GraphField<KilnFiringsGlaze> { .init("glaze") }
            /// Degrees over time.
            @export(implementation) public var curve: GraphField<[JSONValue]> { .init("curve") }
            /// Which pots go in.
            @export(implementation) public var pieces: GraphField<[Kiln.CreateFirings.Pieces]> { .init("pieces") }
            /// What you want to say about it. Required.
            @export(implementation) public var message: GraphField<Swift.String> { .init("message") }
            /// The new state.
            @export(implementation) public var state: GraphField<FiringUpdateState> { .init("state") }
        }

        /// What `pieces` holds.
        public struct Pieces: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// With the members that are required.
            public init(potID: Swift.String) {
                record = GraphRecord()
                self[\.potID] = potID
            }

            /// Members of `Pieces`.
            public struct Fields: GraphFields {
                public init() {}
                /// Required. The pot.
                @export(implementation) public var potID: GraphField<Swift.String> { .init("pot_id") }
                /// Where it stands.
                @export(implementation) public var shelf: GraphField<Swift.Int> { .init("shelf") }
            }
        }

        /// What `kiln/firings.create` holds.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Response`.
            public struct Fields: GraphFields {
                public init() {}
                /// `id`.
                @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
                /// `ends_at`.
                @export(implementation) public var endsAt: GraphField<Swift.Int> { .init("ends_at") }
            }
        }
    }

    /// `GET /{kiln_id}/firings`.
    ///
    /// [Reference](https://developers.facebook.com/docs/kiln/reference/kiln/firings/)
    public static func firings(
        _ kilnID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<Firing> fields: () -> GraphSelection<Firing> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<Firing>> {
        var request = GraphRequest<GraphConnection<Firing>>(.get, "/\(kilnID)/firings", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// `GET /{kiln_id}/insights`.
    ///
    /// - Permissions: `kiln_read_insights`
    /// - Permissions: `kiln_basic`
    ///
    /// Permissions: ``GraphPermission/kilnBasic``, ``GraphPermission/kilnReadInsights``.
    ///
    /// [Reference](https://developers.facebook.com/docs/kiln/guides/insights/)
    public static func insights(
        _ kilnID: Swift.String,
        metric: JSONValue,
        period: JSONValue? = nil,
    ) -> GraphRequest<JSONValue> {
        var request = GraphRequest<JSONValue>(.get, "/\(kilnID)/insights", permissions: ["kiln_basic", "kiln_read_insights"])
        request.set(GraphField<JSONValue>("metric"), metric)
        request.set(GraphField<JSONValue>("period"), period)
        return request
    }
}
