// Made from `page.restaurant_services` in the reference by graphgen; edits to this file are lost.

/// `PageRestaurantServices`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/page-restaurant-services/)
public typealias PageRestaurantServices = GraphUndescribed<GraphName.PageRestaurantServices>

extension GraphName {
    /// Tells ``PageRestaurantServices`` from other types that the reference does not describe.
    public enum PageRestaurantServices {}
}
