// Made from the values that fields and parameters of `page-post` take in the reference, by graphgen; edits to this file are lost.

/// Values of `page-post.base_state`.
public struct PagePostBaseState: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var everyone: Self { .init(rawValue: "EVERYONE") }
    @export(implementation) public static var friends: Self { .init(rawValue: "FRIENDS") }
    @export(implementation) public static var friendsOfFriends: Self { .init(rawValue: "FRIENDS_OF_FRIENDS") }
    /// `SELF`.
    @export(implementation) public static var selfValue: Self { .init(rawValue: "SELF") }
}

/// Values of `page-post.category_model_source`.
public struct PagePostCategoryModelSource: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var b2c: Self { .init(rawValue: "B2C") }
    @export(implementation) public static var c2c: Self { .init(rawValue: "C2C") }
    @export(implementation) public static var thirdpartyIngestion: Self { .init(rawValue: "THIRDPARTY_INGESTION") }
    @export(implementation) public static var sellerSelected: Self { .init(rawValue: "SELLER_SELECTED") }
    @export(implementation) public static var aicommerce: Self { .init(rawValue: "AICOMMERCE") }
    @export(implementation) public static var jobs: Self { .init(rawValue: "JOBS") }
    @export(implementation) public static var nsr: Self { .init(rawValue: "NSR") }
    @export(implementation) public static var integrity: Self { .init(rawValue: "INTEGRITY") }
    @export(implementation) public static var oops: Self { .init(rawValue: "OOPS") }
    @export(implementation) public static var blendedModel: Self { .init(rawValue: "BLENDED_MODEL") }
    @export(implementation) public static var relatedProducts: Self { .init(rawValue: "RELATED_PRODUCTS") }
}

/// Values of `page-post.category_source`.
public struct PagePostCategorySource: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var text: Self { .init(rawValue: "TEXT") }
    @export(implementation) public static var image: Self { .init(rawValue: "IMAGE") }
    @export(implementation) public static var imageText: Self { .init(rawValue: "IMAGE_TEXT") }
    @export(implementation) public static var imageTextDocnn: Self { .init(rawValue: "IMAGE_TEXT_DOCNN") }
    @export(implementation) public static var pageID: Self { .init(rawValue: "PAGE_ID") }
    @export(implementation) public static var titleRegex: Self { .init(rawValue: "TITLE_REGEX") }
    @export(implementation) public static var classifyRule: Self { .init(rawValue: "CLASSIFY_RULE") }
    @export(implementation) public static var catalogBertClassifyRule: Self { .init(rawValue: "CATALOG_BERT_CLASSIFY_RULE") }
    @export(implementation) public static var humanVerified: Self { .init(rawValue: "HUMAN_VERIFIED") }
    @export(implementation) public static var sellerSelected: Self { .init(rawValue: "SELLER_SELECTED") }
    @export(implementation) public static var useExistingProduct: Self { .init(rawValue: "USE_EXISTING_PRODUCT") }
    @export(implementation) public static var composer: Self { .init(rawValue: "COMPOSER") }
    @export(implementation) public static var humanMapping: Self { .init(rawValue: "HUMAN_MAPPING") }
    @export(implementation) public static var partnerIngestion: Self { .init(rawValue: "PARTNER_INGESTION") }
    @export(implementation) public static var merchantGoogleCategory: Self { .init(rawValue: "MERCHANT_GOOGLE_CATEGORY") }
    @export(implementation) public static var businessDirect: Self { .init(rawValue: "BUSINESS_DIRECT") }
    @export(implementation) public static var megaTaxon: Self { .init(rawValue: "MEGA_TAXON") }
    @export(implementation) public static var shops: Self { .init(rawValue: "SHOPS") }
    @export(implementation) public static var motorsAttributesC2c: Self { .init(rawValue: "MOTORS_ATTRIBUTES_C2C") }
    @export(implementation) public static var catalogBert: Self { .init(rawValue: "CATALOG_BERT") }
    @export(implementation) public static var catalogBertOnline: Self { .init(rawValue: "CATALOG_BERT_ONLINE") }
    @export(implementation) public static var attrGenderF249720567: Self { .init(rawValue: "ATTR_GENDER_F249720567") }
    @export(implementation) public static var jobsTitleTaxonomyMapping: Self { .init(rawValue: "JOBS_TITLE_TAXONOMY_MAPPING") }
    @export(implementation) public static var catalogBertFullFpt: Self { .init(rawValue: "CATALOG_BERT_FULL_FPT") }
    @export(implementation) public static var catalogBertI18n: Self { .init(rawValue: "CATALOG_BERT_I18N") }
    @export(implementation) public static var catalogMmfFullFpt: Self { .init(rawValue: "CATALOG_MMF_FULL_FPT") }
    @export(implementation) public static var scaleAi: Self { .init(rawValue: "SCALE_AI") }
    @export(implementation) public static var catalogMmfFullFptWithOverride: Self { .init(rawValue: "CATALOG_MMF_FULL_FPT_WITH_OVERRIDE") }
}

