/// `WABAOnBehalfOfComputedInfo`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias WABAOnBehalfOfComputedInfo = GraphUndescribed<GraphName.WABAOnBehalfOfComputedInfo>

extension GraphName {
    /// Tells ``WABAOnBehalfOfComputedInfo`` from other types that the reference does not describe.
    public enum WABAOnBehalfOfComputedInfo {}
}
