// Made from what the reference says of `canvas-video` by graphgen; edits to this file are lost.

/// Video inside a canvas
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/canvas-video/)
public struct CanvasVideo: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `CanvasVideo`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// ID of the element
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// Padding beneath the element
        @export(implementation) public var bottomPadding: GraphField<Swift.String> { .init("bottom_padding") }
        /// Key that groups several elements for editing
        @export(implementation) public var elementGroupKey: GraphField<Swift.String> { .init("element_group_key") }
        /// Type of the element
        ///
        /// Comes without being asked for.
        @export(implementation) public var elementType: GraphField<CanvasVideoElementType> { .init("element_type") }
        /// Name of the element
        ///
        /// Comes without being asked for.
        @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
        /// Style in which the video is presented
        @export(implementation) public var style: GraphField<CanvasVideoStyle> { .init("style") }
        /// Padding over the element
        @export(implementation) public var topPadding: GraphField<Swift.String> { .init("top_padding") }
        /// Facebook video node
        @export(implementation) public var video: GraphField<Video> { .init("video") }
    }
}
