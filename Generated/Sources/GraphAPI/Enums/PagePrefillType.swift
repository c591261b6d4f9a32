/// Values of `page.prefill_type`.
public struct PagePrefillType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `FULL_ADDRESS`.
    @export(implementation) public static var fullAddress: Self { .init(rawValue: "FULL_ADDRESS") }
    /// `STREET_ADDRESS`.
    @export(implementation) public static var streetAddress: Self { .init(rawValue: "STREET_ADDRESS") }
    /// `ZIP_CODE`.
    @export(implementation) public static var zipCode: Self { .init(rawValue: "ZIP_CODE") }
    /// `POST_CODE`.
    @export(implementation) public static var postCode: Self { .init(rawValue: "POST_CODE") }
    /// `CITY`.
    @export(implementation) public static var city: Self { .init(rawValue: "CITY") }
    /// `STATE`.
    @export(implementation) public static var state: Self { .init(rawValue: "STATE") }
    /// `PROVINCE`.
    @export(implementation) public static var province: Self { .init(rawValue: "PROVINCE") }
    /// `COUNTRY`.
    @export(implementation) public static var country: Self { .init(rawValue: "COUNTRY") }
    /// `EMAIL`.
    @export(implementation) public static var email: Self { .init(rawValue: "EMAIL") }
    /// `PHONE`.
    @export(implementation) public static var phone: Self { .init(rawValue: "PHONE") }
    /// `PHONE_OTP`.
    @export(implementation) public static var phoneOTP: Self { .init(rawValue: "PHONE_OTP") }
    /// `JOB_TITLE`.
    @export(implementation) public static var jobTitle: Self { .init(rawValue: "JOB_TITLE") }
    /// `COMPANY_NAME`.
    @export(implementation) public static var companyName: Self { .init(rawValue: "COMPANY_NAME") }
    /// `GENDER`.
    @export(implementation) public static var gender: Self { .init(rawValue: "GENDER") }
    /// `DOB`.
    @export(implementation) public static var dob: Self { .init(rawValue: "DOB") }
    /// `DATE_TIME`.
    @export(implementation) public static var dateTime: Self { .init(rawValue: "DATE_TIME") }
    /// `SLIDER`.
    @export(implementation) public static var slider: Self { .init(rawValue: "SLIDER") }
    /// `NONE`.
    @export(implementation) public static var none: Self { .init(rawValue: "NONE") }
    /// `FIRST_NAME`.
    @export(implementation) public static var firstName: Self { .init(rawValue: "FIRST_NAME") }
    /// `LAST_NAME`.
    @export(implementation) public static var lastName: Self { .init(rawValue: "LAST_NAME") }
    /// `FULL_NAME`.
    @export(implementation) public static var fullName: Self { .init(rawValue: "FULL_NAME") }
    /// `RELATIONSHIP_STATUS`.
    @export(implementation) public static var relationshipStatus: Self { .init(rawValue: "RELATIONSHIP_STATUS") }
    /// `MARITAL_STATUS`.
    @export(implementation) public static var maritalStatus: Self { .init(rawValue: "MARITAL_STATUS") }
    /// `MILITARY_STATUS`.
    @export(implementation) public static var militaryStatus: Self { .init(rawValue: "MILITARY_STATUS") }
    /// `WORK_EMAIL`.
    @export(implementation) public static var workEmail: Self { .init(rawValue: "WORK_EMAIL") }
    /// `WORK_PHONE`.
    @export(implementation) public static var workPhone: Self { .init(rawValue: "WORK_PHONE") }
    /// `NATIONAL_ID_BRAZIL`.
    @export(implementation) public static var nationalIDBrazil: Self { .init(rawValue: "NATIONAL_ID_BRAZIL") }
    /// `NATIONAL_ID_ARGENTINA`.
    @export(implementation) public static var nationalIDArgentina: Self { .init(rawValue: "NATIONAL_ID_ARGENTINA") }
    /// `NATIONAL_ID_PERU`.
    @export(implementation) public static var nationalIDPeru: Self { .init(rawValue: "NATIONAL_ID_PERU") }
    /// `NATIONAL_ID_CHILE`.
    @export(implementation) public static var nationalIDChile: Self { .init(rawValue: "NATIONAL_ID_CHILE") }
    /// `NATIONAL_ID_COLOMBIA`.
    @export(implementation) public static var nationalIDColombia: Self { .init(rawValue: "NATIONAL_ID_COLOMBIA") }
    /// `NATIONAL_ID_ECUADOR`.
    @export(implementation) public static var nationalIDEcuador: Self { .init(rawValue: "NATIONAL_ID_ECUADOR") }
    /// `NATIONAL_ID_MEXICO`.
    @export(implementation) public static var nationalIDMexico: Self { .init(rawValue: "NATIONAL_ID_MEXICO") }
}
