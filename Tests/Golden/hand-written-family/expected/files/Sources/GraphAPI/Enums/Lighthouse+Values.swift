// Made from the values that fields and parameters of `lighthouse` take in the reference, by graphgen; edits to this file are lost.

/// Values of `lighthouse.locale`.
///
/// The reference does not list them.
public typealias LighthouseLocale = GraphUnlisted<GraphName.LighthouseLocale>

extension GraphName {
    /// Tells ``LighthouseLocale`` from other values that the reference does not list.
    public enum LighthouseLocale {}
}
