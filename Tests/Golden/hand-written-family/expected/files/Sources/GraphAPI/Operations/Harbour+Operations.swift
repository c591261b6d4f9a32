// Made from the reference pages of `harbour` and its edges by graphgen; edits to this file are lost.

extension Harbour {
    /// Both know these parameters.
    ///
    /// `POST /{harbour_id}/ferries`
    ///
    /// [Reference](https://developers.facebook.com/docs/ferry/reference/boats/ferry/)
    public struct CreateFerries: GraphOperation {
        /// `harbour_id` in the path.
        public var harbourID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(harbourID: Swift.String, boatName: Swift.String) {
            self.harbourID = harbourID
            self[\.boatName] = boatName
        }

        public var request: GraphRequest<JSONValue> {
            GraphRequest(.post, "/\(harbourID)/ferries", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Name of the boat. Required.
            @export(implementation) public var boatName: GraphField<Swift.String> { .init("boat_name") }
            /// Floors.
            @export(implementation) public var decks: GraphField<[Harbour.CreateFerries.Decks]> { .init("decks") }
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

    /// Returns `{"id": "{pier-id}"}`.
    ///
    /// `POST /{harbour_id}/piers`
    public struct CreatePiers: GraphOperation {
        /// `harbour_id` in the path.
        public var harbourID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(harbourID: Swift.String, length: Swift.Int) {
            self.harbourID = harbourID
            self[\.length] = length
        }

        public var request: GraphRequest<GraphCreated> {
            GraphRequest(.post, "/\(harbourID)/piers", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// int. Metres.
            @export(implementation) public var length: GraphField<Swift.Int> { .init("length") }
            /// object[]. Lights along it.
            @export(implementation) public var lamps: GraphField<Harbour.CreatePiers.Lamps> { .init("lamps") }
        }

        /// What `lamps` holds.
        public struct Lamps: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// With the members that are required.
            public init(lampID: Swift.String) {
                record = GraphRecord()
                self[\.lampID] = lampID
            }

            /// Members of `Lamps`.
            public struct Fields: GraphFields {
                public init() {}
                /// string. Required.
                @export(implementation) public var lampID: GraphField<Swift.String> { .init("lamp_id") }
            }
        }
    }

    /// Types of `read`.
    public enum Read {

        /// What `harbour.read` holds.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Response`.
            public struct Fields: GraphFields {
                public init() {}
                /// A list of Ferry boats.
                @export(implementation) public var ferries: GraphField<JSONValue> { .init("ferries") }
            }
        }
    }

    /// `GET /{harbour_id}`.
    ///
    /// - Feature permissions: `ferry_read_harbours`
    ///
    /// Permissions: ``GraphPermission/ferryReadHarbours``.
    public static func read(
        _ harbourID: Swift.String,
        @GraphSelectionBuilder<Harbour> fields: () -> GraphSelection<Harbour> = { GraphSelection() },
    ) -> GraphRequest<Harbour> {
        GraphRequest(.get, "/\(harbourID)", fields: fields(), permissions: ["ferry_read_harbours"])
    }

    /// Returns an array of Pier.
    ///
    /// `GET /{harbour_id}/piers`
    public static func piers(
        _ harbourID: Swift.String,
    ) -> GraphRequest<JSONValue> {
        GraphRequest(.get, "/\(harbourID)/piers")
    }

    /// `POST /{harbour_id}/berths`.
    ///
    /// - What you need: `ferry_read_harbours`
    /// - What you need: `ferry_manage_berths`
    ///
    /// Permissions: ``GraphPermission/ferryManageBerths``, ``GraphPermission/ferryReadHarbours``.
    ///
    /// [Reference](https://developers.facebook.com/docs/ferry/reference/harbour/places/)
    public struct CreateBerths: GraphOperation {
        /// `harbour_id` in the path.
        public var harbourID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(harbourID: Swift.String, ferryID: Swift.String) {
            self.harbourID = harbourID
            self[\.ferryID] = ferryID
        }

        public var request: GraphRequest<JSONValue> {
            GraphRequest(.post, "/\(harbourID)/berths", parameters: record, permissions: ["ferry_manage_berths", "ferry_read_harbours"])
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Required. The boat.
            @export(implementation) public var ferryID: GraphField<Swift.String> { .init("ferry_id") }
            /// How long.
            @export(implementation) public var nights: GraphField<Swift.Int> { .init("nights") }
            /// What to bring on board.
            @export(implementation) public var supplies: GraphField<[Harbour.CreateBerths.Supplies]> { .init("supplies") }
            /// Litres, a member of `supplies`.
            @export(implementation) public var water: GraphField<Swift.Int> { .init("water") }
        }

        /// What `supplies` holds.
        public struct Supplies: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// With the members that are required.
            public init(water: Swift.Int) {
                record = GraphRecord()
                self[\.water] = water
            }

            /// Members of `Supplies`.
            public struct Fields: GraphFields {
                public init() {}
                /// Required. Litres.
                @export(implementation) public var water: GraphField<Swift.Int> { .init("water") }
                /// Loaves.
                @export(implementation) public var bread: GraphField<Swift.Int> { .init("bread") }
            }
        }
    }

    /// An array of Berth objects.
    ///
    /// `GET /{harbour_id}/berths`
    ///
    /// [Reference](https://developers.facebook.com/docs/ferry/reference/harbour/places/)
    public static func berths(
        _ harbourID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<Berth> fields: () -> GraphSelection<Berth> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<Berth>> {
        var request = GraphRequest<GraphConnection<Berth>>(.get, "/\(harbourID)/berths", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }
}
