// Made from `page/fantasy_games.data` in the reference by graphgen; edits to this file are lost.

/// `FantasyGame`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias FantasyGame = GraphUndescribed<GraphName.FantasyGame>

extension GraphName {
    /// Tells ``FantasyGame`` from other types that the reference does not describe.
    public enum FantasyGame {}
}