/// Values of `page-post.commerce_shipping_carrier`, `page-post.commerce_shipping_carriers`.
public struct PagePostCommerceShippingCarrier: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var australiaPost: Self { .init(rawValue: "AUSTRALIA_POST") }
    @export(implementation) public static var canadaPost: Self { .init(rawValue: "CANADA_POST") }
    @export(implementation) public static var cdlLastmile: Self { .init(rawValue: "CDL_LASTMILE") }
    @export(implementation) public static var deliverIt: Self { .init(rawValue: "DELIVER_IT") }
    @export(implementation) public static var dhl: Self { .init(rawValue: "DHL") }
    @export(implementation) public static var dhlEcommerceUs: Self { .init(rawValue: "DHL_ECOMMERCE_US") }
    @export(implementation) public static var eagle: Self { .init(rawValue: "EAGLE") }
    @export(implementation) public static var fedEx: Self { .init(rawValue: "FEDEX") }
    @export(implementation) public static var fedExUk: Self { .init(rawValue: "FEDEX_UK") }
    @export(implementation) public static var newZealandPost: Self { .init(rawValue: "NEW_ZEALAND_POST") }
    @export(implementation) public static var ontrac: Self { .init(rawValue: "ONTRAC") }
    @export(implementation) public static var postDanmark: Self { .init(rawValue: "POST_DANMARK") }
    @export(implementation) public static var purolator: Self { .init(rawValue: "PUROLATOR") }
    @export(implementation) public static var royalMail: Self { .init(rawValue: "ROYAL_MAIL") }
    @export(implementation) public static var speeDee: Self { .init(rawValue: "SPEE_DEE") }
    @export(implementation) public static var tforceFinalmile: Self { .init(rawValue: "TFORCE_FINALMILE") }
    @export(implementation) public static var tnt: Self { .init(rawValue: "TNT") }
    @export(implementation) public static var tntPost: Self { .init(rawValue: "TNT_POST") }
    @export(implementation) public static var ups: Self { .init(rawValue: "UPS") }
    @export(implementation) public static var usps: Self { .init(rawValue: "USPS") }
    @export(implementation) public static var doordash: Self { .init(rawValue: "DOORDASH") }
    @export(implementation) public static var doordashArchived: Self { .init(rawValue: "DOORDASH_ARCHIVED") }
    @export(implementation) public static var dpdFrance: Self { .init(rawValue: "DPD_FRANCE") }
    @export(implementation) public static var laPoste: Self { .init(rawValue: "LA_POSTE") }
    @export(implementation) public static var colissimo: Self { .init(rawValue: "COLISSIMO") }
    @export(implementation) public static var chronopostFrance: Self { .init(rawValue: "CHRONOPOST_FRANCE") }
    @export(implementation) public static var tntFrance: Self { .init(rawValue: "TNT_FRANCE") }
    @export(implementation) public static var colisPrive: Self { .init(rawValue: "COLIS_PRIVE") }
    @export(implementation) public static var geodisDistributionExpress: Self { .init(rawValue: "GEODIS_DISTRIBUTION_EXPRESS") }
    @export(implementation) public static var bertTransport: Self { .init(rawValue: "BERT_TRANSPORT") }
    @export(implementation) public static var geodisESpace: Self { .init(rawValue: "GEODIS_E_SPACE") }
    @export(implementation) public static var mondialRelay: Self { .init(rawValue: "MONDIAL_RELAY") }
    @export(implementation) public static var teliwaySicExpress: Self { .init(rawValue: "TELIWAY_SIC_EXPRESS") }
    @export(implementation) public static var amazon: Self { .init(rawValue: "AMAZON") }
    @export(implementation) public static var apcOvernight: Self { .init(rawValue: "APC_OVERNIGHT") }
    @export(implementation) public static var arrowXl: Self { .init(rawValue: "ARROW_XL") }
    @export(implementation) public static var asendiaUk: Self { .init(rawValue: "ASENDIA_UK") }
    @export(implementation) public static var birdsystem: Self { .init(rawValue: "BIRDSYSTEM") }
    @export(implementation) public static var bluecareExpressLtd: Self { .init(rawValue: "BLUECARE_EXPRESS_LTD") }
    @export(implementation) public static var collectPlus: Self { .init(rawValue: "COLLECT_PLUS") }
    @export(implementation) public static var deltecCourier: Self { .init(rawValue: "DELTEC_COURIER") }
    @export(implementation) public static var dpdLocal: Self { .init(rawValue: "DPD_LOCAL") }
    @export(implementation) public static var dpdLocalReference: Self { .init(rawValue: "DPD_LOCAL_REFERENCE") }
    @export(implementation) public static var dpdUk: Self { .init(rawValue: "DPD_UK") }
    @export(implementation) public static var hermesworld: Self { .init(rawValue: "HERMESWORLD") }
    @export(implementation) public static var imxMail: Self { .init(rawValue: "IMX_MAIL") }
    @export(implementation) public static var jerseyPost: Self { .init(rawValue: "JERSEY_POST") }
    @export(implementation) public static var myhermesUk: Self { .init(rawValue: "MYHERMES_UK") }
    @export(implementation) public static var nationalSameday: Self { .init(rawValue: "NATIONAL_SAMEDAY") }
    @export(implementation) public static var norskGlobal: Self { .init(rawValue: "NORSK_GLOBAL") }
    @export(implementation) public static var panther: Self { .init(rawValue: "PANTHER") }
    @export(implementation) public static var pantherOrderNumber: Self { .init(rawValue: "PANTHER_ORDER_NUMBER") }
    @export(implementation) public static var pantherReference: Self { .init(rawValue: "PANTHER_REFERENCE") }
    @export(implementation) public static var parcelForce: Self { .init(rawValue: "PARCEL_FORCE") }
    @export(implementation) public static var rpd2manDeliveries: Self { .init(rawValue: "RPD2MAN_DELIVERIES") }
    @export(implementation) public static var tntUk: Self { .init(rawValue: "TNT_UK") }
    @export(implementation) public static var tntUkReference: Self { .init(rawValue: "TNT_UK_REFERENCE") }
    @export(implementation) public static var tuffnellsParcelsExpress: Self { .init(rawValue: "TUFFNELLS_PARCELS_EXPRESS") }
    @export(implementation) public static var ukMail: Self { .init(rawValue: "UK_MAIL") }
    @export(implementation) public static var whistl: Self { .init(rawValue: "WHISTL") }
    @export(implementation) public static var wndirect: Self { .init(rawValue: "WNDIRECT") }
    @export(implementation) public static var xdpExpress: Self { .init(rawValue: "XDP_EXPRESS") }
    @export(implementation) public static var xdpExpressReference: Self { .init(rawValue: "XDP_EXPRESS_REFERENCE") }
    @export(implementation) public static var yodelDomestic: Self { .init(rawValue: "YODEL_DOMESTIC") }
    @export(implementation) public static var yodelInternational: Self { .init(rawValue: "YODEL_INTERNATIONAL") }
    @export(implementation) public static var amazonLogistics: Self { .init(rawValue: "AMAZON_LOGISTICS") }
    @export(implementation) public static var aoLogistics: Self { .init(rawValue: "AO_LOGISTICS") }
    @export(implementation) public static var apcOvernightConsignmentNumber: Self { .init(rawValue: "APC_OVERNIGHT_CONSIGNMENT_NUMBER") }
    @export(implementation) public static var aquiline: Self { .init(rawValue: "AQUILINE") }
    @export(implementation) public static var bandhWorldwide: Self { .init(rawValue: "BANDH_WORLDWIDE") }
    @export(implementation) public static var caeDelivers: Self { .init(rawValue: "CAE_DELIVERS") }
    @export(implementation) public static var dhlParcelUk: Self { .init(rawValue: "DHL_PARCEL_UK") }
    @export(implementation) public static var dmsmatrix: Self { .init(rawValue: "DMSMATRIX") }
    @export(implementation) public static var euFleetSolutions: Self { .init(rawValue: "EU_FLEET_SOLUTIONS") }
    @export(implementation) public static var gbaServicesLtd: Self { .init(rawValue: "GBA_SERVICES_LTD") }
    @export(implementation) public static var gemworldwide: Self { .init(rawValue: "GEMWORLDWIDE") }
    @export(implementation) public static var knairlinkAerospaceDomesticNetwork: Self { .init(rawValue: "KNAIRLINK_AEROSPACE_DOMESTIC_NETWORK") }
    @export(implementation) public static var ocsWorldwide: Self { .init(rawValue: "OCS_WORLDWIDE") }
    @export(implementation) public static var parcel2go: Self { .init(rawValue: "PARCEL2GO") }
    @export(implementation) public static var skynetWorldwideExpressUk: Self { .init(rawValue: "SKYNET_WORLDWIDE_EXPRESS_UK") }
    @export(implementation) public static var tuffnellsParcelsExpressReference: Self { .init(rawValue: "TUFFNELLS_PARCELS_EXPRESS_REFERENCE") }
    @export(implementation) public static var xpertDelivery: Self { .init(rawValue: "XPERT_DELIVERY") }
    @export(implementation) public static var mainway: Self { .init(rawValue: "MAINWAY") }
    @export(implementation) public static var interparcelUk: Self { .init(rawValue: "INTERPARCEL_UK") }
    @export(implementation) public static var other: Self { .init(rawValue: "OTHER") }
    @export(implementation) public static var abfFreight: Self { .init(rawValue: "ABF_FREIGHT") }
    @export(implementation) public static var abxExpress: Self { .init(rawValue: "ABX_EXPRESS") }
    @export(implementation) public static var abCustomGroup: Self { .init(rawValue: "AB_CUSTOM_GROUP") }
    @export(implementation) public static var acommerce: Self { .init(rawValue: "ACOMMERCE") }
    @export(implementation) public static var acsCourier: Self { .init(rawValue: "ACS_COURIER") }
    @export(implementation) public static var acsWorldwideExpress: Self { .init(rawValue: "ACS_WORLDWIDE_EXPRESS") }
    @export(implementation) public static var adicionalLogistics: Self { .init(rawValue: "ADICIONAL_LOGISTICS") }
    @export(implementation) public static var adsone: Self { .init(rawValue: "ADSONE") }
    @export(implementation) public static var air21: Self { .init(rawValue: "AIR21") }
    @export(implementation) public static var airpakExpress: Self { .init(rawValue: "AIRPAK_EXPRESS") }
    @export(implementation) public static var airspeedInternationalCorporation: Self { .init(rawValue: "AIRSPEED_INTERNATIONAL_CORPORATION") }
    @export(implementation) public static var alfatrex: Self { .init(rawValue: "ALFATREX") }
    @export(implementation) public static var alliedExpress: Self { .init(rawValue: "ALLIED_EXPRESS") }
    @export(implementation) public static var alljoySupplyChainCoLtd: Self { .init(rawValue: "ALLJOY_SUPPLY_CHAIN_CO_LTD") }
    @export(implementation) public static var alphafast: Self { .init(rawValue: "ALPHAFAST") }
    @export(implementation) public static var amazonFbaUsa: Self { .init(rawValue: "AMAZON_FBA_USA") }
    @export(implementation) public static var anPost: Self { .init(rawValue: "AN_POST") }
    @export(implementation) public static var apcOvernightReference: Self { .init(rawValue: "APC_OVERNIGHT_REFERENCE") }
    @export(implementation) public static var apcPostalLogistics: Self { .init(rawValue: "APC_POSTAL_LOGISTICS") }
    @export(implementation) public static var aprisaExpress: Self { .init(rawValue: "APRISA_EXPRESS") }
    @export(implementation) public static var aramex: Self { .init(rawValue: "ARAMEX") }
    @export(implementation) public static var asendiaGermany: Self { .init(rawValue: "ASENDIA_GERMANY") }
    @export(implementation) public static var asendiaHk: Self { .init(rawValue: "ASENDIA_HK") }
    @export(implementation) public static var asendiaHkPremiumServiceLatam: Self { .init(rawValue: "ASENDIA_HK_PREMIUM_SERVICE_LATAM") }
    @export(implementation) public static var asendiaUsa: Self { .init(rawValue: "ASENDIA_USA") }
    @export(implementation) public static var asm: Self { .init(rawValue: "ASM") }
    @export(implementation) public static var aupostChina: Self { .init(rawValue: "AUPOST_CHINA") }
    @export(implementation) public static var australiaPostSFTP: Self { .init(rawValue: "AUSTRALIA_POST_SFTP") }
    @export(implementation) public static var austrianPostExpress: Self { .init(rawValue: "AUSTRIAN_POST_EXPRESS") }
    @export(implementation) public static var austrianPostRegistered: Self { .init(rawValue: "AUSTRIAN_POST_REGISTERED") }
    @export(implementation) public static var aupost: Self { .init(rawValue: "AUPOST") }
    @export(implementation) public static var dhlau: Self { .init(rawValue: "DHLAU") }
    @export(implementation) public static var axlehire: Self { .init(rawValue: "AXLEHIRE") }
    @export(implementation) public static var axlExpressLogistics: Self { .init(rawValue: "AXL_EXPRESS_LOGISTICS") }
    @export(implementation) public static var aDuiePyle: Self { .init(rawValue: "A_DUIE_PYLE") }
    @export(implementation) public static var aJExpress: Self { .init(rawValue: "A_J_EXPRESS") }
    @export(implementation) public static var b2cEurope: Self { .init(rawValue: "B2C_EUROPE") }
    @export(implementation) public static var belpost: Self { .init(rawValue: "BELPOST") }
    @export(implementation) public static var bestExpress: Self { .init(rawValue: "BEST_EXPRESS") }
    @export(implementation) public static var bestWayParcel: Self { .init(rawValue: "BEST_WAY_PARCEL") }
    @export(implementation) public static var betterTrucks: Self { .init(rawValue: "BETTER_TRUCKS") }
    @export(implementation) public static var bjsDistributionStorageCouriers: Self { .init(rawValue: "BJS_DISTRIBUTION_STORAGE_COURIERS") }
    @export(implementation) public static var bjsDistributionStorageCouriersFTP: Self { .init(rawValue: "BJS_DISTRIBUTION_STORAGE_COURIERS_FTP") }
    @export(implementation) public static var bluedart: Self { .init(rawValue: "BLUEDART") }
    @export(implementation) public static var blueStar: Self { .init(rawValue: "BLUE_STAR") }
    @export(implementation) public static var bneed: Self { .init(rawValue: "BNEED") }
    @export(implementation) public static var bondsCouriers: Self { .init(rawValue: "BONDS_COURIERS") }
    @export(implementation) public static var boxc: Self { .init(rawValue: "BOXC") }
    @export(implementation) public static var bpost: Self { .init(rawValue: "BPOST") }
    @export(implementation) public static var bpostInternational: Self { .init(rawValue: "BPOST_INTERNATIONAL") }
    @export(implementation) public static var brazilCorreios: Self { .init(rawValue: "BRAZIL_CORREIOS") }
    @export(implementation) public static var brtBartolini: Self { .init(rawValue: "BRT_BARTOLINI") }
    @export(implementation) public static var brtBartoliniParcelID: Self { .init(rawValue: "BRT_BARTOLINI_PARCEL_ID") }
    @export(implementation) public static var bulgarianPosts: Self { .init(rawValue: "BULGARIAN_POSTS") }
    @export(implementation) public static var buylogic: Self { .init(rawValue: "BUYLOGIC") }
    @export(implementation) public static var cainiao: Self { .init(rawValue: "CAINIAO") }
    @export(implementation) public static var cambodiaPost: Self { .init(rawValue: "CAMBODIA_POST") }
    @export(implementation) public static var canparCourier: Self { .init(rawValue: "CANPAR_COURIER") }
    @export(implementation) public static var capitalTransport: Self { .init(rawValue: "CAPITAL_TRANSPORT") }
    @export(implementation) public static var carrier007ex: Self { .init(rawValue: "CARRIER_007EX") }
    @export(implementation) public static var carrier17PostService: Self { .init(rawValue: "CARRIER_17_POST_SERVICE") }
    @export(implementation) public static var carrier2go: Self { .init(rawValue: "CARRIER_2GO") }
    @export(implementation) public static var carrier360LionExpress: Self { .init(rawValue: "CARRIER_360_LION_EXPRESS") }
    @export(implementation) public static var carrier4px: Self { .init(rawValue: "CARRIER_4PX") }
    @export(implementation) public static var carrier4_72Entregando: Self { .init(rawValue: "CARRIER_4_72_ENTREGANDO") }
    @export(implementation) public static var carrierEcho: Self { .init(rawValue: "CARRIER_ECHO") }
    @export(implementation) public static var cblLogistics: Self { .init(rawValue: "CBL_LOGISTICS") }
    @export(implementation) public static var celeritasTransporteSl: Self { .init(rawValue: "CELERITAS_TRANSPORTE_SL") }
    @export(implementation) public static var ceskaPosta: Self { .init(rawValue: "CESKA_POSTA") }
    @export(implementation) public static var chinaEmsEpacket: Self { .init(rawValue: "CHINA_EMS_EPACKET") }
    @export(implementation) public static var chinaPost: Self { .init(rawValue: "CHINA_POST") }
    @export(implementation) public static var chitChats: Self { .init(rawValue: "CHIT_CHATS") }
    @export(implementation) public static var chronopostPortugal: Self { .init(rawValue: "CHRONOPOST_PORTUGAL") }
    @export(implementation) public static var chRobinsonWorldwideInc: Self { .init(rawValue: "CH_ROBINSON_WORLDWIDE_INC") }
    @export(implementation) public static var cityLinkExpress: Self { .init(rawValue: "CITY_LINK_EXPRESS") }
    @export(implementation) public static var cjCentury: Self { .init(rawValue: "CJ_CENTURY") }
    @export(implementation) public static var cjCenturyInternational: Self { .init(rawValue: "CJ_CENTURY_INTERNATIONAL") }
    @export(implementation) public static var cjGls: Self { .init(rawValue: "CJ_GLS") }
    @export(implementation) public static var cjKoreaExpress: Self { .init(rawValue: "CJ_KOREA_EXPRESS") }
    @export(implementation) public static var cjLogisticsInternational: Self { .init(rawValue: "CJ_LOGISTICS_INTERNATIONAL") }
    @export(implementation) public static var cjTransnationalPhilippines: Self { .init(rawValue: "CJ_TRANSNATIONAL_PHILIPPINES") }
    @export(implementation) public static var clevyLinks: Self { .init(rawValue: "CLEVY_LINKS") }
    @export(implementation) public static var cloudwishAsia: Self { .init(rawValue: "CLOUDWISH_ASIA") }
    @export(implementation) public static var cneExpress: Self { .init(rawValue: "CNE_EXPRESS") }
    @export(implementation) public static var collectco: Self { .init(rawValue: "COLLECTCO") }
    @export(implementation) public static var conWayFreight: Self { .init(rawValue: "CON_WAY_FREIGHT") }
    @export(implementation) public static var copaAirlinesCourier: Self { .init(rawValue: "COPA_AIRLINES_COURIER") }
    @export(implementation) public static var correosChile: Self { .init(rawValue: "CORREOS_CHILE") }
    @export(implementation) public static var correosDeCostaRica: Self { .init(rawValue: "CORREOS_DE_COSTA_RICA") }
    @export(implementation) public static var correosDeEspana: Self { .init(rawValue: "CORREOS_DE_ESPANA") }
    @export(implementation) public static var correosDeMexico: Self { .init(rawValue: "CORREOS_DE_MEXICO") }
    @export(implementation) public static var correosExpress: Self { .init(rawValue: "CORREOS_EXPRESS") }
    @export(implementation) public static var correoArgentino: Self { .init(rawValue: "CORREO_ARGENTINO") }
    @export(implementation) public static var cosmeticsNow: Self { .init(rawValue: "COSMETICS_NOW") }
    @export(implementation) public static var courex: Self { .init(rawValue: "COUREX") }
    @export(implementation) public static var courierpost: Self { .init(rawValue: "COURIERPOST") }
    @export(implementation) public static var couriersPlease: Self { .init(rawValue: "COURIERS_PLEASE") }
    @export(implementation) public static var courierIt: Self { .init(rawValue: "COURIER_IT") }
    @export(implementation) public static var courierPlus: Self { .init(rawValue: "COURIER_PLUS") }
    @export(implementation) public static var cpacket: Self { .init(rawValue: "CPACKET") }
    @export(implementation) public static var cuckooExpress: Self { .init(rawValue: "CUCKOO_EXPRESS") }
    @export(implementation) public static var cyprusPost: Self { .init(rawValue: "CYPRUS_POST") }
    @export(implementation) public static var dachser: Self { .init(rawValue: "DACHSER") }
    @export(implementation) public static var dawnWing: Self { .init(rawValue: "DAWN_WING") }
    @export(implementation) public static var daylightTransportLlc: Self { .init(rawValue: "DAYLIGHT_TRANSPORT_LLC") }
    @export(implementation) public static var dbSchenker: Self { .init(rawValue: "DB_SCHENKER") }
    @export(implementation) public static var dbSchenkerSweden: Self { .init(rawValue: "DB_SCHENKER_SWEDEN") }
    @export(implementation) public static var ddExpressCourier: Self { .init(rawValue: "DD_EXPRESS_COURIER") }
    @export(implementation) public static var delcart: Self { .init(rawValue: "DELCART") }
    @export(implementation) public static var delhivery: Self { .init(rawValue: "DELHIVERY") }
    @export(implementation) public static var deliveryontimeLogisticsPvtLtd: Self { .init(rawValue: "DELIVERYONTIME_LOGISTICS_PVT_LTD") }
    @export(implementation) public static var demandship: Self { .init(rawValue: "DEMANDSHIP") }
    @export(implementation) public static var detrack: Self { .init(rawValue: "DETRACK") }
    @export(implementation) public static var deutschePostDhl: Self { .init(rawValue: "DEUTSCHE_POST_DHL") }
    @export(implementation) public static var deutschePostMail: Self { .init(rawValue: "DEUTSCHE_POST_MAIL") }
    @export(implementation) public static var dexI: Self { .init(rawValue: "DEX_I") }
    @export(implementation) public static var dhl2MannHandling: Self { .init(rawValue: "DHL_2_MANN_HANDLING") }
    @export(implementation) public static var dhlActiveTracing: Self { .init(rawValue: "DHL_ACTIVE_TRACING") }
    @export(implementation) public static var dhlBenelux: Self { .init(rawValue: "DHL_BENELUX") }
    @export(implementation) public static var dhlEcommerceAsia: Self { .init(rawValue: "DHL_ECOMMERCE_ASIA") }
    @export(implementation) public static var dhlExpressPieceID: Self { .init(rawValue: "DHL_EXPRESS_PIECE_ID") }
    @export(implementation) public static var dhlGlobalForwarding: Self { .init(rawValue: "DHL_GLOBAL_FORWARDING") }
    @export(implementation) public static var dhlHongKong: Self { .init(rawValue: "DHL_HONG_KONG") }
    @export(implementation) public static var dhlNetherlands: Self { .init(rawValue: "DHL_NETHERLANDS") }
    @export(implementation) public static var dhlParcelNl: Self { .init(rawValue: "DHL_PARCEL_NL") }
    @export(implementation) public static var dhlParcelSpain: Self { .init(rawValue: "DHL_PARCEL_SPAIN") }
    @export(implementation) public static var dhlPolandDomestic: Self { .init(rawValue: "DHL_POLAND_DOMESTIC") }
    @export(implementation) public static var dhlSpainDomestic: Self { .init(rawValue: "DHL_SPAIN_DOMESTIC") }
    @export(implementation) public static var dimercoExpressGroup: Self { .init(rawValue: "DIMERCO_EXPRESS_GROUP") }
    @export(implementation) public static var directlog: Self { .init(rawValue: "DIRECTLOG") }
    @export(implementation) public static var directFreightExpress: Self { .init(rawValue: "DIRECT_FREIGHT_EXPRESS") }
    @export(implementation) public static var directLink: Self { .init(rawValue: "DIRECT_LINK") }
    @export(implementation) public static var dmmNetwork: Self { .init(rawValue: "DMM_NETWORK") }
    @export(implementation) public static var dooraLogistics: Self { .init(rawValue: "DOORA_LOGISTICS") }
    @export(implementation) public static var dotzot: Self { .init(rawValue: "DOTZOT") }
    @export(implementation) public static var dpd: Self { .init(rawValue: "DPD") }
    @export(implementation) public static var dpdGermany: Self { .init(rawValue: "DPD_GERMANY") }
    @export(implementation) public static var dpdHk: Self { .init(rawValue: "DPD_HK") }
    @export(implementation) public static var dpdIreland: Self { .init(rawValue: "DPD_IRELAND") }
    @export(implementation) public static var dpdPoland: Self { .init(rawValue: "DPD_POLAND") }
    @export(implementation) public static var dpdRomania: Self { .init(rawValue: "DPD_ROMANIA") }
    @export(implementation) public static var dpdRussia: Self { .init(rawValue: "DPD_RUSSIA") }
    @export(implementation) public static var dpex: Self { .init(rawValue: "DPEX") }
    @export(implementation) public static var dpexChina: Self { .init(rawValue: "DPEX_CHINA") }
    @export(implementation) public static var dpeExpress: Self { .init(rawValue: "DPE_EXPRESS") }
    @export(implementation) public static var dpeSouthAfrica: Self { .init(rawValue: "DPE_SOUTH_AFRICA") }
    @export(implementation) public static var dsv: Self { .init(rawValue: "DSV") }
    @export(implementation) public static var dtdcAustralia: Self { .init(rawValue: "DTDC_AUSTRALIA") }
    @export(implementation) public static var dtdcExpressGlobalPteLtd: Self { .init(rawValue: "DTDC_EXPRESS_GLOBAL_PTE_LTD") }
    @export(implementation) public static var dtdcIndia: Self { .init(rawValue: "DTDC_INDIA") }
    @export(implementation) public static var dx: Self { .init(rawValue: "DX") }
    @export(implementation) public static var dxFreight: Self { .init(rawValue: "DX_FREIGHT") }
    @export(implementation) public static var dynalogicBeneluxBv: Self { .init(rawValue: "DYNALOGIC_BENELUX_BV") }
    @export(implementation) public static var dynamicLogistics: Self { .init(rawValue: "DYNAMIC_LOGISTICS") }
    @export(implementation) public static var easyMail: Self { .init(rawValue: "EASY_MAIL") }
    @export(implementation) public static var ecargo: Self { .init(rawValue: "ECARGO") }
    @export(implementation) public static var ecmsInternationalLogisticsCoLtd: Self { .init(rawValue: "ECMS_INTERNATIONAL_LOGISTICS_CO_LTD") }
    @export(implementation) public static var ecomExpress: Self { .init(rawValue: "ECOM_EXPRESS") }
    @export(implementation) public static var ecFirstclass: Self { .init(rawValue: "EC_FIRSTCLASS") }
    @export(implementation) public static var efsECommerceFulfillmentService: Self { .init(rawValue: "EFS_E_COMMERCE_FULFILLMENT_SERVICE") }
    @export(implementation) public static var ekart: Self { .init(rawValue: "EKART") }
    @export(implementation) public static var eltaHellenicPost: Self { .init(rawValue: "ELTA_HELLENIC_POST") }
    @export(implementation) public static var emiratesPost: Self { .init(rawValue: "EMIRATES_POST") }
    @export(implementation) public static var empsExpress: Self { .init(rawValue: "EMPS_EXPRESS") }
    @export(implementation) public static var ensenda: Self { .init(rawValue: "ENSENDA") }
    @export(implementation) public static var envialia: Self { .init(rawValue: "ENVIALIA") }
    @export(implementation) public static var eparcelKorea: Self { .init(rawValue: "EPARCEL_KOREA") }
    @export(implementation) public static var epBox: Self { .init(rawValue: "EP_BOX") }
    @export(implementation) public static var equickChina: Self { .init(rawValue: "EQUICK_CHINA") }
    @export(implementation) public static var estafeta: Self { .init(rawValue: "ESTAFETA") }
    @export(implementation) public static var estes: Self { .init(rawValue: "ESTES") }
    @export(implementation) public static var etotalSolutionLimited: Self { .init(rawValue: "ETOTAL_SOLUTION_LIMITED") }
    @export(implementation) public static var eurodis: Self { .init(rawValue: "EURODIS") }
    @export(implementation) public static var expeditors: Self { .init(rawValue: "EXPEDITORS") }
    @export(implementation) public static var ezship: Self { .init(rawValue: "EZSHIP") }
    @export(implementation) public static var fastrakServices: Self { .init(rawValue: "FASTRAK_SERVICES") }
    @export(implementation) public static var fastwayAustralia: Self { .init(rawValue: "FASTWAY_AUSTRALIA") }
    @export(implementation) public static var fastwayIreland: Self { .init(rawValue: "FASTWAY_IRELAND") }
    @export(implementation) public static var fastwayNewZealand: Self { .init(rawValue: "FASTWAY_NEW_ZEALAND") }
    @export(implementation) public static var fastwaySouthAfrica: Self { .init(rawValue: "FASTWAY_SOUTH_AFRICA") }
    @export(implementation) public static var fedExCrossBorder: Self { .init(rawValue: "FEDEX_CROSS_BORDER") }
    @export(implementation) public static var fedExFreight: Self { .init(rawValue: "FEDEX_FREIGHT") }
    @export(implementation) public static var fedExPolandDomestic: Self { .init(rawValue: "FEDEX_POLAND_DOMESTIC") }
    @export(implementation) public static var fercamLogisticsTransport: Self { .init(rawValue: "FERCAM_LOGISTICS_TRANSPORT") }
    @export(implementation) public static var firstFlightCouriers: Self { .init(rawValue: "FIRST_FLIGHT_COURIERS") }
    @export(implementation) public static var firstLogistics: Self { .init(rawValue: "FIRST_LOGISTICS") }
    @export(implementation) public static var flytExpress: Self { .init(rawValue: "FLYT_EXPRESS") }
    @export(implementation) public static var gatiKwe: Self { .init(rawValue: "GATI_KWE") }
    @export(implementation) public static var gdex: Self { .init(rawValue: "GDEX") }
    @export(implementation) public static var genikiTaxydromiki: Self { .init(rawValue: "GENIKI_TAXYDROMIKI") }
    @export(implementation) public static var giaoHangNhanh: Self { .init(rawValue: "GIAO_HANG_NHANH") }
    @export(implementation) public static var globegisticsInc: Self { .init(rawValue: "GLOBEGISTICS_INC") }
    @export(implementation) public static var gls: Self { .init(rawValue: "GLS") }
    @export(implementation) public static var glsCzechRepublic: Self { .init(rawValue: "GLS_CZECH_REPUBLIC") }
    @export(implementation) public static var glsItaly: Self { .init(rawValue: "GLS_ITALY") }
    @export(implementation) public static var glsNetherlands: Self { .init(rawValue: "GLS_NETHERLANDS") }
    @export(implementation) public static var gofly: Self { .init(rawValue: "GOFLY") }
    @export(implementation) public static var gojavas: Self { .init(rawValue: "GOJAVAS") }
    @export(implementation) public static var greyhound: Self { .init(rawValue: "GREYHOUND") }
    @export(implementation) public static var gsiExpress: Self { .init(rawValue: "GSI_EXPRESS") }
    @export(implementation) public static var hermesGermany: Self { .init(rawValue: "HERMES_GERMANY") }
    @export(implementation) public static var hermesItaly: Self { .init(rawValue: "HERMES_ITALY") }
    @export(implementation) public static var holisol: Self { .init(rawValue: "HOLISOL") }
    @export(implementation) public static var homedirectLogistics: Self { .init(rawValue: "HOMEDIRECT_LOGISTICS") }
    @export(implementation) public static var hongKongPost: Self { .init(rawValue: "HONG_KONG_POST") }
    @export(implementation) public static var hrvatskaPosta: Self { .init(rawValue: "HRVATSKA_POSTA") }
    @export(implementation) public static var huaHanLogistics: Self { .init(rawValue: "HUA_HAN_LOGISTICS") }
    @export(implementation) public static var hunterExpress: Self { .init(rawValue: "HUNTER_EXPRESS") }
    @export(implementation) public static var icelandPost: Self { .init(rawValue: "ICELAND_POST") }
    @export(implementation) public static var idex: Self { .init(rawValue: "IDEX") }
    @export(implementation) public static var imexGlobalSolutions: Self { .init(rawValue: "IMEX_GLOBAL_SOLUTIONS") }
    @export(implementation) public static var indiaPostDomestic: Self { .init(rawValue: "INDIA_POST_DOMESTIC") }
    @export(implementation) public static var indiaPostInternational: Self { .init(rawValue: "INDIA_POST_INTERNATIONAL") }
    @export(implementation) public static var inpostPaczkomaty: Self { .init(rawValue: "INPOST_PACZKOMATY") }
    @export(implementation) public static var instantTiongNamEbizExpressSdnBhd: Self { .init(rawValue: "INSTANT_TIONG_NAM_EBIZ_EXPRESS_SDN_BHD") }
    @export(implementation) public static var internationalSeur: Self { .init(rawValue: "INTERNATIONAL_SEUR") }
    @export(implementation) public static var internetExpress: Self { .init(rawValue: "INTERNET_EXPRESS") }
    @export(implementation) public static var israelPost: Self { .init(rawValue: "ISRAEL_POST") }
    @export(implementation) public static var israelPostDomestic: Self { .init(rawValue: "ISRAEL_POST_DOMESTIC") }
    @export(implementation) public static var italySda: Self { .init(rawValue: "ITALY_SDA") }
    @export(implementation) public static var iParcel: Self { .init(rawValue: "I_PARCEL") }
    @export(implementation) public static var jTExpress: Self { .init(rawValue: "J_T_EXPRESS") }
    @export(implementation) public static var jamExpress: Self { .init(rawValue: "JAM_EXPRESS") }
    @export(implementation) public static var jancoEcommerce: Self { .init(rawValue: "JANCO_ECOMMERCE") }
    @export(implementation) public static var japanPost: Self { .init(rawValue: "JAPAN_POST") }
    @export(implementation) public static var jayonExpressJex: Self { .init(rawValue: "JAYON_EXPRESS_JEX") }
    @export(implementation) public static var jcex: Self { .init(rawValue: "JCEX") }
    @export(implementation) public static var jetShipWorldwide: Self { .init(rawValue: "JET_SHIP_WORLDWIDE") }
    @export(implementation) public static var jinsungTrading: Self { .init(rawValue: "JINSUNG_TRADING") }
    @export(implementation) public static var jne: Self { .init(rawValue: "JNE") }
    @export(implementation) public static var jocom: Self { .init(rawValue: "JOCOM") }
    @export(implementation) public static var jpBhPosta: Self { .init(rawValue: "JP_BH_POSTA") }
    @export(implementation) public static var jx: Self { .init(rawValue: "JX") }
    @export(implementation) public static var jNet: Self { .init(rawValue: "J_NET") }
    @export(implementation) public static var k1Express: Self { .init(rawValue: "K1_EXPRESS") }
    @export(implementation) public static var kangarooWorldwideExpress: Self { .init(rawValue: "KANGAROO_WORLDWIDE_EXPRESS") }
    @export(implementation) public static var kerryExpressHongKong: Self { .init(rawValue: "KERRY_EXPRESS_HONG_KONG") }
    @export(implementation) public static var kerryExpressThailand: Self { .init(rawValue: "KERRY_EXPRESS_THAILAND") }
    @export(implementation) public static var kerryExpressVietnamCoLtd: Self { .init(rawValue: "KERRY_EXPRESS_VIETNAM_CO_LTD") }
    @export(implementation) public static var kgmHub: Self { .init(rawValue: "KGM_HUB") }
    @export(implementation) public static var kiala: Self { .init(rawValue: "KIALA") }
    @export(implementation) public static var koreaPost: Self { .init(rawValue: "KOREA_POST") }
    @export(implementation) public static var koreaPostEms: Self { .init(rawValue: "KOREA_POST_EMS") }
    @export(implementation) public static var kronosExpress: Self { .init(rawValue: "KRONOS_EXPRESS") }
    @export(implementation) public static var kuehneNagel: Self { .init(rawValue: "KUEHNE_NAGEL") }
    @export(implementation) public static var landmarkGlobal: Self { .init(rawValue: "LANDMARK_GLOBAL") }
    @export(implementation) public static var laoPost: Self { .init(rawValue: "LAO_POST") }
    @export(implementation) public static var lasership: Self { .init(rawValue: "LASERSHIP") }
    @export(implementation) public static var lbcExpress: Self { .init(rawValue: "LBC_EXPRESS") }
    @export(implementation) public static var lhtExpress: Self { .init(rawValue: "LHT_EXPRESS") }
    @export(implementation) public static var lietuvosPastas: Self { .init(rawValue: "LIETUVOS_PASTAS") }
    @export(implementation) public static var lineClearExpressLogisticsSdnBhd: Self { .init(rawValue: "LINE_CLEAR_EXPRESS_LOGISTICS_SDN_BHD") }
    @export(implementation) public static var linkBridgeBeijingInternationalLogisticsColtd: Self { .init(rawValue: "LINK_BRIDGE_BEIJING_INTERNATIONAL_LOGISTICS_COLTD") }
    @export(implementation) public static var lionParcel: Self { .init(rawValue: "LION_PARCEL") }
    @export(implementation) public static var logisticWorldwideExpress: Self { .init(rawValue: "LOGISTIC_WORLDWIDE_EXPRESS") }
    @export(implementation) public static var logwinLogistics: Self { .init(rawValue: "LOGWIN_LOGISTICS") }
    @export(implementation) public static var loneStarOvernight: Self { .init(rawValue: "LONE_STAR_OVERNIGHT") }
    @export(implementation) public static var magyarPosta: Self { .init(rawValue: "MAGYAR_POSTA") }
    @export(implementation) public static var mailamericas: Self { .init(rawValue: "MAILAMERICAS") }
    @export(implementation) public static var mailplus: Self { .init(rawValue: "MAILPLUS") }
    @export(implementation) public static var mainfreight: Self { .init(rawValue: "MAINFREIGHT") }
    @export(implementation) public static var malaysiaPostEmsPosLaju: Self { .init(rawValue: "MALAYSIA_POST_EMS_POS_LAJU") }
    @export(implementation) public static var malaysiaPostRegistered: Self { .init(rawValue: "MALAYSIA_POST_REGISTERED") }
    @export(implementation) public static var maraXpress: Self { .init(rawValue: "MARA_XPRESS") }
    @export(implementation) public static var matdespatch: Self { .init(rawValue: "MATDESPATCH") }
    @export(implementation) public static var matkahuolto: Self { .init(rawValue: "MATKAHUOLTO") }
    @export(implementation) public static var mdsColliveryPtyLtd: Self { .init(rawValue: "MDS_COLLIVERY_PTY_LTD") }
    @export(implementation) public static var megasave: Self { .init(rawValue: "MEGASAVE") }
    @export(implementation) public static var mexicoAeroflash: Self { .init(rawValue: "MEXICO_AEROFLASH") }
    @export(implementation) public static var mexicoRedpack: Self { .init(rawValue: "MEXICO_REDPACK") }
    @export(implementation) public static var mexicoSendaExpress: Self { .init(rawValue: "MEXICO_SENDA_EXPRESS") }
    @export(implementation) public static var mikropakket: Self { .init(rawValue: "MIKROPAKKET") }
    @export(implementation) public static var mrw: Self { .init(rawValue: "MRW") }
    @export(implementation) public static var mudita: Self { .init(rawValue: "MUDITA") }
    @export(implementation) public static var mxeExpress: Self { .init(rawValue: "MXE_EXPRESS") }
    @export(implementation) public static var mypostonline: Self { .init(rawValue: "MYPOSTONLINE") }
    @export(implementation) public static var mXpressSdnBhd: Self { .init(rawValue: "M_XPRESS_SDN_BHD") }
    @export(implementation) public static var nacexSpain: Self { .init(rawValue: "NACEX_SPAIN") }
    @export(implementation) public static var nanjingWoyuan: Self { .init(rawValue: "NANJING_WOYUAN") }
    @export(implementation) public static var nationwideExpress: Self { .init(rawValue: "NATIONWIDE_EXPRESS") }
    @export(implementation) public static var newgistics: Self { .init(rawValue: "NEWGISTICS") }
    @export(implementation) public static var newgisticsAPI: Self { .init(rawValue: "NEWGISTICS_API") }
    @export(implementation) public static var nexiveTntPostItaly: Self { .init(rawValue: "NEXIVE_TNT_POST_ITALY") }
    @export(implementation) public static var nhansSolutions: Self { .init(rawValue: "NHANS_SOLUTIONS") }
    @export(implementation) public static var nightline: Self { .init(rawValue: "NIGHTLINE") }
    @export(implementation) public static var nimExpress: Self { .init(rawValue: "NIM_EXPRESS") }
    @export(implementation) public static var ninjaVan: Self { .init(rawValue: "NINJA_VAN") }
    @export(implementation) public static var ninjaVanIndonesia: Self { .init(rawValue: "NINJA_VAN_INDONESIA") }
    @export(implementation) public static var ninjaVanMalaysia: Self { .init(rawValue: "NINJA_VAN_MALAYSIA") }
    @export(implementation) public static var ninjaVanPhilippines: Self { .init(rawValue: "NINJA_VAN_PHILIPPINES") }
    @export(implementation) public static var ninjaVanThailand: Self { .init(rawValue: "NINJA_VAN_THAILAND") }
    @export(implementation) public static var nipost: Self { .init(rawValue: "NIPOST") }
    @export(implementation) public static var novaPoshta: Self { .init(rawValue: "NOVA_POSHTA") }
    @export(implementation) public static var novaPoshtaInternational: Self { .init(rawValue: "NOVA_POSHTA_INTERNATIONAL") }
    @export(implementation) public static var ocaArgentina: Self { .init(rawValue: "OCA_ARGENTINA") }
    @export(implementation) public static var oldDominionFreightLine: Self { .init(rawValue: "OLD_DOMINION_FREIGHT_LINE") }
    @export(implementation) public static var omniva: Self { .init(rawValue: "OMNIVA") }
    @export(implementation) public static var omniParcel: Self { .init(rawValue: "OMNI_PARCEL") }
    @export(implementation) public static var oneWorldExpress: Self { .init(rawValue: "ONE_WORLD_EXPRESS") }
    @export(implementation) public static var packlink: Self { .init(rawValue: "PACKLINK") }
    @export(implementation) public static var palExpressLimited: Self { .init(rawValue: "PAL_EXPRESS_LIMITED") }
    @export(implementation) public static var panduLogistics: Self { .init(rawValue: "PANDU_LOGISTICS") }
    @export(implementation) public static var paquetexpress: Self { .init(rawValue: "PAQUETEXPRESS") }
    @export(implementation) public static var parcelledin: Self { .init(rawValue: "PARCELLEDIN") }
    @export(implementation) public static var parcelpointPtyLtd: Self { .init(rawValue: "PARCELPOINT_PTY_LTD") }
    @export(implementation) public static var parcelPostSingapore: Self { .init(rawValue: "PARCEL_POST_SINGAPORE") }
    @export(implementation) public static var payPalPackage: Self { .init(rawValue: "PAYPAL_PACKAGE") }
    @export(implementation) public static var pfcExpress: Self { .init(rawValue: "PFC_EXPRESS") }
    @export(implementation) public static var pickupp: Self { .init(rawValue: "PICKUPP") }
    @export(implementation) public static var pickUppMysSgp: Self { .init(rawValue: "PICK_UPP_MYS_SGP") }
    @export(implementation) public static var pilotFreightServices: Self { .init(rawValue: "PILOT_FREIGHT_SERVICES") }
    @export(implementation) public static var pitneyBowes: Self { .init(rawValue: "PITNEY_BOWES") }
    @export(implementation) public static var pixsellLogistics: Self { .init(rawValue: "PIXSELL_LOGISTICS") }
    @export(implementation) public static var pocztaPolska: Self { .init(rawValue: "POCZTA_POLSKA") }
    @export(implementation) public static var portugalCtt: Self { .init(rawValue: "PORTUGAL_CTT") }
    @export(implementation) public static var portugalSeur: Self { .init(rawValue: "PORTUGAL_SEUR") }
    @export(implementation) public static var post56: Self { .init(rawValue: "POST56") }
    @export(implementation) public static var postenNorgeBring: Self { .init(rawValue: "POSTEN_NORGE_BRING") }
    @export(implementation) public static var posteItaliane: Self { .init(rawValue: "POSTE_ITALIANE") }
    @export(implementation) public static var posteItalianePaccocelere: Self { .init(rawValue: "POSTE_ITALIANE_PACCOCELERE") }
    @export(implementation) public static var posti: Self { .init(rawValue: "POSTI") }
    @export(implementation) public static var postnlDomestic: Self { .init(rawValue: "POSTNL_DOMESTIC") }
    @export(implementation) public static var postnlInternational: Self { .init(rawValue: "POSTNL_INTERNATIONAL") }
    @export(implementation) public static var postnlInternational3s: Self { .init(rawValue: "POSTNL_INTERNATIONAL_3S") }
    @export(implementation) public static var postnordDenmark: Self { .init(rawValue: "POSTNORD_DENMARK") }
    @export(implementation) public static var postnordLogistics: Self { .init(rawValue: "POSTNORD_LOGISTICS") }
    @export(implementation) public static var postnordSweden: Self { .init(rawValue: "POSTNORD_SWEDEN") }
    @export(implementation) public static var postOfSlovenia: Self { .init(rawValue: "POST_OF_SLOVENIA") }
    @export(implementation) public static var postSerbia: Self { .init(rawValue: "POST_SERBIA") }
    @export(implementation) public static var posIndonesiaDomestic: Self { .init(rawValue: "POS_INDONESIA_DOMESTIC") }
    @export(implementation) public static var posIndonesiaIntl: Self { .init(rawValue: "POS_INDONESIA_INTL") }
    @export(implementation) public static var postaRomana: Self { .init(rawValue: "POSTA_ROMANA") }
    @export(implementation) public static var professionalCouriers: Self { .init(rawValue: "PROFESSIONAL_COURIERS") }
    @export(implementation) public static var pttPosta: Self { .init(rawValue: "PTT_POSTA") }
    @export(implementation) public static var qualitypost: Self { .init(rawValue: "QUALITYPOST") }
    @export(implementation) public static var quantium: Self { .init(rawValue: "QUANTIUM") }
    @export(implementation) public static var qxpress: Self { .init(rawValue: "QXPRESS") }
    @export(implementation) public static var rabenGroup: Self { .init(rawValue: "RABEN_GROUP") }
    @export(implementation) public static var rafPhilippines: Self { .init(rawValue: "RAF_PHILIPPINES") }
    @export(implementation) public static var raiderex: Self { .init(rawValue: "RAIDEREX") }
    @export(implementation) public static var ram: Self { .init(rawValue: "RAM") }
    @export(implementation) public static var redurSpain: Self { .init(rawValue: "REDUR_SPAIN") }
    @export(implementation) public static var redCarpetLogistics: Self { .init(rawValue: "RED_CARPET_LOGISTICS") }
    @export(implementation) public static var rincos: Self { .init(rawValue: "RINCOS") }
    @export(implementation) public static var rlCarriers: Self { .init(rawValue: "RL_CARRIERS") }
    @export(implementation) public static var roadbullLogistics: Self { .init(rawValue: "ROADBULL_LOGISTICS") }
    @export(implementation) public static var rocketParcelInternational: Self { .init(rawValue: "ROCKET_PARCEL_INTERNATIONAL") }
    @export(implementation) public static var rpxIndonesia: Self { .init(rawValue: "RPX_INDONESIA") }
    @export(implementation) public static var rpxOnline: Self { .init(rawValue: "RPX_ONLINE") }
    @export(implementation) public static var rrdInternationalLogisticsUsa: Self { .init(rawValue: "RRD_INTERNATIONAL_LOGISTICS_USA") }
    @export(implementation) public static var russianPost: Self { .init(rawValue: "RUSSIAN_POST") }
    @export(implementation) public static var ruston: Self { .init(rawValue: "RUSTON") }
    @export(implementation) public static var rzyExpress: Self { .init(rawValue: "RZY_EXPRESS") }
    @export(implementation) public static var safexpress: Self { .init(rawValue: "SAFEXPRESS") }
    @export(implementation) public static var sagawa: Self { .init(rawValue: "SAGAWA") }
    @export(implementation) public static var saiaLtlFreight: Self { .init(rawValue: "SAIA_LTL_FREIGHT") }
    @export(implementation) public static var sailpost: Self { .init(rawValue: "SAILPOST") }
    @export(implementation) public static var sapExpress: Self { .init(rawValue: "SAP_EXPRESS") }
    @export(implementation) public static var saudiPost: Self { .init(rawValue: "SAUDI_POST") }
    @export(implementation) public static var scudexExpress: Self { .init(rawValue: "SCUDEX_EXPRESS") }
    @export(implementation) public static var seino: Self { .init(rawValue: "SEINO") }
    @export(implementation) public static var sekoLogistics: Self { .init(rawValue: "SEKO_LOGISTICS") }
    @export(implementation) public static var sendingTransporteUrgenteYComunicacionSau: Self { .init(rawValue: "SENDING_TRANSPORTE_URGENTE_Y_COMUNICACION_SAU") }
    @export(implementation) public static var sendit: Self { .init(rawValue: "SENDIT") }
    @export(implementation) public static var sendle: Self { .init(rawValue: "SENDLE") }
    @export(implementation) public static var sfcService: Self { .init(rawValue: "SFC_SERVICE") }
    @export(implementation) public static var sfExpress: Self { .init(rawValue: "SF_EXPRESS") }
    @export(implementation) public static var sfInternational: Self { .init(rawValue: "SF_INTERNATIONAL") }
    @export(implementation) public static var sgtCorriereEspresso: Self { .init(rawValue: "SGT_CORRIERE_ESPRESSO") }
    @export(implementation) public static var shanghaiWiseSupplyChainManagementCoLtd: Self { .init(rawValue: "SHANGHAI_WISE_SUPPLY_CHAIN_MANAGEMENT_CO_LTD") }
    @export(implementation) public static var shenzhenJinghuadaLogisticsCoLtd: Self { .init(rawValue: "SHENZHEN_JINGHUADA_LOGISTICS_CO_LTD") }
    @export(implementation) public static var shippit: Self { .init(rawValue: "SHIPPIT") }
    @export(implementation) public static var shiptor: Self { .init(rawValue: "SHIPTOR") }
    @export(implementation) public static var shopfansruLlc: Self { .init(rawValue: "SHOPFANSRU_LLC") }
    @export(implementation) public static var shreeMarutiCourierServicesPvtLtd: Self { .init(rawValue: "SHREE_MARUTI_COURIER_SERVICES_PVT_LTD") }
    @export(implementation) public static var shreeTirupatiCourierServicesPvtLtd: Self { .init(rawValue: "SHREE_TIRUPATI_COURIER_SERVICES_PVT_LTD") }
    @export(implementation) public static var shunyouPost: Self { .init(rawValue: "SHUNYOU_POST") }
    @export(implementation) public static var simplypost: Self { .init(rawValue: "SIMPLYPOST") }
    @export(implementation) public static var singaporePost: Self { .init(rawValue: "SINGAPORE_POST") }
    @export(implementation) public static var singaporeSpeedpost: Self { .init(rawValue: "SINGAPORE_SPEEDPOST") }
    @export(implementation) public static var siodemka: Self { .init(rawValue: "SIODEMKA") }
    @export(implementation) public static var skybox: Self { .init(rawValue: "SKYBOX") }
    @export(implementation) public static var skynetMalaysia: Self { .init(rawValue: "SKYNET_MALAYSIA") }
    @export(implementation) public static var skynetWorldwideExpress: Self { .init(rawValue: "SKYNET_WORLDWIDE_EXPRESS") }
    @export(implementation) public static var skynetWorldwideExpressUae: Self { .init(rawValue: "SKYNET_WORLDWIDE_EXPRESS_UAE") }
    @export(implementation) public static var skynetWorldWideExpressSouthAfrica: Self { .init(rawValue: "SKYNET_WORLD_WIDE_EXPRESS_SOUTH_AFRICA") }
    @export(implementation) public static var skypostal: Self { .init(rawValue: "SKYPOSTAL") }
    @export(implementation) public static var smoothCouriers: Self { .init(rawValue: "SMOOTH_COURIERS") }
    @export(implementation) public static var smsaExpress: Self { .init(rawValue: "SMSA_EXPRESS") }
    @export(implementation) public static var southAfricanPostOffice: Self { .init(rawValue: "SOUTH_AFRICAN_POST_OFFICE") }
    @export(implementation) public static var spanishSeur: Self { .init(rawValue: "SPANISH_SEUR") }
    @export(implementation) public static var specialisedFreight: Self { .init(rawValue: "SPECIALISED_FREIGHT") }
    @export(implementation) public static var speedexCourier: Self { .init(rawValue: "SPEEDEX_COURIER") }
    @export(implementation) public static var speedCouriers: Self { .init(rawValue: "SPEED_COURIERS") }
    @export(implementation) public static var spotonLogisticsPvtLtd: Self { .init(rawValue: "SPOTON_LOGISTICS_PVT_LTD") }
    @export(implementation) public static var sreKorea: Self { .init(rawValue: "SRE_KOREA") }
    @export(implementation) public static var startrack: Self { .init(rawValue: "STARTRACK") }
    @export(implementation) public static var starTrackCourier: Self { .init(rawValue: "STAR_TRACK_COURIER") }
    @export(implementation) public static var starTrackExpress: Self { .init(rawValue: "STAR_TRACK_EXPRESS") }
    @export(implementation) public static var stoExpress: Self { .init(rawValue: "STO_EXPRESS") }
    @export(implementation) public static var swiship: Self { .init(rawValue: "SWISHIP") }
    @export(implementation) public static var swissPost: Self { .init(rawValue: "SWISS_POST") }
    @export(implementation) public static var taiwanPost: Self { .init(rawValue: "TAIWAN_POST") }
    @export(implementation) public static var taqbinHongKong: Self { .init(rawValue: "TAQBIN_HONG_KONG") }
    @export(implementation) public static var taqbinMalaysia: Self { .init(rawValue: "TAQBIN_MALAYSIA") }
    @export(implementation) public static var taqbinSingapore: Self { .init(rawValue: "TAQBIN_SINGAPORE") }
    @export(implementation) public static var tcs: Self { .init(rawValue: "TCS") }
    @export(implementation) public static var thailandThaiPost: Self { .init(rawValue: "THAILAND_THAI_POST") }
    @export(implementation) public static var theCourierGuy: Self { .init(rawValue: "THE_COURIER_GUY") }
    @export(implementation) public static var tiki: Self { .init(rawValue: "TIKI") }
    @export(implementation) public static var tipsa: Self { .init(rawValue: "TIPSA") }
    @export(implementation) public static var tntAustralia: Self { .init(rawValue: "TNT_AUSTRALIA") }
    @export(implementation) public static var tntClickItaly: Self { .init(rawValue: "TNT_CLICK_ITALY") }
    @export(implementation) public static var tntItaly: Self { .init(rawValue: "TNT_ITALY") }
    @export(implementation) public static var tntReference: Self { .init(rawValue: "TNT_REFERENCE") }
    @export(implementation) public static var tollIpec: Self { .init(rawValue: "TOLL_IPEC") }
    @export(implementation) public static var tollPriority: Self { .init(rawValue: "TOLL_PRIORITY") }
    @export(implementation) public static var tolos: Self { .init(rawValue: "TOLOS") }
    @export(implementation) public static var topyou: Self { .init(rawValue: "TOPYOU") }
    @export(implementation) public static var trakpak: Self { .init(rawValue: "TRAKPAK") }
    @export(implementation) public static var transmission: Self { .init(rawValue: "TRANSMISSION") }
    @export(implementation) public static var transKargoInternasional: Self { .init(rawValue: "TRANS_KARGO_INTERNASIONAL") }
    @export(implementation) public static var ubiSmartParcel: Self { .init(rawValue: "UBI_SMART_PARCEL") }
    @export(implementation) public static var ukrposhta: Self { .init(rawValue: "UKRPOSHTA") }
    @export(implementation) public static var unitedDeliveryServiceLtd: Self { .init(rawValue: "UNITED_DELIVERY_SERVICE_LTD") }
    @export(implementation) public static var upsFreight: Self { .init(rawValue: "UPS_FREIGHT") }
    @export(implementation) public static var upsMailInnovations: Self { .init(rawValue: "UPS_MAIL_INNOVATIONS") }
    @export(implementation) public static var vietnamPost: Self { .init(rawValue: "VIETNAM_POST") }
    @export(implementation) public static var vietnamPostEms: Self { .init(rawValue: "VIETNAM_POST_EMS") }
    @export(implementation) public static var viettelpost: Self { .init(rawValue: "VIETTELPOST") }
    @export(implementation) public static var wahana: Self { .init(rawValue: "WAHANA") }
    @export(implementation) public static var wanbexpress: Self { .init(rawValue: "WANBEXPRESS") }
    @export(implementation) public static var wedoLogistics: Self { .init(rawValue: "WEDO_LOGISTICS") }
    @export(implementation) public static var wepostLogistics: Self { .init(rawValue: "WEPOST_LOGISTICS") }
    @export(implementation) public static var wiseloads: Self { .init(rawValue: "WISELOADS") }
    @export(implementation) public static var wiseExpress: Self { .init(rawValue: "WISE_EXPRESS") }
    @export(implementation) public static var wishpost: Self { .init(rawValue: "WISHPOST") }
    @export(implementation) public static var xendExpress: Self { .init(rawValue: "XEND_EXPRESS") }
    @export(implementation) public static var xlExpress: Self { .init(rawValue: "XL_EXPRESS") }
    @export(implementation) public static var xpostph: Self { .init(rawValue: "XPOSTPH") }
    @export(implementation) public static var xpressbees: Self { .init(rawValue: "XPRESSBEES") }
    @export(implementation) public static var xqExpress: Self { .init(rawValue: "XQ_EXPRESS") }
    @export(implementation) public static var yakit: Self { .init(rawValue: "YAKIT") }
    @export(implementation) public static var yamatoJapan: Self { .init(rawValue: "YAMATO_JAPAN") }
    @export(implementation) public static var yanwen: Self { .init(rawValue: "YANWEN") }
    @export(implementation) public static var yrc: Self { .init(rawValue: "YRC") }
    @export(implementation) public static var ytoExpress: Self { .init(rawValue: "YTO_EXPRESS") }
    @export(implementation) public static var yundaExpress: Self { .init(rawValue: "YUNDA_EXPRESS") }
    @export(implementation) public static var yunExpress: Self { .init(rawValue: "YUN_EXPRESS") }
    @export(implementation) public static var zeptoexpress: Self { .init(rawValue: "ZEPTOEXPRESS") }
    @export(implementation) public static var zinc: Self { .init(rawValue: "ZINC") }
    @export(implementation) public static var zjsInternational: Self { .init(rawValue: "ZJS_INTERNATIONAL") }
    @export(implementation) public static var ztoExpress: Self { .init(rawValue: "ZTO_EXPRESS") }
    @export(implementation) public static var zyllem: Self { .init(rawValue: "ZYLLEM") }
    @export(implementation) public static var cjPacket: Self { .init(rawValue: "CJ_PACKET") }
}

