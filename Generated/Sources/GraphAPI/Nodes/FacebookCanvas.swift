// Made from what the reference says of `canvas` by graphgen; edits to this file are lost.

/// Document of a canvas
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/canvas/)
public struct FacebookCanvas: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `FacebookCanvas`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// ID of the canvas
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// Color behind the canvas
        @export(implementation) public var backgroundColor: GraphField<Swift.String> { .init("background_color") }
        /// Elements in the body of the canvas
        @export(implementation) public var bodyElements: GraphField<[GraphUnion<(CanvasPhoto, CanvasHeader, CanvasVideo, CanvasText, CanvasCarousel, CanvasButton, CanvasFooter, CanvasStoreLocator, CanvasProductList, CanvasProductSet)>]> { .init("body_elements") }
        /// Business ID for the product set element of the canvas
        @export(implementation) public var businessID: GraphField<Swift.String> { .init("business_id") }
        /// Link of the canvas
        @export(implementation) public var canvasLink: GraphField<Swift.String> { .init("canvas_link") }
        /// Photo that comes first in the canvas, as the hero media of a canvas collection
        @export(implementation) public var collectionHeroImage: GraphField<Photo> { .init("collection_hero_image") }
        /// Video that comes first in the canvas, as the hero media of a canvas collection
        @export(implementation) public var collectionHeroVideo: GraphField<Video> { .init("collection_hero_video") }
        /// Canvas elements fit to be thumbnails of canvas collections
        @export(implementation) public var collectionThumbnails: GraphField<[CanvasCollectionThumbnail]> { .init("collection_thumbnails") }
        /// Payload with every element
        @export(implementation) public var elementPayload: GraphField<Swift.String> { .init("element_payload") }
        /// Elements in the body of the canvas
        @export(implementation) public var elements: GraphField<[RichMediaElement]> { .init("elements") }
        /// Elements in the body of the canvas, including ones whose API is not public yet; for internal apps of
        /// FB
        @export(implementation) public var fbBodyElements: GraphField<[GraphUnion<(CanvasPhoto, CanvasHeader, CanvasVideo, CanvasText, CanvasCarousel, CanvasButton, CanvasFooter, CanvasStoreLocator, CanvasProductList, CanvasProductSet, CanvasDynamicProductSet, CanvasTemplateVideo, CanvasDynamicPhoto)>]> { .init("fb_body_elements") }
        /// Whether the canvas is hidden
        @export(implementation) public var isHidden: GraphField<Swift.Bool> { .init("is_hidden") }
        /// Whether the canvas is published
        @export(implementation) public var isPublished: GraphField<Swift.Bool> { .init("is_published") }
        /// User who was the last to edit this canvas
        @export(implementation) public var lastEditor: GraphField<User> { .init("last_editor") }
        /// Canvas documents that buttons or links in this one lead to
        @export(implementation) public var linkedDocuments: GraphField<[FacebookCanvas]> { .init("linked_documents") }
        /// Name that labels the canvas
        ///
        /// Comes without being asked for.
        @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
        /// Page to which the canvas belongs
        @export(implementation) public var owner: GraphField<Page> { .init("owner") }
        /// Properties of the canvas
        @export(implementation) public var propertyList: GraphField<[Swift.String]> { .init("property_list") }
        /// App store URL that goes with the canvas
        @export(implementation) public var storeURL: GraphField<Swift.String> { .init("store_url") }
        /// Style attributes of the canvas as a whole
        @export(implementation) public var styleList: GraphField<[CanvasStyleList]> { .init("style_list") }
        /// Tags of the canvas
        @export(implementation) public var tags: GraphField<[Swift.String]> { .init("tags") }
        /// UI properties to set when creation tools show this canvas
        @export(implementation) public var uiPropertyList: GraphField<[Swift.String]> { .init("ui_property_list") }
        /// Body elements that belong to the canvas without being used in it
        @export(implementation) public var unusedBodyElements: GraphField<[GraphUnion<(CanvasPhoto, CanvasHeader, CanvasVideo, CanvasText, CanvasCarousel, CanvasButton, CanvasFooter, CanvasStoreLocator, CanvasProductList, CanvasProductSet)>]> { .init("unused_body_elements") }
        /// When the canvas was last updated
        @export(implementation) public var updateTime: GraphField<Swift.Int> { .init("update_time") }
        /// HACK: Whether an ad creative with this Canvas should use retailer_item_ids
        @export(implementation) public var useRetailerItemIDs: GraphField<Swift.Bool> { .init("use_retailer_item_ids") }
        /// Preview of the canvas
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/canvas/preview/)
        @export(implementation) public var preview: GraphField<GraphConnection<CanvasPreview>> { .init("preview") }
        /// Notifies given page admins, by ID, of a Canvas preview.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/canvas/previews/)
        @export(implementation) public var previews: GraphField<GraphConnection<TextWithEntities>> { .init("previews") }
    }
}
