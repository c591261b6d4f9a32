// Made from `video-copyright.reference_file` in the reference by graphgen; edits to this file are lost.

/// `CopyrightReferenceContainer`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias CopyrightReferenceContainer = GraphUndescribed<GraphName.CopyrightReferenceContainer>

extension GraphName {
    /// Tells ``CopyrightReferenceContainer`` from other types that the reference does not describe.
    public enum CopyrightReferenceContainer {}
}
