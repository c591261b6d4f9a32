// Made from `page.restaurant_specialties` in the reference by graphgen; edits to this file are lost.

/// `PageRestaurantSpecialties`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/page-restaurant-specialties/)
public typealias PageRestaurantSpecialties = GraphUndescribed<GraphName.PageRestaurantSpecialties>

extension GraphName {
    /// Tells ``PageRestaurantSpecialties`` from other types that the reference does not describe.
    public enum PageRestaurantSpecialties {}
}
