// Made from the reference pages of `pond` and its edges by graphgen; edits to this file are lost.

extension Pond {
    /// You need:
    ///
    /// `POST /{pond_id}/drains`
    ///
    /// The same call: `/{ditch_id}/drains`.
    ///
    /// The same call: `/{lake_id}/drains`.
    ///
    /// - : The `pond_drain` permission for a pond, or the `lake_drain` and `lake_row` permissions for a lake
    /// - Access Tokens: Boat token; with a net: Net token
    /// - Permissions: `pond_boat`
    ///
    ///   `pond_row`
    /// - Permissions: with a net: `pond_net`
    ///
    /// Permissions: ``GraphPermission/lakeDrain``, ``GraphPermission/lakeRow``, ``GraphPermission/pondBoat``, ``GraphPermission/pondDrain``, ``GraphPermission/pondNet``, ``GraphPermission/pondRow``.
    public struct CreateDrains: GraphOperation {
        /// `pond_id` in the path.
        public var pondID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(pondID: Swift.String) {
            self.pondID = pondID
        }

        public var request: GraphRequest<JSONValue> {
            GraphRequest(.post, "/\(pondID)/drains", parameters: record, permissions: ["lake_drain", "lake_row", "pond_boat", "pond_drain", "pond_net", "pond_row"])
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// How fast.
            @export(implementation) public var speed: GraphField<Swift.String> { .init("speed") }
            /// When: `from` (required), `to`.
            @export(implementation) public var times: GraphField<GraphRecord> { .init("times") }
        }
    }

    /// Types of `recentGuests`.
    public enum ReadRecentGuests {

        /// What `ponds.read /{pond_id}/recent_guests` holds.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Response`.
            public struct Fields: GraphFields {
                public init() {}
                /// `name`.
                @export(implementation) public var name: GraphField<JSONValue> { .init("name") }
                /// (only of those who wade)
                @export(implementation) public var boots: GraphField<JSONValue> { .init("boots") }
            }
        }
    }

    /// `GET /{pond_id}/recent_guests`.
    ///
    /// - Access Tokens: Boat token; with a net: Net token
    /// - Permissions: `pond_boat`
    ///
    ///   `pond_row`
    /// - Permissions: with a net: `pond_net`
    ///
    /// Permissions: ``GraphPermission/pondBoat``, ``GraphPermission/pondNet``, ``GraphPermission/pondRow``.
    public static func recentGuests(
        _ pondID: Swift.String,
        farmerID: JSONValue? = nil,
    ) -> GraphRequest<Pond.ReadRecentGuests.Response> {
        var request = GraphRequest<Pond.ReadRecentGuests.Response>(.get, "/\(pondID)/recent_guests", permissions: ["pond_boat", "pond_net", "pond_row"])
        request.set(GraphField<JSONValue>("farmer_id"), farmerID)
        return request
    }
}
