// Made from `application.object_store_urls` in the reference by graphgen; edits to this file are lost.

/// `ApplicationObjectStoreURLs`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/application-object-store-urls/)
public typealias ApplicationObjectStoreURLs = GraphUndescribed<GraphName.ApplicationObjectStoreURLs>

extension GraphName {
    /// Tells ``ApplicationObjectStoreURLs`` from other types that the reference does not describe.
    public enum ApplicationObjectStoreURLs {}
}
