// Made from reference pages whose paths start from no node by graphgen; edits to this file are lost.

public import Foundation

/// Calls whose path starts from no node that the reference pages describe.
public enum GraphCalls {
    /// Types of `readFerryTicketsSearch`.
    public enum ReadFerryTicketsSearch {

        /// What `ferry/guides/search.read` holds.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Response`.
            public struct Fields: GraphFields {
                public init() {}
                /// `data`.
                @export(implementation) public var data: GraphField<[ReadFerryTicketsSearch.Response.Data]> { .init("data") }
                /// `paging`.
                @export(implementation) public var paging: GraphField<ReadFerryTicketsSearch.Response.Paging> { .init("paging") }
            }

            /// What `data` holds.
            public struct Data: GraphNode {
                public var record: GraphRecord
                public init(record: GraphRecord) { self.record = record }
                /// Without members.
                public init() { record = GraphRecord() }

                /// Members of `Data`.
                public struct Fields: GraphFields {
                    public init() {}
                    /// `id`.
                    @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
                    /// `price`.
                    @export(implementation) public var price: GraphField<Swift.Double> { .init("price") }
                }
            }

            /// What `paging` holds.
            public struct Paging: GraphNode {
                public var record: GraphRecord
                public init(record: GraphRecord) { self.record = record }
                /// Without members.
                public init() { record = GraphRecord() }

                /// Members of `Paging`.
                public struct Fields: GraphFields {
                    public init() {}
                    /// `cursors`.
                    @export(implementation) public var cursors: GraphField<ReadFerryTicketsSearch.Response.Paging.Cursors> { .init("cursors") }
                }

                /// What `cursors` holds.
                public struct Cursors: GraphNode {
                    public var record: GraphRecord
                    public init(record: GraphRecord) { self.record = record }
                    /// Without members.
                    public init() { record = GraphRecord() }

                    /// Members of `Cursors`.
                    public struct Fields: GraphFields {
                        public init() {}
                        /// `after`.
                        @export(implementation) public var after: GraphField<Swift.String> { .init("after") }
                    }
                }
            }
        }
    }

    /// Find what you sold. `GET /ferry_tickets_search` is a search over all boats of your line.
    ///
    /// `GET /ferry_tickets_search`
    ///
    /// - Requirements: A User access token of somebody of the line
    /// - Requirements: The `ferry_sell_tickets` permission
    /// - Requirements: A `business_id` that your token knows
    ///
    /// Permissions: ``GraphPermission/ferrySellTickets``.
    ///
    /// Errors: ``GraphErrorCode/code17`` (17), ``GraphErrorCode/code80120`` (80120), search_state.
    ///
    /// [Reference](https://developers.facebook.com/docs/ferry/guides/search/)
    public static func readFerryTicketsSearch(
        buyerName: Swift.String,
        soldSince: Foundation.Date? = nil,
        soldUntil: Foundation.Date? = nil,
        languages: FerryGuidesSearchLanguages? = nil,
        boats: [Swift.String]? = nil,
    ) -> GraphRequest<ReadFerryTicketsSearch.Response> {
        var request = GraphRequest<ReadFerryTicketsSearch.Response>(.get, "/ferry_tickets_search", permissions: ["ferry_sell_tickets"])
        request.set(GraphField<Swift.String>("buyer_name"), buyerName)
        request.set(GraphField<Foundation.Date>("sold_since", .unixTime), soldSince)
        request.set(GraphField<Foundation.Date>("sold_until", .unixTime), soldUntil)
        request.set(GraphField<FerryGuidesSearchLanguages>("languages"), languages)
        request.set(GraphField<[Swift.String]>("boats"), boats)
        return request
    }

    /// Searches all recipes and answers a list of Glaze.
    ///
    /// `GET /glaze_search`
    public static func readGlazeSearch(
        text: JSONValue,
        limitValue: JSONValue? = nil,
    ) -> GraphRequest<JSONValue> {
        var request = GraphRequest<JSONValue>(.get, "/glaze_search")
        request.set(GraphField<JSONValue>("text"), text)
        request.set(GraphField<JSONValue>("limit"), limitValue)
        return request
    }
}