/// Values of `page-post.commerce_shipping_delivery_type`.
public struct PagePostCommerceShippingDeliveryType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var shipping: Self { .init(rawValue: "SHIPPING") }
    @export(implementation) public static var localDelivery: Self { .init(rawValue: "LOCAL_DELIVERY") }
    @export(implementation) public static var locker: Self { .init(rawValue: "LOCKER") }
}

/// Values of `page-post.composer_type`.
public struct PagePostComposerType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var bulkComposer: Self { .init(rawValue: "BULK_COMPOSER") }
    @export(implementation) public static var minimalComposer: Self { .init(rawValue: "MINIMAL_COMPOSER") }
    @export(implementation) public static var multiItemComposer: Self { .init(rawValue: "MULTI_ITEM_COMPOSER") }
    @export(implementation) public static var quickComposer: Self { .init(rawValue: "QUICK_COMPOSER") }
    @export(implementation) public static var realEstateComposer: Self { .init(rawValue: "REAL_ESTATE_COMPOSER") }
    @export(implementation) public static var regularComposer: Self { .init(rawValue: "REGULAR_COMPOSER") }
    @export(implementation) public static var skinnyComposer: Self { .init(rawValue: "SKINNY_COMPOSER") }
    @export(implementation) public static var vehiclesComposer: Self { .init(rawValue: "VEHICLES_COMPOSER") }
    @export(implementation) public static var videoFirstComposer: Self { .init(rawValue: "VIDEO_FIRST_COMPOSER") }
}

