// Made from what the reference says of `canvas-button` by graphgen; edits to this file are lost.

/// Button inside a canvas
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/canvas-button/)
public struct CanvasButton: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `CanvasButton`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// ID of the element
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// What the button does
        @export(implementation) public var action: GraphField<CanvasOpenURLAction> { .init("action") }
        /// Color behind the button
        @export(implementation) public var backgroundColor: GraphField<Swift.String> { .init("background_color") }
        /// Padding beneath the element
        @export(implementation) public var bottomPadding: GraphField<Swift.String> { .init("bottom_padding") }
        /// Color of the button itself
        @export(implementation) public var buttonColor: GraphField<Swift.String> { .init("button_color") }
        /// Style of the button
        @export(implementation) public var buttonStyle: GraphField<CanvasButtonStyle> { .init("button_style") }
        /// Deep link into a mobile app, for mobile install or engagement ads; app links are supported
        @export(implementation) public var deepLink: GraphField<Swift.String> { .init("deep_link") }
        /// Key that groups several elements for editing
        @export(implementation) public var elementGroupKey: GraphField<Swift.String> { .init("element_group_key") }
        /// Type of the element
        ///
        /// Comes without being asked for.
        @export(implementation) public var elementType: GraphField<CanvasButtonElementType> { .init("element_type") }
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
        /// Text on the button
        @export(implementation) public var richText: GraphField<CanvasRichText> { .init("rich_text") }
        /// Alignment of the text
        @export(implementation) public var textAlignment: GraphField<CanvasButtonTextAlignment> { .init("text_alignment") }
        /// Color of the text
        @export(implementation) public var textColor: GraphField<Swift.String> { .init("text_color") }
        /// Padding over the element
        @export(implementation) public var topPadding: GraphField<Swift.String> { .init("top_padding") }
    }
}
