// Made from the reference pages of `scale` and its edges by graphgen; edits to this file are lost.

extension Scale {
    /// `POST /{scale_id}/weights`.
    public struct CreateWeights: GraphOperation {
        /// `scale_id` in the path.
        public var scaleID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(scaleID: Swift.String, data: [Scale.CreateWeights.Data]) {
            self.scaleID = scaleID
            self[\.data] = data
        }

        public var request: GraphRequest<Scale.CreateWeights.Response> {
            GraphRequest(.post, "/\(scaleID)/weights", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Required.
            ///
            /// What was weighed.
            @export(implementation) public var data: GraphField<[Scale.CreateWeights.Data]> { .init("data") }
            /// Optional.
            ///
            /// For trials.
            @export(implementation) public var trialCode: GraphField<Swift.String> { .init("trial_code") }
        }

        /// What `data` holds.
        public struct Data: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// With the members that are required.
            public init(weightName: Swift.String, weighedAt: Swift.Int, farmerData: GraphRecord, place: Swift.String) {
                record = GraphRecord()
                self[\.weightName] = weightName
                self[\.weighedAt] = weighedAt
                self[\.farmerData] = farmerData
                self[\.place] = place
            }

            /// Members of `Data`.
            public struct Fields: GraphFields {
                public init() {}
                /// Required.
                ///
                /// What it is.
                @export(implementation) public var weightName: GraphField<Swift.String> { .init("weight_name") }
                /// Required.
                ///
                /// In seconds.
                @export(implementation) public var weighedAt: GraphField<Swift.Int> { .init("weighed_at") }
                /// Required.
                ///
                /// Who brought it.
                @export(implementation) public var farmerData: GraphField<GraphRecord> { .init("farmer_data") }
                /// Optional.
                ///
                /// More of it.
                @export(implementation) public var fruitData: GraphField<GraphRecord> { .init("fruit_data") }
                /// Required.
                ///
                /// Where the scale stands.
                @export(implementation) public var place: GraphField<Swift.String> { .init("place") }
            }
        }

        /// What `measure.create` holds.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Response`.
            public struct Fields: GraphFields {
                public init() {}
                /// `weights_received`.
                @export(implementation) public var weightsReceived: GraphField<Swift.Int> { .init("weights_received") }
                /// `messages`.
                @export(implementation) public var messages: GraphField<[JSONValue]> { .init("messages") }
            }
        }
    }
}
