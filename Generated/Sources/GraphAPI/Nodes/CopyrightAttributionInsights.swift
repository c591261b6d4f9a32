// Made from `page.copyright_attribution_insights` in the reference by graphgen; edits to this file are lost.

/// `CopyrightAttributionInsights`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias CopyrightAttributionInsights = GraphUndescribed<GraphName.CopyrightAttributionInsights>

extension GraphName {
    /// Tells ``CopyrightAttributionInsights`` from other types that the reference does not describe.
    public enum CopyrightAttributionInsights {}
}
