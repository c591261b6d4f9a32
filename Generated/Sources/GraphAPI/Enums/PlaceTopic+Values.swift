// Made from the values that fields and parameters of `place-topic` take in the reference, by graphgen; edits to this file are lost.

/// Values of `place-topic.icon_size`.
public struct PlaceTopicIconSize: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `24`.
    @export(implementation) public static var value24: Self { .init(rawValue: "24") }
    /// `36`.
    @export(implementation) public static var value36: Self { .init(rawValue: "36") }
    /// `48`.
    @export(implementation) public static var value48: Self { .init(rawValue: "48") }
    /// `72`.
    @export(implementation) public static var value72: Self { .init(rawValue: "72") }
}