/// Values of `page-post.delivery_type`.
public struct PagePostDeliveryType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var inPerson: Self { .init(rawValue: "IN_PERSON") }
    @export(implementation) public static var dropOff: Self { .init(rawValue: "DROP_OFF") }
}

/// Values of `page-post.draft_type`.
public struct PagePostDraftType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var commerceSellOptions: Self { .init(rawValue: "COMMERCE_SELL_OPTIONS") }
    @export(implementation) public static var forSaleAuto: Self { .init(rawValue: "FOR_SALE_AUTO") }
}

/// Values of `page-post.feed_story_visibility`.
public struct PagePostFeedStoryVisibility: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var hidden: Self { .init(rawValue: "hidden") }
    @export(implementation) public static var visible: Self { .init(rawValue: "visible") }
}

/// Values of `page-post.hidden_from_friends_visibility`.
public struct PagePostHiddenFromFriendsVisibility: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var hiddenFromFriends: Self { .init(rawValue: "HIDDEN_FROM_FRIENDS") }
    @export(implementation) public static var visibleToEveryone: Self { .init(rawValue: "VISIBLE_TO_EVERYONE") }
}

/// Values of `page-post.include_listing_info_in_rating`.
public struct PagePostIncludeListingInfoInRating: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var enableIncludeListingInfoInRating: Self { .init(rawValue: "ENABLE_INCLUDE_LISTING_INFO_IN_RATING") }
    @export(implementation) public static var disableIncludeListingInfoInRating: Self { .init(rawValue: "DISABLE_INCLUDE_LISTING_INFO_IN_RATING") }
}

