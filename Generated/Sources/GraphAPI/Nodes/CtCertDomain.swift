// Made from `application/subscribed_domains.data` in the reference by graphgen; edits to this file are lost.

/// `CTCertDomain`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/ct-cert-domain/)
public typealias CtCertDomain = GraphUndescribed<GraphName.CtCertDomain>

extension GraphName {
    /// Tells ``CtCertDomain`` from other types that the reference does not describe.
    public enum CtCertDomain {}
}
