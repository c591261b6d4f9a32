// Made from the reference pages of `potter` and its edges by graphgen; edits to this file are lost.

extension Potter {
    /// `POST /{potter_id}/glazes`.
    ///
    /// - Requirements: The potter gave `kiln_write_glazes`, a permission.
    /// - Requirements: The potter is older than 18.
    ///
    /// Permissions: ``GraphPermission/kilnWriteGlazes``.
    public struct CreateGlazes: GraphOperation {
        /// `potter_id` in the path.
        public var potterID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(potterID: Swift.String, title: Swift.String, steps: [Potter.CreateGlazes.Steps]) {
            self.potterID = potterID
            self[\.title] = title
            self[\.steps] = steps
        }

        public var request: GraphRequest<Potter.CreateGlazes.Response> {
            GraphRequest(.post, "/\(potterID)/glazes", parameters: record, permissions: ["kiln_write_glazes"])
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// string. Name of the recipe.
            @export(implementation) public var title: GraphField<Swift.String> { .init("title") }
            /// array of objects. What to do.
            @export(implementation) public var steps: GraphField<[Potter.CreateGlazes.Steps]> { .init("steps") }
        }

        /// What `steps` holds.
        public struct Steps: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// With the members that are required.
            public init(minutes: JSONValue) {
                record = GraphRecord()
                self[\.minutes] = minutes
            }

            /// Members of `Steps`.
            public struct Fields: GraphFields {
                public init() {}
                /// float with at most two digits behind the point.
                @export(implementation) public var minutes: GraphField<JSONValue> { .init("minutes") }
                /// string. Such as `stir`.
                @export(implementation) public var action: GraphField<Swift.String> { .init("action") }
                /// list of objects.
                @export(implementation) public var tools: GraphField<[GraphRecord]> { .init("tools") }
            }
        }

        /// What `glazes.create` holds.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Response`.
            public struct Fields: GraphFields {
                public init() {}
                /// `id`.
                @export(implementation) public var id: GraphField<JSONValue> { .init("id") }
            }
        }
    }

    /// `POST /{potter_id}/stalls`.
    ///
    /// [Reference](https://developers.facebook.com/docs/kiln/reference/potter/)
    public struct CreateStalls: GraphOperation {
        /// `potter_id` in the path.
        public var potterID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(potterID: Swift.String, market: Swift.String) {
            self.potterID = potterID
            self[\.market] = market
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.post, "/\(potterID)/stalls", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Required. Which market.
            @export(implementation) public var market: GraphField<Swift.String> { .init("market") }
            /// The table that you bring.
            @export(implementation) public var table: GraphField<Potter.CreateStalls.Table> { .init("table") }
            /// Parts that carry it.
            @export(implementation) public var legs: GraphField<[Potter.CreateStalls.Legs]> { .init("legs") }
            /// The roof over it.
            @export(implementation) public var awning: GraphField<Potter.CreateStalls.Awning> { .init("awning") }
        }

        /// What `table` holds.
        public struct Table: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// With the members that are required.
            public init(width: Swift.Int) {
                record = GraphRecord()
                self[\.width] = width
            }

            /// Members of `Table`.
            public struct Fields: GraphFields {
                public init() {}
                /// Required. width
                @export(implementation) public var width: GraphField<Swift.Int> { .init("width") }
            }
        }

        /// What `legs` holds.
        public struct Legs: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// With the members that are required.
            public init(length: Swift.Int) {
                record = GraphRecord()
                self[\.length] = length
            }

            /// Members of `Legs`.
            public struct Fields: GraphFields {
                public init() {}
                /// Required. length
                @export(implementation) public var length: GraphField<Swift.Int> { .init("length") }
            }
        }

        /// What `awning` holds.
        public struct Awning: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// With the members that are required.
            public init(cloth: Swift.String) {
                record = GraphRecord()
                self[\.cloth] = cloth
            }

            /// Members of `Awning`.
            public struct Fields: GraphFields {
                public init() {}
                /// Required. cloth
                @export(implementation) public var cloth: GraphField<Swift.String> { .init("cloth") }
            }
        }
    }

    /// Query: `stall_id` (required).
    ///
    /// `DELETE /{potter_id}/stalls`
    ///
    /// [Reference](https://developers.facebook.com/docs/kiln/reference/potter/)
    public struct DeleteStalls: GraphOperation {
        /// `potter_id` in the path.
        public var potterID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(potterID: Swift.String) {
            self.potterID = potterID
        }

        public var request: GraphRequest<Swift.Bool> {
            GraphRequest(.delete, "/\(potterID)/stalls", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
        }
    }

    /// Requirements and permissions are told in the guide.
    ///
    /// `GET /{potter_id}`
    ///
    /// [Reference](https://developers.facebook.com/docs/kiln/reference/potter/)
    public static func read(
        _ potterID: Swift.String,
        @GraphSelectionBuilder<Potter> fields: () -> GraphSelection<Potter> = { GraphSelection() },
    ) -> GraphRequest<Potter> {
        GraphRequest(.get, "/\(potterID)", fields: fields())
    }
}
