// Made from the reference pages of `station` and its edges by graphgen; edits to this file are lost.

extension Station {
    /// To tell of rain, make a POST call to the `/{station-id}/rain` edge.
    ///
    /// `POST /{station_id}/rain`
    public struct CreateRain: GraphOperation {
        /// `station_id` in the path.
        public var stationID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(stationID: Swift.String, event: Swift.String, clouds: [JSONValue]) {
            self.stationID = stationID
            self[\.event] = event
            self[\.clouds] = clouds
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.post, "/\(stationID)/rain", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// The kind: `SHOWER` or `STORM`. Required.
            @export(implementation) public var event: GraphField<Swift.String> { .init("event") }
            /// Use `0` for small | round.
            @export(implementation) public var hailSize: GraphField<StationRainHailSize> { .init("hail_size") }
            /// Where from.
            @export(implementation) public var wind: GraphField<Swift.String> { .init("wind") }
            /// What hangs there.
            @export(implementation) public var clouds: GraphField<[JSONValue]> { .init("clouds") }
            /// `litres`.
            @export(implementation) public var litres: GraphField<JSONValue> { .init("litres") }
        }
    }
}