/// Values of `page-post.listing_type`.
public struct PagePostListingType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var singleItem: Self { .init(rawValue: "SINGLE_ITEM") }
    @export(implementation) public static var multiVariant: Self { .init(rawValue: "MULTI_VARIANT") }
}

/// Values of `page-post.parcel_type`.
public struct PagePostParcelType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var uspsLtHalfLbs: Self { .init(rawValue: "USPS_LT_HALF_LBS") }
    @export(implementation) public static var uspsLtThreeLbs: Self { .init(rawValue: "USPS_LT_THREE_LBS") }
    @export(implementation) public static var uspsLtTenLbs: Self { .init(rawValue: "USPS_LT_TEN_LBS") }
    @export(implementation) public static var uspsLtTwentyLbs: Self { .init(rawValue: "USPS_LT_TWENTY_LBS") }
    @export(implementation) public static var overweight: Self { .init(rawValue: "OVERWEIGHT") }
}

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

/// Values of `page-post.sherlock_used_category_feature`.
public struct PagePostSherlockUsedCategoryFeature: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var failed: Self { .init(rawValue: "FAILED") }
    @export(implementation) public static var textOnly: Self { .init(rawValue: "TEXT_ONLY") }
    @export(implementation) public static var imageOnly: Self { .init(rawValue: "IMAGE_ONLY") }
    @export(implementation) public static var imageText: Self { .init(rawValue: "IMAGE_TEXT") }
    @export(implementation) public static var useExistingProduct: Self { .init(rawValue: "USE_EXISTING_PRODUCT") }
}

