// Made from the values of `page/messenger_lead_forms.prefill_type` in the reference by graphgen; edits to this file are lost.

/// Values of `page/messenger_lead_forms.prefill_type`.
public struct PageMessengerLeadFormsPrefillType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var fullAddress: Self { .init(rawValue: "FULL_ADDRESS") }
    @export(implementation) public static var streetAddress: Self { .init(rawValue: "STREET_ADDRESS") }
    @export(implementation) public static var zipCode: Self { .init(rawValue: "ZIP_CODE") }
    @export(implementation) public static var postCode: Self { .init(rawValue: "POST_CODE") }
    @export(implementation) public static var city: Self { .init(rawValue: "CITY") }
    @export(implementation) public static var state: Self { .init(rawValue: "STATE") }
    @export(implementation) public static var province: Self { .init(rawValue: "PROVINCE") }
    @export(implementation) public static var country: Self { .init(rawValue: "COUNTRY") }
    @export(implementation) public static var email: Self { .init(rawValue: "EMAIL") }
    @export(implementation) public static var phone: Self { .init(rawValue: "PHONE") }
    @export(implementation) public static var phoneOTP: Self { .init(rawValue: "PHONE_OTP") }
    @export(implementation) public static var jobTitle: Self { .init(rawValue: "JOB_TITLE") }
    @export(implementation) public static var companyName: Self { .init(rawValue: "COMPANY_NAME") }
    @export(implementation) public static var gender: Self { .init(rawValue: "GENDER") }
    @export(implementation) public static var dob: Self { .init(rawValue: "DOB") }
    @export(implementation) public static var dateTime: Self { .init(rawValue: "DATE_TIME") }
    @export(implementation) public static var slider: Self { .init(rawValue: "SLIDER") }
    @export(implementation) public static var none: Self { .init(rawValue: "NONE") }
    @export(implementation) public static var firstName: Self { .init(rawValue: "FIRST_NAME") }
    @export(implementation) public static var lastName: Self { .init(rawValue: "LAST_NAME") }
    @export(implementation) public static var fullName: Self { .init(rawValue: "FULL_NAME") }
    @export(implementation) public static var relationshipStatus: Self { .init(rawValue: "RELATIONSHIP_STATUS") }
    @export(implementation) public static var maritalStatus: Self { .init(rawValue: "MARITAL_STATUS") }
    @export(implementation) public static var militaryStatus: Self { .init(rawValue: "MILITARY_STATUS") }
    @export(implementation) public static var workEmail: Self { .init(rawValue: "WORK_EMAIL") }
    @export(implementation) public static var workPhone: Self { .init(rawValue: "WORK_PHONE") }
    @export(implementation) public static var nationalIDBrazil: Self { .init(rawValue: "NATIONAL_ID_BRAZIL") }
    @export(implementation) public static var nationalIDArgentina: Self { .init(rawValue: "NATIONAL_ID_ARGENTINA") }
    @export(implementation) public static var nationalIDPeru: Self { .init(rawValue: "NATIONAL_ID_PERU") }
    @export(implementation) public static var nationalIDChile: Self { .init(rawValue: "NATIONAL_ID_CHILE") }
    @export(implementation) public static var nationalIDColombia: Self { .init(rawValue: "NATIONAL_ID_COLOMBIA") }
    @export(implementation) public static var nationalIDEcuador: Self { .init(rawValue: "NATIONAL_ID_ECUADOR") }
    @export(implementation) public static var nationalIDMexico: Self { .init(rawValue: "NATIONAL_ID_MEXICO") }
}
