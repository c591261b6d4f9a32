// Made from what the reference says of `canvas-footer` by graphgen; edits to this file are lost.

/// Footer of a canvas
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/canvas-footer/)
public struct CanvasFooter: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `CanvasFooter`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// ID of the element
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// Color behind the footer's button
        @export(implementation) public var backgroundColor: GraphField<Swift.String> { .init("background_color") }
        /// Padding beneath the element
        @export(implementation) public var bottomPadding: GraphField<Swift.String> { .init("bottom_padding") }
        /// Elements inside the footer
        @export(implementation) public var childElements: GraphField<[CanvasButton]> { .init("child_elements") }
        /// Key that groups several elements for editing
        @export(implementation) public var elementGroupKey: GraphField<Swift.String> { .init("element_group_key") }
        /// Type of the element
        ///
        /// Comes without being asked for.
        @export(implementation) public var elementType: GraphField<CanvasFooterElementType> { .init("element_type") }
        /// Name of the element
        ///
        /// Comes without being asked for.
        @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
        /// Padding over the element
        @export(implementation) public var topPadding: GraphField<Swift.String> { .init("top_padding") }
    }
}
