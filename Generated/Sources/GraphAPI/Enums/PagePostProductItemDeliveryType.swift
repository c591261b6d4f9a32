// Made from the values of `page-post.delivery_types` in the reference by graphgen; edits to this file are lost.

/// Values of `page-post.delivery_types`.
public struct PagePostProductItemDeliveryType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var inPerson: Self { .init(rawValue: "IN_PERSON") }
    @export(implementation) public static var dropOff: Self { .init(rawValue: "DROP_OFF") }
    @export(implementation) public static var shippingOnsite: Self { .init(rawValue: "SHIPPING_ONSITE") }
    @export(implementation) public static var shippingOffsite: Self { .init(rawValue: "SHIPPING_OFFSITE") }
    @export(implementation) public static var localDelivery: Self { .init(rawValue: "LOCAL_DELIVERY") }
    @export(implementation) public static var inPersonHolds: Self { .init(rawValue: "IN_PERSON_HOLDS") }
    @export(implementation) public static var lowContactExchange: Self { .init(rawValue: "LOW_CONTACT_EXCHANGE") }
    @export(implementation) public static var doorPickup: Self { .init(rawValue: "DOOR_PICKUP") }
    @export(implementation) public static var doorDropoff: Self { .init(rawValue: "DOOR_DROPOFF") }
    @export(implementation) public static var publicMeetup: Self { .init(rawValue: "PUBLIC_MEETUP") }
}
