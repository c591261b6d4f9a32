// Made from the values that fields and parameters of `media-fingerprint` take in the reference, by graphgen; edits to this file are lost.

/// Values of `media-fingerprint.fingerprint_content_type`.
///
/// The reference does not list them.
public typealias MediaFingerprintContentType = GraphUnlisted<GraphName.MediaFingerprintContentType>

extension GraphName {
    /// Tells ``MediaFingerprintContentType`` from other values that the reference does not list.
    public enum MediaFingerprintContentType {}
}
