// Made from the reference pages of `berth` and its edges by graphgen; edits to this file are lost.

extension Berth {
    /// `DELETE /{berth_id}`.
    ///
    /// [Reference](https://developers.facebook.com/docs/ferry/reference/harbour/places/)
    public struct Delete: GraphOperation {
        /// `berth_id` in the path.
        public var berthID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(berthID: Swift.String) {
            self.berthID = berthID
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.delete, "/\(berthID)", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
        }
    }
}
