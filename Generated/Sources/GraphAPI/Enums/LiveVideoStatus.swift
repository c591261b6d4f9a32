// Made from the values of `live-video.status` in the reference by graphgen; edits to this file are lost.

/// Values of `live-video.status`.
///
/// The reference does not list them.
public typealias LiveVideoStatus = GraphUnlisted<GraphName.LiveVideoStatus>

extension GraphName {
    /// Tells ``LiveVideoStatus`` from other values that the reference does not list.
    public enum LiveVideoStatus {}
}
