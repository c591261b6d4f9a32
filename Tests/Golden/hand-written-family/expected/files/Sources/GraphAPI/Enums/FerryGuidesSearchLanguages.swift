/// Values of `ferry/guides/search.languages`.
///
/// The reference does not list them.
public typealias FerryGuidesSearchLanguages = GraphUnlisted<GraphName.FerryGuidesSearchLanguages>

extension GraphName {
    /// Tells ``FerryGuidesSearchLanguages`` from other values that the reference does not list.
    public enum FerryGuidesSearchLanguages {}
}
