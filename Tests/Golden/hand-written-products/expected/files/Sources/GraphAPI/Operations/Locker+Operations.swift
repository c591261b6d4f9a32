// Made from the reference pages of `locker` and its edges by graphgen; edits to this file are lost.

extension Locker {
    /// `DELETE /{locker_id}`.
    ///
    /// - Authentication: A renter's token
    ///
    /// Errors: ``GraphErrorCode/code3`` (-3), ``GraphErrorCode/code81`` (81).
    ///
    /// [Reference](https://developers.facebook.com/docs/lockers/reference)
    public struct Delete: GraphOperation {
        /// `locker_id` in the path.
        public var lockerID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(lockerID: Swift.String) {
            self.lockerID = lockerID
        }

        public var request: GraphRequest<JSONValue> {
            GraphRequest(.delete, "/\(lockerID)", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
        }
    }

    /// Types of `read`.
    public enum Read {

        /// What `lockers/reference.read` holds.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Response`.
            public struct Fields: GraphFields {
                public init() {}
                /// Its number.
                @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
                /// What lies in it. Each has these fields:
                @export(implementation) public var parcels: GraphField<[Locker.Read.Response.Parcels]> { .init("parcels") }
            }

            /// What `parcels` holds.
            public struct Parcels: GraphNode {
                public var record: GraphRecord
                public init(record: GraphRecord) { self.record = record }
                /// Without members.
                public init() { record = GraphRecord() }

                /// Members of `Parcels`.
                public struct Fields: GraphFields {
                    public init() {}
                    /// Its number.
                    @export(implementation) public var parcelID: GraphField<JSONValue> { .init("parcel_id") }
                    /// When it was laid in.
                    @export(implementation) public var since: GraphField<JSONValue> { .init("since") }
                }
            }
        }
    }

    /// `GET /{locker_id}`.
    ///
    /// - Authentication: A renter's token
    ///
    /// [Reference](https://developers.facebook.com/docs/lockers/reference)
    public static func read(
        _ lockerID: Swift.String,
        @GraphSelectionBuilder<Locker> fields: () -> GraphSelection<Locker> = { GraphSelection() },
    ) -> GraphRequest<Locker> {
        GraphRequest(.get, "/\(lockerID)", fields: fields())
    }
}