/// Values of `page-post.shipping_option_type`.
public struct PagePostShippingOptionType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var prepaidLabel: Self { .init(rawValue: "PREPAID_LABEL") }
    @export(implementation) public static var ownLabel: Self { .init(rawValue: "OWN_LABEL") }
    @export(implementation) public static var localDelivery: Self { .init(rawValue: "LOCAL_DELIVERY") }
}

/// Values of `page-post.unit`.
public struct PagePostShippingPackageDimensionsUnit: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var inch: Self { .init(rawValue: "INCH") }
    @export(implementation) public static var centimeter: Self { .init(rawValue: "CENTIMETER") }
}

/// Values of `page-post.shipping_services`.
public struct PagePostShippingService: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var uspsPriority: Self { .init(rawValue: "USPS_PRIORITY") }
    @export(implementation) public static var uspsPriorityExpress: Self { .init(rawValue: "USPS_PRIORITY_EXPRESS") }
    @export(implementation) public static var uspsFirst: Self { .init(rawValue: "USPS_FIRST") }
    @export(implementation) public static var uspsParcelSelect: Self { .init(rawValue: "USPS_PARCEL_SELECT") }
}

/// Values of `page-post.status_type`.
public struct PagePostStatusType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var commerceSellOptions: Self { .init(rawValue: "COMMERCE_SELL_OPTIONS") }
    @export(implementation) public static var draft: Self { .init(rawValue: "DRAFT") }
}

