// Made from the reference pages of `tower` and its edges by graphgen; edits to this file are lost.

extension Tower {
    /// HTTP POST to `/{tower-id}/rings` with `melody=GECD` and `mode`.
    ///
    /// `POST /{tower_id}/rings`
    ///
    /// - Access token: The tower's.
    /// - Permissions: A tower's access token with the `towers_ring` permission.
    ///
    /// Permissions: ``GraphPermission/towersRing``.
    ///
    /// Errors: ``GraphErrorCode/code1`` (-1), ``GraphErrorCode/code5`` (5).
    ///
    /// [Reference](https://developers.facebook.com/docs/bells/reference/tower/rings)
    public struct CreateRings: GraphOperation {
        /// `tower_id` in the path.
        public var towerID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(towerID: Swift.String) {
            self.towerID = towerID
        }

        public var request: GraphRequest<Tower.CreateRings.Response> {
            GraphRequest(.post, "/\(towerID)/rings", parameters: record, permissions: ["towers_ring"])
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// What is rung.
            @export(implementation) public var melody: GraphField<Tower.CreateRings.Melody> { .init("melody") }
            /// How loud: `soft` (indoors), `full` (the whole town). Defaults to `soft`.
            ///
            /// Default: `soft`.
            @export(implementation) public var mode: GraphField<TowerRingsMode> { .init("mode") }
            /// Which of them.
            @export(implementation) public var bells: GraphField<GraphUnion<(Swift.String, [Swift.String])>> { .init("bells") }
        }

        /// What `melody` holds.
        public struct Melody: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Melody`.
            public struct Fields: GraphFields {
                public init() {}
                /// One letter a note.
                @export(implementation) public var notes: GraphField<Swift.String> { .init("notes") }
                /// Optional. Notes a minute.
                @export(implementation) public var tempo: GraphField<Swift.Int> { .init("tempo") }
            }
        }

        /// What `tower/rings.create` holds.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Response`.
            public struct Fields: GraphFields {
                public init() {}
                /// The ring's number.
                @export(implementation) public var ringID: GraphField<Swift.String> { .init("ring_id") }
            }
        }
    }

    /// `GET /{tower_id}/rings`.
    ///
    /// - Access Token: A user access token of the ringer.
    ///
    /// [Reference](https://developers.facebook.com/docs/bells/reference/tower/rings)
    public static func rings(
        _ towerID: Swift.String,
        order: TowerRingsOrder? = nil,
        kind: TowerRingsKind? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<Ring> fields: () -> GraphSelection<Ring> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<Ring>> {
        var request = GraphRequest<GraphConnection<Ring>>(.get, "/\(towerID)/rings", fields: fields())
        request.set(GraphField<TowerRingsOrder>("order"), order)
        request.set(GraphField<TowerRingsKind>("kind"), kind)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }
}
