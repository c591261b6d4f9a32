// Made from the reference pages of `ferry` and its edges by graphgen; edits to this file are lost.

extension Ferry {
    /// `DELETE /{ferry-id}` takes a boat out of service. It needs the permission `ferry_admin`. Returns
    /// `true`.
    ///
    /// `DELETE /{ferry_id}`
    ///
    /// - : `DELETE /{ferry-id}` takes a boat out of service. It needs the permission `ferry_admin`. Returns
    ///   `true`.
    ///
    /// Permissions: ``GraphPermission/ferryAdmin``.
    ///
    /// [Reference](https://developers.facebook.com/docs/ferry/reference/boats/ferry/)
    public struct Delete: GraphOperation {
        /// `ferry_id` in the path.
        public var ferryID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(ferryID: Swift.String) {
            self.ferryID = ferryID
        }

        public var request: GraphRequest<JSONValue> {
            GraphRequest(.delete, "/\(ferryID)", parameters: record, permissions: ["ferry_admin"])
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
        }
    }

    /// `GET /{ferry-id}` gets a boat. It needs:
    ///
    /// `GET /{ferry_id}`
    ///
    /// - : The `ferry_read_boats` permission, or
    /// - : The `ferry_admin` permission
    ///
    /// Permissions: ``GraphPermission/ferryAdmin``, ``GraphPermission/ferryReadBoats``.
    ///
    /// [Reference](https://developers.facebook.com/docs/ferry/reference/boats/ferry/)
    public static func read(
        _ ferryID: Swift.String,
        @GraphSelectionBuilder<Ferry> fields: () -> GraphSelection<Ferry> = { GraphSelection() },
    ) -> GraphRequest<Ferry> {
        GraphRequest(.get, "/\(ferryID)", fields: fields(), permissions: ["ferry_admin", "ferry_read_boats"])
    }

    /// Both know these parameters.
    ///
    /// `POST /{ferry_id}`
    ///
    /// [Reference](https://developers.facebook.com/docs/ferry/reference/boats/ferry/)
    public struct Update: GraphOperation {
        /// `ferry_id` in the path.
        public var ferryID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(ferryID: Swift.String, boatName: Swift.String) {
            self.ferryID = ferryID
            self[\.boatName] = boatName
        }

        public var request: GraphRequest<JSONValue> {
            GraphRequest(.post, "/\(ferryID)", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Name of the boat. Required.
            @export(implementation) public var boatName: GraphField<Swift.String> { .init("boat_name") }
            /// Floors.
            @export(implementation) public var decks: GraphField<[Ferry.Update.Decks]> { .init("decks") }
            /// Of the hull.
            @export(implementation) public var colour: GraphField<FerryColour> { .init("colour") }
        }

        /// What `decks` holds.
        public struct Decks: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// With the members that are required.
            public init(level: JSONValue) {
                record = GraphRecord()
                self[\.level] = level
            }

            /// Members of `Decks`.
            public struct Fields: GraphFields {
                public init() {}
                /// int (required) — Which floor.
                @export(implementation) public var level: GraphField<JSONValue> { .init("level") }
                /// How many cars fit in.
                @export(implementation) public var cars: GraphField<Swift.Int> { .init("cars") }
            }
        }
    }

    /// Types of `insightsMetric`.
    public enum ReadInsights {

        /// What `ferry/guides/figures.read` holds.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Response`.
            public struct Fields: GraphFields {
                public init() {}
                /// The metric.
                @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
                /// What was counted.
                @export(implementation) public var values: GraphField<[JSONValue]> { .init("values") }
            }
        }
    }

    /// `GET /{ferry_id}/insights/{metric}`.
    ///
    /// - Requirements: `ferry_read_figures` permission
    /// - Requirements: `ferry_read_boats` permission
    ///
    /// Permissions: ``GraphPermission/ferryReadBoats``, ``GraphPermission/ferryReadFigures``.
    ///
    /// [Reference](https://developers.facebook.com/docs/ferry/guides/figures/)
    public static func insightsMetric(
        _ ferryID: Swift.String,
        _ metric: Swift.String,
        period: JSONValue,
        since: JSONValue? = nil,
    ) -> GraphRequest<Ferry.ReadInsights.Response> {
        var request = GraphRequest<Ferry.ReadInsights.Response>(.get, "/\(ferryID)/insights/\(metric)", permissions: ["ferry_read_boats", "ferry_read_figures"])
        request.set(GraphField<JSONValue>("period"), period)
        request.set(GraphField<JSONValue>("since"), since)
        return request
    }
}
