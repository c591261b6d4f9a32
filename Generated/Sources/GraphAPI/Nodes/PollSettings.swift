// Made from `video/poll_settings.data` in the reference by graphgen; edits to this file are lost.

/// `PollSettings`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias PollSettings = GraphUndescribed<GraphName.PollSettings>

extension GraphName {
    /// Tells ``PollSettings`` from other types that the reference does not describe.
    public enum PollSettings {}
}
