// Made from `event/ticket_tiers.data` in the reference by graphgen; edits to this file are lost.

/// `EventTicketTier`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/event-ticket-tier/)
public typealias EventTicketTier = GraphUndescribed<GraphName.EventTicketTier>

extension GraphName {
    /// Tells ``EventTicketTier`` from other types that the reference does not describe.
    public enum EventTicketTier {}
}
