// Made from what the reference says of `mailing-address` by graphgen; edits to this file are lost.

/// Object for a mailing address
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/mailing-address/)
public struct MailingAddress: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `MailingAddress`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// ID of this mailing address
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// City in the address
        ///
        /// Comes without being asked for.
        @export(implementation) public var city: GraphField<Swift.String> { .init("city") }
        /// Page of the city in the address
        @export(implementation) public var cityPage: GraphField<Page> { .init("city_page") }
        /// Country in the address
        ///
        /// Comes without being asked for.
        @export(implementation) public var country: GraphField<Swift.String> { .init("country") }
        /// Postal code in the address
        ///
        /// Comes without being asked for.
        @export(implementation) public var postalCode: GraphField<Swift.String> { .init("postal_code") }
        /// Region or state in the address
        ///
        /// Comes without being asked for.
        @export(implementation) public var region: GraphField<Swift.String> { .init("region") }
        /// Street in the address
        ///
        /// Comes without being asked for.
        @export(implementation) public var street1: GraphField<Swift.String> { .init("street1") }
        /// Rest of the street address, such as apt or suite
        ///
        /// Comes without being asked for.
        @export(implementation) public var street2: GraphField<Swift.String> { .init("street2") }
    }
}
