// Made from what the reference says of `canvas-product-list` by graphgen; edits to this file are lost.

/// Product list inside a canvas
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/canvas-product-list/)
public struct CanvasProductList: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `CanvasProductList`, and its edges.
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
        @export(implementation) public var elementType: GraphField<CanvasProductListElementType> { .init("element_type") }
        /// Token for the product field that the description shows
        @export(implementation) public var itemDescription: GraphField<Swift.String> { .init("item_description") }
        /// Token for the product field that the headline shows
        @export(implementation) public var itemHeadline: GraphField<Swift.String> { .init("item_headline") }
        /// Name of the element
        ///
        /// Comes without being asked for.
        @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
        /// IDs of the products inside the canvas
        @export(implementation) public var productIDList: GraphField<[Swift.Int]> { .init("product_id_list") }
        /// Padding over the element
        @export(implementation) public var topPadding: GraphField<Swift.String> { .init("top_padding") }
    }
}
