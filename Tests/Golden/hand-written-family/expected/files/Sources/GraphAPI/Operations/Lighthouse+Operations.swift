// Made from the reference pages of `lighthouse` and its edges by graphgen; edits to this file are lost.

extension Lighthouse {
    /// `POST /{lighthouse_id}/keepers`.
    ///
    /// The same call: `/{keeper_id}`.
    ///
    /// - Permissions: `lighthouse_admin`
    ///
    /// Permissions: ``GraphPermission/lighthouseAdmin``.
    ///
    /// [Reference](https://developers.facebook.com/docs/lighthouse/reference/keeper/)
    public struct CreateKeepers: GraphOperation {
        /// `lighthouse_id` in the path.
        public var lighthouseID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(lighthouseID: Swift.String, fullName: Swift.String) {
            self.lighthouseID = lighthouseID
            self[\.fullName] = fullName
        }

        public var request: GraphRequest<JSONValue> {
            GraphRequest(.post, "/\(lighthouseID)/keepers", parameters: record, permissions: ["lighthouse_admin"])
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Name of the keeper. Required.
            @export(implementation) public var fullName: GraphField<Swift.String> { .init("full_name") }
            /// Weekly plan.
            @export(implementation) public var rota: GraphField<GraphRecord> { .init("rota") }
            /// Company that pays.
            @export(implementation) public var businessID: GraphField<Swift.Int> { .init("business_id") }
        }
    }

    /// `GET /{lighthouse_id}`.
    ///
    /// - Requirements: A User access token of somebody who holds the `KEEP` task for the tower
    /// - Requirements: The `lighthouse_basic` permission
    /// - Requirements: If your app acts for a company, the token must belong to the company in `business_id`
    ///
    /// Permissions: ``GraphPermission/lighthouseBasic``.
    ///
    /// [Reference](https://developers.facebook.com/docs/lighthouse/reference/lighthouse/)
    public static func read(
        _ lighthouseID: Swift.String,
        fieldsValue: JSONValue? = nil,
        locale: LighthouseLocale? = nil,
        @GraphSelectionBuilder<Lighthouse> fields: () -> GraphSelection<Lighthouse> = { GraphSelection() },
    ) -> GraphRequest<Lighthouse> {
        var request = GraphRequest<Lighthouse>(.get, "/\(lighthouseID)", fields: fields(), permissions: ["lighthouse_basic"])
        request.set(GraphField<JSONValue>("fields"), fieldsValue)
        request.set(GraphField<LighthouseLocale>("locale"), locale)
        return request
    }

    /// `GET /{lighthouse_id}/insights`.
    ///
    /// - Requirements: A Page access token of the Page that the tower belongs to
    /// - Requirements: The `lighthouse_read_insights` permission
    /// - Requirements: The `lighthouse_basic` permission
    ///
    /// Permissions: ``GraphPermission/lighthouseBasic``, ``GraphPermission/lighthouseReadInsights``.
    ///
    /// [Reference](https://developers.facebook.com/docs/lighthouse/guides/insights/)
    public static func insights(
        _ lighthouseID: Swift.String,
        metric: JSONValue,
        period: JSONValue? = nil,
        since: JSONValue? = nil,
        until: JSONValue? = nil,
    ) -> GraphRequest<JSONValue> {
        var request = GraphRequest<JSONValue>(.get, "/\(lighthouseID)/insights", permissions: ["lighthouse_basic", "lighthouse_read_insights"])
        request.set(GraphField<JSONValue>("metric"), metric)
        request.set(GraphField<JSONValue>("period"), period)
        request.set(GraphField<JSONValue>("since"), since)
        request.set(GraphField<JSONValue>("until"), until)
        return request
    }

    /// `POST /{lighthouse_id}/lanterns`.
    ///
    /// - Permissions: `lighthouse_manage_lanterns`
    /// - Permissions: `lighthouse_admin`
    ///
    /// Permissions: ``GraphPermission/lighthouseAdmin``, ``GraphPermission/lighthouseManageLanterns``.
    ///
    /// [Reference](https://developers.facebook.com/docs/lighthouse/reference/lighthouse/lanterns/)
    public struct CreateLanterns: GraphOperation {
        /// `lighthouse_id` in the path.
        public var lighthouseID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(lighthouseID: Swift.String, colour: JSONValue, pattern: Lighthouse.CreateLanterns.Pattern) {
            self.lighthouseID = lighthouseID
            self[\.colour] = colour
            self[\.pattern] = pattern
        }

        public var request: GraphRequest<GraphCreated> {
            GraphRequest(.post, "/\(lighthouseID)/lanterns", parameters: record, permissions: ["lighthouse_admin", "lighthouse_manage_lanterns"])
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// `enum{WHITE, RED, GREEN}`. How the lamp shines.
            @export(implementation) public var colour: GraphField<JSONValue> { .init("colour") }
            /// integer. Watts. Optional.
            @export(implementation) public var power: GraphField<Swift.Int> { .init("power") }
            /// How it blinks.
            @export(implementation) public var pattern: GraphField<Lighthouse.CreateLanterns.Pattern> { .init("pattern") }
            /// Lines for the log book.
            @export(implementation) public var notes: GraphField<[Swift.String]> { .init("notes") }
        }

        /// What `pattern` holds.
        public struct Pattern: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// With the members that are required.
            public init(onSeconds: JSONValue) {
                record = GraphRecord()
                self[\.onSeconds] = onSeconds
            }

            /// Members of `Pattern`.
            public struct Fields: GraphFields {
                public init() {}
                /// Length of a flash.
                @export(implementation) public var onSeconds: GraphField<JSONValue> { .init("on_seconds") }
                /// Length of the dark between flashes.
                @export(implementation) public var offSeconds: GraphField<JSONValue> { .init("off_seconds") }
            }
        }
    }

    /// A list of Lantern objects.
    ///
    /// `GET /{lighthouse_id}/lanterns`
    ///
    /// - Permissions: `lighthouse_basic`
    ///
    /// Permissions: ``GraphPermission/lighthouseBasic``.
    ///
    /// [Reference](https://developers.facebook.com/docs/lighthouse/reference/lighthouse/lanterns/)
    public static func lanterns(
        _ lighthouseID: Swift.String,
        colour: JSONValue? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<Lantern> fields: () -> GraphSelection<Lantern> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<Lantern>> {
        var request = GraphRequest<GraphConnection<Lantern>>(.get, "/\(lighthouseID)/lanterns", fields: fields(), permissions: ["lighthouse_basic"])
        request.set(GraphField<JSONValue>("colour"), colour)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }
}
