// Made from the values of `drive.state` in the reference by graphgen; edits to this file are lost.

/// Values of `drive.state`.
public struct DriveState: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var on: Self { .init(rawValue: "ON") }
    @export(implementation) public static var off: Self { .init(rawValue: "OFF") }
}
