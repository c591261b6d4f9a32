// Made from `application/purchases.data` in the reference by graphgen; edits to this file are lost.

/// `GamesIAPOrder`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias GamesIAPOrder = GraphUndescribed<GraphName.GamesIAPOrder>

extension GraphName {
    /// Tells ``GamesIAPOrder`` from other types that the reference does not describe.
    public enum GamesIAPOrder {}
}
