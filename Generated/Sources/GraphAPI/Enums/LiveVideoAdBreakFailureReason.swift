// Made from the values of `live-video.ad_break_failure_reason` in the reference by graphgen; edits to this file are lost.

/// Values of `live-video.ad_break_failure_reason`.
///
/// The reference does not list them.
public typealias LiveVideoAdBreakFailureReason = GraphUnlisted<GraphName.LiveVideoAdBreakFailureReason>

extension GraphName {
    /// Tells ``LiveVideoAdBreakFailureReason`` from other values that the reference does not list.
    public enum LiveVideoAdBreakFailureReason {}
}
