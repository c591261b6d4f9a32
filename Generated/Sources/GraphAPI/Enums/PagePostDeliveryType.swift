/// Values of `page-post.delivery_type`.
public struct PagePostDeliveryType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `IN_PERSON`.
    public static var inPerson: Self { Self(rawValue: "IN_PERSON") }
    /// `DROP_OFF`.
    public static var dropOff: Self { Self(rawValue: "DROP_OFF") }
}
