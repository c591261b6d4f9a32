// Made from the reference pages of `crossing` and its edges by graphgen; edits to this file are lost.

public import Foundation

extension Crossing {

    /// `GET /{crossing_id}`.
    ///
    /// [Reference](https://developers.facebook.com/docs/ferry/reference/crossing/)
    public static func read(
        _ crossingID: Swift.String,
        @GraphSelectionBuilder<Crossing> fields: () -> GraphSelection<Crossing> = { GraphSelection() },
    ) -> GraphRequest<Crossing> {
        GraphRequest(.get, "/\(crossingID)", fields: fields())
    }

    /// `POST /{crossing_id}`.
    ///
    /// - Access Tokens: A Page access token of the ferry line.
    /// - Permissions: `ferry_manage_crossings`
    /// - Permissions: `ferry_admin`
    ///
    /// Permissions: ``GraphPermission/ferryAdmin``, ``GraphPermission/ferryManageCrossings``.
    ///
    /// [Reference](https://developers.facebook.com/docs/ferry/reference/crossing/)
    public struct Update: GraphOperation {
        /// `crossing_id` in the path.
        public var crossingID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(crossingID: Swift.String, leavesAt: Foundation.Date) {
            self.crossingID = crossingID
            self[\.leavesAt] = leavesAt
        }

        public var request: GraphRequest<Crossing.Update.Response> {
            GraphRequest(.post, "/\(crossingID)", parameters: record, permissions: ["ferry_admin", "ferry_manage_crossings"])
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Required. When to cast off.
            @export(implementation) public var leavesAt: GraphField<Foundation.Date> { .init("leaves_at", .unixTime) }
            /// How late it will be.
            @export(implementation) public var delay: GraphField<Swift.Int> { .init("delay") }
        }

        /// What `crossing.update` holds.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Response`.
            public struct Fields: GraphFields {
                public init() {}
                /// `success`.
                @export(implementation) public var success: GraphField<Swift.Bool> { .init("success") }
                /// `leaves_at`.
                @export(implementation) public var leavesAt: GraphField<Swift.Int> { .init("leaves_at") }
            }
        }
    }

    /// `POST /{crossing_id}/tickets`.
    ///
    /// - Permissions: `ferry_sell_tickets`
    /// - Permissions: `ferry_admin`
    ///
    /// Permissions: ``GraphPermission/ferryAdmin``, ``GraphPermission/ferrySellTickets``.
    ///
    /// [Reference](https://developers.facebook.com/docs/ferry/reference/crossing/tickets-overview/)
    public struct CreateTickets: GraphOperation {
        /// `crossing_id` in the path.
        public var crossingID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(crossingID: Swift.String, buyer: Crossing.CreateTickets.Buyer) {
            self.crossingID = crossingID
            self[\.buyer] = buyer
        }

        public var request: GraphRequest<Crossing.CreateTickets.Response> {
            GraphRequest(.post, "/\(crossingID)/tickets", parameters: record, permissions: ["ferry_admin", "ferry_sell_tickets"])
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Required. Who pays.
            @export(implementation) public var buyer: GraphField<Crossing.CreateTickets.Buyer> { .init("buyer") }
            /// What comes along.
            @export(implementation) public var car: GraphField<Crossing.CreateTickets.Car> { .init("car") }
            /// Metres.
            @export(implementation) public var length: GraphField<Swift.Double> { .init("length") }
        }

        /// What `buyer` holds.
        public struct Buyer: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// With the members that are required.
            public init(fullName: Swift.String) {
                record = GraphRecord()
                self[\.fullName] = fullName
            }

            /// Members of `Buyer`.
            public struct Fields: GraphFields {
                public init() {}
                /// Required. full_name
                @export(implementation) public var fullName: GraphField<Swift.String> { .init("full_name") }
            }
        }

        /// What `car` holds.
        public struct Car: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// With the members that are required.
            public init(plate: Swift.String) {
                record = GraphRecord()
                self[\.plate] = plate
            }

            /// Members of `Car`.
            public struct Fields: GraphFields {
                public init() {}
                /// Required. plate
                @export(implementation) public var plate: GraphField<Swift.String> { .init("plate") }
            }
        }

        /// What `crossing/tickets-overview.create` holds.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Response`.
            public struct Fields: GraphFields {
                public init() {}
                /// `ticket_number`.
                @export(implementation) public var ticketNumber: GraphField<JSONValue> { .init("ticket_number") }
                /// `price`.
                @export(implementation) public var price: GraphField<JSONValue> { .init("price") }
            }
        }
    }

    /// `GET /{crossing_id}/tickets`.
    ///
    /// [Reference](https://developers.facebook.com/docs/ferry/reference/crossing/tickets-overview/)
    public static func tickets(
        _ crossingID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<Ticket> fields: () -> GraphSelection<Ticket> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<Ticket>> {
        var request = GraphRequest<GraphConnection<Ticket>>(.get, "/\(crossingID)/tickets", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }
}
