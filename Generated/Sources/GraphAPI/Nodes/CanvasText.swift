// Made from what the reference says of `canvas-text` by graphgen; edits to this file are lost.

/// Text element of a canvas
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/canvas-text/)
public struct CanvasText: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `CanvasText`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// ID of the element
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// Color behind the element
        @export(implementation) public var backgroundColor: GraphField<Swift.String> { .init("background_color") }
        /// Padding beneath the element
        @export(implementation) public var bottomPadding: GraphField<Swift.String> { .init("bottom_padding") }
        /// Key that groups several elements for editing
        @export(implementation) public var elementGroupKey: GraphField<Swift.String> { .init("element_group_key") }
        /// Type of the element
        ///
        /// Comes without being asked for.
        @export(implementation) public var elementType: GraphField<CanvasTextElementType> { .init("element_type") }
        /// Family of the font
        @export(implementation) public var fontFamily: GraphField<Swift.String> { .init("font_family") }
        /// Font size of the text
        @export(implementation) public var fontSize: GraphField<Swift.String> { .init("font_size") }
        /// Line height of the text
        @export(implementation) public var lineHeight: GraphField<Swift.String> { .init("line_height") }
        /// Name of the element
        ///
        /// Comes without being asked for.
        @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
        /// Text in the element
        @export(implementation) public var richText: GraphField<CanvasRichText> { .init("rich_text") }
        /// Alignment of the text
        @export(implementation) public var textAlignment: GraphField<CanvasTextAlignment> { .init("text_alignment") }
        /// Color of the text
        @export(implementation) public var textColor: GraphField<Swift.String> { .init("text_color") }
        /// Padding over the element
        @export(implementation) public var topPadding: GraphField<Swift.String> { .init("top_padding") }
    }
}
