// Made from the values of `page/leadgen_forms.type` in the reference by graphgen; edits to this file are lost.

/// Values of `page/leadgen_forms.type`.
public struct PageLeadgenFormsType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var custom: Self { .init(rawValue: "CUSTOM") }
    @export(implementation) public static var city: Self { .init(rawValue: "CITY") }
    @export(implementation) public static var companyName: Self { .init(rawValue: "COMPANY_NAME") }
    @export(implementation) public static var country: Self { .init(rawValue: "COUNTRY") }
    @export(implementation) public static var dob: Self { .init(rawValue: "DOB") }
    @export(implementation) public static var email: Self { .init(rawValue: "EMAIL") }
    @export(implementation) public static var gender: Self { .init(rawValue: "GENDER") }
    @export(implementation) public static var firstName: Self { .init(rawValue: "FIRST_NAME") }
    @export(implementation) public static var fullName: Self { .init(rawValue: "FULL_NAME") }
    @export(implementation) public static var jobTitle: Self { .init(rawValue: "JOB_TITLE") }
    @export(implementation) public static var lastName: Self { .init(rawValue: "LAST_NAME") }
    @export(implementation) public static var maritialStatus: Self { .init(rawValue: "MARITIAL_STATUS") }
    @export(implementation) public static var phone: Self { .init(rawValue: "PHONE") }
    @export(implementation) public static var phoneOTP: Self { .init(rawValue: "PHONE_OTP") }
    @export(implementation) public static var postCode: Self { .init(rawValue: "POST_CODE") }
    @export(implementation) public static var province: Self { .init(rawValue: "PROVINCE") }
    @export(implementation) public static var relationshipStatus: Self { .init(rawValue: "RELATIONSHIP_STATUS") }
    @export(implementation) public static var state: Self { .init(rawValue: "STATE") }
    @export(implementation) public static var streetAddress: Self { .init(rawValue: "STREET_ADDRESS") }
    @export(implementation) public static var zip: Self { .init(rawValue: "ZIP") }
    @export(implementation) public static var workEmail: Self { .init(rawValue: "WORK_EMAIL") }
    @export(implementation) public static var militaryStatus: Self { .init(rawValue: "MILITARY_STATUS") }
    @export(implementation) public static var workPhoneNumber: Self { .init(rawValue: "WORK_PHONE_NUMBER") }
    @export(implementation) public static var slider: Self { .init(rawValue: "SLIDER") }
    @export(implementation) public static var storeLookup: Self { .init(rawValue: "STORE_LOOKUP") }
    @export(implementation) public static var storeLookupWithTypeahead: Self { .init(rawValue: "STORE_LOOKUP_WITH_TYPEAHEAD") }
    @export(implementation) public static var dateTime: Self { .init(rawValue: "DATE_TIME") }
    @export(implementation) public static var idCpf: Self { .init(rawValue: "ID_CPF") }
    @export(implementation) public static var idArDni: Self { .init(rawValue: "ID_AR_DNI") }
    @export(implementation) public static var idClRut: Self { .init(rawValue: "ID_CL_RUT") }
    @export(implementation) public static var idCoCc: Self { .init(rawValue: "ID_CO_CC") }
    @export(implementation) public static var idEcCi: Self { .init(rawValue: "ID_EC_CI") }
    @export(implementation) public static var idPeDni: Self { .init(rawValue: "ID_PE_DNI") }
    @export(implementation) public static var idMxRfc: Self { .init(rawValue: "ID_MX_RFC") }
    @export(implementation) public static var joinCode: Self { .init(rawValue: "JOIN_CODE") }
    @export(implementation) public static var userProvidedPhoneNumber: Self { .init(rawValue: "USER_PROVIDED_PHONE_NUMBER") }
    @export(implementation) public static var facebookLeadID: Self { .init(rawValue: "FACEBOOK_LEAD_ID") }
    @export(implementation) public static var emailAlias: Self { .init(rawValue: "EMAIL_ALIAS") }
    @export(implementation) public static var messenger: Self { .init(rawValue: "MESSENGER") }
}
