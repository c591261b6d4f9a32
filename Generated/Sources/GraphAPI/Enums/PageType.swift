/// Values of `page.type`.
public struct PageType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `CUSTOM`.
    @export(implementation) public static var custom: Self { .init(rawValue: "CUSTOM") }
    /// `CITY`.
    @export(implementation) public static var city: Self { .init(rawValue: "CITY") }
    /// `COMPANY_NAME`.
    @export(implementation) public static var companyName: Self { .init(rawValue: "COMPANY_NAME") }
    /// `COUNTRY`.
    @export(implementation) public static var country: Self { .init(rawValue: "COUNTRY") }
    /// `DOB`.
    @export(implementation) public static var dob: Self { .init(rawValue: "DOB") }
    /// `EMAIL`.
    @export(implementation) public static var email: Self { .init(rawValue: "EMAIL") }
    /// `GENDER`.
    @export(implementation) public static var gender: Self { .init(rawValue: "GENDER") }
    /// `FIRST_NAME`.
    @export(implementation) public static var firstName: Self { .init(rawValue: "FIRST_NAME") }
    /// `FULL_NAME`.
    @export(implementation) public static var fullName: Self { .init(rawValue: "FULL_NAME") }
    /// `JOB_TITLE`.
    @export(implementation) public static var jobTitle: Self { .init(rawValue: "JOB_TITLE") }
    /// `LAST_NAME`.
    @export(implementation) public static var lastName: Self { .init(rawValue: "LAST_NAME") }
    /// `MARITIAL_STATUS`.
    @export(implementation) public static var maritialStatus: Self { .init(rawValue: "MARITIAL_STATUS") }
    /// `PHONE`.
    @export(implementation) public static var phone: Self { .init(rawValue: "PHONE") }
    /// `PHONE_OTP`.
    @export(implementation) public static var phoneOTP: Self { .init(rawValue: "PHONE_OTP") }
    /// `POST_CODE`.
    @export(implementation) public static var postCode: Self { .init(rawValue: "POST_CODE") }
    /// `PROVINCE`.
    @export(implementation) public static var province: Self { .init(rawValue: "PROVINCE") }
    /// `RELATIONSHIP_STATUS`.
    @export(implementation) public static var relationshipStatus: Self { .init(rawValue: "RELATIONSHIP_STATUS") }
    /// `STATE`.
    @export(implementation) public static var state: Self { .init(rawValue: "STATE") }
    /// `STREET_ADDRESS`.
    @export(implementation) public static var streetAddress: Self { .init(rawValue: "STREET_ADDRESS") }
    /// `ZIP`.
    @export(implementation) public static var zip: Self { .init(rawValue: "ZIP") }
    /// `WORK_EMAIL`.
    @export(implementation) public static var workEmail: Self { .init(rawValue: "WORK_EMAIL") }
    /// `MILITARY_STATUS`.
    @export(implementation) public static var militaryStatus: Self { .init(rawValue: "MILITARY_STATUS") }
    /// `WORK_PHONE_NUMBER`.
    @export(implementation) public static var workPhoneNumber: Self { .init(rawValue: "WORK_PHONE_NUMBER") }
    /// `SLIDER`.
    @export(implementation) public static var slider: Self { .init(rawValue: "SLIDER") }
    /// `STORE_LOOKUP`.
    @export(implementation) public static var storeLookup: Self { .init(rawValue: "STORE_LOOKUP") }
    /// `STORE_LOOKUP_WITH_TYPEAHEAD`.
    @export(implementation) public static var storeLookupWithTypeahead: Self { .init(rawValue: "STORE_LOOKUP_WITH_TYPEAHEAD") }
    /// `DATE_TIME`.
    @export(implementation) public static var dateTime: Self { .init(rawValue: "DATE_TIME") }
    /// `ID_CPF`.
    @export(implementation) public static var idCpf: Self { .init(rawValue: "ID_CPF") }
    /// `ID_AR_DNI`.
    @export(implementation) public static var idArDni: Self { .init(rawValue: "ID_AR_DNI") }
    /// `ID_CL_RUT`.
    @export(implementation) public static var idClRut: Self { .init(rawValue: "ID_CL_RUT") }
    /// `ID_CO_CC`.
    @export(implementation) public static var idCoCc: Self { .init(rawValue: "ID_CO_CC") }
    /// `ID_EC_CI`.
    @export(implementation) public static var idEcCi: Self { .init(rawValue: "ID_EC_CI") }
    /// `ID_PE_DNI`.
    @export(implementation) public static var idPeDni: Self { .init(rawValue: "ID_PE_DNI") }
    /// `ID_MX_RFC`.
    @export(implementation) public static var idMxRfc: Self { .init(rawValue: "ID_MX_RFC") }
    /// `JOIN_CODE`.
    @export(implementation) public static var joinCode: Self { .init(rawValue: "JOIN_CODE") }
    /// `USER_PROVIDED_PHONE_NUMBER`.
    @export(implementation) public static var userProvidedPhoneNumber: Self { .init(rawValue: "USER_PROVIDED_PHONE_NUMBER") }
    /// `FACEBOOK_LEAD_ID`.
    @export(implementation) public static var facebookLeadID: Self { .init(rawValue: "FACEBOOK_LEAD_ID") }
    /// `EMAIL_ALIAS`.
    @export(implementation) public static var emailAlias: Self { .init(rawValue: "EMAIL_ALIAS") }
    /// `MESSENGER`.
    @export(implementation) public static var messenger: Self { .init(rawValue: "MESSENGER") }
}
