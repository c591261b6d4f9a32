// Made from the reference pages of `canvas-product-list` and its edges by graphgen; edits to this file are lost.

extension CanvasProductList {
    /// `DELETE /{canvas_product_list_id}`.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/canvas-product-list/)
    public struct Delete: GraphOperation {
        /// `canvas_product_list_id` in the path.
        public var canvasProductListID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(canvasProductListID: Swift.String) {
            self.canvasProductListID = canvasProductListID
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.delete, "/\(canvasProductListID)", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
        }
    }

    /// Product list inside a canvas
    ///
    /// `GET /{canvas_product_list_id}`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/canvas-product-list/)
    public static func read(
        _ canvasProductListID: Swift.String,
        @GraphSelectionBuilder<CanvasProductList> fields: () -> GraphSelection<CanvasProductList> = { GraphSelection() },
    ) -> GraphRequest<CanvasProductList> {
        GraphRequest(.get, "/\(canvasProductListID)", fields: fields())
    }

    /// Sets the products of the element: more than four IDs, from a Dynamic Ads product catalog or a hotel
    /// catalog of Dynamic Ads for Travel.
    ///
    /// `POST /{canvas_product_list_id}`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/canvas-product-list/)
    public struct Update: GraphOperation {
        /// `canvas_product_list_id` in the path.
        public var canvasProductListID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(canvasProductListID: Swift.String, productIDList: [Swift.Int]) {
            self.canvasProductListID = canvasProductListID
            self[\.productIDList] = productIDList
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.post, "/\(canvasProductListID)", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Padding beneath the product list
            @export(implementation) public var bottomPadding: GraphField<Swift.Double> { .init("bottom_padding") }
            /// Token for the product field that the description shows
            @export(implementation) public var itemDescription: GraphField<Swift.String> { .init("item_description") }
            /// Token for the product field that the headline shows
            @export(implementation) public var itemHeadline: GraphField<Swift.String> { .init("item_headline") }
            /// Name of the element with the product list
            @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
            /// IDs of the products inside the canvas
            @export(implementation) public var productIDList: GraphField<[Swift.Int]> { .init("product_id_list") }
            /// Padding over the product list
            @export(implementation) public var topPadding: GraphField<Swift.Double> { .init("top_padding") }
        }
    }
}
