// Made from `application.restrictions` in the reference by graphgen; edits to this file are lost.

/// `ApplicationRestrictionInfo`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/application-restriction-info/)
public typealias ApplicationRestrictionInfo = GraphUndescribed<GraphName.ApplicationRestrictionInfo>

extension GraphName {
    /// Tells ``ApplicationRestrictionInfo`` from other types that the reference does not describe.
    public enum ApplicationRestrictionInfo {}
}
