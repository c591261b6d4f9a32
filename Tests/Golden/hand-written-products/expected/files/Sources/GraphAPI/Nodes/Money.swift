// Made from `order/crates.guessed` in the reference by graphgen; edits to this file are lost.

/// `Money`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](#money)
public typealias Money = GraphUndescribed<GraphName.Money>

extension GraphName {
    /// Tells ``Money`` from other types that the reference does not describe.
    public enum Money {}
}
