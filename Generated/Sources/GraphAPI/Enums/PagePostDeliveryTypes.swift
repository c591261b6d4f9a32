/// Values of `page-post.delivery_types`.
public struct PagePostDeliveryTypes: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `IN_PERSON`.
    public static var inPerson: Self { Self(rawValue: "IN_PERSON") }
    /// `DROP_OFF`.
    public static var dropOff: Self { Self(rawValue: "DROP_OFF") }
    /// `SHIPPING_ONSITE`.
    public static var shippingOnsite: Self { Self(rawValue: "SHIPPING_ONSITE") }
    /// `SHIPPING_OFFSITE`.
    public static var shippingOffsite: Self { Self(rawValue: "SHIPPING_OFFSITE") }
    /// `LOCAL_DELIVERY`.
    public static var localDelivery: Self { Self(rawValue: "LOCAL_DELIVERY") }
    /// `IN_PERSON_HOLDS`.
    public static var inPersonHolds: Self { Self(rawValue: "IN_PERSON_HOLDS") }
    /// `LOW_CONTACT_EXCHANGE`.
    public static var lowContactExchange: Self { Self(rawValue: "LOW_CONTACT_EXCHANGE") }
    /// `DOOR_PICKUP`.
    public static var doorPickup: Self { Self(rawValue: "DOOR_PICKUP") }
    /// `DOOR_DROPOFF`.
    public static var doorDropoff: Self { Self(rawValue: "DOOR_DROPOFF") }
    /// `PUBLIC_MEETUP`.
    public static var publicMeetup: Self { Self(rawValue: "PUBLIC_MEETUP") }
}
