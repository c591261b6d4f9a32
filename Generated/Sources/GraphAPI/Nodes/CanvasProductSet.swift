// Made from what the reference says of `canvas-product-set` by graphgen; edits to this file are lost.

/// Product set inside a canvas
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/canvas-product-set/)
public struct CanvasProductSet: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `CanvasProductSet`, and its edges.
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
        @export(implementation) public var elementType: GraphField<CanvasProductSetElementType> { .init("element_type") }
        /// How overlays are drawn over a product item
        @export(implementation) public var imageOverlaySpec: GraphField<AdCreativeLinkDataImageOverlaySpec> { .init("image_overlay_spec") }
        /// Token for the product field that the description shows
        @export(implementation) public var itemDescription: GraphField<Swift.String> { .init("item_description") }
        /// Token for the product field that the headline shows
        @export(implementation) public var itemHeadline: GraphField<Swift.String> { .init("item_headline") }
        /// How many products to show at most
        @export(implementation) public var maxProducts: GraphField<Swift.Int> { .init("max_products") }
        /// Name of the element
        ///
        /// Comes without being asked for.
        @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
        /// ID of the product set, a subset of the products in a catalog
        @export(implementation) public var productSetID: GraphField<Swift.String> { .init("product_set_id") }
        /// Items that the product set shows first. Without it, products are picked dynamically
        @export(implementation) public var retailerItemIDs: GraphField<[Swift.String]> { .init("retailer_item_ids") }
        /// Whether the feed unit shows products
        @export(implementation) public var showInFeed: GraphField<Swift.Bool> { .init("show_in_feed") }
        /// Padding over the element
        @export(implementation) public var topPadding: GraphField<Swift.String> { .init("top_padding") }
    }
}
