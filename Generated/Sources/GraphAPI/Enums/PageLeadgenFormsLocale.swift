// Made from the values of `page/leadgen_forms.locale` in the reference by graphgen; edits to this file are lost.

/// Values of `page/leadgen_forms.locale`.
public struct PageLeadgenFormsLocale: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var arAr: Self { .init(rawValue: "AR_AR") }
    @export(implementation) public static var csCz: Self { .init(rawValue: "CS_CZ") }
    @export(implementation) public static var daDk: Self { .init(rawValue: "DA_DK") }
    @export(implementation) public static var deDe: Self { .init(rawValue: "DE_DE") }
    @export(implementation) public static var elGr: Self { .init(rawValue: "EL_GR") }
    @export(implementation) public static var enGb: Self { .init(rawValue: "EN_GB") }
    @export(implementation) public static var enUs: Self { .init(rawValue: "EN_US") }
    @export(implementation) public static var esEs: Self { .init(rawValue: "ES_ES") }
    @export(implementation) public static var esLa: Self { .init(rawValue: "ES_LA") }
    @export(implementation) public static var fiFi: Self { .init(rawValue: "FI_FI") }
    @export(implementation) public static var frFr: Self { .init(rawValue: "FR_FR") }
    @export(implementation) public static var heIl: Self { .init(rawValue: "HE_IL") }
    @export(implementation) public static var hiIn: Self { .init(rawValue: "HI_IN") }
    @export(implementation) public static var huHu: Self { .init(rawValue: "HU_HU") }
    @export(implementation) public static var idID: Self { .init(rawValue: "ID_ID") }
    @export(implementation) public static var itIt: Self { .init(rawValue: "IT_IT") }
    @export(implementation) public static var jaJp: Self { .init(rawValue: "JA_JP") }
    @export(implementation) public static var koKr: Self { .init(rawValue: "KO_KR") }
    @export(implementation) public static var nbNo: Self { .init(rawValue: "NB_NO") }
    @export(implementation) public static var nlNl: Self { .init(rawValue: "NL_NL") }
    @export(implementation) public static var plPl: Self { .init(rawValue: "PL_PL") }
    @export(implementation) public static var ptBr: Self { .init(rawValue: "PT_BR") }
    @export(implementation) public static var ptPt: Self { .init(rawValue: "PT_PT") }
    @export(implementation) public static var roRo: Self { .init(rawValue: "RO_RO") }
    @export(implementation) public static var ruRu: Self { .init(rawValue: "RU_RU") }
    @export(implementation) public static var svSe: Self { .init(rawValue: "SV_SE") }
    @export(implementation) public static var thTh: Self { .init(rawValue: "TH_TH") }
    @export(implementation) public static var trTr: Self { .init(rawValue: "TR_TR") }
    @export(implementation) public static var viVn: Self { .init(rawValue: "VI_VN") }
    @export(implementation) public static var zhCn: Self { .init(rawValue: "ZH_CN") }
    @export(implementation) public static var zhHk: Self { .init(rawValue: "ZH_HK") }
    @export(implementation) public static var zhTw: Self { .init(rawValue: "ZH_TW") }
}
