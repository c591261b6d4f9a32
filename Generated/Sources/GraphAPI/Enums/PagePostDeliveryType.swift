// Made from the values of `page-post.delivery_type` in the reference by graphgen; edits to this file are lost.

/// Values of `page-post.delivery_type`.
public struct PagePostDeliveryType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var inPerson: Self { .init(rawValue: "IN_PERSON") }
    @export(implementation) public static var dropOff: Self { .init(rawValue: "DROP_OFF") }
}
