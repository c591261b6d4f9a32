/// Values of `page-post.commerce_shipping_carrier`, `page-post.commerce_shipping_carriers`.
public struct PagePostCommerceShippingCarrier: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `AUSTRALIA_POST`.
    public static var australiaPost: Self { Self(rawValue: "AUSTRALIA_POST") }
    /// `CANADA_POST`.
    public static var canadaPost: Self { Self(rawValue: "CANADA_POST") }
    /// `CDL_LASTMILE`.
    public static var cdlLastmile: Self { Self(rawValue: "CDL_LASTMILE") }
    /// `DELIVER_IT`.
    public static var deliverIt: Self { Self(rawValue: "DELIVER_IT") }
    /// `DHL`.
    public static var dhl: Self { Self(rawValue: "DHL") }
    /// `DHL_ECOMMERCE_US`.
    public static var dhlEcommerceUs: Self { Self(rawValue: "DHL_ECOMMERCE_US") }
    /// `EAGLE`.
    public static var eagle: Self { Self(rawValue: "EAGLE") }
    /// `FEDEX`.
    public static var fedex: Self { Self(rawValue: "FEDEX") }
    /// `FEDEX_UK`.
    public static var fedexUk: Self { Self(rawValue: "FEDEX_UK") }
    /// `NEW_ZEALAND_POST`.
    public static var newZealandPost: Self { Self(rawValue: "NEW_ZEALAND_POST") }
    /// `ONTRAC`.
    public static var ontrac: Self { Self(rawValue: "ONTRAC") }
    /// `POST_DANMARK`.
    public static var postDanmark: Self { Self(rawValue: "POST_DANMARK") }
    /// `PUROLATOR`.
    public static var purolator: Self { Self(rawValue: "PUROLATOR") }
    /// `ROYAL_MAIL`.
    public static var royalMail: Self { Self(rawValue: "ROYAL_MAIL") }
    /// `SPEE_DEE`.
    public static var speeDee: Self { Self(rawValue: "SPEE_DEE") }
    /// `TFORCE_FINALMILE`.
    public static var tforceFinalmile: Self { Self(rawValue: "TFORCE_FINALMILE") }
    /// `TNT`.
    public static var tnt: Self { Self(rawValue: "TNT") }
    /// `TNT_POST`.
    public static var tntPost: Self { Self(rawValue: "TNT_POST") }
    /// `UPS`.
    public static var ups: Self { Self(rawValue: "UPS") }
    /// `USPS`.
    public static var usps: Self { Self(rawValue: "USPS") }
    /// `DOORDASH`.
    public static var doordash: Self { Self(rawValue: "DOORDASH") }
    /// `DOORDASH_ARCHIVED`.
    public static var doordashArchived: Self { Self(rawValue: "DOORDASH_ARCHIVED") }
    /// `DPD_FRANCE`.
    public static var dpdFrance: Self { Self(rawValue: "DPD_FRANCE") }
    /// `LA_POSTE`.
    public static var laPoste: Self { Self(rawValue: "LA_POSTE") }
    /// `COLISSIMO`.
    public static var colissimo: Self { Self(rawValue: "COLISSIMO") }
    /// `CHRONOPOST_FRANCE`.
    public static var chronopostFrance: Self { Self(rawValue: "CHRONOPOST_FRANCE") }
    /// `TNT_FRANCE`.
    public static var tntFrance: Self { Self(rawValue: "TNT_FRANCE") }
    /// `COLIS_PRIVE`.
    public static var colisPrive: Self { Self(rawValue: "COLIS_PRIVE") }
    /// `GEODIS_DISTRIBUTION_EXPRESS`.
    public static var geodisDistributionExpress: Self { Self(rawValue: "GEODIS_DISTRIBUTION_EXPRESS") }
    /// `BERT_TRANSPORT`.
    public static var bertTransport: Self { Self(rawValue: "BERT_TRANSPORT") }
    /// `GEODIS_E_SPACE`.
    public static var geodisESpace: Self { Self(rawValue: "GEODIS_E_SPACE") }
    /// `MONDIAL_RELAY`.
    public static var mondialRelay: Self { Self(rawValue: "MONDIAL_RELAY") }
    /// `TELIWAY_SIC_EXPRESS`.
    public static var teliwaySicExpress: Self { Self(rawValue: "TELIWAY_SIC_EXPRESS") }
    /// `AMAZON`.
    public static var amazon: Self { Self(rawValue: "AMAZON") }
    /// `APC_OVERNIGHT`.
    public static var apcOvernight: Self { Self(rawValue: "APC_OVERNIGHT") }
    /// `ARROW_XL`.
    public static var arrowXl: Self { Self(rawValue: "ARROW_XL") }
    /// `ASENDIA_UK`.
    public static var asendiaUk: Self { Self(rawValue: "ASENDIA_UK") }
    /// `BIRDSYSTEM`.
    public static var birdsystem: Self { Self(rawValue: "BIRDSYSTEM") }
    /// `BLUECARE_EXPRESS_LTD`.
    public static var bluecareExpressLtd: Self { Self(rawValue: "BLUECARE_EXPRESS_LTD") }
    /// `COLLECT_PLUS`.
    public static var collectPlus: Self { Self(rawValue: "COLLECT_PLUS") }
    /// `DELTEC_COURIER`.
    public static var deltecCourier: Self { Self(rawValue: "DELTEC_COURIER") }
    /// `DPD_LOCAL`.
    public static var dpdLocal: Self { Self(rawValue: "DPD_LOCAL") }
    /// `DPD_LOCAL_REFERENCE`.
    public static var dpdLocalReference: Self { Self(rawValue: "DPD_LOCAL_REFERENCE") }
    /// `DPD_UK`.
    public static var dpdUk: Self { Self(rawValue: "DPD_UK") }
    /// `HERMESWORLD`.
    public static var hermesworld: Self { Self(rawValue: "HERMESWORLD") }
    /// `IMX_MAIL`.
    public static var imxMail: Self { Self(rawValue: "IMX_MAIL") }
    /// `JERSEY_POST`.
    public static var jerseyPost: Self { Self(rawValue: "JERSEY_POST") }
    /// `MYHERMES_UK`.
    public static var myhermesUk: Self { Self(rawValue: "MYHERMES_UK") }
    /// `NATIONAL_SAMEDAY`.
    public static var nationalSameday: Self { Self(rawValue: "NATIONAL_SAMEDAY") }
    /// `NORSK_GLOBAL`.
    public static var norskGlobal: Self { Self(rawValue: "NORSK_GLOBAL") }
    /// `PANTHER`.
    public static var panther: Self { Self(rawValue: "PANTHER") }
    /// `PANTHER_ORDER_NUMBER`.
    public static var pantherOrderNumber: Self { Self(rawValue: "PANTHER_ORDER_NUMBER") }
    /// `PANTHER_REFERENCE`.
    public static var pantherReference: Self { Self(rawValue: "PANTHER_REFERENCE") }
    /// `PARCEL_FORCE`.
    public static var parcelForce: Self { Self(rawValue: "PARCEL_FORCE") }
    /// `RPD2MAN_DELIVERIES`.
    public static var rpd2manDeliveries: Self { Self(rawValue: "RPD2MAN_DELIVERIES") }
    /// `TNT_UK`.
    public static var tntUk: Self { Self(rawValue: "TNT_UK") }
    /// `TNT_UK_REFERENCE`.
    public static var tntUkReference: Self { Self(rawValue: "TNT_UK_REFERENCE") }
    /// `TUFFNELLS_PARCELS_EXPRESS`.
    public static var tuffnellsParcelsExpress: Self { Self(rawValue: "TUFFNELLS_PARCELS_EXPRESS") }
    /// `UK_MAIL`.
    public static var ukMail: Self { Self(rawValue: "UK_MAIL") }
    /// `WHISTL`.
    public static var whistl: Self { Self(rawValue: "WHISTL") }
    /// `WNDIRECT`.
    public static var wndirect: Self { Self(rawValue: "WNDIRECT") }
    /// `XDP_EXPRESS`.
    public static var xdpExpress: Self { Self(rawValue: "XDP_EXPRESS") }
    /// `XDP_EXPRESS_REFERENCE`.
    public static var xdpExpressReference: Self { Self(rawValue: "XDP_EXPRESS_REFERENCE") }
    /// `YODEL_DOMESTIC`.
    public static var yodelDomestic: Self { Self(rawValue: "YODEL_DOMESTIC") }
    /// `YODEL_INTERNATIONAL`.
    public static var yodelInternational: Self { Self(rawValue: "YODEL_INTERNATIONAL") }
    /// `AMAZON_LOGISTICS`.
    public static var amazonLogistics: Self { Self(rawValue: "AMAZON_LOGISTICS") }
    /// `AO_LOGISTICS`.
    public static var aoLogistics: Self { Self(rawValue: "AO_LOGISTICS") }
    /// `APC_OVERNIGHT_CONSIGNMENT_NUMBER`.
    public static var apcOvernightConsignmentNumber: Self { Self(rawValue: "APC_OVERNIGHT_CONSIGNMENT_NUMBER") }
    /// `AQUILINE`.
    public static var aquiline: Self { Self(rawValue: "AQUILINE") }
    /// `BANDH_WORLDWIDE`.
    public static var bandhWorldwide: Self { Self(rawValue: "BANDH_WORLDWIDE") }
    /// `CAE_DELIVERS`.
    public static var caeDelivers: Self { Self(rawValue: "CAE_DELIVERS") }
    /// `DHL_PARCEL_UK`.
    public static var dhlParcelUk: Self { Self(rawValue: "DHL_PARCEL_UK") }
    /// `DMSMATRIX`.
    public static var dmsmatrix: Self { Self(rawValue: "DMSMATRIX") }
    /// `EU_FLEET_SOLUTIONS`.
    public static var euFleetSolutions: Self { Self(rawValue: "EU_FLEET_SOLUTIONS") }
    /// `GBA_SERVICES_LTD`.
    public static var gbaServicesLtd: Self { Self(rawValue: "GBA_SERVICES_LTD") }
    /// `GEMWORLDWIDE`.
    public static var gemworldwide: Self { Self(rawValue: "GEMWORLDWIDE") }
    /// `KNAIRLINK_AEROSPACE_DOMESTIC_NETWORK`.
    public static var knairlinkAerospaceDomesticNetwork: Self { Self(rawValue: "KNAIRLINK_AEROSPACE_DOMESTIC_NETWORK") }
    /// `OCS_WORLDWIDE`.
    public static var ocsWorldwide: Self { Self(rawValue: "OCS_WORLDWIDE") }
    /// `PARCEL2GO`.
    public static var parcel2go: Self { Self(rawValue: "PARCEL2GO") }
    /// `SKYNET_WORLDWIDE_EXPRESS_UK`.
    public static var skynetWorldwideExpressUk: Self { Self(rawValue: "SKYNET_WORLDWIDE_EXPRESS_UK") }
    /// `TUFFNELLS_PARCELS_EXPRESS_REFERENCE`.
    public static var tuffnellsParcelsExpressReference: Self { Self(rawValue: "TUFFNELLS_PARCELS_EXPRESS_REFERENCE") }
    /// `XPERT_DELIVERY`.
    public static var xpertDelivery: Self { Self(rawValue: "XPERT_DELIVERY") }
    /// `MAINWAY`.
    public static var mainway: Self { Self(rawValue: "MAINWAY") }
    /// `INTERPARCEL_UK`.
    public static var interparcelUk: Self { Self(rawValue: "INTERPARCEL_UK") }
    /// `OTHER`.
    public static var other: Self { Self(rawValue: "OTHER") }
    /// `ABF_FREIGHT`.
    public static var abfFreight: Self { Self(rawValue: "ABF_FREIGHT") }
    /// `ABX_EXPRESS`.
    public static var abxExpress: Self { Self(rawValue: "ABX_EXPRESS") }
    /// `AB_CUSTOM_GROUP`.
    public static var abCustomGroup: Self { Self(rawValue: "AB_CUSTOM_GROUP") }
    /// `ACOMMERCE`.
    public static var acommerce: Self { Self(rawValue: "ACOMMERCE") }
    /// `ACS_COURIER`.
    public static var acsCourier: Self { Self(rawValue: "ACS_COURIER") }
    /// `ACS_WORLDWIDE_EXPRESS`.
    public static var acsWorldwideExpress: Self { Self(rawValue: "ACS_WORLDWIDE_EXPRESS") }
    /// `ADICIONAL_LOGISTICS`.
    public static var adicionalLogistics: Self { Self(rawValue: "ADICIONAL_LOGISTICS") }
    /// `ADSONE`.
    public static var adsone: Self { Self(rawValue: "ADSONE") }
    /// `AIR21`.
    public static var air21: Self { Self(rawValue: "AIR21") }
    /// `AIRPAK_EXPRESS`.
    public static var airpakExpress: Self { Self(rawValue: "AIRPAK_EXPRESS") }
    /// `AIRSPEED_INTERNATIONAL_CORPORATION`.
    public static var airspeedInternationalCorporation: Self { Self(rawValue: "AIRSPEED_INTERNATIONAL_CORPORATION") }
    /// `ALFATREX`.
    public static var alfatrex: Self { Self(rawValue: "ALFATREX") }
    /// `ALLIED_EXPRESS`.
    public static var alliedExpress: Self { Self(rawValue: "ALLIED_EXPRESS") }
    /// `ALLJOY_SUPPLY_CHAIN_CO_LTD`.
    public static var alljoySupplyChainCoLtd: Self { Self(rawValue: "ALLJOY_SUPPLY_CHAIN_CO_LTD") }
    /// `ALPHAFAST`.
    public static var alphafast: Self { Self(rawValue: "ALPHAFAST") }
    /// `AMAZON_FBA_USA`.
    public static var amazonFbaUsa: Self { Self(rawValue: "AMAZON_FBA_USA") }
    /// `AN_POST`.
    public static var anPost: Self { Self(rawValue: "AN_POST") }
    /// `APC_OVERNIGHT_REFERENCE`.
    public static var apcOvernightReference: Self { Self(rawValue: "APC_OVERNIGHT_REFERENCE") }
    /// `APC_POSTAL_LOGISTICS`.
    public static var apcPostalLogistics: Self { Self(rawValue: "APC_POSTAL_LOGISTICS") }
    /// `APRISA_EXPRESS`.
    public static var aprisaExpress: Self { Self(rawValue: "APRISA_EXPRESS") }
    /// `ARAMEX`.
    public static var aramex: Self { Self(rawValue: "ARAMEX") }
    /// `ASENDIA_GERMANY`.
    public static var asendiaGermany: Self { Self(rawValue: "ASENDIA_GERMANY") }
    /// `ASENDIA_HK`.
    public static var asendiaHk: Self { Self(rawValue: "ASENDIA_HK") }
    /// `ASENDIA_HK_PREMIUM_SERVICE_LATAM`.
    public static var asendiaHkPremiumServiceLatam: Self { Self(rawValue: "ASENDIA_HK_PREMIUM_SERVICE_LATAM") }
    /// `ASENDIA_USA`.
    public static var asendiaUsa: Self { Self(rawValue: "ASENDIA_USA") }
    /// `ASM`.
    public static var asm: Self { Self(rawValue: "ASM") }
    /// `AUPOST_CHINA`.
    public static var aupostChina: Self { Self(rawValue: "AUPOST_CHINA") }
    /// `AUSTRALIA_POST_SFTP`.
    public static var australiaPostSftp: Self { Self(rawValue: "AUSTRALIA_POST_SFTP") }
    /// `AUSTRIAN_POST_EXPRESS`.
    public static var austrianPostExpress: Self { Self(rawValue: "AUSTRIAN_POST_EXPRESS") }
    /// `AUSTRIAN_POST_REGISTERED`.
    public static var austrianPostRegistered: Self { Self(rawValue: "AUSTRIAN_POST_REGISTERED") }
    /// `AUPOST`.
    public static var aupost: Self { Self(rawValue: "AUPOST") }
    /// `DHLAU`.
    public static var dhlau: Self { Self(rawValue: "DHLAU") }
    /// `AXLEHIRE`.
    public static var axlehire: Self { Self(rawValue: "AXLEHIRE") }
    /// `AXL_EXPRESS_LOGISTICS`.
    public static var axlExpressLogistics: Self { Self(rawValue: "AXL_EXPRESS_LOGISTICS") }
    /// `A_DUIE_PYLE`.
    public static var aDuiePyle: Self { Self(rawValue: "A_DUIE_PYLE") }
    /// `A_J_EXPRESS`.
    public static var aJExpress: Self { Self(rawValue: "A_J_EXPRESS") }
    /// `B2C_EUROPE`.
    public static var b2cEurope: Self { Self(rawValue: "B2C_EUROPE") }
    /// `BELPOST`.
    public static var belpost: Self { Self(rawValue: "BELPOST") }
    /// `BEST_EXPRESS`.
    public static var bestExpress: Self { Self(rawValue: "BEST_EXPRESS") }
    /// `BEST_WAY_PARCEL`.
    public static var bestWayParcel: Self { Self(rawValue: "BEST_WAY_PARCEL") }
    /// `BETTER_TRUCKS`.
    public static var betterTrucks: Self { Self(rawValue: "BETTER_TRUCKS") }
    /// `BJS_DISTRIBUTION_STORAGE_COURIERS`.
    public static var bjsDistributionStorageCouriers: Self { Self(rawValue: "BJS_DISTRIBUTION_STORAGE_COURIERS") }
    /// `BJS_DISTRIBUTION_STORAGE_COURIERS_FTP`.
    public static var bjsDistributionStorageCouriersFtp: Self { Self(rawValue: "BJS_DISTRIBUTION_STORAGE_COURIERS_FTP") }
    /// `BLUEDART`.
    public static var bluedart: Self { Self(rawValue: "BLUEDART") }
    /// `BLUE_STAR`.
    public static var blueStar: Self { Self(rawValue: "BLUE_STAR") }
    /// `BNEED`.
    public static var bneed: Self { Self(rawValue: "BNEED") }
    /// `BONDS_COURIERS`.
    public static var bondsCouriers: Self { Self(rawValue: "BONDS_COURIERS") }
    /// `BOXC`.
    public static var boxc: Self { Self(rawValue: "BOXC") }
    /// `BPOST`.
    public static var bpost: Self { Self(rawValue: "BPOST") }
    /// `BPOST_INTERNATIONAL`.
    public static var bpostInternational: Self { Self(rawValue: "BPOST_INTERNATIONAL") }
    /// `BRAZIL_CORREIOS`.
    public static var brazilCorreios: Self { Self(rawValue: "BRAZIL_CORREIOS") }
    /// `BRT_BARTOLINI`.
    public static var brtBartolini: Self { Self(rawValue: "BRT_BARTOLINI") }
    /// `BRT_BARTOLINI_PARCEL_ID`.
    public static var brtBartoliniParcelID: Self { Self(rawValue: "BRT_BARTOLINI_PARCEL_ID") }
    /// `BULGARIAN_POSTS`.
    public static var bulgarianPosts: Self { Self(rawValue: "BULGARIAN_POSTS") }
    /// `BUYLOGIC`.
    public static var buylogic: Self { Self(rawValue: "BUYLOGIC") }
    /// `CAINIAO`.
    public static var cainiao: Self { Self(rawValue: "CAINIAO") }
    /// `CAMBODIA_POST`.
    public static var cambodiaPost: Self { Self(rawValue: "CAMBODIA_POST") }
    /// `CANPAR_COURIER`.
    public static var canparCourier: Self { Self(rawValue: "CANPAR_COURIER") }
    /// `CAPITAL_TRANSPORT`.
    public static var capitalTransport: Self { Self(rawValue: "CAPITAL_TRANSPORT") }
    /// `CARRIER_007EX`.
    public static var carrier007ex: Self { Self(rawValue: "CARRIER_007EX") }
    /// `CARRIER_17_POST_SERVICE`.
    public static var carrier17PostService: Self { Self(rawValue: "CARRIER_17_POST_SERVICE") }
    /// `CARRIER_2GO`.
    public static var carrier2go: Self { Self(rawValue: "CARRIER_2GO") }
    /// `CARRIER_360_LION_EXPRESS`.
    public static var carrier360LionExpress: Self { Self(rawValue: "CARRIER_360_LION_EXPRESS") }
    /// `CARRIER_4PX`.
    public static var carrier4px: Self { Self(rawValue: "CARRIER_4PX") }
    /// `CARRIER_4_72_ENTREGANDO`.
    public static var carrier4_72Entregando: Self { Self(rawValue: "CARRIER_4_72_ENTREGANDO") }
    /// `CARRIER_ECHO`.
    public static var carrierEcho: Self { Self(rawValue: "CARRIER_ECHO") }
    /// `CBL_LOGISTICS`.
    public static var cblLogistics: Self { Self(rawValue: "CBL_LOGISTICS") }
    /// `CELERITAS_TRANSPORTE_SL`.
    public static var celeritasTransporteSl: Self { Self(rawValue: "CELERITAS_TRANSPORTE_SL") }
    /// `CESKA_POSTA`.
    public static var ceskaPosta: Self { Self(rawValue: "CESKA_POSTA") }
    /// `CHINA_EMS_EPACKET`.
    public static var chinaEmsEpacket: Self { Self(rawValue: "CHINA_EMS_EPACKET") }
    /// `CHINA_POST`.
    public static var chinaPost: Self { Self(rawValue: "CHINA_POST") }
    /// `CHIT_CHATS`.
    public static var chitChats: Self { Self(rawValue: "CHIT_CHATS") }
    /// `CHRONOPOST_PORTUGAL`.
    public static var chronopostPortugal: Self { Self(rawValue: "CHRONOPOST_PORTUGAL") }
    /// `CH_ROBINSON_WORLDWIDE_INC`.
    public static var chRobinsonWorldwideInc: Self { Self(rawValue: "CH_ROBINSON_WORLDWIDE_INC") }
    /// `CITY_LINK_EXPRESS`.
    public static var cityLinkExpress: Self { Self(rawValue: "CITY_LINK_EXPRESS") }
    /// `CJ_CENTURY`.
    public static var cjCentury: Self { Self(rawValue: "CJ_CENTURY") }
    /// `CJ_CENTURY_INTERNATIONAL`.
    public static var cjCenturyInternational: Self { Self(rawValue: "CJ_CENTURY_INTERNATIONAL") }
    /// `CJ_GLS`.
    public static var cjGls: Self { Self(rawValue: "CJ_GLS") }
    /// `CJ_KOREA_EXPRESS`.
    public static var cjKoreaExpress: Self { Self(rawValue: "CJ_KOREA_EXPRESS") }
    /// `CJ_LOGISTICS_INTERNATIONAL`.
    public static var cjLogisticsInternational: Self { Self(rawValue: "CJ_LOGISTICS_INTERNATIONAL") }
    /// `CJ_TRANSNATIONAL_PHILIPPINES`.
    public static var cjTransnationalPhilippines: Self { Self(rawValue: "CJ_TRANSNATIONAL_PHILIPPINES") }
    /// `CLEVY_LINKS`.
    public static var clevyLinks: Self { Self(rawValue: "CLEVY_LINKS") }
    /// `CLOUDWISH_ASIA`.
    public static var cloudwishAsia: Self { Self(rawValue: "CLOUDWISH_ASIA") }
    /// `CNE_EXPRESS`.
    public static var cneExpress: Self { Self(rawValue: "CNE_EXPRESS") }
    /// `COLLECTCO`.
    public static var collectco: Self { Self(rawValue: "COLLECTCO") }
    /// `CON_WAY_FREIGHT`.
    public static var conWayFreight: Self { Self(rawValue: "CON_WAY_FREIGHT") }
    /// `COPA_AIRLINES_COURIER`.
    public static var copaAirlinesCourier: Self { Self(rawValue: "COPA_AIRLINES_COURIER") }
    /// `CORREOS_CHILE`.
    public static var correosChile: Self { Self(rawValue: "CORREOS_CHILE") }
    /// `CORREOS_DE_COSTA_RICA`.
    public static var correosDeCostaRica: Self { Self(rawValue: "CORREOS_DE_COSTA_RICA") }
    /// `CORREOS_DE_ESPANA`.
    public static var correosDeEspana: Self { Self(rawValue: "CORREOS_DE_ESPANA") }
    /// `CORREOS_DE_MEXICO`.
    public static var correosDeMexico: Self { Self(rawValue: "CORREOS_DE_MEXICO") }
    /// `CORREOS_EXPRESS`.
    public static var correosExpress: Self { Self(rawValue: "CORREOS_EXPRESS") }
    /// `CORREO_ARGENTINO`.
    public static var correoArgentino: Self { Self(rawValue: "CORREO_ARGENTINO") }
    /// `COSMETICS_NOW`.
    public static var cosmeticsNow: Self { Self(rawValue: "COSMETICS_NOW") }
    /// `COUREX`.
    public static var courex: Self { Self(rawValue: "COUREX") }
    /// `COURIERPOST`.
    public static var courierpost: Self { Self(rawValue: "COURIERPOST") }
    /// `COURIERS_PLEASE`.
    public static var couriersPlease: Self { Self(rawValue: "COURIERS_PLEASE") }
    /// `COURIER_IT`.
    public static var courierIt: Self { Self(rawValue: "COURIER_IT") }
    /// `COURIER_PLUS`.
    public static var courierPlus: Self { Self(rawValue: "COURIER_PLUS") }
    /// `CPACKET`.
    public static var cpacket: Self { Self(rawValue: "CPACKET") }
    /// `CUCKOO_EXPRESS`.
    public static var cuckooExpress: Self { Self(rawValue: "CUCKOO_EXPRESS") }
    /// `CYPRUS_POST`.
    public static var cyprusPost: Self { Self(rawValue: "CYPRUS_POST") }
    /// `DACHSER`.
    public static var dachser: Self { Self(rawValue: "DACHSER") }
    /// `DAWN_WING`.
    public static var dawnWing: Self { Self(rawValue: "DAWN_WING") }
    /// `DAYLIGHT_TRANSPORT_LLC`.
    public static var daylightTransportLlc: Self { Self(rawValue: "DAYLIGHT_TRANSPORT_LLC") }
    /// `DB_SCHENKER`.
    public static var dbSchenker: Self { Self(rawValue: "DB_SCHENKER") }
    /// `DB_SCHENKER_SWEDEN`.
    public static var dbSchenkerSweden: Self { Self(rawValue: "DB_SCHENKER_SWEDEN") }
    /// `DD_EXPRESS_COURIER`.
    public static var ddExpressCourier: Self { Self(rawValue: "DD_EXPRESS_COURIER") }
    /// `DELCART`.
    public static var delcart: Self { Self(rawValue: "DELCART") }
    /// `DELHIVERY`.
    public static var delhivery: Self { Self(rawValue: "DELHIVERY") }
    /// `DELIVERYONTIME_LOGISTICS_PVT_LTD`.
    public static var deliveryontimeLogisticsPvtLtd: Self { Self(rawValue: "DELIVERYONTIME_LOGISTICS_PVT_LTD") }
    /// `DEMANDSHIP`.
    public static var demandship: Self { Self(rawValue: "DEMANDSHIP") }
    /// `DETRACK`.
    public static var detrack: Self { Self(rawValue: "DETRACK") }
    /// `DEUTSCHE_POST_DHL`.
    public static var deutschePostDhl: Self { Self(rawValue: "DEUTSCHE_POST_DHL") }
    /// `DEUTSCHE_POST_MAIL`.
    public static var deutschePostMail: Self { Self(rawValue: "DEUTSCHE_POST_MAIL") }
    /// `DEX_I`.
    public static var dexI: Self { Self(rawValue: "DEX_I") }
    /// `DHL_2_MANN_HANDLING`.
    public static var dhl2MannHandling: Self { Self(rawValue: "DHL_2_MANN_HANDLING") }
    /// `DHL_ACTIVE_TRACING`.
    public static var dhlActiveTracing: Self { Self(rawValue: "DHL_ACTIVE_TRACING") }
    /// `DHL_BENELUX`.
    public static var dhlBenelux: Self { Self(rawValue: "DHL_BENELUX") }
    /// `DHL_ECOMMERCE_ASIA`.
    public static var dhlEcommerceAsia: Self { Self(rawValue: "DHL_ECOMMERCE_ASIA") }
    /// `DHL_EXPRESS_PIECE_ID`.
    public static var dhlExpressPieceID: Self { Self(rawValue: "DHL_EXPRESS_PIECE_ID") }
    /// `DHL_GLOBAL_FORWARDING`.
    public static var dhlGlobalForwarding: Self { Self(rawValue: "DHL_GLOBAL_FORWARDING") }
    /// `DHL_HONG_KONG`.
    public static var dhlHongKong: Self { Self(rawValue: "DHL_HONG_KONG") }
    /// `DHL_NETHERLANDS`.
    public static var dhlNetherlands: Self { Self(rawValue: "DHL_NETHERLANDS") }
    /// `DHL_PARCEL_NL`.
    public static var dhlParcelNl: Self { Self(rawValue: "DHL_PARCEL_NL") }
    /// `DHL_PARCEL_SPAIN`.
    public static var dhlParcelSpain: Self { Self(rawValue: "DHL_PARCEL_SPAIN") }
    /// `DHL_POLAND_DOMESTIC`.
    public static var dhlPolandDomestic: Self { Self(rawValue: "DHL_POLAND_DOMESTIC") }
    /// `DHL_SPAIN_DOMESTIC`.
    public static var dhlSpainDomestic: Self { Self(rawValue: "DHL_SPAIN_DOMESTIC") }
    /// `DIMERCO_EXPRESS_GROUP`.
    public static var dimercoExpressGroup: Self { Self(rawValue: "DIMERCO_EXPRESS_GROUP") }
    /// `DIRECTLOG`.
    public static var directlog: Self { Self(rawValue: "DIRECTLOG") }
    /// `DIRECT_FREIGHT_EXPRESS`.
    public static var directFreightExpress: Self { Self(rawValue: "DIRECT_FREIGHT_EXPRESS") }
    /// `DIRECT_LINK`.
    public static var directLink: Self { Self(rawValue: "DIRECT_LINK") }
    /// `DMM_NETWORK`.
    public static var dmmNetwork: Self { Self(rawValue: "DMM_NETWORK") }
    /// `DOORA_LOGISTICS`.
    public static var dooraLogistics: Self { Self(rawValue: "DOORA_LOGISTICS") }
    /// `DOTZOT`.
    public static var dotzot: Self { Self(rawValue: "DOTZOT") }
    /// `DPD`.
    public static var dpd: Self { Self(rawValue: "DPD") }
    /// `DPD_GERMANY`.
    public static var dpdGermany: Self { Self(rawValue: "DPD_GERMANY") }
    /// `DPD_HK`.
    public static var dpdHk: Self { Self(rawValue: "DPD_HK") }
    /// `DPD_IRELAND`.
    public static var dpdIreland: Self { Self(rawValue: "DPD_IRELAND") }
    /// `DPD_POLAND`.
    public static var dpdPoland: Self { Self(rawValue: "DPD_POLAND") }
    /// `DPD_ROMANIA`.
    public static var dpdRomania: Self { Self(rawValue: "DPD_ROMANIA") }
    /// `DPD_RUSSIA`.
    public static var dpdRussia: Self { Self(rawValue: "DPD_RUSSIA") }
    /// `DPEX`.
    public static var dpex: Self { Self(rawValue: "DPEX") }
    /// `DPEX_CHINA`.
    public static var dpexChina: Self { Self(rawValue: "DPEX_CHINA") }
    /// `DPE_EXPRESS`.
    public static var dpeExpress: Self { Self(rawValue: "DPE_EXPRESS") }
    /// `DPE_SOUTH_AFRICA`.
    public static var dpeSouthAfrica: Self { Self(rawValue: "DPE_SOUTH_AFRICA") }
    /// `DSV`.
    public static var dsv: Self { Self(rawValue: "DSV") }
    /// `DTDC_AUSTRALIA`.
    public static var dtdcAustralia: Self { Self(rawValue: "DTDC_AUSTRALIA") }
    /// `DTDC_EXPRESS_GLOBAL_PTE_LTD`.
    public static var dtdcExpressGlobalPteLtd: Self { Self(rawValue: "DTDC_EXPRESS_GLOBAL_PTE_LTD") }
    /// `DTDC_INDIA`.
    public static var dtdcIndia: Self { Self(rawValue: "DTDC_INDIA") }
    /// `DX`.
    public static var dx: Self { Self(rawValue: "DX") }
    /// `DX_FREIGHT`.
    public static var dxFreight: Self { Self(rawValue: "DX_FREIGHT") }
    /// `DYNALOGIC_BENELUX_BV`.
    public static var dynalogicBeneluxBv: Self { Self(rawValue: "DYNALOGIC_BENELUX_BV") }
    /// `DYNAMIC_LOGISTICS`.
    public static var dynamicLogistics: Self { Self(rawValue: "DYNAMIC_LOGISTICS") }
    /// `EASY_MAIL`.
    public static var easyMail: Self { Self(rawValue: "EASY_MAIL") }
    /// `ECARGO`.
    public static var ecargo: Self { Self(rawValue: "ECARGO") }
    /// `ECMS_INTERNATIONAL_LOGISTICS_CO_LTD`.
    public static var ecmsInternationalLogisticsCoLtd: Self { Self(rawValue: "ECMS_INTERNATIONAL_LOGISTICS_CO_LTD") }
    /// `ECOM_EXPRESS`.
    public static var ecomExpress: Self { Self(rawValue: "ECOM_EXPRESS") }
    /// `EC_FIRSTCLASS`.
    public static var ecFirstclass: Self { Self(rawValue: "EC_FIRSTCLASS") }
    /// `EFS_E_COMMERCE_FULFILLMENT_SERVICE`.
    public static var efsECommerceFulfillmentService: Self { Self(rawValue: "EFS_E_COMMERCE_FULFILLMENT_SERVICE") }
    /// `EKART`.
    public static var ekart: Self { Self(rawValue: "EKART") }
    /// `ELTA_HELLENIC_POST`.
    public static var eltaHellenicPost: Self { Self(rawValue: "ELTA_HELLENIC_POST") }
    /// `EMIRATES_POST`.
    public static var emiratesPost: Self { Self(rawValue: "EMIRATES_POST") }
    /// `EMPS_EXPRESS`.
    public static var empsExpress: Self { Self(rawValue: "EMPS_EXPRESS") }
    /// `ENSENDA`.
    public static var ensenda: Self { Self(rawValue: "ENSENDA") }
    /// `ENVIALIA`.
    public static var envialia: Self { Self(rawValue: "ENVIALIA") }
    /// `EPARCEL_KOREA`.
    public static var eparcelKorea: Self { Self(rawValue: "EPARCEL_KOREA") }
    /// `EP_BOX`.
    public static var epBox: Self { Self(rawValue: "EP_BOX") }
    /// `EQUICK_CHINA`.
    public static var equickChina: Self { Self(rawValue: "EQUICK_CHINA") }
    /// `ESTAFETA`.
    public static var estafeta: Self { Self(rawValue: "ESTAFETA") }
    /// `ESTES`.
    public static var estes: Self { Self(rawValue: "ESTES") }
    /// `ETOTAL_SOLUTION_LIMITED`.
    public static var etotalSolutionLimited: Self { Self(rawValue: "ETOTAL_SOLUTION_LIMITED") }
    /// `EURODIS`.
    public static var eurodis: Self { Self(rawValue: "EURODIS") }
    /// `EXPEDITORS`.
    public static var expeditors: Self { Self(rawValue: "EXPEDITORS") }
    /// `EZSHIP`.
    public static var ezship: Self { Self(rawValue: "EZSHIP") }
    /// `FASTRAK_SERVICES`.
    public static var fastrakServices: Self { Self(rawValue: "FASTRAK_SERVICES") }
    /// `FASTWAY_AUSTRALIA`.
    public static var fastwayAustralia: Self { Self(rawValue: "FASTWAY_AUSTRALIA") }
    /// `FASTWAY_IRELAND`.
    public static var fastwayIreland: Self { Self(rawValue: "FASTWAY_IRELAND") }
    /// `FASTWAY_NEW_ZEALAND`.
    public static var fastwayNewZealand: Self { Self(rawValue: "FASTWAY_NEW_ZEALAND") }
    /// `FASTWAY_SOUTH_AFRICA`.
    public static var fastwaySouthAfrica: Self { Self(rawValue: "FASTWAY_SOUTH_AFRICA") }
    /// `FEDEX_CROSS_BORDER`.
    public static var fedexCrossBorder: Self { Self(rawValue: "FEDEX_CROSS_BORDER") }
    /// `FEDEX_FREIGHT`.
    public static var fedexFreight: Self { Self(rawValue: "FEDEX_FREIGHT") }
    /// `FEDEX_POLAND_DOMESTIC`.
    public static var fedexPolandDomestic: Self { Self(rawValue: "FEDEX_POLAND_DOMESTIC") }
    /// `FERCAM_LOGISTICS_TRANSPORT`.
    public static var fercamLogisticsTransport: Self { Self(rawValue: "FERCAM_LOGISTICS_TRANSPORT") }
    /// `FIRST_FLIGHT_COURIERS`.
    public static var firstFlightCouriers: Self { Self(rawValue: "FIRST_FLIGHT_COURIERS") }
    /// `FIRST_LOGISTICS`.
    public static var firstLogistics: Self { Self(rawValue: "FIRST_LOGISTICS") }
    /// `FLYT_EXPRESS`.
    public static var flytExpress: Self { Self(rawValue: "FLYT_EXPRESS") }
    /// `GATI_KWE`.
    public static var gatiKwe: Self { Self(rawValue: "GATI_KWE") }
    /// `GDEX`.
    public static var gdex: Self { Self(rawValue: "GDEX") }
    /// `GENIKI_TAXYDROMIKI`.
    public static var genikiTaxydromiki: Self { Self(rawValue: "GENIKI_TAXYDROMIKI") }
    /// `GIAO_HANG_NHANH`.
    public static var giaoHangNhanh: Self { Self(rawValue: "GIAO_HANG_NHANH") }
    /// `GLOBEGISTICS_INC`.
    public static var globegisticsInc: Self { Self(rawValue: "GLOBEGISTICS_INC") }
    /// `GLS`.
    public static var gls: Self { Self(rawValue: "GLS") }
    /// `GLS_CZECH_REPUBLIC`.
    public static var glsCzechRepublic: Self { Self(rawValue: "GLS_CZECH_REPUBLIC") }
    /// `GLS_ITALY`.
    public static var glsItaly: Self { Self(rawValue: "GLS_ITALY") }
    /// `GLS_NETHERLANDS`.
    public static var glsNetherlands: Self { Self(rawValue: "GLS_NETHERLANDS") }
    /// `GOFLY`.
    public static var gofly: Self { Self(rawValue: "GOFLY") }
    /// `GOJAVAS`.
    public static var gojavas: Self { Self(rawValue: "GOJAVAS") }
    /// `GREYHOUND`.
    public static var greyhound: Self { Self(rawValue: "GREYHOUND") }
    /// `GSI_EXPRESS`.
    public static var gsiExpress: Self { Self(rawValue: "GSI_EXPRESS") }
    /// `HERMES_GERMANY`.
    public static var hermesGermany: Self { Self(rawValue: "HERMES_GERMANY") }
    /// `HERMES_ITALY`.
    public static var hermesItaly: Self { Self(rawValue: "HERMES_ITALY") }
    /// `HOLISOL`.
    public static var holisol: Self { Self(rawValue: "HOLISOL") }
    /// `HOMEDIRECT_LOGISTICS`.
    public static var homedirectLogistics: Self { Self(rawValue: "HOMEDIRECT_LOGISTICS") }
    /// `HONG_KONG_POST`.
    public static var hongKongPost: Self { Self(rawValue: "HONG_KONG_POST") }
    /// `HRVATSKA_POSTA`.
    public static var hrvatskaPosta: Self { Self(rawValue: "HRVATSKA_POSTA") }
    /// `HUA_HAN_LOGISTICS`.
    public static var huaHanLogistics: Self { Self(rawValue: "HUA_HAN_LOGISTICS") }
    /// `HUNTER_EXPRESS`.
    public static var hunterExpress: Self { Self(rawValue: "HUNTER_EXPRESS") }
    /// `ICELAND_POST`.
    public static var icelandPost: Self { Self(rawValue: "ICELAND_POST") }
    /// `IDEX`.
    public static var idex: Self { Self(rawValue: "IDEX") }
    /// `IMEX_GLOBAL_SOLUTIONS`.
    public static var imexGlobalSolutions: Self { Self(rawValue: "IMEX_GLOBAL_SOLUTIONS") }
    /// `INDIA_POST_DOMESTIC`.
    public static var indiaPostDomestic: Self { Self(rawValue: "INDIA_POST_DOMESTIC") }
    /// `INDIA_POST_INTERNATIONAL`.
    public static var indiaPostInternational: Self { Self(rawValue: "INDIA_POST_INTERNATIONAL") }
    /// `INPOST_PACZKOMATY`.
    public static var inpostPaczkomaty: Self { Self(rawValue: "INPOST_PACZKOMATY") }
    /// `INSTANT_TIONG_NAM_EBIZ_EXPRESS_SDN_BHD`.
    public static var instantTiongNamEbizExpressSdnBhd: Self { Self(rawValue: "INSTANT_TIONG_NAM_EBIZ_EXPRESS_SDN_BHD") }
    /// `INTERNATIONAL_SEUR`.
    public static var internationalSeur: Self { Self(rawValue: "INTERNATIONAL_SEUR") }
    /// `INTERNET_EXPRESS`.
    public static var internetExpress: Self { Self(rawValue: "INTERNET_EXPRESS") }
    /// `ISRAEL_POST`.
    public static var israelPost: Self { Self(rawValue: "ISRAEL_POST") }
    /// `ISRAEL_POST_DOMESTIC`.
    public static var israelPostDomestic: Self { Self(rawValue: "ISRAEL_POST_DOMESTIC") }
    /// `ITALY_SDA`.
    public static var italySda: Self { Self(rawValue: "ITALY_SDA") }
    /// `I_PARCEL`.
    public static var iParcel: Self { Self(rawValue: "I_PARCEL") }
    /// `J_T_EXPRESS`.
    public static var jTExpress: Self { Self(rawValue: "J_T_EXPRESS") }
    /// `JAM_EXPRESS`.
    public static var jamExpress: Self { Self(rawValue: "JAM_EXPRESS") }
    /// `JANCO_ECOMMERCE`.
    public static var jancoEcommerce: Self { Self(rawValue: "JANCO_ECOMMERCE") }
    /// `JAPAN_POST`.
    public static var japanPost: Self { Self(rawValue: "JAPAN_POST") }
    /// `JAYON_EXPRESS_JEX`.
    public static var jayonExpressJex: Self { Self(rawValue: "JAYON_EXPRESS_JEX") }
    /// `JCEX`.
    public static var jcex: Self { Self(rawValue: "JCEX") }
    /// `JET_SHIP_WORLDWIDE`.
    public static var jetShipWorldwide: Self { Self(rawValue: "JET_SHIP_WORLDWIDE") }
    /// `JINSUNG_TRADING`.
    public static var jinsungTrading: Self { Self(rawValue: "JINSUNG_TRADING") }
    /// `JNE`.
    public static var jne: Self { Self(rawValue: "JNE") }
    /// `JOCOM`.
    public static var jocom: Self { Self(rawValue: "JOCOM") }
    /// `JP_BH_POSTA`.
    public static var jpBhPosta: Self { Self(rawValue: "JP_BH_POSTA") }
    /// `JX`.
    public static var jx: Self { Self(rawValue: "JX") }
    /// `J_NET`.
    public static var jNet: Self { Self(rawValue: "J_NET") }
    /// `K1_EXPRESS`.
    public static var k1Express: Self { Self(rawValue: "K1_EXPRESS") }
    /// `KANGAROO_WORLDWIDE_EXPRESS`.
    public static var kangarooWorldwideExpress: Self { Self(rawValue: "KANGAROO_WORLDWIDE_EXPRESS") }
    /// `KERRY_EXPRESS_HONG_KONG`.
    public static var kerryExpressHongKong: Self { Self(rawValue: "KERRY_EXPRESS_HONG_KONG") }
    /// `KERRY_EXPRESS_THAILAND`.
    public static var kerryExpressThailand: Self { Self(rawValue: "KERRY_EXPRESS_THAILAND") }
    /// `KERRY_EXPRESS_VIETNAM_CO_LTD`.
    public static var kerryExpressVietnamCoLtd: Self { Self(rawValue: "KERRY_EXPRESS_VIETNAM_CO_LTD") }
    /// `KGM_HUB`.
    public static var kgmHub: Self { Self(rawValue: "KGM_HUB") }
    /// `KIALA`.
    public static var kiala: Self { Self(rawValue: "KIALA") }
    /// `KOREA_POST`.
    public static var koreaPost: Self { Self(rawValue: "KOREA_POST") }
    /// `KOREA_POST_EMS`.
    public static var koreaPostEms: Self { Self(rawValue: "KOREA_POST_EMS") }
    /// `KRONOS_EXPRESS`.
    public static var kronosExpress: Self { Self(rawValue: "KRONOS_EXPRESS") }
    /// `KUEHNE_NAGEL`.
    public static var kuehneNagel: Self { Self(rawValue: "KUEHNE_NAGEL") }
    /// `LANDMARK_GLOBAL`.
    public static var landmarkGlobal: Self { Self(rawValue: "LANDMARK_GLOBAL") }
    /// `LAO_POST`.
    public static var laoPost: Self { Self(rawValue: "LAO_POST") }
    /// `LASERSHIP`.
    public static var lasership: Self { Self(rawValue: "LASERSHIP") }
    /// `LBC_EXPRESS`.
    public static var lbcExpress: Self { Self(rawValue: "LBC_EXPRESS") }
    /// `LHT_EXPRESS`.
    public static var lhtExpress: Self { Self(rawValue: "LHT_EXPRESS") }
    /// `LIETUVOS_PASTAS`.
    public static var lietuvosPastas: Self { Self(rawValue: "LIETUVOS_PASTAS") }
    /// `LINE_CLEAR_EXPRESS_LOGISTICS_SDN_BHD`.
    public static var lineClearExpressLogisticsSdnBhd: Self { Self(rawValue: "LINE_CLEAR_EXPRESS_LOGISTICS_SDN_BHD") }
    /// `LINK_BRIDGE_BEIJING_INTERNATIONAL_LOGISTICS_COLTD`.
    public static var linkBridgeBeijingInternationalLogisticsColtd: Self { Self(rawValue: "LINK_BRIDGE_BEIJING_INTERNATIONAL_LOGISTICS_COLTD") }
    /// `LION_PARCEL`.
    public static var lionParcel: Self { Self(rawValue: "LION_PARCEL") }
    /// `LOGISTIC_WORLDWIDE_EXPRESS`.
    public static var logisticWorldwideExpress: Self { Self(rawValue: "LOGISTIC_WORLDWIDE_EXPRESS") }
    /// `LOGWIN_LOGISTICS`.
    public static var logwinLogistics: Self { Self(rawValue: "LOGWIN_LOGISTICS") }
    /// `LONE_STAR_OVERNIGHT`.
    public static var loneStarOvernight: Self { Self(rawValue: "LONE_STAR_OVERNIGHT") }
    /// `MAGYAR_POSTA`.
    public static var magyarPosta: Self { Self(rawValue: "MAGYAR_POSTA") }
    /// `MAILAMERICAS`.
    public static var mailamericas: Self { Self(rawValue: "MAILAMERICAS") }
    /// `MAILPLUS`.
    public static var mailplus: Self { Self(rawValue: "MAILPLUS") }
    /// `MAINFREIGHT`.
    public static var mainfreight: Self { Self(rawValue: "MAINFREIGHT") }
    /// `MALAYSIA_POST_EMS_POS_LAJU`.
    public static var malaysiaPostEmsPosLaju: Self { Self(rawValue: "MALAYSIA_POST_EMS_POS_LAJU") }
    /// `MALAYSIA_POST_REGISTERED`.
    public static var malaysiaPostRegistered: Self { Self(rawValue: "MALAYSIA_POST_REGISTERED") }
    /// `MARA_XPRESS`.
    public static var maraXpress: Self { Self(rawValue: "MARA_XPRESS") }
    /// `MATDESPATCH`.
    public static var matdespatch: Self { Self(rawValue: "MATDESPATCH") }
    /// `MATKAHUOLTO`.
    public static var matkahuolto: Self { Self(rawValue: "MATKAHUOLTO") }
    /// `MDS_COLLIVERY_PTY_LTD`.
    public static var mdsColliveryPtyLtd: Self { Self(rawValue: "MDS_COLLIVERY_PTY_LTD") }
    /// `MEGASAVE`.
    public static var megasave: Self { Self(rawValue: "MEGASAVE") }
    /// `MEXICO_AEROFLASH`.
    public static var mexicoAeroflash: Self { Self(rawValue: "MEXICO_AEROFLASH") }
    /// `MEXICO_REDPACK`.
    public static var mexicoRedpack: Self { Self(rawValue: "MEXICO_REDPACK") }
    /// `MEXICO_SENDA_EXPRESS`.
    public static var mexicoSendaExpress: Self { Self(rawValue: "MEXICO_SENDA_EXPRESS") }
    /// `MIKROPAKKET`.
    public static var mikropakket: Self { Self(rawValue: "MIKROPAKKET") }
    /// `MRW`.
    public static var mrw: Self { Self(rawValue: "MRW") }
    /// `MUDITA`.
    public static var mudita: Self { Self(rawValue: "MUDITA") }
    /// `MXE_EXPRESS`.
    public static var mxeExpress: Self { Self(rawValue: "MXE_EXPRESS") }
    /// `MYPOSTONLINE`.
    public static var mypostonline: Self { Self(rawValue: "MYPOSTONLINE") }
    /// `M_XPRESS_SDN_BHD`.
    public static var mXpressSdnBhd: Self { Self(rawValue: "M_XPRESS_SDN_BHD") }
    /// `NACEX_SPAIN`.
    public static var nacexSpain: Self { Self(rawValue: "NACEX_SPAIN") }
    /// `NANJING_WOYUAN`.
    public static var nanjingWoyuan: Self { Self(rawValue: "NANJING_WOYUAN") }
    /// `NATIONWIDE_EXPRESS`.
    public static var nationwideExpress: Self { Self(rawValue: "NATIONWIDE_EXPRESS") }
    /// `NEWGISTICS`.
    public static var newgistics: Self { Self(rawValue: "NEWGISTICS") }
    /// `NEWGISTICS_API`.
    public static var newgisticsAPI: Self { Self(rawValue: "NEWGISTICS_API") }
    /// `NEXIVE_TNT_POST_ITALY`.
    public static var nexiveTntPostItaly: Self { Self(rawValue: "NEXIVE_TNT_POST_ITALY") }
    /// `NHANS_SOLUTIONS`.
    public static var nhansSolutions: Self { Self(rawValue: "NHANS_SOLUTIONS") }
    /// `NIGHTLINE`.
    public static var nightline: Self { Self(rawValue: "NIGHTLINE") }
    /// `NIM_EXPRESS`.
    public static var nimExpress: Self { Self(rawValue: "NIM_EXPRESS") }
    /// `NINJA_VAN`.
    public static var ninjaVan: Self { Self(rawValue: "NINJA_VAN") }
    /// `NINJA_VAN_INDONESIA`.
    public static var ninjaVanIndonesia: Self { Self(rawValue: "NINJA_VAN_INDONESIA") }
    /// `NINJA_VAN_MALAYSIA`.
    public static var ninjaVanMalaysia: Self { Self(rawValue: "NINJA_VAN_MALAYSIA") }
    /// `NINJA_VAN_PHILIPPINES`.
    public static var ninjaVanPhilippines: Self { Self(rawValue: "NINJA_VAN_PHILIPPINES") }
    /// `NINJA_VAN_THAILAND`.
    public static var ninjaVanThailand: Self { Self(rawValue: "NINJA_VAN_THAILAND") }
    /// `NIPOST`.
    public static var nipost: Self { Self(rawValue: "NIPOST") }
    /// `NOVA_POSHTA`.
    public static var novaPoshta: Self { Self(rawValue: "NOVA_POSHTA") }
    /// `NOVA_POSHTA_INTERNATIONAL`.
    public static var novaPoshtaInternational: Self { Self(rawValue: "NOVA_POSHTA_INTERNATIONAL") }
    /// `OCA_ARGENTINA`.
    public static var ocaArgentina: Self { Self(rawValue: "OCA_ARGENTINA") }
    /// `OLD_DOMINION_FREIGHT_LINE`.
    public static var oldDominionFreightLine: Self { Self(rawValue: "OLD_DOMINION_FREIGHT_LINE") }
    /// `OMNIVA`.
    public static var omniva: Self { Self(rawValue: "OMNIVA") }
    /// `OMNI_PARCEL`.
    public static var omniParcel: Self { Self(rawValue: "OMNI_PARCEL") }
    /// `ONE_WORLD_EXPRESS`.
    public static var oneWorldExpress: Self { Self(rawValue: "ONE_WORLD_EXPRESS") }
    /// `PACKLINK`.
    public static var packlink: Self { Self(rawValue: "PACKLINK") }
    /// `PAL_EXPRESS_LIMITED`.
    public static var palExpressLimited: Self { Self(rawValue: "PAL_EXPRESS_LIMITED") }
    /// `PANDU_LOGISTICS`.
    public static var panduLogistics: Self { Self(rawValue: "PANDU_LOGISTICS") }
    /// `PAQUETEXPRESS`.
    public static var paquetexpress: Self { Self(rawValue: "PAQUETEXPRESS") }
    /// `PARCELLEDIN`.
    public static var parcelledin: Self { Self(rawValue: "PARCELLEDIN") }
    /// `PARCELPOINT_PTY_LTD`.
    public static var parcelpointPtyLtd: Self { Self(rawValue: "PARCELPOINT_PTY_LTD") }
    /// `PARCEL_POST_SINGAPORE`.
    public static var parcelPostSingapore: Self { Self(rawValue: "PARCEL_POST_SINGAPORE") }
    /// `PAYPAL_PACKAGE`.
    public static var paypalPackage: Self { Self(rawValue: "PAYPAL_PACKAGE") }
    /// `PFC_EXPRESS`.
    public static var pfcExpress: Self { Self(rawValue: "PFC_EXPRESS") }
    /// `PICKUPP`.
    public static var pickupp: Self { Self(rawValue: "PICKUPP") }
    /// `PICK_UPP_MYS_SGP`.
    public static var pickUppMysSgp: Self { Self(rawValue: "PICK_UPP_MYS_SGP") }
    /// `PILOT_FREIGHT_SERVICES`.
    public static var pilotFreightServices: Self { Self(rawValue: "PILOT_FREIGHT_SERVICES") }
    /// `PITNEY_BOWES`.
    public static var pitneyBowes: Self { Self(rawValue: "PITNEY_BOWES") }
    /// `PIXSELL_LOGISTICS`.
    public static var pixsellLogistics: Self { Self(rawValue: "PIXSELL_LOGISTICS") }
    /// `POCZTA_POLSKA`.
    public static var pocztaPolska: Self { Self(rawValue: "POCZTA_POLSKA") }
    /// `PORTUGAL_CTT`.
    public static var portugalCtt: Self { Self(rawValue: "PORTUGAL_CTT") }
    /// `PORTUGAL_SEUR`.
    public static var portugalSeur: Self { Self(rawValue: "PORTUGAL_SEUR") }
    /// `POST56`.
    public static var post56: Self { Self(rawValue: "POST56") }
    /// `POSTEN_NORGE_BRING`.
    public static var postenNorgeBring: Self { Self(rawValue: "POSTEN_NORGE_BRING") }
    /// `POSTE_ITALIANE`.
    public static var posteItaliane: Self { Self(rawValue: "POSTE_ITALIANE") }
    /// `POSTE_ITALIANE_PACCOCELERE`.
    public static var posteItalianePaccocelere: Self { Self(rawValue: "POSTE_ITALIANE_PACCOCELERE") }
    /// `POSTI`.
    public static var posti: Self { Self(rawValue: "POSTI") }
    /// `POSTNL_DOMESTIC`.
    public static var postnlDomestic: Self { Self(rawValue: "POSTNL_DOMESTIC") }
    /// `POSTNL_INTERNATIONAL`.
    public static var postnlInternational: Self { Self(rawValue: "POSTNL_INTERNATIONAL") }
    /// `POSTNL_INTERNATIONAL_3S`.
    public static var postnlInternational3s: Self { Self(rawValue: "POSTNL_INTERNATIONAL_3S") }
    /// `POSTNORD_DENMARK`.
    public static var postnordDenmark: Self { Self(rawValue: "POSTNORD_DENMARK") }
    /// `POSTNORD_LOGISTICS`.
    public static var postnordLogistics: Self { Self(rawValue: "POSTNORD_LOGISTICS") }
    /// `POSTNORD_SWEDEN`.
    public static var postnordSweden: Self { Self(rawValue: "POSTNORD_SWEDEN") }
    /// `POST_OF_SLOVENIA`.
    public static var postOfSlovenia: Self { Self(rawValue: "POST_OF_SLOVENIA") }
    /// `POST_SERBIA`.
    public static var postSerbia: Self { Self(rawValue: "POST_SERBIA") }
    /// `POS_INDONESIA_DOMESTIC`.
    public static var posIndonesiaDomestic: Self { Self(rawValue: "POS_INDONESIA_DOMESTIC") }
    /// `POS_INDONESIA_INTL`.
    public static var posIndonesiaIntl: Self { Self(rawValue: "POS_INDONESIA_INTL") }
    /// `POSTA_ROMANA`.
    public static var postaRomana: Self { Self(rawValue: "POSTA_ROMANA") }
    /// `PROFESSIONAL_COURIERS`.
    public static var professionalCouriers: Self { Self(rawValue: "PROFESSIONAL_COURIERS") }
    /// `PTT_POSTA`.
    public static var pttPosta: Self { Self(rawValue: "PTT_POSTA") }
    /// `QUALITYPOST`.
    public static var qualitypost: Self { Self(rawValue: "QUALITYPOST") }
    /// `QUANTIUM`.
    public static var quantium: Self { Self(rawValue: "QUANTIUM") }
    /// `QXPRESS`.
    public static var qxpress: Self { Self(rawValue: "QXPRESS") }
    /// `RABEN_GROUP`.
    public static var rabenGroup: Self { Self(rawValue: "RABEN_GROUP") }
    /// `RAF_PHILIPPINES`.
    public static var rafPhilippines: Self { Self(rawValue: "RAF_PHILIPPINES") }
    /// `RAIDEREX`.
    public static var raiderex: Self { Self(rawValue: "RAIDEREX") }
    /// `RAM`.
    public static var ram: Self { Self(rawValue: "RAM") }
    /// `REDUR_SPAIN`.
    public static var redurSpain: Self { Self(rawValue: "REDUR_SPAIN") }
    /// `RED_CARPET_LOGISTICS`.
    public static var redCarpetLogistics: Self { Self(rawValue: "RED_CARPET_LOGISTICS") }
    /// `RINCOS`.
    public static var rincos: Self { Self(rawValue: "RINCOS") }
    /// `RL_CARRIERS`.
    public static var rlCarriers: Self { Self(rawValue: "RL_CARRIERS") }
    /// `ROADBULL_LOGISTICS`.
    public static var roadbullLogistics: Self { Self(rawValue: "ROADBULL_LOGISTICS") }
    /// `ROCKET_PARCEL_INTERNATIONAL`.
    public static var rocketParcelInternational: Self { Self(rawValue: "ROCKET_PARCEL_INTERNATIONAL") }
    /// `RPX_INDONESIA`.
    public static var rpxIndonesia: Self { Self(rawValue: "RPX_INDONESIA") }
    /// `RPX_ONLINE`.
    public static var rpxOnline: Self { Self(rawValue: "RPX_ONLINE") }
    /// `RRD_INTERNATIONAL_LOGISTICS_USA`.
    public static var rrdInternationalLogisticsUsa: Self { Self(rawValue: "RRD_INTERNATIONAL_LOGISTICS_USA") }
    /// `RUSSIAN_POST`.
    public static var russianPost: Self { Self(rawValue: "RUSSIAN_POST") }
    /// `RUSTON`.
    public static var ruston: Self { Self(rawValue: "RUSTON") }
    /// `RZY_EXPRESS`.
    public static var rzyExpress: Self { Self(rawValue: "RZY_EXPRESS") }
    /// `SAFEXPRESS`.
    public static var safexpress: Self { Self(rawValue: "SAFEXPRESS") }
    /// `SAGAWA`.
    public static var sagawa: Self { Self(rawValue: "SAGAWA") }
    /// `SAIA_LTL_FREIGHT`.
    public static var saiaLtlFreight: Self { Self(rawValue: "SAIA_LTL_FREIGHT") }
    /// `SAILPOST`.
    public static var sailpost: Self { Self(rawValue: "SAILPOST") }
    /// `SAP_EXPRESS`.
    public static var sapExpress: Self { Self(rawValue: "SAP_EXPRESS") }
    /// `SAUDI_POST`.
    public static var saudiPost: Self { Self(rawValue: "SAUDI_POST") }
    /// `SCUDEX_EXPRESS`.
    public static var scudexExpress: Self { Self(rawValue: "SCUDEX_EXPRESS") }
    /// `SEINO`.
    public static var seino: Self { Self(rawValue: "SEINO") }
    /// `SEKO_LOGISTICS`.
    public static var sekoLogistics: Self { Self(rawValue: "SEKO_LOGISTICS") }
    /// `SENDING_TRANSPORTE_URGENTE_Y_COMUNICACION_SAU`.
    public static var sendingTransporteUrgenteYComunicacionSau: Self { Self(rawValue: "SENDING_TRANSPORTE_URGENTE_Y_COMUNICACION_SAU") }
    /// `SENDIT`.
    public static var sendit: Self { Self(rawValue: "SENDIT") }
    /// `SENDLE`.
    public static var sendle: Self { Self(rawValue: "SENDLE") }
    /// `SFC_SERVICE`.
    public static var sfcService: Self { Self(rawValue: "SFC_SERVICE") }
    /// `SF_EXPRESS`.
    public static var sfExpress: Self { Self(rawValue: "SF_EXPRESS") }
    /// `SF_INTERNATIONAL`.
    public static var sfInternational: Self { Self(rawValue: "SF_INTERNATIONAL") }
    /// `SGT_CORRIERE_ESPRESSO`.
    public static var sgtCorriereEspresso: Self { Self(rawValue: "SGT_CORRIERE_ESPRESSO") }
    /// `SHANGHAI_WISE_SUPPLY_CHAIN_MANAGEMENT_CO_LTD`.
    public static var shanghaiWiseSupplyChainManagementCoLtd: Self { Self(rawValue: "SHANGHAI_WISE_SUPPLY_CHAIN_MANAGEMENT_CO_LTD") }
    /// `SHENZHEN_JINGHUADA_LOGISTICS_CO_LTD`.
    public static var shenzhenJinghuadaLogisticsCoLtd: Self { Self(rawValue: "SHENZHEN_JINGHUADA_LOGISTICS_CO_LTD") }
    /// `SHIPPIT`.
    public static var shippit: Self { Self(rawValue: "SHIPPIT") }
    /// `SHIPTOR`.
    public static var shiptor: Self { Self(rawValue: "SHIPTOR") }
    /// `SHOPFANSRU_LLC`.
    public static var shopfansruLlc: Self { Self(rawValue: "SHOPFANSRU_LLC") }
    /// `SHREE_MARUTI_COURIER_SERVICES_PVT_LTD`.
    public static var shreeMarutiCourierServicesPvtLtd: Self { Self(rawValue: "SHREE_MARUTI_COURIER_SERVICES_PVT_LTD") }
    /// `SHREE_TIRUPATI_COURIER_SERVICES_PVT_LTD`.
    public static var shreeTirupatiCourierServicesPvtLtd: Self { Self(rawValue: "SHREE_TIRUPATI_COURIER_SERVICES_PVT_LTD") }
    /// `SHUNYOU_POST`.
    public static var shunyouPost: Self { Self(rawValue: "SHUNYOU_POST") }
    /// `SIMPLYPOST`.
    public static var simplypost: Self { Self(rawValue: "SIMPLYPOST") }
    /// `SINGAPORE_POST`.
    public static var singaporePost: Self { Self(rawValue: "SINGAPORE_POST") }
    /// `SINGAPORE_SPEEDPOST`.
    public static var singaporeSpeedpost: Self { Self(rawValue: "SINGAPORE_SPEEDPOST") }
    /// `SIODEMKA`.
    public static var siodemka: Self { Self(rawValue: "SIODEMKA") }
    /// `SKYBOX`.
    public static var skybox: Self { Self(rawValue: "SKYBOX") }
    /// `SKYNET_MALAYSIA`.
    public static var skynetMalaysia: Self { Self(rawValue: "SKYNET_MALAYSIA") }
    /// `SKYNET_WORLDWIDE_EXPRESS`.
    public static var skynetWorldwideExpress: Self { Self(rawValue: "SKYNET_WORLDWIDE_EXPRESS") }
    /// `SKYNET_WORLDWIDE_EXPRESS_UAE`.
    public static var skynetWorldwideExpressUae: Self { Self(rawValue: "SKYNET_WORLDWIDE_EXPRESS_UAE") }
    /// `SKYNET_WORLD_WIDE_EXPRESS_SOUTH_AFRICA`.
    public static var skynetWorldWideExpressSouthAfrica: Self { Self(rawValue: "SKYNET_WORLD_WIDE_EXPRESS_SOUTH_AFRICA") }
    /// `SKYPOSTAL`.
    public static var skypostal: Self { Self(rawValue: "SKYPOSTAL") }
    /// `SMOOTH_COURIERS`.
    public static var smoothCouriers: Self { Self(rawValue: "SMOOTH_COURIERS") }
    /// `SMSA_EXPRESS`.
    public static var smsaExpress: Self { Self(rawValue: "SMSA_EXPRESS") }
    /// `SOUTH_AFRICAN_POST_OFFICE`.
    public static var southAfricanPostOffice: Self { Self(rawValue: "SOUTH_AFRICAN_POST_OFFICE") }
    /// `SPANISH_SEUR`.
    public static var spanishSeur: Self { Self(rawValue: "SPANISH_SEUR") }
    /// `SPECIALISED_FREIGHT`.
    public static var specialisedFreight: Self { Self(rawValue: "SPECIALISED_FREIGHT") }
    /// `SPEEDEX_COURIER`.
    public static var speedexCourier: Self { Self(rawValue: "SPEEDEX_COURIER") }
    /// `SPEED_COURIERS`.
    public static var speedCouriers: Self { Self(rawValue: "SPEED_COURIERS") }
    /// `SPOTON_LOGISTICS_PVT_LTD`.
    public static var spotonLogisticsPvtLtd: Self { Self(rawValue: "SPOTON_LOGISTICS_PVT_LTD") }
    /// `SRE_KOREA`.
    public static var sreKorea: Self { Self(rawValue: "SRE_KOREA") }
    /// `STARTRACK`.
    public static var startrack: Self { Self(rawValue: "STARTRACK") }
    /// `STAR_TRACK_COURIER`.
    public static var starTrackCourier: Self { Self(rawValue: "STAR_TRACK_COURIER") }
    /// `STAR_TRACK_EXPRESS`.
    public static var starTrackExpress: Self { Self(rawValue: "STAR_TRACK_EXPRESS") }
    /// `STO_EXPRESS`.
    public static var stoExpress: Self { Self(rawValue: "STO_EXPRESS") }
    /// `SWISHIP`.
    public static var swiship: Self { Self(rawValue: "SWISHIP") }
    /// `SWISS_POST`.
    public static var swissPost: Self { Self(rawValue: "SWISS_POST") }
    /// `TAIWAN_POST`.
    public static var taiwanPost: Self { Self(rawValue: "TAIWAN_POST") }
    /// `TAQBIN_HONG_KONG`.
    public static var taqbinHongKong: Self { Self(rawValue: "TAQBIN_HONG_KONG") }
    /// `TAQBIN_MALAYSIA`.
    public static var taqbinMalaysia: Self { Self(rawValue: "TAQBIN_MALAYSIA") }
    /// `TAQBIN_SINGAPORE`.
    public static var taqbinSingapore: Self { Self(rawValue: "TAQBIN_SINGAPORE") }
    /// `TCS`.
    public static var tcs: Self { Self(rawValue: "TCS") }
    /// `THAILAND_THAI_POST`.
    public static var thailandThaiPost: Self { Self(rawValue: "THAILAND_THAI_POST") }
    /// `THE_COURIER_GUY`.
    public static var theCourierGuy: Self { Self(rawValue: "THE_COURIER_GUY") }
    /// `TIKI`.
    public static var tiki: Self { Self(rawValue: "TIKI") }
    /// `TIPSA`.
    public static var tipsa: Self { Self(rawValue: "TIPSA") }
    /// `TNT_AUSTRALIA`.
    public static var tntAustralia: Self { Self(rawValue: "TNT_AUSTRALIA") }
    /// `TNT_CLICK_ITALY`.
    public static var tntClickItaly: Self { Self(rawValue: "TNT_CLICK_ITALY") }
    /// `TNT_ITALY`.
    public static var tntItaly: Self { Self(rawValue: "TNT_ITALY") }
    /// `TNT_REFERENCE`.
    public static var tntReference: Self { Self(rawValue: "TNT_REFERENCE") }
    /// `TOLL_IPEC`.
    public static var tollIpec: Self { Self(rawValue: "TOLL_IPEC") }
    /// `TOLL_PRIORITY`.
    public static var tollPriority: Self { Self(rawValue: "TOLL_PRIORITY") }
    /// `TOLOS`.
    public static var tolos: Self { Self(rawValue: "TOLOS") }
    /// `TOPYOU`.
    public static var topyou: Self { Self(rawValue: "TOPYOU") }
    /// `TRAKPAK`.
    public static var trakpak: Self { Self(rawValue: "TRAKPAK") }
    /// `TRANSMISSION`.
    public static var transmission: Self { Self(rawValue: "TRANSMISSION") }
    /// `TRANS_KARGO_INTERNASIONAL`.
    public static var transKargoInternasional: Self { Self(rawValue: "TRANS_KARGO_INTERNASIONAL") }
    /// `UBI_SMART_PARCEL`.
    public static var ubiSmartParcel: Self { Self(rawValue: "UBI_SMART_PARCEL") }
    /// `UKRPOSHTA`.
    public static var ukrposhta: Self { Self(rawValue: "UKRPOSHTA") }
    /// `UNITED_DELIVERY_SERVICE_LTD`.
    public static var unitedDeliveryServiceLtd: Self { Self(rawValue: "UNITED_DELIVERY_SERVICE_LTD") }
    /// `UPS_FREIGHT`.
    public static var upsFreight: Self { Self(rawValue: "UPS_FREIGHT") }
    /// `UPS_MAIL_INNOVATIONS`.
    public static var upsMailInnovations: Self { Self(rawValue: "UPS_MAIL_INNOVATIONS") }
    /// `VIETNAM_POST`.
    public static var vietnamPost: Self { Self(rawValue: "VIETNAM_POST") }
    /// `VIETNAM_POST_EMS`.
    public static var vietnamPostEms: Self { Self(rawValue: "VIETNAM_POST_EMS") }
    /// `VIETTELPOST`.
    public static var viettelpost: Self { Self(rawValue: "VIETTELPOST") }
    /// `WAHANA`.
    public static var wahana: Self { Self(rawValue: "WAHANA") }
    /// `WANBEXPRESS`.
    public static var wanbexpress: Self { Self(rawValue: "WANBEXPRESS") }
    /// `WEDO_LOGISTICS`.
    public static var wedoLogistics: Self { Self(rawValue: "WEDO_LOGISTICS") }
    /// `WEPOST_LOGISTICS`.
    public static var wepostLogistics: Self { Self(rawValue: "WEPOST_LOGISTICS") }
    /// `WISELOADS`.
    public static var wiseloads: Self { Self(rawValue: "WISELOADS") }
    /// `WISE_EXPRESS`.
    public static var wiseExpress: Self { Self(rawValue: "WISE_EXPRESS") }
    /// `WISHPOST`.
    public static var wishpost: Self { Self(rawValue: "WISHPOST") }
    /// `XEND_EXPRESS`.
    public static var xendExpress: Self { Self(rawValue: "XEND_EXPRESS") }
    /// `XL_EXPRESS`.
    public static var xlExpress: Self { Self(rawValue: "XL_EXPRESS") }
    /// `XPOSTPH`.
    public static var xpostph: Self { Self(rawValue: "XPOSTPH") }
    /// `XPRESSBEES`.
    public static var xpressbees: Self { Self(rawValue: "XPRESSBEES") }
    /// `XQ_EXPRESS`.
    public static var xqExpress: Self { Self(rawValue: "XQ_EXPRESS") }
    /// `YAKIT`.
    public static var yakit: Self { Self(rawValue: "YAKIT") }
    /// `YAMATO_JAPAN`.
    public static var yamatoJapan: Self { Self(rawValue: "YAMATO_JAPAN") }
    /// `YANWEN`.
    public static var yanwen: Self { Self(rawValue: "YANWEN") }
    /// `YRC`.
    public static var yrc: Self { Self(rawValue: "YRC") }
    /// `YTO_EXPRESS`.
    public static var ytoExpress: Self { Self(rawValue: "YTO_EXPRESS") }
    /// `YUNDA_EXPRESS`.
    public static var yundaExpress: Self { Self(rawValue: "YUNDA_EXPRESS") }
    /// `YUN_EXPRESS`.
    public static var yunExpress: Self { Self(rawValue: "YUN_EXPRESS") }
    /// `ZEPTOEXPRESS`.
    public static var zeptoexpress: Self { Self(rawValue: "ZEPTOEXPRESS") }
    /// `ZINC`.
    public static var zinc: Self { Self(rawValue: "ZINC") }
    /// `ZJS_INTERNATIONAL`.
    public static var zjsInternational: Self { Self(rawValue: "ZJS_INTERNATIONAL") }
    /// `ZTO_EXPRESS`.
    public static var ztoExpress: Self { Self(rawValue: "ZTO_EXPRESS") }
    /// `ZYLLEM`.
    public static var zyllem: Self { Self(rawValue: "ZYLLEM") }
    /// `CJ_PACKET`.
    public static var cjPacket: Self { Self(rawValue: "CJ_PACKET") }
}
