extension GraphClient {
    /// A field of another item's answer, for a later item of the same batch: a parameter, a value within one, or a
    /// piece of a path.
    ///
    /// ```swift
    /// let photo = GraphBatchItem(Page.CreatePhotos(…).request)
    /// let post = GraphRequest<GraphCreated>(.post, "/me/feed")
    ///     .with("object_attachment", graph.result(of: photo, \.id))
    /// ```
    public func result<Response: GraphObject, Value: GraphValue>(
        of item: GraphBatchItem<Response>, _ path: KeyPath<Response.Fields, GraphField<Value>>
    ) -> GraphReference {
        GraphReference(item: item.reference, path: "$." + Response.Fields()[keyPath: path].name)
    }

    /// A field of each element of another item's page, such as `$.data.*.id`.
    public func result<Element: GraphObject, Value: GraphValue>(
        ofEach item: GraphBatchItem<GraphConnection<Element>>,
        _ path: KeyPath<Element.Fields, GraphField<Value>>
    ) -> GraphReference {
        GraphReference(item: item.reference, path: "$.data.*." + Element.Fields()[keyPath: path].name)
    }

    /// A part of another item's answer, by a path of JSONPath such as `$.data[0].id`.
    ///
    /// The path is text of the program: never make it of what a person typed.
    public func result<Response: GraphValue>(
        of item: GraphBatchItem<Response>, path: String
    ) -> GraphReference {
        GraphReference(item: item.reference, path: path)
    }
}
