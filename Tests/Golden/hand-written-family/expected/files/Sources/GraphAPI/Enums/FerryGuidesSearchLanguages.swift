// Made from the values of `ferry/guides/search.languages` in the reference by graphgen; edits to this file are lost.

/// Values of `ferry/guides/search.languages`.
///
/// The reference does not list them.
public typealias FerryGuidesSearchLanguages = GraphUnlisted<GraphName.FerryGuidesSearchLanguages>

extension GraphName {
    /// Tells ``FerryGuidesSearchLanguages`` from other values that the reference does not list.
    public enum FerryGuidesSearchLanguages {}
}
