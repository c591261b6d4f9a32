// Made from `video-copyright.excluded_ownership_segments` in the reference by graphgen; edits to this file are lost.

/// `VideoMatchSegment`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias VideoMatchSegment = GraphUndescribed<GraphName.VideoMatchSegment>

extension GraphName {
    /// Tells ``VideoMatchSegment`` from other types that the reference does not describe.
    public enum VideoMatchSegment {}
}
