// Made from `whats-app-business-account.on_behalf_of_business_info` in the reference by graphgen; edits to this file are lost.

/// `WABAOnBehalfOfComputedInfo`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias WABAOnBehalfOfComputedInfo = GraphUndescribed<GraphName.WABAOnBehalfOfComputedInfo>

extension GraphName {
    /// Tells ``WABAOnBehalfOfComputedInfo`` from other types that the reference does not describe.
    public enum WABAOnBehalfOfComputedInfo {}
}
