// Made from the values of `drive.aim` in the reference by graphgen; edits to this file are lost.

/// Values of `drive.aim`.
public struct DriveAim: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var sow: Self { .init(rawValue: "SOW") }
    @export(implementation) public static var mow: Self { .init(rawValue: "MOW") }
    @export(implementation) public static var reap: Self { .init(rawValue: "REAP") }
}