/// Values of `page-post.tag_expansion_state`.
public struct PagePostTagExpansionState: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var taggees: Self { .init(rawValue: "TAGGEES") }
    @export(implementation) public static var unspecified: Self { .init(rawValue: "UNSPECIFIED") }
}

/// Values of `page-post.timeline_visibility`.
public struct PagePostTimelineVisibility: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var hidden: Self { .init(rawValue: "hidden") }
    @export(implementation) public static var normal: Self { .init(rawValue: "normal") }
    @export(implementation) public static var forcedAllow: Self { .init(rawValue: "forced_allow") }
}

/// Values of `page-post.unit`.
public struct PagePostUnit: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var ounce: Self { .init(rawValue: "OUNCE") }
    @export(implementation) public static var pound: Self { .init(rawValue: "POUND") }
    @export(implementation) public static var gram: Self { .init(rawValue: "GRAM") }
    @export(implementation) public static var kilogram: Self { .init(rawValue: "KILOGRAM") }
}

/// Values of `page-post.video_types`.
public struct PagePostVideoType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var sellerAssistedVideo: Self { .init(rawValue: "SELLER_ASSISTED_VIDEO") }
    @export(implementation) public static var sellerCreatedReel: Self { .init(rawValue: "SELLER_CREATED_REEL") }
    @export(implementation) public static var sellerCreatedVideo: Self { .init(rawValue: "SELLER_CREATED_VIDEO") }
}

/// Values of `page-post.xpost_surface`.
public struct PagePostXpostSurface: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var marketplaceCrossPostSuggestions: Self { .init(rawValue: "MARKETPLACE_CROSS_POST_SUGGESTIONS") }
    @export(implementation) public static var inventoryManagement: Self { .init(rawValue: "INVENTORY_MANAGEMENT") }
    @export(implementation) public static var groupComposer: Self { .init(rawValue: "GROUP_COMPOSER") }
    @export(implementation) public static var marketplaceComposer: Self { .init(rawValue: "MARKETPLACE_COMPOSER") }
    @export(implementation) public static var profileSellingCrossPostSuggestions: Self { .init(rawValue: "PROFILE_SELLING_CROSS_POST_SUGGESTIONS") }
    @export(implementation) public static var bizOnMpSetupView: Self { .init(rawValue: "BIZ_ON_MP_SETUP_VIEW") }
    @export(implementation) public static var bsgAttachmentToXpostToMp: Self { .init(rawValue: "BSG_ATTACHMENT_TO_XPOST_TO_MP") }
    @export(implementation) public static var unknown: Self { .init(rawValue: "UNKNOWN") }
}
