// Made from the values of `application/uploads.session_type` in the reference by graphgen; edits to this file are lost.

/// Values of `application/uploads.session_type`.
public struct ApplicationUploadsSessionType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var attachment: Self { .init(rawValue: "attachment") }
}
