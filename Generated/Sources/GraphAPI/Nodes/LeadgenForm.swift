// Made from `page/leadgen_forms.data` in the reference by graphgen; edits to this file are lost.

/// `LeadgenForm`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias LeadgenForm = GraphUndescribed<GraphName.LeadgenForm>

extension GraphName {
    /// Tells ``LeadgenForm`` from other types that the reference does not describe.
    public enum LeadgenForm {}
}
