// Made from the values of `video-copyright.content_category` in the reference by graphgen; edits to this file are lost.

/// Values of `video-copyright.content_category`.
///
/// The reference does not list them.
public typealias VideoCopyrightContentCategory = GraphUnlisted<GraphName.VideoCopyrightContentCategory>

extension GraphName {
    /// Tells ``VideoCopyrightContentCategory`` from other values that the reference does not list.
    public enum VideoCopyrightContentCategory {}
}
