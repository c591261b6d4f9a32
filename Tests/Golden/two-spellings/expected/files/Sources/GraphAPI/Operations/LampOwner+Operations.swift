// Made from the reference pages of `lamp-owner` and its edges by graphgen; edits to this file are lost.

extension LampOwner {
    /// `POST /{lamp_owner_id}/lamps`.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/room/)
    public struct CreateLamps: GraphOperation {
        /// `lamp_owner_id` in the path.
        public var lampOwnerID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(lampOwnerID: Swift.String) {
            self.lampOwnerID = lampOwnerID
        }

        public var request: GraphRequest<GraphCreated> {
            GraphRequest(.post, "/\(lampOwnerID)/lamps", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// How it looks
            @export(implementation) public var colour: GraphField<Swift.String> { .init("colour") }
        }
    }
}
