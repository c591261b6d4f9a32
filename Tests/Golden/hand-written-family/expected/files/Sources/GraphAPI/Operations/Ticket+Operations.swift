// Made from the reference pages of `ticket` and its edges by graphgen; edits to this file are lost.

extension Ticket {
    /// Returns `true`, if the boat has not left.
    ///
    /// `DELETE /{ticket_id}`
    ///
    /// [Reference](https://developers.facebook.com/docs/ferry/reference/crossing/tickets-overview/)
    public struct Delete: GraphOperation {
        /// `ticket_id` in the path.
        public var ticketID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(ticketID: Swift.String) {
            self.ticketID = ticketID
        }

        public var request: GraphRequest<Swift.Bool> {
            GraphRequest(.delete, "/\(ticketID)", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
        }
    }
}
