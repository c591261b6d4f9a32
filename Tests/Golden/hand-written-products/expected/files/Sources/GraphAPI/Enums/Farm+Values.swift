// Made from the values that fields and parameters of `farm` take in the reference, by graphgen; edits to this file are lost.

/// Values of `farm/drives.crops`.
public struct FarmDrivesCrop: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var rye: Self { .init(rawValue: "RYE") }
    @export(implementation) public static var oats: Self { .init(rawValue: "OATS") }
}
