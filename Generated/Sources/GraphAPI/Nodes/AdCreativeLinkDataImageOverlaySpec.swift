// Made from `canvas-product-set.image_overlay_spec` in the reference by graphgen; edits to this file are lost.

/// `AdCreativeLinkDataImageOverlaySpec`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/marketing-api/reference/ad-creative-link-data-image-overlay-spec/)
public typealias AdCreativeLinkDataImageOverlaySpec = GraphUndescribed<GraphName.AdCreativeLinkDataImageOverlaySpec>

extension GraphName {
    /// Tells ``AdCreativeLinkDataImageOverlaySpec`` from other types that the reference does not describe.
    public enum AdCreativeLinkDataImageOverlaySpec {}
}
