// Made from the values that fields and parameters of `drive` take in the reference, by graphgen; edits to this file are lost.

/// Values of `drive.aim`.
public struct DriveAim: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var sow: Self { .init(rawValue: "SOW") }
    @export(implementation) public static var mow: Self { .init(rawValue: "MOW") }
    @export(implementation) public static var reap: Self { .init(rawValue: "REAP") }
}

/// Values of `drive.state`.
public struct DriveState: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var on: Self { .init(rawValue: "ON") }
    @export(implementation) public static var off: Self { .init(rawValue: "OFF") }
}
