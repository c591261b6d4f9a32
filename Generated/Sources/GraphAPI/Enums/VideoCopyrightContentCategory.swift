/// Values of `video-copyright.content_category`.
///
/// The reference does not list them.
public typealias VideoCopyrightContentCategory = GraphUnlisted<GraphName.VideoCopyrightContentCategory>

extension GraphName {
    /// Tells ``VideoCopyrightContentCategory`` from other values that the reference does not list.
    public enum VideoCopyrightContentCategory {}
}
