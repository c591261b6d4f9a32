/// Values of `application/uploads.session_type`.
public struct ApplicationUploadsSessionType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `attachment`.
    @export(implementation) public static var attachment: Self { .init(rawValue: "attachment") }
}
