// Made from `live-video-input-stream.stream_health` in the reference by graphgen; edits to this file are lost.

/// `LiveVideoStreamHealth`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias LiveVideoStreamHealth = GraphUndescribed<GraphName.LiveVideoStreamHealth>

extension GraphName {
    /// Tells ``LiveVideoStreamHealth`` from other types that the reference does not describe.
    public enum LiveVideoStreamHealth {}
}
