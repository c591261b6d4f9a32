// Made from `event/live_videos.event_params` in the reference by graphgen; edits to this file are lost.

/// `LiveVideoEventParameter`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias LiveVideoEventParameter = GraphUndescribed<GraphName.LiveVideoEventParameter>

extension GraphName {
    /// Tells ``LiveVideoEventParameter`` from other types that the reference does not describe.
    public enum LiveVideoEventParameter {}
}
