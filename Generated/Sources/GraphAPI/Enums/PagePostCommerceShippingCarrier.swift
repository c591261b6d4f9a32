/// Values of `page-post.commerce_shipping_carrier`, `page-post.commerce_shipping_carriers`.
public struct PagePostCommerceShippingCarrier: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `AUSTRALIA_POST`.
    @export(implementation) public static var australiaPost: Self { .init(rawValue: "AUSTRALIA_POST") }
    /// `CANADA_POST`.
    @export(implementation) public static var canadaPost: Self { .init(rawValue: "CANADA_POST") }
    /// `CDL_LASTMILE`.
    @export(implementation) public static var cdlLastmile: Self { .init(rawValue: "CDL_LASTMILE") }
    /// `DELIVER_IT`.
    @export(implementation) public static var deliverIt: Self { .init(rawValue: "DELIVER_IT") }
    /// `DHL`.
    @export(implementation) public static var dhl: Self { .init(rawValue: "DHL") }
    /// `DHL_ECOMMERCE_US`.
    @export(implementation) public static var dhlEcommerceUs: Self { .init(rawValue: "DHL_ECOMMERCE_US") }
    /// `EAGLE`.
    @export(implementation) public static var eagle: Self { .init(rawValue: "EAGLE") }
    /// `FEDEX`.
    @export(implementation) public static var fedEx: Self { .init(rawValue: "FEDEX") }
    /// `FEDEX_UK`.
    @export(implementation) public static var fedExUk: Self { .init(rawValue: "FEDEX_UK") }
    /// `NEW_ZEALAND_POST`.
    @export(implementation) public static var newZealandPost: Self { .init(rawValue: "NEW_ZEALAND_POST") }
    /// `ONTRAC`.
    @export(implementation) public static var ontrac: Self { .init(rawValue: "ONTRAC") }
    /// `POST_DANMARK`.
    @export(implementation) public static var postDanmark: Self { .init(rawValue: "POST_DANMARK") }
    /// `PUROLATOR`.
    @export(implementation) public static var purolator: Self { .init(rawValue: "PUROLATOR") }
    /// `ROYAL_MAIL`.
    @export(implementation) public static var royalMail: Self { .init(rawValue: "ROYAL_MAIL") }
    /// `SPEE_DEE`.
    @export(implementation) public static var speeDee: Self { .init(rawValue: "SPEE_DEE") }
    /// `TFORCE_FINALMILE`.
    @export(implementation) public static var tforceFinalmile: Self { .init(rawValue: "TFORCE_FINALMILE") }
    /// `TNT`.
    @export(implementation) public static var tnt: Self { .init(rawValue: "TNT") }
    /// `TNT_POST`.
    @export(implementation) public static var tntPost: Self { .init(rawValue: "TNT_POST") }
    /// `UPS`.
    @export(implementation) public static var ups: Self { .init(rawValue: "UPS") }
    /// `USPS`.
    @export(implementation) public static var usps: Self { .init(rawValue: "USPS") }
    /// `DOORDASH`.
    @export(implementation) public static var doordash: Self { .init(rawValue: "DOORDASH") }
    /// `DOORDASH_ARCHIVED`.
    @export(implementation) public static var doordashArchived: Self { .init(rawValue: "DOORDASH_ARCHIVED") }
    /// `DPD_FRANCE`.
    @export(implementation) public static var dpdFrance: Self { .init(rawValue: "DPD_FRANCE") }
    /// `LA_POSTE`.
    @export(implementation) public static var laPoste: Self { .init(rawValue: "LA_POSTE") }
    /// `COLISSIMO`.
    @export(implementation) public static var colissimo: Self { .init(rawValue: "COLISSIMO") }
    /// `CHRONOPOST_FRANCE`.
    @export(implementation) public static var chronopostFrance: Self { .init(rawValue: "CHRONOPOST_FRANCE") }
    /// `TNT_FRANCE`.
    @export(implementation) public static var tntFrance: Self { .init(rawValue: "TNT_FRANCE") }
    /// `COLIS_PRIVE`.
    @export(implementation) public static var colisPrive: Self { .init(rawValue: "COLIS_PRIVE") }
    /// `GEODIS_DISTRIBUTION_EXPRESS`.
    @export(implementation) public static var geodisDistributionExpress: Self { .init(rawValue: "GEODIS_DISTRIBUTION_EXPRESS") }
    /// `BERT_TRANSPORT`.
    @export(implementation) public static var bertTransport: Self { .init(rawValue: "BERT_TRANSPORT") }
    /// `GEODIS_E_SPACE`.
    @export(implementation) public static var geodisESpace: Self { .init(rawValue: "GEODIS_E_SPACE") }
    /// `MONDIAL_RELAY`.
    @export(implementation) public static var mondialRelay: Self { .init(rawValue: "MONDIAL_RELAY") }
    /// `TELIWAY_SIC_EXPRESS`.
    @export(implementation) public static var teliwaySicExpress: Self { .init(rawValue: "TELIWAY_SIC_EXPRESS") }
    /// `AMAZON`.
    @export(implementation) public static var amazon: Self { .init(rawValue: "AMAZON") }
    /// `APC_OVERNIGHT`.
    @export(implementation) public static var apcOvernight: Self { .init(rawValue: "APC_OVERNIGHT") }
    /// `ARROW_XL`.
    @export(implementation) public static var arrowXl: Self { .init(rawValue: "ARROW_XL") }
    /// `ASENDIA_UK`.
    @export(implementation) public static var asendiaUk: Self { .init(rawValue: "ASENDIA_UK") }
    /// `BIRDSYSTEM`.
    @export(implementation) public static var birdsystem: Self { .init(rawValue: "BIRDSYSTEM") }
    /// `BLUECARE_EXPRESS_LTD`.
    @export(implementation) public static var bluecareExpressLtd: Self { .init(rawValue: "BLUECARE_EXPRESS_LTD") }
    /// `COLLECT_PLUS`.
    @export(implementation) public static var collectPlus: Self { .init(rawValue: "COLLECT_PLUS") }
    /// `DELTEC_COURIER`.
    @export(implementation) public static var deltecCourier: Self { .init(rawValue: "DELTEC_COURIER") }
    /// `DPD_LOCAL`.
    @export(implementation) public static var dpdLocal: Self { .init(rawValue: "DPD_LOCAL") }
    /// `DPD_LOCAL_REFERENCE`.
    @export(implementation) public static var dpdLocalReference: Self { .init(rawValue: "DPD_LOCAL_REFERENCE") }
    /// `DPD_UK`.
    @export(implementation) public static var dpdUk: Self { .init(rawValue: "DPD_UK") }
    /// `HERMESWORLD`.
    @export(implementation) public static var hermesworld: Self { .init(rawValue: "HERMESWORLD") }
    /// `IMX_MAIL`.
    @export(implementation) public static var imxMail: Self { .init(rawValue: "IMX_MAIL") }
    /// `JERSEY_POST`.
    @export(implementation) public static var jerseyPost: Self { .init(rawValue: "JERSEY_POST") }
    /// `MYHERMES_UK`.
    @export(implementation) public static var myhermesUk: Self { .init(rawValue: "MYHERMES_UK") }
    /// `NATIONAL_SAMEDAY`.
    @export(implementation) public static var nationalSameday: Self { .init(rawValue: "NATIONAL_SAMEDAY") }
    /// `NORSK_GLOBAL`.
    @export(implementation) public static var norskGlobal: Self { .init(rawValue: "NORSK_GLOBAL") }
    /// `PANTHER`.
    @export(implementation) public static var panther: Self { .init(rawValue: "PANTHER") }
    /// `PANTHER_ORDER_NUMBER`.
    @export(implementation) public static var pantherOrderNumber: Self { .init(rawValue: "PANTHER_ORDER_NUMBER") }
    /// `PANTHER_REFERENCE`.
    @export(implementation) public static var pantherReference: Self { .init(rawValue: "PANTHER_REFERENCE") }
    /// `PARCEL_FORCE`.
    @export(implementation) public static var parcelForce: Self { .init(rawValue: "PARCEL_FORCE") }
    /// `RPD2MAN_DELIVERIES`.
    @export(implementation) public static var rpd2manDeliveries: Self { .init(rawValue: "RPD2MAN_DELIVERIES") }
    /// `TNT_UK`.
    @export(implementation) public static var tntUk: Self { .init(rawValue: "TNT_UK") }
    /// `TNT_UK_REFERENCE`.
    @export(implementation) public static var tntUkReference: Self { .init(rawValue: "TNT_UK_REFERENCE") }
    /// `TUFFNELLS_PARCELS_EXPRESS`.
    @export(implementation) public static var tuffnellsParcelsExpress: Self { .init(rawValue: "TUFFNELLS_PARCELS_EXPRESS") }
    /// `UK_MAIL`.
    @export(implementation) public static var ukMail: Self { .init(rawValue: "UK_MAIL") }
    /// `WHISTL`.
    @export(implementation) public static var whistl: Self { .init(rawValue: "WHISTL") }
    /// `WNDIRECT`.
    @export(implementation) public static var wndirect: Self { .init(rawValue: "WNDIRECT") }
    /// `XDP_EXPRESS`.
    @export(implementation) public static var xdpExpress: Self { .init(rawValue: "XDP_EXPRESS") }
    /// `XDP_EXPRESS_REFERENCE`.
    @export(implementation) public static var xdpExpressReference: Self { .init(rawValue: "XDP_EXPRESS_REFERENCE") }
    /// `YODEL_DOMESTIC`.
    @export(implementation) public static var yodelDomestic: Self { .init(rawValue: "YODEL_DOMESTIC") }
    /// `YODEL_INTERNATIONAL`.
    @export(implementation) public static var yodelInternational: Self { .init(rawValue: "YODEL_INTERNATIONAL") }
    /// `AMAZON_LOGISTICS`.
    @export(implementation) public static var amazonLogistics: Self { .init(rawValue: "AMAZON_LOGISTICS") }
    /// `AO_LOGISTICS`.
    @export(implementation) public static var aoLogistics: Self { .init(rawValue: "AO_LOGISTICS") }
    /// `APC_OVERNIGHT_CONSIGNMENT_NUMBER`.
    @export(implementation) public static var apcOvernightConsignmentNumber: Self { .init(rawValue: "APC_OVERNIGHT_CONSIGNMENT_NUMBER") }
    /// `AQUILINE`.
    @export(implementation) public static var aquiline: Self { .init(rawValue: "AQUILINE") }
    /// `BANDH_WORLDWIDE`.
    @export(implementation) public static var bandhWorldwide: Self { .init(rawValue: "BANDH_WORLDWIDE") }
    /// `CAE_DELIVERS`.
    @export(implementation) public static var caeDelivers: Self { .init(rawValue: "CAE_DELIVERS") }
    /// `DHL_PARCEL_UK`.
    @export(implementation) public static var dhlParcelUk: Self { .init(rawValue: "DHL_PARCEL_UK") }
    /// `DMSMATRIX`.
    @export(implementation) public static var dmsmatrix: Self { .init(rawValue: "DMSMATRIX") }
    /// `EU_FLEET_SOLUTIONS`.
    @export(implementation) public static var euFleetSolutions: Self { .init(rawValue: "EU_FLEET_SOLUTIONS") }
    /// `GBA_SERVICES_LTD`.
    @export(implementation) public static var gbaServicesLtd: Self { .init(rawValue: "GBA_SERVICES_LTD") }
    /// `GEMWORLDWIDE`.
    @export(implementation) public static var gemworldwide: Self { .init(rawValue: "GEMWORLDWIDE") }
    /// `KNAIRLINK_AEROSPACE_DOMESTIC_NETWORK`.
    @export(implementation) public static var knairlinkAerospaceDomesticNetwork: Self { .init(rawValue: "KNAIRLINK_AEROSPACE_DOMESTIC_NETWORK") }
    /// `OCS_WORLDWIDE`.
    @export(implementation) public static var ocsWorldwide: Self { .init(rawValue: "OCS_WORLDWIDE") }
    /// `PARCEL2GO`.
    @export(implementation) public static var parcel2go: Self { .init(rawValue: "PARCEL2GO") }
    /// `SKYNET_WORLDWIDE_EXPRESS_UK`.
    @export(implementation) public static var skynetWorldwideExpressUk: Self { .init(rawValue: "SKYNET_WORLDWIDE_EXPRESS_UK") }
    /// `TUFFNELLS_PARCELS_EXPRESS_REFERENCE`.
    @export(implementation) public static var tuffnellsParcelsExpressReference: Self { .init(rawValue: "TUFFNELLS_PARCELS_EXPRESS_REFERENCE") }
    /// `XPERT_DELIVERY`.
    @export(implementation) public static var xpertDelivery: Self { .init(rawValue: "XPERT_DELIVERY") }
    /// `MAINWAY`.
    @export(implementation) public static var mainway: Self { .init(rawValue: "MAINWAY") }
    /// `INTERPARCEL_UK`.
    @export(implementation) public static var interparcelUk: Self { .init(rawValue: "INTERPARCEL_UK") }
    /// `OTHER`.
    @export(implementation) public static var other: Self { .init(rawValue: "OTHER") }
    /// `ABF_FREIGHT`.
    @export(implementation) public static var abfFreight: Self { .init(rawValue: "ABF_FREIGHT") }
    /// `ABX_EXPRESS`.
    @export(implementation) public static var abxExpress: Self { .init(rawValue: "ABX_EXPRESS") }
    /// `AB_CUSTOM_GROUP`.
    @export(implementation) public static var abCustomGroup: Self { .init(rawValue: "AB_CUSTOM_GROUP") }
    /// `ACOMMERCE`.
    @export(implementation) public static var acommerce: Self { .init(rawValue: "ACOMMERCE") }
    /// `ACS_COURIER`.
    @export(implementation) public static var acsCourier: Self { .init(rawValue: "ACS_COURIER") }
    /// `ACS_WORLDWIDE_EXPRESS`.
    @export(implementation) public static var acsWorldwideExpress: Self { .init(rawValue: "ACS_WORLDWIDE_EXPRESS") }
    /// `ADICIONAL_LOGISTICS`.
    @export(implementation) public static var adicionalLogistics: Self { .init(rawValue: "ADICIONAL_LOGISTICS") }
    /// `ADSONE`.
    @export(implementation) public static var adsone: Self { .init(rawValue: "ADSONE") }
    /// `AIR21`.
    @export(implementation) public static var air21: Self { .init(rawValue: "AIR21") }
    /// `AIRPAK_EXPRESS`.
    @export(implementation) public static var airpakExpress: Self { .init(rawValue: "AIRPAK_EXPRESS") }
    /// `AIRSPEED_INTERNATIONAL_CORPORATION`.
    @export(implementation) public static var airspeedInternationalCorporation: Self { .init(rawValue: "AIRSPEED_INTERNATIONAL_CORPORATION") }
    /// `ALFATREX`.
    @export(implementation) public static var alfatrex: Self { .init(rawValue: "ALFATREX") }
    /// `ALLIED_EXPRESS`.
    @export(implementation) public static var alliedExpress: Self { .init(rawValue: "ALLIED_EXPRESS") }
    /// `ALLJOY_SUPPLY_CHAIN_CO_LTD`.
    @export(implementation) public static var alljoySupplyChainCoLtd: Self { .init(rawValue: "ALLJOY_SUPPLY_CHAIN_CO_LTD") }
    /// `ALPHAFAST`.
    @export(implementation) public static var alphafast: Self { .init(rawValue: "ALPHAFAST") }
    /// `AMAZON_FBA_USA`.
    @export(implementation) public static var amazonFbaUsa: Self { .init(rawValue: "AMAZON_FBA_USA") }
    /// `AN_POST`.
    @export(implementation) public static var anPost: Self { .init(rawValue: "AN_POST") }
    /// `APC_OVERNIGHT_REFERENCE`.
    @export(implementation) public static var apcOvernightReference: Self { .init(rawValue: "APC_OVERNIGHT_REFERENCE") }
    /// `APC_POSTAL_LOGISTICS`.
    @export(implementation) public static var apcPostalLogistics: Self { .init(rawValue: "APC_POSTAL_LOGISTICS") }
    /// `APRISA_EXPRESS`.
    @export(implementation) public static var aprisaExpress: Self { .init(rawValue: "APRISA_EXPRESS") }
    /// `ARAMEX`.
    @export(implementation) public static var aramex: Self { .init(rawValue: "ARAMEX") }
    /// `ASENDIA_GERMANY`.
    @export(implementation) public static var asendiaGermany: Self { .init(rawValue: "ASENDIA_GERMANY") }
    /// `ASENDIA_HK`.
    @export(implementation) public static var asendiaHk: Self { .init(rawValue: "ASENDIA_HK") }
    /// `ASENDIA_HK_PREMIUM_SERVICE_LATAM`.
    @export(implementation) public static var asendiaHkPremiumServiceLatam: Self { .init(rawValue: "ASENDIA_HK_PREMIUM_SERVICE_LATAM") }
    /// `ASENDIA_USA`.
    @export(implementation) public static var asendiaUsa: Self { .init(rawValue: "ASENDIA_USA") }
    /// `ASM`.
    @export(implementation) public static var asm: Self { .init(rawValue: "ASM") }
    /// `AUPOST_CHINA`.
    @export(implementation) public static var aupostChina: Self { .init(rawValue: "AUPOST_CHINA") }
    /// `AUSTRALIA_POST_SFTP`.
    @export(implementation) public static var australiaPostSFTP: Self { .init(rawValue: "AUSTRALIA_POST_SFTP") }
    /// `AUSTRIAN_POST_EXPRESS`.
    @export(implementation) public static var austrianPostExpress: Self { .init(rawValue: "AUSTRIAN_POST_EXPRESS") }
    /// `AUSTRIAN_POST_REGISTERED`.
    @export(implementation) public static var austrianPostRegistered: Self { .init(rawValue: "AUSTRIAN_POST_REGISTERED") }
    /// `AUPOST`.
    @export(implementation) public static var aupost: Self { .init(rawValue: "AUPOST") }
    /// `DHLAU`.
    @export(implementation) public static var dhlau: Self { .init(rawValue: "DHLAU") }
    /// `AXLEHIRE`.
    @export(implementation) public static var axlehire: Self { .init(rawValue: "AXLEHIRE") }
    /// `AXL_EXPRESS_LOGISTICS`.
    @export(implementation) public static var axlExpressLogistics: Self { .init(rawValue: "AXL_EXPRESS_LOGISTICS") }
    /// `A_DUIE_PYLE`.
    @export(implementation) public static var aDuiePyle: Self { .init(rawValue: "A_DUIE_PYLE") }
    /// `A_J_EXPRESS`.
    @export(implementation) public static var aJExpress: Self { .init(rawValue: "A_J_EXPRESS") }
    /// `B2C_EUROPE`.
    @export(implementation) public static var b2cEurope: Self { .init(rawValue: "B2C_EUROPE") }
    /// `BELPOST`.
    @export(implementation) public static var belpost: Self { .init(rawValue: "BELPOST") }
    /// `BEST_EXPRESS`.
    @export(implementation) public static var bestExpress: Self { .init(rawValue: "BEST_EXPRESS") }
    /// `BEST_WAY_PARCEL`.
    @export(implementation) public static var bestWayParcel: Self { .init(rawValue: "BEST_WAY_PARCEL") }
    /// `BETTER_TRUCKS`.
    @export(implementation) public static var betterTrucks: Self { .init(rawValue: "BETTER_TRUCKS") }
    /// `BJS_DISTRIBUTION_STORAGE_COURIERS`.
    @export(implementation) public static var bjsDistributionStorageCouriers: Self { .init(rawValue: "BJS_DISTRIBUTION_STORAGE_COURIERS") }
    /// `BJS_DISTRIBUTION_STORAGE_COURIERS_FTP`.
    @export(implementation) public static var bjsDistributionStorageCouriersFTP: Self { .init(rawValue: "BJS_DISTRIBUTION_STORAGE_COURIERS_FTP") }
    /// `BLUEDART`.
    @export(implementation) public static var bluedart: Self { .init(rawValue: "BLUEDART") }
    /// `BLUE_STAR`.
    @export(implementation) public static var blueStar: Self { .init(rawValue: "BLUE_STAR") }
    /// `BNEED`.
    @export(implementation) public static var bneed: Self { .init(rawValue: "BNEED") }
    /// `BONDS_COURIERS`.
    @export(implementation) public static var bondsCouriers: Self { .init(rawValue: "BONDS_COURIERS") }
    /// `BOXC`.
    @export(implementation) public static var boxc: Self { .init(rawValue: "BOXC") }
    /// `BPOST`.
    @export(implementation) public static var bpost: Self { .init(rawValue: "BPOST") }
    /// `BPOST_INTERNATIONAL`.
    @export(implementation) public static var bpostInternational: Self { .init(rawValue: "BPOST_INTERNATIONAL") }
    /// `BRAZIL_CORREIOS`.
    @export(implementation) public static var brazilCorreios: Self { .init(rawValue: "BRAZIL_CORREIOS") }
    /// `BRT_BARTOLINI`.
    @export(implementation) public static var brtBartolini: Self { .init(rawValue: "BRT_BARTOLINI") }
    /// `BRT_BARTOLINI_PARCEL_ID`.
    @export(implementation) public static var brtBartoliniParcelID: Self { .init(rawValue: "BRT_BARTOLINI_PARCEL_ID") }
    /// `BULGARIAN_POSTS`.
    @export(implementation) public static var bulgarianPosts: Self { .init(rawValue: "BULGARIAN_POSTS") }
    /// `BUYLOGIC`.
    @export(implementation) public static var buylogic: Self { .init(rawValue: "BUYLOGIC") }
    /// `CAINIAO`.
    @export(implementation) public static var cainiao: Self { .init(rawValue: "CAINIAO") }
    /// `CAMBODIA_POST`.
    @export(implementation) public static var cambodiaPost: Self { .init(rawValue: "CAMBODIA_POST") }
    /// `CANPAR_COURIER`.
    @export(implementation) public static var canparCourier: Self { .init(rawValue: "CANPAR_COURIER") }
    /// `CAPITAL_TRANSPORT`.
    @export(implementation) public static var capitalTransport: Self { .init(rawValue: "CAPITAL_TRANSPORT") }
    /// `CARRIER_007EX`.
    @export(implementation) public static var carrier007ex: Self { .init(rawValue: "CARRIER_007EX") }
    /// `CARRIER_17_POST_SERVICE`.
    @export(implementation) public static var carrier17PostService: Self { .init(rawValue: "CARRIER_17_POST_SERVICE") }
    /// `CARRIER_2GO`.
    @export(implementation) public static var carrier2go: Self { .init(rawValue: "CARRIER_2GO") }
    /// `CARRIER_360_LION_EXPRESS`.
    @export(implementation) public static var carrier360LionExpress: Self { .init(rawValue: "CARRIER_360_LION_EXPRESS") }
    /// `CARRIER_4PX`.
    @export(implementation) public static var carrier4px: Self { .init(rawValue: "CARRIER_4PX") }
    /// `CARRIER_4_72_ENTREGANDO`.
    @export(implementation) public static var carrier4_72Entregando: Self { .init(rawValue: "CARRIER_4_72_ENTREGANDO") }
    /// `CARRIER_ECHO`.
    @export(implementation) public static var carrierEcho: Self { .init(rawValue: "CARRIER_ECHO") }
    /// `CBL_LOGISTICS`.
    @export(implementation) public static var cblLogistics: Self { .init(rawValue: "CBL_LOGISTICS") }
    /// `CELERITAS_TRANSPORTE_SL`.
    @export(implementation) public static var celeritasTransporteSl: Self { .init(rawValue: "CELERITAS_TRANSPORTE_SL") }
    /// `CESKA_POSTA`.
    @export(implementation) public static var ceskaPosta: Self { .init(rawValue: "CESKA_POSTA") }
    /// `CHINA_EMS_EPACKET`.
    @export(implementation) public static var chinaEmsEpacket: Self { .init(rawValue: "CHINA_EMS_EPACKET") }
    /// `CHINA_POST`.
    @export(implementation) public static var chinaPost: Self { .init(rawValue: "CHINA_POST") }
    /// `CHIT_CHATS`.
    @export(implementation) public static var chitChats: Self { .init(rawValue: "CHIT_CHATS") }
    /// `CHRONOPOST_PORTUGAL`.
    @export(implementation) public static var chronopostPortugal: Self { .init(rawValue: "CHRONOPOST_PORTUGAL") }
    /// `CH_ROBINSON_WORLDWIDE_INC`.
    @export(implementation) public static var chRobinsonWorldwideInc: Self { .init(rawValue: "CH_ROBINSON_WORLDWIDE_INC") }
    /// `CITY_LINK_EXPRESS`.
    @export(implementation) public static var cityLinkExpress: Self { .init(rawValue: "CITY_LINK_EXPRESS") }
    /// `CJ_CENTURY`.
    @export(implementation) public static var cjCentury: Self { .init(rawValue: "CJ_CENTURY") }
    /// `CJ_CENTURY_INTERNATIONAL`.
    @export(implementation) public static var cjCenturyInternational: Self { .init(rawValue: "CJ_CENTURY_INTERNATIONAL") }
    /// `CJ_GLS`.
    @export(implementation) public static var cjGls: Self { .init(rawValue: "CJ_GLS") }
    /// `CJ_KOREA_EXPRESS`.
    @export(implementation) public static var cjKoreaExpress: Self { .init(rawValue: "CJ_KOREA_EXPRESS") }
    /// `CJ_LOGISTICS_INTERNATIONAL`.
    @export(implementation) public static var cjLogisticsInternational: Self { .init(rawValue: "CJ_LOGISTICS_INTERNATIONAL") }
    /// `CJ_TRANSNATIONAL_PHILIPPINES`.
    @export(implementation) public static var cjTransnationalPhilippines: Self { .init(rawValue: "CJ_TRANSNATIONAL_PHILIPPINES") }
    /// `CLEVY_LINKS`.
    @export(implementation) public static var clevyLinks: Self { .init(rawValue: "CLEVY_LINKS") }
    /// `CLOUDWISH_ASIA`.
    @export(implementation) public static var cloudwishAsia: Self { .init(rawValue: "CLOUDWISH_ASIA") }
    /// `CNE_EXPRESS`.
    @export(implementation) public static var cneExpress: Self { .init(rawValue: "CNE_EXPRESS") }
    /// `COLLECTCO`.
    @export(implementation) public static var collectco: Self { .init(rawValue: "COLLECTCO") }
    /// `CON_WAY_FREIGHT`.
    @export(implementation) public static var conWayFreight: Self { .init(rawValue: "CON_WAY_FREIGHT") }
    /// `COPA_AIRLINES_COURIER`.
    @export(implementation) public static var copaAirlinesCourier: Self { .init(rawValue: "COPA_AIRLINES_COURIER") }
    /// `CORREOS_CHILE`.
    @export(implementation) public static var correosChile: Self { .init(rawValue: "CORREOS_CHILE") }
    /// `CORREOS_DE_COSTA_RICA`.
    @export(implementation) public static var correosDeCostaRica: Self { .init(rawValue: "CORREOS_DE_COSTA_RICA") }
    /// `CORREOS_DE_ESPANA`.
    @export(implementation) public static var correosDeEspana: Self { .init(rawValue: "CORREOS_DE_ESPANA") }
    /// `CORREOS_DE_MEXICO`.
    @export(implementation) public static var correosDeMexico: Self { .init(rawValue: "CORREOS_DE_MEXICO") }
    /// `CORREOS_EXPRESS`.
    @export(implementation) public static var correosExpress: Self { .init(rawValue: "CORREOS_EXPRESS") }
    /// `CORREO_ARGENTINO`.
    @export(implementation) public static var correoArgentino: Self { .init(rawValue: "CORREO_ARGENTINO") }
    /// `COSMETICS_NOW`.
    @export(implementation) public static var cosmeticsNow: Self { .init(rawValue: "COSMETICS_NOW") }
    /// `COUREX`.
    @export(implementation) public static var courex: Self { .init(rawValue: "COUREX") }
    /// `COURIERPOST`.
    @export(implementation) public static var courierpost: Self { .init(rawValue: "COURIERPOST") }
    /// `COURIERS_PLEASE`.
    @export(implementation) public static var couriersPlease: Self { .init(rawValue: "COURIERS_PLEASE") }
    /// `COURIER_IT`.
    @export(implementation) public static var courierIt: Self { .init(rawValue: "COURIER_IT") }
    /// `COURIER_PLUS`.
    @export(implementation) public static var courierPlus: Self { .init(rawValue: "COURIER_PLUS") }
    /// `CPACKET`.
    @export(implementation) public static var cpacket: Self { .init(rawValue: "CPACKET") }
    /// `CUCKOO_EXPRESS`.
    @export(implementation) public static var cuckooExpress: Self { .init(rawValue: "CUCKOO_EXPRESS") }
    /// `CYPRUS_POST`.
    @export(implementation) public static var cyprusPost: Self { .init(rawValue: "CYPRUS_POST") }
    /// `DACHSER`.
    @export(implementation) public static var dachser: Self { .init(rawValue: "DACHSER") }
    /// `DAWN_WING`.
    @export(implementation) public static var dawnWing: Self { .init(rawValue: "DAWN_WING") }
    /// `DAYLIGHT_TRANSPORT_LLC`.
    @export(implementation) public static var daylightTransportLlc: Self { .init(rawValue: "DAYLIGHT_TRANSPORT_LLC") }
    /// `DB_SCHENKER`.
    @export(implementation) public static var dbSchenker: Self { .init(rawValue: "DB_SCHENKER") }
    /// `DB_SCHENKER_SWEDEN`.
    @export(implementation) public static var dbSchenkerSweden: Self { .init(rawValue: "DB_SCHENKER_SWEDEN") }
    /// `DD_EXPRESS_COURIER`.
    @export(implementation) public static var ddExpressCourier: Self { .init(rawValue: "DD_EXPRESS_COURIER") }
    /// `DELCART`.
    @export(implementation) public static var delcart: Self { .init(rawValue: "DELCART") }
    /// `DELHIVERY`.
    @export(implementation) public static var delhivery: Self { .init(rawValue: "DELHIVERY") }
    /// `DELIVERYONTIME_LOGISTICS_PVT_LTD`.
    @export(implementation) public static var deliveryontimeLogisticsPvtLtd: Self { .init(rawValue: "DELIVERYONTIME_LOGISTICS_PVT_LTD") }
    /// `DEMANDSHIP`.
    @export(implementation) public static var demandship: Self { .init(rawValue: "DEMANDSHIP") }
    /// `DETRACK`.
    @export(implementation) public static var detrack: Self { .init(rawValue: "DETRACK") }
    /// `DEUTSCHE_POST_DHL`.
    @export(implementation) public static var deutschePostDhl: Self { .init(rawValue: "DEUTSCHE_POST_DHL") }
    /// `DEUTSCHE_POST_MAIL`.
    @export(implementation) public static var deutschePostMail: Self { .init(rawValue: "DEUTSCHE_POST_MAIL") }
    /// `DEX_I`.
    @export(implementation) public static var dexI: Self { .init(rawValue: "DEX_I") }
    /// `DHL_2_MANN_HANDLING`.
    @export(implementation) public static var dhl2MannHandling: Self { .init(rawValue: "DHL_2_MANN_HANDLING") }
    /// `DHL_ACTIVE_TRACING`.
    @export(implementation) public static var dhlActiveTracing: Self { .init(rawValue: "DHL_ACTIVE_TRACING") }
    /// `DHL_BENELUX`.
    @export(implementation) public static var dhlBenelux: Self { .init(rawValue: "DHL_BENELUX") }
    /// `DHL_ECOMMERCE_ASIA`.
    @export(implementation) public static var dhlEcommerceAsia: Self { .init(rawValue: "DHL_ECOMMERCE_ASIA") }
    /// `DHL_EXPRESS_PIECE_ID`.
    @export(implementation) public static var dhlExpressPieceID: Self { .init(rawValue: "DHL_EXPRESS_PIECE_ID") }
    /// `DHL_GLOBAL_FORWARDING`.
    @export(implementation) public static var dhlGlobalForwarding: Self { .init(rawValue: "DHL_GLOBAL_FORWARDING") }
    /// `DHL_HONG_KONG`.
    @export(implementation) public static var dhlHongKong: Self { .init(rawValue: "DHL_HONG_KONG") }
    /// `DHL_NETHERLANDS`.
    @export(implementation) public static var dhlNetherlands: Self { .init(rawValue: "DHL_NETHERLANDS") }
    /// `DHL_PARCEL_NL`.
    @export(implementation) public static var dhlParcelNl: Self { .init(rawValue: "DHL_PARCEL_NL") }
    /// `DHL_PARCEL_SPAIN`.
    @export(implementation) public static var dhlParcelSpain: Self { .init(rawValue: "DHL_PARCEL_SPAIN") }
    /// `DHL_POLAND_DOMESTIC`.
    @export(implementation) public static var dhlPolandDomestic: Self { .init(rawValue: "DHL_POLAND_DOMESTIC") }
    /// `DHL_SPAIN_DOMESTIC`.
    @export(implementation) public static var dhlSpainDomestic: Self { .init(rawValue: "DHL_SPAIN_DOMESTIC") }
    /// `DIMERCO_EXPRESS_GROUP`.
    @export(implementation) public static var dimercoExpressGroup: Self { .init(rawValue: "DIMERCO_EXPRESS_GROUP") }
    /// `DIRECTLOG`.
    @export(implementation) public static var directlog: Self { .init(rawValue: "DIRECTLOG") }
    /// `DIRECT_FREIGHT_EXPRESS`.
    @export(implementation) public static var directFreightExpress: Self { .init(rawValue: "DIRECT_FREIGHT_EXPRESS") }
    /// `DIRECT_LINK`.
    @export(implementation) public static var directLink: Self { .init(rawValue: "DIRECT_LINK") }
    /// `DMM_NETWORK`.
    @export(implementation) public static var dmmNetwork: Self { .init(rawValue: "DMM_NETWORK") }
    /// `DOORA_LOGISTICS`.
    @export(implementation) public static var dooraLogistics: Self { .init(rawValue: "DOORA_LOGISTICS") }
    /// `DOTZOT`.
    @export(implementation) public static var dotzot: Self { .init(rawValue: "DOTZOT") }
    /// `DPD`.
    @export(implementation) public static var dpd: Self { .init(rawValue: "DPD") }
    /// `DPD_GERMANY`.
    @export(implementation) public static var dpdGermany: Self { .init(rawValue: "DPD_GERMANY") }
    /// `DPD_HK`.
    @export(implementation) public static var dpdHk: Self { .init(rawValue: "DPD_HK") }
    /// `DPD_IRELAND`.
    @export(implementation) public static var dpdIreland: Self { .init(rawValue: "DPD_IRELAND") }
    /// `DPD_POLAND`.
    @export(implementation) public static var dpdPoland: Self { .init(rawValue: "DPD_POLAND") }
    /// `DPD_ROMANIA`.
    @export(implementation) public static var dpdRomania: Self { .init(rawValue: "DPD_ROMANIA") }
    /// `DPD_RUSSIA`.
    @export(implementation) public static var dpdRussia: Self { .init(rawValue: "DPD_RUSSIA") }
    /// `DPEX`.
    @export(implementation) public static var dpex: Self { .init(rawValue: "DPEX") }
    /// `DPEX_CHINA`.
    @export(implementation) public static var dpexChina: Self { .init(rawValue: "DPEX_CHINA") }
    /// `DPE_EXPRESS`.
    @export(implementation) public static var dpeExpress: Self { .init(rawValue: "DPE_EXPRESS") }
    /// `DPE_SOUTH_AFRICA`.
    @export(implementation) public static var dpeSouthAfrica: Self { .init(rawValue: "DPE_SOUTH_AFRICA") }
    /// `DSV`.
    @export(implementation) public static var dsv: Self { .init(rawValue: "DSV") }
    /// `DTDC_AUSTRALIA`.
    @export(implementation) public static var dtdcAustralia: Self { .init(rawValue: "DTDC_AUSTRALIA") }
    /// `DTDC_EXPRESS_GLOBAL_PTE_LTD`.
    @export(implementation) public static var dtdcExpressGlobalPteLtd: Self { .init(rawValue: "DTDC_EXPRESS_GLOBAL_PTE_LTD") }
    /// `DTDC_INDIA`.
    @export(implementation) public static var dtdcIndia: Self { .init(rawValue: "DTDC_INDIA") }
    /// `DX`.
    @export(implementation) public static var dx: Self { .init(rawValue: "DX") }
    /// `DX_FREIGHT`.
    @export(implementation) public static var dxFreight: Self { .init(rawValue: "DX_FREIGHT") }
    /// `DYNALOGIC_BENELUX_BV`.
    @export(implementation) public static var dynalogicBeneluxBv: Self { .init(rawValue: "DYNALOGIC_BENELUX_BV") }
    /// `DYNAMIC_LOGISTICS`.
    @export(implementation) public static var dynamicLogistics: Self { .init(rawValue: "DYNAMIC_LOGISTICS") }
    /// `EASY_MAIL`.
    @export(implementation) public static var easyMail: Self { .init(rawValue: "EASY_MAIL") }
    /// `ECARGO`.
    @export(implementation) public static var ecargo: Self { .init(rawValue: "ECARGO") }
    /// `ECMS_INTERNATIONAL_LOGISTICS_CO_LTD`.
    @export(implementation) public static var ecmsInternationalLogisticsCoLtd: Self { .init(rawValue: "ECMS_INTERNATIONAL_LOGISTICS_CO_LTD") }
    /// `ECOM_EXPRESS`.
    @export(implementation) public static var ecomExpress: Self { .init(rawValue: "ECOM_EXPRESS") }
    /// `EC_FIRSTCLASS`.
    @export(implementation) public static var ecFirstclass: Self { .init(rawValue: "EC_FIRSTCLASS") }
    /// `EFS_E_COMMERCE_FULFILLMENT_SERVICE`.
    @export(implementation) public static var efsECommerceFulfillmentService: Self { .init(rawValue: "EFS_E_COMMERCE_FULFILLMENT_SERVICE") }
    /// `EKART`.
    @export(implementation) public static var ekart: Self { .init(rawValue: "EKART") }
    /// `ELTA_HELLENIC_POST`.
    @export(implementation) public static var eltaHellenicPost: Self { .init(rawValue: "ELTA_HELLENIC_POST") }
    /// `EMIRATES_POST`.
    @export(implementation) public static var emiratesPost: Self { .init(rawValue: "EMIRATES_POST") }
    /// `EMPS_EXPRESS`.
    @export(implementation) public static var empsExpress: Self { .init(rawValue: "EMPS_EXPRESS") }
    /// `ENSENDA`.
    @export(implementation) public static var ensenda: Self { .init(rawValue: "ENSENDA") }
    /// `ENVIALIA`.
    @export(implementation) public static var envialia: Self { .init(rawValue: "ENVIALIA") }
    /// `EPARCEL_KOREA`.
    @export(implementation) public static var eparcelKorea: Self { .init(rawValue: "EPARCEL_KOREA") }
    /// `EP_BOX`.
    @export(implementation) public static var epBox: Self { .init(rawValue: "EP_BOX") }
    /// `EQUICK_CHINA`.
    @export(implementation) public static var equickChina: Self { .init(rawValue: "EQUICK_CHINA") }
    /// `ESTAFETA`.
    @export(implementation) public static var estafeta: Self { .init(rawValue: "ESTAFETA") }
    /// `ESTES`.
    @export(implementation) public static var estes: Self { .init(rawValue: "ESTES") }
    /// `ETOTAL_SOLUTION_LIMITED`.
    @export(implementation) public static var etotalSolutionLimited: Self { .init(rawValue: "ETOTAL_SOLUTION_LIMITED") }
    /// `EURODIS`.
    @export(implementation) public static var eurodis: Self { .init(rawValue: "EURODIS") }
    /// `EXPEDITORS`.
    @export(implementation) public static var expeditors: Self { .init(rawValue: "EXPEDITORS") }
    /// `EZSHIP`.
    @export(implementation) public static var ezship: Self { .init(rawValue: "EZSHIP") }
    /// `FASTRAK_SERVICES`.
    @export(implementation) public static var fastrakServices: Self { .init(rawValue: "FASTRAK_SERVICES") }
    /// `FASTWAY_AUSTRALIA`.
    @export(implementation) public static var fastwayAustralia: Self { .init(rawValue: "FASTWAY_AUSTRALIA") }
    /// `FASTWAY_IRELAND`.
    @export(implementation) public static var fastwayIreland: Self { .init(rawValue: "FASTWAY_IRELAND") }
    /// `FASTWAY_NEW_ZEALAND`.
    @export(implementation) public static var fastwayNewZealand: Self { .init(rawValue: "FASTWAY_NEW_ZEALAND") }
    /// `FASTWAY_SOUTH_AFRICA`.
    @export(implementation) public static var fastwaySouthAfrica: Self { .init(rawValue: "FASTWAY_SOUTH_AFRICA") }
    /// `FEDEX_CROSS_BORDER`.
    @export(implementation) public static var fedExCrossBorder: Self { .init(rawValue: "FEDEX_CROSS_BORDER") }
    /// `FEDEX_FREIGHT`.
    @export(implementation) public static var fedExFreight: Self { .init(rawValue: "FEDEX_FREIGHT") }
    /// `FEDEX_POLAND_DOMESTIC`.
    @export(implementation) public static var fedExPolandDomestic: Self { .init(rawValue: "FEDEX_POLAND_DOMESTIC") }
    /// `FERCAM_LOGISTICS_TRANSPORT`.
    @export(implementation) public static var fercamLogisticsTransport: Self { .init(rawValue: "FERCAM_LOGISTICS_TRANSPORT") }
    /// `FIRST_FLIGHT_COURIERS`.
    @export(implementation) public static var firstFlightCouriers: Self { .init(rawValue: "FIRST_FLIGHT_COURIERS") }
    /// `FIRST_LOGISTICS`.
    @export(implementation) public static var firstLogistics: Self { .init(rawValue: "FIRST_LOGISTICS") }
    /// `FLYT_EXPRESS`.
    @export(implementation) public static var flytExpress: Self { .init(rawValue: "FLYT_EXPRESS") }
    /// `GATI_KWE`.
    @export(implementation) public static var gatiKwe: Self { .init(rawValue: "GATI_KWE") }
    /// `GDEX`.
    @export(implementation) public static var gdex: Self { .init(rawValue: "GDEX") }
    /// `GENIKI_TAXYDROMIKI`.
    @export(implementation) public static var genikiTaxydromiki: Self { .init(rawValue: "GENIKI_TAXYDROMIKI") }
    /// `GIAO_HANG_NHANH`.
    @export(implementation) public static var giaoHangNhanh: Self { .init(rawValue: "GIAO_HANG_NHANH") }
    /// `GLOBEGISTICS_INC`.
    @export(implementation) public static var globegisticsInc: Self { .init(rawValue: "GLOBEGISTICS_INC") }
    /// `GLS`.
    @export(implementation) public static var gls: Self { .init(rawValue: "GLS") }
    /// `GLS_CZECH_REPUBLIC`.
    @export(implementation) public static var glsCzechRepublic: Self { .init(rawValue: "GLS_CZECH_REPUBLIC") }
    /// `GLS_ITALY`.
    @export(implementation) public static var glsItaly: Self { .init(rawValue: "GLS_ITALY") }
    /// `GLS_NETHERLANDS`.
    @export(implementation) public static var glsNetherlands: Self { .init(rawValue: "GLS_NETHERLANDS") }
    /// `GOFLY`.
    @export(implementation) public static var gofly: Self { .init(rawValue: "GOFLY") }
    /// `GOJAVAS`.
    @export(implementation) public static var gojavas: Self { .init(rawValue: "GOJAVAS") }
    /// `GREYHOUND`.
    @export(implementation) public static var greyhound: Self { .init(rawValue: "GREYHOUND") }
    /// `GSI_EXPRESS`.
    @export(implementation) public static var gsiExpress: Self { .init(rawValue: "GSI_EXPRESS") }
    /// `HERMES_GERMANY`.
    @export(implementation) public static var hermesGermany: Self { .init(rawValue: "HERMES_GERMANY") }
    /// `HERMES_ITALY`.
    @export(implementation) public static var hermesItaly: Self { .init(rawValue: "HERMES_ITALY") }
    /// `HOLISOL`.
    @export(implementation) public static var holisol: Self { .init(rawValue: "HOLISOL") }
    /// `HOMEDIRECT_LOGISTICS`.
    @export(implementation) public static var homedirectLogistics: Self { .init(rawValue: "HOMEDIRECT_LOGISTICS") }
    /// `HONG_KONG_POST`.
    @export(implementation) public static var hongKongPost: Self { .init(rawValue: "HONG_KONG_POST") }
    /// `HRVATSKA_POSTA`.
    @export(implementation) public static var hrvatskaPosta: Self { .init(rawValue: "HRVATSKA_POSTA") }
    /// `HUA_HAN_LOGISTICS`.
    @export(implementation) public static var huaHanLogistics: Self { .init(rawValue: "HUA_HAN_LOGISTICS") }
    /// `HUNTER_EXPRESS`.
    @export(implementation) public static var hunterExpress: Self { .init(rawValue: "HUNTER_EXPRESS") }
    /// `ICELAND_POST`.
    @export(implementation) public static var icelandPost: Self { .init(rawValue: "ICELAND_POST") }
    /// `IDEX`.
    @export(implementation) public static var idex: Self { .init(rawValue: "IDEX") }
    /// `IMEX_GLOBAL_SOLUTIONS`.
    @export(implementation) public static var imexGlobalSolutions: Self { .init(rawValue: "IMEX_GLOBAL_SOLUTIONS") }
    /// `INDIA_POST_DOMESTIC`.
    @export(implementation) public static var indiaPostDomestic: Self { .init(rawValue: "INDIA_POST_DOMESTIC") }
    /// `INDIA_POST_INTERNATIONAL`.
    @export(implementation) public static var indiaPostInternational: Self { .init(rawValue: "INDIA_POST_INTERNATIONAL") }
    /// `INPOST_PACZKOMATY`.
    @export(implementation) public static var inpostPaczkomaty: Self { .init(rawValue: "INPOST_PACZKOMATY") }
    /// `INSTANT_TIONG_NAM_EBIZ_EXPRESS_SDN_BHD`.
    @export(implementation) public static var instantTiongNamEbizExpressSdnBhd: Self { .init(rawValue: "INSTANT_TIONG_NAM_EBIZ_EXPRESS_SDN_BHD") }
    /// `INTERNATIONAL_SEUR`.
    @export(implementation) public static var internationalSeur: Self { .init(rawValue: "INTERNATIONAL_SEUR") }
    /// `INTERNET_EXPRESS`.
    @export(implementation) public static var internetExpress: Self { .init(rawValue: "INTERNET_EXPRESS") }
    /// `ISRAEL_POST`.
    @export(implementation) public static var israelPost: Self { .init(rawValue: "ISRAEL_POST") }
    /// `ISRAEL_POST_DOMESTIC`.
    @export(implementation) public static var israelPostDomestic: Self { .init(rawValue: "ISRAEL_POST_DOMESTIC") }
    /// `ITALY_SDA`.
    @export(implementation) public static var italySda: Self { .init(rawValue: "ITALY_SDA") }
    /// `I_PARCEL`.
    @export(implementation) public static var iParcel: Self { .init(rawValue: "I_PARCEL") }
    /// `J_T_EXPRESS`.
    @export(implementation) public static var jTExpress: Self { .init(rawValue: "J_T_EXPRESS") }
    /// `JAM_EXPRESS`.
    @export(implementation) public static var jamExpress: Self { .init(rawValue: "JAM_EXPRESS") }
    /// `JANCO_ECOMMERCE`.
    @export(implementation) public static var jancoEcommerce: Self { .init(rawValue: "JANCO_ECOMMERCE") }
    /// `JAPAN_POST`.
    @export(implementation) public static var japanPost: Self { .init(rawValue: "JAPAN_POST") }
    /// `JAYON_EXPRESS_JEX`.
    @export(implementation) public static var jayonExpressJex: Self { .init(rawValue: "JAYON_EXPRESS_JEX") }
    /// `JCEX`.
    @export(implementation) public static var jcex: Self { .init(rawValue: "JCEX") }
    /// `JET_SHIP_WORLDWIDE`.
    @export(implementation) public static var jetShipWorldwide: Self { .init(rawValue: "JET_SHIP_WORLDWIDE") }
    /// `JINSUNG_TRADING`.
    @export(implementation) public static var jinsungTrading: Self { .init(rawValue: "JINSUNG_TRADING") }
    /// `JNE`.
    @export(implementation) public static var jne: Self { .init(rawValue: "JNE") }
    /// `JOCOM`.
    @export(implementation) public static var jocom: Self { .init(rawValue: "JOCOM") }
    /// `JP_BH_POSTA`.
    @export(implementation) public static var jpBhPosta: Self { .init(rawValue: "JP_BH_POSTA") }
    /// `JX`.
    @export(implementation) public static var jx: Self { .init(rawValue: "JX") }
    /// `J_NET`.
    @export(implementation) public static var jNet: Self { .init(rawValue: "J_NET") }
    /// `K1_EXPRESS`.
    @export(implementation) public static var k1Express: Self { .init(rawValue: "K1_EXPRESS") }
    /// `KANGAROO_WORLDWIDE_EXPRESS`.
    @export(implementation) public static var kangarooWorldwideExpress: Self { .init(rawValue: "KANGAROO_WORLDWIDE_EXPRESS") }
    /// `KERRY_EXPRESS_HONG_KONG`.
    @export(implementation) public static var kerryExpressHongKong: Self { .init(rawValue: "KERRY_EXPRESS_HONG_KONG") }
    /// `KERRY_EXPRESS_THAILAND`.
    @export(implementation) public static var kerryExpressThailand: Self { .init(rawValue: "KERRY_EXPRESS_THAILAND") }
    /// `KERRY_EXPRESS_VIETNAM_CO_LTD`.
    @export(implementation) public static var kerryExpressVietnamCoLtd: Self { .init(rawValue: "KERRY_EXPRESS_VIETNAM_CO_LTD") }
    /// `KGM_HUB`.
    @export(implementation) public static var kgmHub: Self { .init(rawValue: "KGM_HUB") }
    /// `KIALA`.
    @export(implementation) public static var kiala: Self { .init(rawValue: "KIALA") }
    /// `KOREA_POST`.
    @export(implementation) public static var koreaPost: Self { .init(rawValue: "KOREA_POST") }
    /// `KOREA_POST_EMS`.
    @export(implementation) public static var koreaPostEms: Self { .init(rawValue: "KOREA_POST_EMS") }
    /// `KRONOS_EXPRESS`.
    @export(implementation) public static var kronosExpress: Self { .init(rawValue: "KRONOS_EXPRESS") }
    /// `KUEHNE_NAGEL`.
    @export(implementation) public static var kuehneNagel: Self { .init(rawValue: "KUEHNE_NAGEL") }
    /// `LANDMARK_GLOBAL`.
    @export(implementation) public static var landmarkGlobal: Self { .init(rawValue: "LANDMARK_GLOBAL") }
    /// `LAO_POST`.
    @export(implementation) public static var laoPost: Self { .init(rawValue: "LAO_POST") }
    /// `LASERSHIP`.
    @export(implementation) public static var lasership: Self { .init(rawValue: "LASERSHIP") }
    /// `LBC_EXPRESS`.
    @export(implementation) public static var lbcExpress: Self { .init(rawValue: "LBC_EXPRESS") }
    /// `LHT_EXPRESS`.
    @export(implementation) public static var lhtExpress: Self { .init(rawValue: "LHT_EXPRESS") }
    /// `LIETUVOS_PASTAS`.
    @export(implementation) public static var lietuvosPastas: Self { .init(rawValue: "LIETUVOS_PASTAS") }
    /// `LINE_CLEAR_EXPRESS_LOGISTICS_SDN_BHD`.
    @export(implementation) public static var lineClearExpressLogisticsSdnBhd: Self { .init(rawValue: "LINE_CLEAR_EXPRESS_LOGISTICS_SDN_BHD") }
    /// `LINK_BRIDGE_BEIJING_INTERNATIONAL_LOGISTICS_COLTD`.
    @export(implementation) public static var linkBridgeBeijingInternationalLogisticsColtd: Self { .init(rawValue: "LINK_BRIDGE_BEIJING_INTERNATIONAL_LOGISTICS_COLTD") }
    /// `LION_PARCEL`.
    @export(implementation) public static var lionParcel: Self { .init(rawValue: "LION_PARCEL") }
    /// `LOGISTIC_WORLDWIDE_EXPRESS`.
    @export(implementation) public static var logisticWorldwideExpress: Self { .init(rawValue: "LOGISTIC_WORLDWIDE_EXPRESS") }
    /// `LOGWIN_LOGISTICS`.
    @export(implementation) public static var logwinLogistics: Self { .init(rawValue: "LOGWIN_LOGISTICS") }
    /// `LONE_STAR_OVERNIGHT`.
    @export(implementation) public static var loneStarOvernight: Self { .init(rawValue: "LONE_STAR_OVERNIGHT") }
    /// `MAGYAR_POSTA`.
    @export(implementation) public static var magyarPosta: Self { .init(rawValue: "MAGYAR_POSTA") }
    /// `MAILAMERICAS`.
    @export(implementation) public static var mailamericas: Self { .init(rawValue: "MAILAMERICAS") }
    /// `MAILPLUS`.
    @export(implementation) public static var mailplus: Self { .init(rawValue: "MAILPLUS") }
    /// `MAINFREIGHT`.
    @export(implementation) public static var mainfreight: Self { .init(rawValue: "MAINFREIGHT") }
    /// `MALAYSIA_POST_EMS_POS_LAJU`.
    @export(implementation) public static var malaysiaPostEmsPosLaju: Self { .init(rawValue: "MALAYSIA_POST_EMS_POS_LAJU") }
    /// `MALAYSIA_POST_REGISTERED`.
    @export(implementation) public static var malaysiaPostRegistered: Self { .init(rawValue: "MALAYSIA_POST_REGISTERED") }
    /// `MARA_XPRESS`.
    @export(implementation) public static var maraXpress: Self { .init(rawValue: "MARA_XPRESS") }
    /// `MATDESPATCH`.
    @export(implementation) public static var matdespatch: Self { .init(rawValue: "MATDESPATCH") }
    /// `MATKAHUOLTO`.
    @export(implementation) public static var matkahuolto: Self { .init(rawValue: "MATKAHUOLTO") }
    /// `MDS_COLLIVERY_PTY_LTD`.
    @export(implementation) public static var mdsColliveryPtyLtd: Self { .init(rawValue: "MDS_COLLIVERY_PTY_LTD") }
    /// `MEGASAVE`.
    @export(implementation) public static var megasave: Self { .init(rawValue: "MEGASAVE") }
    /// `MEXICO_AEROFLASH`.
    @export(implementation) public static var mexicoAeroflash: Self { .init(rawValue: "MEXICO_AEROFLASH") }
    /// `MEXICO_REDPACK`.
    @export(implementation) public static var mexicoRedpack: Self { .init(rawValue: "MEXICO_REDPACK") }
    /// `MEXICO_SENDA_EXPRESS`.
    @export(implementation) public static var mexicoSendaExpress: Self { .init(rawValue: "MEXICO_SENDA_EXPRESS") }
    /// `MIKROPAKKET`.
    @export(implementation) public static var mikropakket: Self { .init(rawValue: "MIKROPAKKET") }
    /// `MRW`.
    @export(implementation) public static var mrw: Self { .init(rawValue: "MRW") }
    /// `MUDITA`.
    @export(implementation) public static var mudita: Self { .init(rawValue: "MUDITA") }
    /// `MXE_EXPRESS`.
    @export(implementation) public static var mxeExpress: Self { .init(rawValue: "MXE_EXPRESS") }
    /// `MYPOSTONLINE`.
    @export(implementation) public static var mypostonline: Self { .init(rawValue: "MYPOSTONLINE") }
    /// `M_XPRESS_SDN_BHD`.
    @export(implementation) public static var mXpressSdnBhd: Self { .init(rawValue: "M_XPRESS_SDN_BHD") }
    /// `NACEX_SPAIN`.
    @export(implementation) public static var nacexSpain: Self { .init(rawValue: "NACEX_SPAIN") }
    /// `NANJING_WOYUAN`.
    @export(implementation) public static var nanjingWoyuan: Self { .init(rawValue: "NANJING_WOYUAN") }
    /// `NATIONWIDE_EXPRESS`.
    @export(implementation) public static var nationwideExpress: Self { .init(rawValue: "NATIONWIDE_EXPRESS") }
    /// `NEWGISTICS`.
    @export(implementation) public static var newgistics: Self { .init(rawValue: "NEWGISTICS") }
    /// `NEWGISTICS_API`.
    @export(implementation) public static var newgisticsAPI: Self { .init(rawValue: "NEWGISTICS_API") }
    /// `NEXIVE_TNT_POST_ITALY`.
    @export(implementation) public static var nexiveTntPostItaly: Self { .init(rawValue: "NEXIVE_TNT_POST_ITALY") }
    /// `NHANS_SOLUTIONS`.
    @export(implementation) public static var nhansSolutions: Self { .init(rawValue: "NHANS_SOLUTIONS") }
    /// `NIGHTLINE`.
    @export(implementation) public static var nightline: Self { .init(rawValue: "NIGHTLINE") }
    /// `NIM_EXPRESS`.
    @export(implementation) public static var nimExpress: Self { .init(rawValue: "NIM_EXPRESS") }
    /// `NINJA_VAN`.
    @export(implementation) public static var ninjaVan: Self { .init(rawValue: "NINJA_VAN") }
    /// `NINJA_VAN_INDONESIA`.
    @export(implementation) public static var ninjaVanIndonesia: Self { .init(rawValue: "NINJA_VAN_INDONESIA") }
    /// `NINJA_VAN_MALAYSIA`.
    @export(implementation) public static var ninjaVanMalaysia: Self { .init(rawValue: "NINJA_VAN_MALAYSIA") }
    /// `NINJA_VAN_PHILIPPINES`.
    @export(implementation) public static var ninjaVanPhilippines: Self { .init(rawValue: "NINJA_VAN_PHILIPPINES") }
    /// `NINJA_VAN_THAILAND`.
    @export(implementation) public static var ninjaVanThailand: Self { .init(rawValue: "NINJA_VAN_THAILAND") }
    /// `NIPOST`.
    @export(implementation) public static var nipost: Self { .init(rawValue: "NIPOST") }
    /// `NOVA_POSHTA`.
    @export(implementation) public static var novaPoshta: Self { .init(rawValue: "NOVA_POSHTA") }
    /// `NOVA_POSHTA_INTERNATIONAL`.
    @export(implementation) public static var novaPoshtaInternational: Self { .init(rawValue: "NOVA_POSHTA_INTERNATIONAL") }
    /// `OCA_ARGENTINA`.
    @export(implementation) public static var ocaArgentina: Self { .init(rawValue: "OCA_ARGENTINA") }
    /// `OLD_DOMINION_FREIGHT_LINE`.
    @export(implementation) public static var oldDominionFreightLine: Self { .init(rawValue: "OLD_DOMINION_FREIGHT_LINE") }
    /// `OMNIVA`.
    @export(implementation) public static var omniva: Self { .init(rawValue: "OMNIVA") }
    /// `OMNI_PARCEL`.
    @export(implementation) public static var omniParcel: Self { .init(rawValue: "OMNI_PARCEL") }
    /// `ONE_WORLD_EXPRESS`.
    @export(implementation) public static var oneWorldExpress: Self { .init(rawValue: "ONE_WORLD_EXPRESS") }
    /// `PACKLINK`.
    @export(implementation) public static var packlink: Self { .init(rawValue: "PACKLINK") }
    /// `PAL_EXPRESS_LIMITED`.
    @export(implementation) public static var palExpressLimited: Self { .init(rawValue: "PAL_EXPRESS_LIMITED") }
    /// `PANDU_LOGISTICS`.
    @export(implementation) public static var panduLogistics: Self { .init(rawValue: "PANDU_LOGISTICS") }
    /// `PAQUETEXPRESS`.
    @export(implementation) public static var paquetexpress: Self { .init(rawValue: "PAQUETEXPRESS") }
    /// `PARCELLEDIN`.
    @export(implementation) public static var parcelledin: Self { .init(rawValue: "PARCELLEDIN") }
    /// `PARCELPOINT_PTY_LTD`.
    @export(implementation) public static var parcelpointPtyLtd: Self { .init(rawValue: "PARCELPOINT_PTY_LTD") }
    /// `PARCEL_POST_SINGAPORE`.
    @export(implementation) public static var parcelPostSingapore: Self { .init(rawValue: "PARCEL_POST_SINGAPORE") }
    /// `PAYPAL_PACKAGE`.
    @export(implementation) public static var payPalPackage: Self { .init(rawValue: "PAYPAL_PACKAGE") }
    /// `PFC_EXPRESS`.
    @export(implementation) public static var pfcExpress: Self { .init(rawValue: "PFC_EXPRESS") }
    /// `PICKUPP`.
    @export(implementation) public static var pickupp: Self { .init(rawValue: "PICKUPP") }
    /// `PICK_UPP_MYS_SGP`.
    @export(implementation) public static var pickUppMysSgp: Self { .init(rawValue: "PICK_UPP_MYS_SGP") }
    /// `PILOT_FREIGHT_SERVICES`.
    @export(implementation) public static var pilotFreightServices: Self { .init(rawValue: "PILOT_FREIGHT_SERVICES") }
    /// `PITNEY_BOWES`.
    @export(implementation) public static var pitneyBowes: Self { .init(rawValue: "PITNEY_BOWES") }
    /// `PIXSELL_LOGISTICS`.
    @export(implementation) public static var pixsellLogistics: Self { .init(rawValue: "PIXSELL_LOGISTICS") }
    /// `POCZTA_POLSKA`.
    @export(implementation) public static var pocztaPolska: Self { .init(rawValue: "POCZTA_POLSKA") }
    /// `PORTUGAL_CTT`.
    @export(implementation) public static var portugalCtt: Self { .init(rawValue: "PORTUGAL_CTT") }
    /// `PORTUGAL_SEUR`.
    @export(implementation) public static var portugalSeur: Self { .init(rawValue: "PORTUGAL_SEUR") }
    /// `POST56`.
    @export(implementation) public static var post56: Self { .init(rawValue: "POST56") }
    /// `POSTEN_NORGE_BRING`.
    @export(implementation) public static var postenNorgeBring: Self { .init(rawValue: "POSTEN_NORGE_BRING") }
    /// `POSTE_ITALIANE`.
    @export(implementation) public static var posteItaliane: Self { .init(rawValue: "POSTE_ITALIANE") }
    /// `POSTE_ITALIANE_PACCOCELERE`.
    @export(implementation) public static var posteItalianePaccocelere: Self { .init(rawValue: "POSTE_ITALIANE_PACCOCELERE") }
    /// `POSTI`.
    @export(implementation) public static var posti: Self { .init(rawValue: "POSTI") }
    /// `POSTNL_DOMESTIC`.
    @export(implementation) public static var postnlDomestic: Self { .init(rawValue: "POSTNL_DOMESTIC") }
    /// `POSTNL_INTERNATIONAL`.
    @export(implementation) public static var postnlInternational: Self { .init(rawValue: "POSTNL_INTERNATIONAL") }
    /// `POSTNL_INTERNATIONAL_3S`.
    @export(implementation) public static var postnlInternational3s: Self { .init(rawValue: "POSTNL_INTERNATIONAL_3S") }
    /// `POSTNORD_DENMARK`.
    @export(implementation) public static var postnordDenmark: Self { .init(rawValue: "POSTNORD_DENMARK") }
    /// `POSTNORD_LOGISTICS`.
    @export(implementation) public static var postnordLogistics: Self { .init(rawValue: "POSTNORD_LOGISTICS") }
    /// `POSTNORD_SWEDEN`.
    @export(implementation) public static var postnordSweden: Self { .init(rawValue: "POSTNORD_SWEDEN") }
    /// `POST_OF_SLOVENIA`.
    @export(implementation) public static var postOfSlovenia: Self { .init(rawValue: "POST_OF_SLOVENIA") }
    /// `POST_SERBIA`.
    @export(implementation) public static var postSerbia: Self { .init(rawValue: "POST_SERBIA") }
    /// `POS_INDONESIA_DOMESTIC`.
    @export(implementation) public static var posIndonesiaDomestic: Self { .init(rawValue: "POS_INDONESIA_DOMESTIC") }
    /// `POS_INDONESIA_INTL`.
    @export(implementation) public static var posIndonesiaIntl: Self { .init(rawValue: "POS_INDONESIA_INTL") }
    /// `POSTA_ROMANA`.
    @export(implementation) public static var postaRomana: Self { .init(rawValue: "POSTA_ROMANA") }
    /// `PROFESSIONAL_COURIERS`.
    @export(implementation) public static var professionalCouriers: Self { .init(rawValue: "PROFESSIONAL_COURIERS") }
    /// `PTT_POSTA`.
    @export(implementation) public static var pttPosta: Self { .init(rawValue: "PTT_POSTA") }
    /// `QUALITYPOST`.
    @export(implementation) public static var qualitypost: Self { .init(rawValue: "QUALITYPOST") }
    /// `QUANTIUM`.
    @export(implementation) public static var quantium: Self { .init(rawValue: "QUANTIUM") }
    /// `QXPRESS`.
    @export(implementation) public static var qxpress: Self { .init(rawValue: "QXPRESS") }
    /// `RABEN_GROUP`.
    @export(implementation) public static var rabenGroup: Self { .init(rawValue: "RABEN_GROUP") }
    /// `RAF_PHILIPPINES`.
    @export(implementation) public static var rafPhilippines: Self { .init(rawValue: "RAF_PHILIPPINES") }
    /// `RAIDEREX`.
    @export(implementation) public static var raiderex: Self { .init(rawValue: "RAIDEREX") }
    /// `RAM`.
    @export(implementation) public static var ram: Self { .init(rawValue: "RAM") }
    /// `REDUR_SPAIN`.
    @export(implementation) public static var redurSpain: Self { .init(rawValue: "REDUR_SPAIN") }
    /// `RED_CARPET_LOGISTICS`.
    @export(implementation) public static var redCarpetLogistics: Self { .init(rawValue: "RED_CARPET_LOGISTICS") }
    /// `RINCOS`.
    @export(implementation) public static var rincos: Self { .init(rawValue: "RINCOS") }
    /// `RL_CARRIERS`.
    @export(implementation) public static var rlCarriers: Self { .init(rawValue: "RL_CARRIERS") }
    /// `ROADBULL_LOGISTICS`.
    @export(implementation) public static var roadbullLogistics: Self { .init(rawValue: "ROADBULL_LOGISTICS") }
    /// `ROCKET_PARCEL_INTERNATIONAL`.
    @export(implementation) public static var rocketParcelInternational: Self { .init(rawValue: "ROCKET_PARCEL_INTERNATIONAL") }
    /// `RPX_INDONESIA`.
    @export(implementation) public static var rpxIndonesia: Self { .init(rawValue: "RPX_INDONESIA") }
    /// `RPX_ONLINE`.
    @export(implementation) public static var rpxOnline: Self { .init(rawValue: "RPX_ONLINE") }
    /// `RRD_INTERNATIONAL_LOGISTICS_USA`.
    @export(implementation) public static var rrdInternationalLogisticsUsa: Self { .init(rawValue: "RRD_INTERNATIONAL_LOGISTICS_USA") }
    /// `RUSSIAN_POST`.
    @export(implementation) public static var russianPost: Self { .init(rawValue: "RUSSIAN_POST") }
    /// `RUSTON`.
    @export(implementation) public static var ruston: Self { .init(rawValue: "RUSTON") }
    /// `RZY_EXPRESS`.
    @export(implementation) public static var rzyExpress: Self { .init(rawValue: "RZY_EXPRESS") }
    /// `SAFEXPRESS`.
    @export(implementation) public static var safexpress: Self { .init(rawValue: "SAFEXPRESS") }
    /// `SAGAWA`.
    @export(implementation) public static var sagawa: Self { .init(rawValue: "SAGAWA") }
    /// `SAIA_LTL_FREIGHT`.
    @export(implementation) public static var saiaLtlFreight: Self { .init(rawValue: "SAIA_LTL_FREIGHT") }
    /// `SAILPOST`.
    @export(implementation) public static var sailpost: Self { .init(rawValue: "SAILPOST") }
    /// `SAP_EXPRESS`.
    @export(implementation) public static var sapExpress: Self { .init(rawValue: "SAP_EXPRESS") }
    /// `SAUDI_POST`.
    @export(implementation) public static var saudiPost: Self { .init(rawValue: "SAUDI_POST") }
    /// `SCUDEX_EXPRESS`.
    @export(implementation) public static var scudexExpress: Self { .init(rawValue: "SCUDEX_EXPRESS") }
    /// `SEINO`.
    @export(implementation) public static var seino: Self { .init(rawValue: "SEINO") }
    /// `SEKO_LOGISTICS`.
    @export(implementation) public static var sekoLogistics: Self { .init(rawValue: "SEKO_LOGISTICS") }
    /// `SENDING_TRANSPORTE_URGENTE_Y_COMUNICACION_SAU`.
    @export(implementation) public static var sendingTransporteUrgenteYComunicacionSau: Self { .init(rawValue: "SENDING_TRANSPORTE_URGENTE_Y_COMUNICACION_SAU") }
    /// `SENDIT`.
    @export(implementation) public static var sendit: Self { .init(rawValue: "SENDIT") }
    /// `SENDLE`.
    @export(implementation) public static var sendle: Self { .init(rawValue: "SENDLE") }
    /// `SFC_SERVICE`.
    @export(implementation) public static var sfcService: Self { .init(rawValue: "SFC_SERVICE") }
    /// `SF_EXPRESS`.
    @export(implementation) public static var sfExpress: Self { .init(rawValue: "SF_EXPRESS") }
    /// `SF_INTERNATIONAL`.
    @export(implementation) public static var sfInternational: Self { .init(rawValue: "SF_INTERNATIONAL") }
    /// `SGT_CORRIERE_ESPRESSO`.
    @export(implementation) public static var sgtCorriereEspresso: Self { .init(rawValue: "SGT_CORRIERE_ESPRESSO") }
    /// `SHANGHAI_WISE_SUPPLY_CHAIN_MANAGEMENT_CO_LTD`.
    @export(implementation) public static var shanghaiWiseSupplyChainManagementCoLtd: Self { .init(rawValue: "SHANGHAI_WISE_SUPPLY_CHAIN_MANAGEMENT_CO_LTD") }
    /// `SHENZHEN_JINGHUADA_LOGISTICS_CO_LTD`.
    @export(implementation) public static var shenzhenJinghuadaLogisticsCoLtd: Self { .init(rawValue: "SHENZHEN_JINGHUADA_LOGISTICS_CO_LTD") }
    /// `SHIPPIT`.
    @export(implementation) public static var shippit: Self { .init(rawValue: "SHIPPIT") }
    /// `SHIPTOR`.
    @export(implementation) public static var shiptor: Self { .init(rawValue: "SHIPTOR") }
    /// `SHOPFANSRU_LLC`.
    @export(implementation) public static var shopfansruLlc: Self { .init(rawValue: "SHOPFANSRU_LLC") }
    /// `SHREE_MARUTI_COURIER_SERVICES_PVT_LTD`.
    @export(implementation) public static var shreeMarutiCourierServicesPvtLtd: Self { .init(rawValue: "SHREE_MARUTI_COURIER_SERVICES_PVT_LTD") }
    /// `SHREE_TIRUPATI_COURIER_SERVICES_PVT_LTD`.
    @export(implementation) public static var shreeTirupatiCourierServicesPvtLtd: Self { .init(rawValue: "SHREE_TIRUPATI_COURIER_SERVICES_PVT_LTD") }
    /// `SHUNYOU_POST`.
    @export(implementation) public static var shunyouPost: Self { .init(rawValue: "SHUNYOU_POST") }
    /// `SIMPLYPOST`.
    @export(implementation) public static var simplypost: Self { .init(rawValue: "SIMPLYPOST") }
    /// `SINGAPORE_POST`.
    @export(implementation) public static var singaporePost: Self { .init(rawValue: "SINGAPORE_POST") }
    /// `SINGAPORE_SPEEDPOST`.
    @export(implementation) public static var singaporeSpeedpost: Self { .init(rawValue: "SINGAPORE_SPEEDPOST") }
    /// `SIODEMKA`.
    @export(implementation) public static var siodemka: Self { .init(rawValue: "SIODEMKA") }
    /// `SKYBOX`.
    @export(implementation) public static var skybox: Self { .init(rawValue: "SKYBOX") }
    /// `SKYNET_MALAYSIA`.
    @export(implementation) public static var skynetMalaysia: Self { .init(rawValue: "SKYNET_MALAYSIA") }
    /// `SKYNET_WORLDWIDE_EXPRESS`.
    @export(implementation) public static var skynetWorldwideExpress: Self { .init(rawValue: "SKYNET_WORLDWIDE_EXPRESS") }
    /// `SKYNET_WORLDWIDE_EXPRESS_UAE`.
    @export(implementation) public static var skynetWorldwideExpressUae: Self { .init(rawValue: "SKYNET_WORLDWIDE_EXPRESS_UAE") }
    /// `SKYNET_WORLD_WIDE_EXPRESS_SOUTH_AFRICA`.
    @export(implementation) public static var skynetWorldWideExpressSouthAfrica: Self { .init(rawValue: "SKYNET_WORLD_WIDE_EXPRESS_SOUTH_AFRICA") }
    /// `SKYPOSTAL`.
    @export(implementation) public static var skypostal: Self { .init(rawValue: "SKYPOSTAL") }
    /// `SMOOTH_COURIERS`.
    @export(implementation) public static var smoothCouriers: Self { .init(rawValue: "SMOOTH_COURIERS") }
    /// `SMSA_EXPRESS`.
    @export(implementation) public static var smsaExpress: Self { .init(rawValue: "SMSA_EXPRESS") }
    /// `SOUTH_AFRICAN_POST_OFFICE`.
    @export(implementation) public static var southAfricanPostOffice: Self { .init(rawValue: "SOUTH_AFRICAN_POST_OFFICE") }
    /// `SPANISH_SEUR`.
    @export(implementation) public static var spanishSeur: Self { .init(rawValue: "SPANISH_SEUR") }
    /// `SPECIALISED_FREIGHT`.
    @export(implementation) public static var specialisedFreight: Self { .init(rawValue: "SPECIALISED_FREIGHT") }
    /// `SPEEDEX_COURIER`.
    @export(implementation) public static var speedexCourier: Self { .init(rawValue: "SPEEDEX_COURIER") }
    /// `SPEED_COURIERS`.
    @export(implementation) public static var speedCouriers: Self { .init(rawValue: "SPEED_COURIERS") }
    /// `SPOTON_LOGISTICS_PVT_LTD`.
    @export(implementation) public static var spotonLogisticsPvtLtd: Self { .init(rawValue: "SPOTON_LOGISTICS_PVT_LTD") }
    /// `SRE_KOREA`.
    @export(implementation) public static var sreKorea: Self { .init(rawValue: "SRE_KOREA") }
    /// `STARTRACK`.
    @export(implementation) public static var startrack: Self { .init(rawValue: "STARTRACK") }
    /// `STAR_TRACK_COURIER`.
    @export(implementation) public static var starTrackCourier: Self { .init(rawValue: "STAR_TRACK_COURIER") }
    /// `STAR_TRACK_EXPRESS`.
    @export(implementation) public static var starTrackExpress: Self { .init(rawValue: "STAR_TRACK_EXPRESS") }
    /// `STO_EXPRESS`.
    @export(implementation) public static var stoExpress: Self { .init(rawValue: "STO_EXPRESS") }
    /// `SWISHIP`.
    @export(implementation) public static var swiship: Self { .init(rawValue: "SWISHIP") }
    /// `SWISS_POST`.
    @export(implementation) public static var swissPost: Self { .init(rawValue: "SWISS_POST") }
    /// `TAIWAN_POST`.
    @export(implementation) public static var taiwanPost: Self { .init(rawValue: "TAIWAN_POST") }
    /// `TAQBIN_HONG_KONG`.
    @export(implementation) public static var taqbinHongKong: Self { .init(rawValue: "TAQBIN_HONG_KONG") }
    /// `TAQBIN_MALAYSIA`.
    @export(implementation) public static var taqbinMalaysia: Self { .init(rawValue: "TAQBIN_MALAYSIA") }
    /// `TAQBIN_SINGAPORE`.
    @export(implementation) public static var taqbinSingapore: Self { .init(rawValue: "TAQBIN_SINGAPORE") }
    /// `TCS`.
    @export(implementation) public static var tcs: Self { .init(rawValue: "TCS") }
    /// `THAILAND_THAI_POST`.
    @export(implementation) public static var thailandThaiPost: Self { .init(rawValue: "THAILAND_THAI_POST") }
    /// `THE_COURIER_GUY`.
    @export(implementation) public static var theCourierGuy: Self { .init(rawValue: "THE_COURIER_GUY") }
    /// `TIKI`.
    @export(implementation) public static var tiki: Self { .init(rawValue: "TIKI") }
    /// `TIPSA`.
    @export(implementation) public static var tipsa: Self { .init(rawValue: "TIPSA") }
    /// `TNT_AUSTRALIA`.
    @export(implementation) public static var tntAustralia: Self { .init(rawValue: "TNT_AUSTRALIA") }
    /// `TNT_CLICK_ITALY`.
    @export(implementation) public static var tntClickItaly: Self { .init(rawValue: "TNT_CLICK_ITALY") }
    /// `TNT_ITALY`.
    @export(implementation) public static var tntItaly: Self { .init(rawValue: "TNT_ITALY") }
    /// `TNT_REFERENCE`.
    @export(implementation) public static var tntReference: Self { .init(rawValue: "TNT_REFERENCE") }
    /// `TOLL_IPEC`.
    @export(implementation) public static var tollIpec: Self { .init(rawValue: "TOLL_IPEC") }
    /// `TOLL_PRIORITY`.
    @export(implementation) public static var tollPriority: Self { .init(rawValue: "TOLL_PRIORITY") }
    /// `TOLOS`.
    @export(implementation) public static var tolos: Self { .init(rawValue: "TOLOS") }
    /// `TOPYOU`.
    @export(implementation) public static var topyou: Self { .init(rawValue: "TOPYOU") }
    /// `TRAKPAK`.
    @export(implementation) public static var trakpak: Self { .init(rawValue: "TRAKPAK") }
    /// `TRANSMISSION`.
    @export(implementation) public static var transmission: Self { .init(rawValue: "TRANSMISSION") }
    /// `TRANS_KARGO_INTERNASIONAL`.
    @export(implementation) public static var transKargoInternasional: Self { .init(rawValue: "TRANS_KARGO_INTERNASIONAL") }
    /// `UBI_SMART_PARCEL`.
    @export(implementation) public static var ubiSmartParcel: Self { .init(rawValue: "UBI_SMART_PARCEL") }
    /// `UKRPOSHTA`.
    @export(implementation) public static var ukrposhta: Self { .init(rawValue: "UKRPOSHTA") }
    /// `UNITED_DELIVERY_SERVICE_LTD`.
    @export(implementation) public static var unitedDeliveryServiceLtd: Self { .init(rawValue: "UNITED_DELIVERY_SERVICE_LTD") }
    /// `UPS_FREIGHT`.
    @export(implementation) public static var upsFreight: Self { .init(rawValue: "UPS_FREIGHT") }
    /// `UPS_MAIL_INNOVATIONS`.
    @export(implementation) public static var upsMailInnovations: Self { .init(rawValue: "UPS_MAIL_INNOVATIONS") }
    /// `VIETNAM_POST`.
    @export(implementation) public static var vietnamPost: Self { .init(rawValue: "VIETNAM_POST") }
    /// `VIETNAM_POST_EMS`.
    @export(implementation) public static var vietnamPostEms: Self { .init(rawValue: "VIETNAM_POST_EMS") }
    /// `VIETTELPOST`.
    @export(implementation) public static var viettelpost: Self { .init(rawValue: "VIETTELPOST") }
    /// `WAHANA`.
    @export(implementation) public static var wahana: Self { .init(rawValue: "WAHANA") }
    /// `WANBEXPRESS`.
    @export(implementation) public static var wanbexpress: Self { .init(rawValue: "WANBEXPRESS") }
    /// `WEDO_LOGISTICS`.
    @export(implementation) public static var wedoLogistics: Self { .init(rawValue: "WEDO_LOGISTICS") }
    /// `WEPOST_LOGISTICS`.
    @export(implementation) public static var wepostLogistics: Self { .init(rawValue: "WEPOST_LOGISTICS") }
    /// `WISELOADS`.
    @export(implementation) public static var wiseloads: Self { .init(rawValue: "WISELOADS") }
    /// `WISE_EXPRESS`.
    @export(implementation) public static var wiseExpress: Self { .init(rawValue: "WISE_EXPRESS") }
    /// `WISHPOST`.
    @export(implementation) public static var wishpost: Self { .init(rawValue: "WISHPOST") }
    /// `XEND_EXPRESS`.
    @export(implementation) public static var xendExpress: Self { .init(rawValue: "XEND_EXPRESS") }
    /// `XL_EXPRESS`.
    @export(implementation) public static var xlExpress: Self { .init(rawValue: "XL_EXPRESS") }
    /// `XPOSTPH`.
    @export(implementation) public static var xpostph: Self { .init(rawValue: "XPOSTPH") }
    /// `XPRESSBEES`.
    @export(implementation) public static var xpressbees: Self { .init(rawValue: "XPRESSBEES") }
    /// `XQ_EXPRESS`.
    @export(implementation) public static var xqExpress: Self { .init(rawValue: "XQ_EXPRESS") }
    /// `YAKIT`.
    @export(implementation) public static var yakit: Self { .init(rawValue: "YAKIT") }
    /// `YAMATO_JAPAN`.
    @export(implementation) public static var yamatoJapan: Self { .init(rawValue: "YAMATO_JAPAN") }
    /// `YANWEN`.
    @export(implementation) public static var yanwen: Self { .init(rawValue: "YANWEN") }
    /// `YRC`.
    @export(implementation) public static var yrc: Self { .init(rawValue: "YRC") }
    /// `YTO_EXPRESS`.
    @export(implementation) public static var ytoExpress: Self { .init(rawValue: "YTO_EXPRESS") }
    /// `YUNDA_EXPRESS`.
    @export(implementation) public static var yundaExpress: Self { .init(rawValue: "YUNDA_EXPRESS") }
    /// `YUN_EXPRESS`.
    @export(implementation) public static var yunExpress: Self { .init(rawValue: "YUN_EXPRESS") }
    /// `ZEPTOEXPRESS`.
    @export(implementation) public static var zeptoexpress: Self { .init(rawValue: "ZEPTOEXPRESS") }
    /// `ZINC`.
    @export(implementation) public static var zinc: Self { .init(rawValue: "ZINC") }
    /// `ZJS_INTERNATIONAL`.
    @export(implementation) public static var zjsInternational: Self { .init(rawValue: "ZJS_INTERNATIONAL") }
    /// `ZTO_EXPRESS`.
    @export(implementation) public static var ztoExpress: Self { .init(rawValue: "ZTO_EXPRESS") }
    /// `ZYLLEM`.
    @export(implementation) public static var zyllem: Self { .init(rawValue: "ZYLLEM") }
    /// `CJ_PACKET`.
    @export(implementation) public static var cjPacket: Self { .init(rawValue: "CJ_PACKET") }
}
