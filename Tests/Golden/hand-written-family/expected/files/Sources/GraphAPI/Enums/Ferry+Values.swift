// Made from the values that fields and parameters of `ferry` take in the reference, by graphgen; edits to this file are lost.

/// Values of `ferry.colour`, `harbour/ferries.colour`.
public struct FerryColour: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var white: Self { .init(rawValue: "WHITE") }
    @export(implementation) public static var blue: Self { .init(rawValue: "BLUE") }
}

/// The values of ``FerryColour``.
public typealias HarbourFerriesColour = FerryColour

/// Values of `ferry/guides/search.languages`.
///
/// The reference does not list them.
public typealias FerryGuidesSearchLanguages = GraphUnlisted<GraphName.FerryGuidesSearchLanguages>

extension GraphName {
    /// Tells ``FerryGuidesSearchLanguages`` from other values that the reference does not list.
    public enum FerryGuidesSearchLanguages {}
}
