/// `VideoCopyrightSegment`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias VideoCopyrightSegment = GraphUndescribed<GraphName.VideoCopyrightSegment>

extension GraphName {
    /// Tells ``VideoCopyrightSegment`` from other types that the reference does not describe.
    public enum VideoCopyrightSegment {}
}
