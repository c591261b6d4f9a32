// Made from the values that fields and parameters of `ads_archive` take in the reference, by graphgen; edits to this file are lost.

/// Values of `ads_archive.ad_active_status`.
public struct AdsArchiveAdActiveStatus: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var active: Self { .init(rawValue: "ACTIVE") }
    @export(implementation) public static var all: Self { .init(rawValue: "ALL") }
    @export(implementation) public static var inactive: Self { .init(rawValue: "INACTIVE") }
}

/// Values of `ads_archive.ad_reached_countries`.
public struct AdsArchiveAdReachedCountry: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var all: Self { .init(rawValue: "ALL") }
    @export(implementation) public static var br: Self { .init(rawValue: "BR") }
    @export(implementation) public static var `in`: Self { .init(rawValue: "IN") }
    @export(implementation) public static var gb: Self { .init(rawValue: "GB") }
    @export(implementation) public static var us: Self { .init(rawValue: "US") }
    @export(implementation) public static var ca: Self { .init(rawValue: "CA") }
    @export(implementation) public static var ar: Self { .init(rawValue: "AR") }
    @export(implementation) public static var au: Self { .init(rawValue: "AU") }
    @export(implementation) public static var at: Self { .init(rawValue: "AT") }
    @export(implementation) public static var be: Self { .init(rawValue: "BE") }
    @export(implementation) public static var cl: Self { .init(rawValue: "CL") }
    @export(implementation) public static var cn: Self { .init(rawValue: "CN") }
    @export(implementation) public static var co: Self { .init(rawValue: "CO") }
    @export(implementation) public static var hr: Self { .init(rawValue: "HR") }
    @export(implementation) public static var dk: Self { .init(rawValue: "DK") }
    @export(implementation) public static var `do`: Self { .init(rawValue: "DO") }
    @export(implementation) public static var eg: Self { .init(rawValue: "EG") }
    @export(implementation) public static var fi: Self { .init(rawValue: "FI") }
    @export(implementation) public static var fr: Self { .init(rawValue: "FR") }
    @export(implementation) public static var de: Self { .init(rawValue: "DE") }
    @export(implementation) public static var gr: Self { .init(rawValue: "GR") }
    @export(implementation) public static var hk: Self { .init(rawValue: "HK") }
    @export(implementation) public static var id: Self { .init(rawValue: "ID") }
    @export(implementation) public static var ie: Self { .init(rawValue: "IE") }
    @export(implementation) public static var il: Self { .init(rawValue: "IL") }
    @export(implementation) public static var it: Self { .init(rawValue: "IT") }
    @export(implementation) public static var jp: Self { .init(rawValue: "JP") }
    @export(implementation) public static var jo: Self { .init(rawValue: "JO") }
    @export(implementation) public static var kw: Self { .init(rawValue: "KW") }
    @export(implementation) public static var lb: Self { .init(rawValue: "LB") }
    @export(implementation) public static var my: Self { .init(rawValue: "MY") }
    @export(implementation) public static var mx: Self { .init(rawValue: "MX") }
    @export(implementation) public static var nl: Self { .init(rawValue: "NL") }
    @export(implementation) public static var nz: Self { .init(rawValue: "NZ") }
    @export(implementation) public static var ng: Self { .init(rawValue: "NG") }
    @export(implementation) public static var no: Self { .init(rawValue: "NO") }
    @export(implementation) public static var pk: Self { .init(rawValue: "PK") }
    @export(implementation) public static var pa: Self { .init(rawValue: "PA") }
    @export(implementation) public static var pe: Self { .init(rawValue: "PE") }
    @export(implementation) public static var ph: Self { .init(rawValue: "PH") }
    @export(implementation) public static var pl: Self { .init(rawValue: "PL") }
    @export(implementation) public static var ru: Self { .init(rawValue: "RU") }
    @export(implementation) public static var sa: Self { .init(rawValue: "SA") }
    @export(implementation) public static var rs: Self { .init(rawValue: "RS") }
    @export(implementation) public static var sg: Self { .init(rawValue: "SG") }
    @export(implementation) public static var za: Self { .init(rawValue: "ZA") }
    @export(implementation) public static var kr: Self { .init(rawValue: "KR") }
    @export(implementation) public static var es: Self { .init(rawValue: "ES") }
    @export(implementation) public static var se: Self { .init(rawValue: "SE") }
    @export(implementation) public static var ch: Self { .init(rawValue: "CH") }
    @export(implementation) public static var tw: Self { .init(rawValue: "TW") }
    @export(implementation) public static var th: Self { .init(rawValue: "TH") }
    @export(implementation) public static var tr: Self { .init(rawValue: "TR") }
    @export(implementation) public static var ae: Self { .init(rawValue: "AE") }
    @export(implementation) public static var ve: Self { .init(rawValue: "VE") }
    @export(implementation) public static var pt: Self { .init(rawValue: "PT") }
    @export(implementation) public static var lu: Self { .init(rawValue: "LU") }
    @export(implementation) public static var bg: Self { .init(rawValue: "BG") }
    @export(implementation) public static var cz: Self { .init(rawValue: "CZ") }
    @export(implementation) public static var si: Self { .init(rawValue: "SI") }
    @export(implementation) public static var `is`: Self { .init(rawValue: "IS") }
    @export(implementation) public static var sk: Self { .init(rawValue: "SK") }
    @export(implementation) public static var lt: Self { .init(rawValue: "LT") }
    @export(implementation) public static var tt: Self { .init(rawValue: "TT") }
    @export(implementation) public static var bd: Self { .init(rawValue: "BD") }
    @export(implementation) public static var lk: Self { .init(rawValue: "LK") }
    @export(implementation) public static var ke: Self { .init(rawValue: "KE") }
    @export(implementation) public static var hu: Self { .init(rawValue: "HU") }
    @export(implementation) public static var ma: Self { .init(rawValue: "MA") }
    @export(implementation) public static var cy: Self { .init(rawValue: "CY") }
    @export(implementation) public static var jm: Self { .init(rawValue: "JM") }
    @export(implementation) public static var ec: Self { .init(rawValue: "EC") }
    @export(implementation) public static var ro: Self { .init(rawValue: "RO") }
    @export(implementation) public static var bo: Self { .init(rawValue: "BO") }
    @export(implementation) public static var gt: Self { .init(rawValue: "GT") }
    @export(implementation) public static var cr: Self { .init(rawValue: "CR") }
    @export(implementation) public static var qa: Self { .init(rawValue: "QA") }
    @export(implementation) public static var sv: Self { .init(rawValue: "SV") }
    @export(implementation) public static var hn: Self { .init(rawValue: "HN") }
    @export(implementation) public static var ni: Self { .init(rawValue: "NI") }
    @export(implementation) public static var py: Self { .init(rawValue: "PY") }
    @export(implementation) public static var uy: Self { .init(rawValue: "UY") }
    @export(implementation) public static var pr: Self { .init(rawValue: "PR") }
    @export(implementation) public static var ba: Self { .init(rawValue: "BA") }
    @export(implementation) public static var ps: Self { .init(rawValue: "PS") }
    @export(implementation) public static var tn: Self { .init(rawValue: "TN") }
    @export(implementation) public static var bh: Self { .init(rawValue: "BH") }
    @export(implementation) public static var vn: Self { .init(rawValue: "VN") }
    @export(implementation) public static var gh: Self { .init(rawValue: "GH") }
    @export(implementation) public static var mu: Self { .init(rawValue: "MU") }
    @export(implementation) public static var ua: Self { .init(rawValue: "UA") }
    @export(implementation) public static var mt: Self { .init(rawValue: "MT") }
    @export(implementation) public static var bs: Self { .init(rawValue: "BS") }
    @export(implementation) public static var mv: Self { .init(rawValue: "MV") }
    @export(implementation) public static var om: Self { .init(rawValue: "OM") }
    @export(implementation) public static var mk: Self { .init(rawValue: "MK") }
    @export(implementation) public static var lv: Self { .init(rawValue: "LV") }
    @export(implementation) public static var ee: Self { .init(rawValue: "EE") }
    @export(implementation) public static var iq: Self { .init(rawValue: "IQ") }
    @export(implementation) public static var dz: Self { .init(rawValue: "DZ") }
    @export(implementation) public static var al: Self { .init(rawValue: "AL") }
    @export(implementation) public static var np: Self { .init(rawValue: "NP") }
    @export(implementation) public static var mo: Self { .init(rawValue: "MO") }
    @export(implementation) public static var me: Self { .init(rawValue: "ME") }
    @export(implementation) public static var sn: Self { .init(rawValue: "SN") }
    @export(implementation) public static var ge: Self { .init(rawValue: "GE") }
    @export(implementation) public static var bn: Self { .init(rawValue: "BN") }
    @export(implementation) public static var ug: Self { .init(rawValue: "UG") }
    @export(implementation) public static var gp: Self { .init(rawValue: "GP") }
    @export(implementation) public static var bb: Self { .init(rawValue: "BB") }
    @export(implementation) public static var az: Self { .init(rawValue: "AZ") }
    @export(implementation) public static var tz: Self { .init(rawValue: "TZ") }
    @export(implementation) public static var ly: Self { .init(rawValue: "LY") }
    @export(implementation) public static var mq: Self { .init(rawValue: "MQ") }
    @export(implementation) public static var cm: Self { .init(rawValue: "CM") }
    @export(implementation) public static var bw: Self { .init(rawValue: "BW") }
    @export(implementation) public static var et: Self { .init(rawValue: "ET") }
    @export(implementation) public static var kz: Self { .init(rawValue: "KZ") }
    @export(implementation) public static var na: Self { .init(rawValue: "NA") }
    @export(implementation) public static var mg: Self { .init(rawValue: "MG") }
    @export(implementation) public static var nc: Self { .init(rawValue: "NC") }
    @export(implementation) public static var md: Self { .init(rawValue: "MD") }
    @export(implementation) public static var fj: Self { .init(rawValue: "FJ") }
    @export(implementation) public static var by: Self { .init(rawValue: "BY") }
    @export(implementation) public static var je: Self { .init(rawValue: "JE") }
    @export(implementation) public static var gu: Self { .init(rawValue: "GU") }
    @export(implementation) public static var ye: Self { .init(rawValue: "YE") }
    @export(implementation) public static var zm: Self { .init(rawValue: "ZM") }
    @export(implementation) public static var im: Self { .init(rawValue: "IM") }
    @export(implementation) public static var ht: Self { .init(rawValue: "HT") }
    @export(implementation) public static var kh: Self { .init(rawValue: "KH") }
    @export(implementation) public static var aw: Self { .init(rawValue: "AW") }
    @export(implementation) public static var pf: Self { .init(rawValue: "PF") }
    @export(implementation) public static var af: Self { .init(rawValue: "AF") }
    @export(implementation) public static var bm: Self { .init(rawValue: "BM") }
    @export(implementation) public static var gy: Self { .init(rawValue: "GY") }
    @export(implementation) public static var am: Self { .init(rawValue: "AM") }
    @export(implementation) public static var mw: Self { .init(rawValue: "MW") }
    @export(implementation) public static var ag: Self { .init(rawValue: "AG") }
    @export(implementation) public static var rw: Self { .init(rawValue: "RW") }
    @export(implementation) public static var gg: Self { .init(rawValue: "GG") }
    @export(implementation) public static var gm: Self { .init(rawValue: "GM") }
    @export(implementation) public static var fo: Self { .init(rawValue: "FO") }
    @export(implementation) public static var lc: Self { .init(rawValue: "LC") }
    @export(implementation) public static var ky: Self { .init(rawValue: "KY") }
    @export(implementation) public static var bj: Self { .init(rawValue: "BJ") }
    @export(implementation) public static var ad: Self { .init(rawValue: "AD") }
    @export(implementation) public static var gd: Self { .init(rawValue: "GD") }
    @export(implementation) public static var vi: Self { .init(rawValue: "VI") }
    @export(implementation) public static var bz: Self { .init(rawValue: "BZ") }
    @export(implementation) public static var vc: Self { .init(rawValue: "VC") }
    @export(implementation) public static var mn: Self { .init(rawValue: "MN") }
    @export(implementation) public static var mz: Self { .init(rawValue: "MZ") }
    @export(implementation) public static var ml: Self { .init(rawValue: "ML") }
    @export(implementation) public static var ao: Self { .init(rawValue: "AO") }
    @export(implementation) public static var gf: Self { .init(rawValue: "GF") }
    @export(implementation) public static var uz: Self { .init(rawValue: "UZ") }
    @export(implementation) public static var dj: Self { .init(rawValue: "DJ") }
    @export(implementation) public static var bf: Self { .init(rawValue: "BF") }
    @export(implementation) public static var mc: Self { .init(rawValue: "MC") }
    @export(implementation) public static var tg: Self { .init(rawValue: "TG") }
    @export(implementation) public static var gl: Self { .init(rawValue: "GL") }
    @export(implementation) public static var ga: Self { .init(rawValue: "GA") }
    @export(implementation) public static var gi: Self { .init(rawValue: "GI") }
    @export(implementation) public static var cd: Self { .init(rawValue: "CD") }
    @export(implementation) public static var kg: Self { .init(rawValue: "KG") }
    @export(implementation) public static var pg: Self { .init(rawValue: "PG") }
    @export(implementation) public static var bt: Self { .init(rawValue: "BT") }
    @export(implementation) public static var kn: Self { .init(rawValue: "KN") }
    @export(implementation) public static var sz: Self { .init(rawValue: "SZ") }
    @export(implementation) public static var ls: Self { .init(rawValue: "LS") }
    @export(implementation) public static var la: Self { .init(rawValue: "LA") }
    @export(implementation) public static var li: Self { .init(rawValue: "LI") }
    @export(implementation) public static var mp: Self { .init(rawValue: "MP") }
    @export(implementation) public static var sr: Self { .init(rawValue: "SR") }
    @export(implementation) public static var sc: Self { .init(rawValue: "SC") }
    @export(implementation) public static var vg: Self { .init(rawValue: "VG") }
    @export(implementation) public static var tc: Self { .init(rawValue: "TC") }
    @export(implementation) public static var dm: Self { .init(rawValue: "DM") }
    @export(implementation) public static var mr: Self { .init(rawValue: "MR") }
    @export(implementation) public static var ax: Self { .init(rawValue: "AX") }
    @export(implementation) public static var sm: Self { .init(rawValue: "SM") }
    @export(implementation) public static var sl: Self { .init(rawValue: "SL") }
    @export(implementation) public static var ne: Self { .init(rawValue: "NE") }
    @export(implementation) public static var cg: Self { .init(rawValue: "CG") }
    @export(implementation) public static var ai: Self { .init(rawValue: "AI") }
    @export(implementation) public static var yt: Self { .init(rawValue: "YT") }
    @export(implementation) public static var cv: Self { .init(rawValue: "CV") }
    @export(implementation) public static var gn: Self { .init(rawValue: "GN") }
    @export(implementation) public static var tm: Self { .init(rawValue: "TM") }
    @export(implementation) public static var bi: Self { .init(rawValue: "BI") }
    @export(implementation) public static var tj: Self { .init(rawValue: "TJ") }
    @export(implementation) public static var vu: Self { .init(rawValue: "VU") }
    @export(implementation) public static var sb: Self { .init(rawValue: "SB") }
    @export(implementation) public static var er: Self { .init(rawValue: "ER") }
    @export(implementation) public static var ws: Self { .init(rawValue: "WS") }
    @export(implementation) public static var `as`: Self { .init(rawValue: "AS") }
    @export(implementation) public static var fk: Self { .init(rawValue: "FK") }
    @export(implementation) public static var gq: Self { .init(rawValue: "GQ") }
    @export(implementation) public static var to: Self { .init(rawValue: "TO") }
    @export(implementation) public static var km: Self { .init(rawValue: "KM") }
    @export(implementation) public static var pw: Self { .init(rawValue: "PW") }
    @export(implementation) public static var fm: Self { .init(rawValue: "FM") }
    @export(implementation) public static var cf: Self { .init(rawValue: "CF") }
    @export(implementation) public static var so: Self { .init(rawValue: "SO") }
    @export(implementation) public static var mh: Self { .init(rawValue: "MH") }
    @export(implementation) public static var va: Self { .init(rawValue: "VA") }
    @export(implementation) public static var td: Self { .init(rawValue: "TD") }
    @export(implementation) public static var ki: Self { .init(rawValue: "KI") }
    @export(implementation) public static var st: Self { .init(rawValue: "ST") }
    @export(implementation) public static var tv: Self { .init(rawValue: "TV") }
    @export(implementation) public static var nr: Self { .init(rawValue: "NR") }
    @export(implementation) public static var re: Self { .init(rawValue: "RE") }
    @export(implementation) public static var lr: Self { .init(rawValue: "LR") }
    @export(implementation) public static var zw: Self { .init(rawValue: "ZW") }
    @export(implementation) public static var ci: Self { .init(rawValue: "CI") }
    @export(implementation) public static var mm: Self { .init(rawValue: "MM") }
    @export(implementation) public static var an: Self { .init(rawValue: "AN") }
    @export(implementation) public static var aq: Self { .init(rawValue: "AQ") }
    @export(implementation) public static var bq: Self { .init(rawValue: "BQ") }
    @export(implementation) public static var bv: Self { .init(rawValue: "BV") }
    @export(implementation) public static var io: Self { .init(rawValue: "IO") }
    @export(implementation) public static var cx: Self { .init(rawValue: "CX") }
    @export(implementation) public static var cc: Self { .init(rawValue: "CC") }
    @export(implementation) public static var ck: Self { .init(rawValue: "CK") }
    @export(implementation) public static var cw: Self { .init(rawValue: "CW") }
    @export(implementation) public static var tf: Self { .init(rawValue: "TF") }
    @export(implementation) public static var gw: Self { .init(rawValue: "GW") }
    @export(implementation) public static var hm: Self { .init(rawValue: "HM") }
    @export(implementation) public static var xk: Self { .init(rawValue: "XK") }
    @export(implementation) public static var ms: Self { .init(rawValue: "MS") }
    @export(implementation) public static var nu: Self { .init(rawValue: "NU") }
    @export(implementation) public static var nf: Self { .init(rawValue: "NF") }
    @export(implementation) public static var pn: Self { .init(rawValue: "PN") }
    @export(implementation) public static var bl: Self { .init(rawValue: "BL") }
    @export(implementation) public static var sh: Self { .init(rawValue: "SH") }
    @export(implementation) public static var mf: Self { .init(rawValue: "MF") }
    @export(implementation) public static var pm: Self { .init(rawValue: "PM") }
    @export(implementation) public static var sx: Self { .init(rawValue: "SX") }
    @export(implementation) public static var gs: Self { .init(rawValue: "GS") }
    @export(implementation) public static var sd: Self { .init(rawValue: "SD") }
    @export(implementation) public static var ss: Self { .init(rawValue: "SS") }
    @export(implementation) public static var sj: Self { .init(rawValue: "SJ") }
    @export(implementation) public static var tl: Self { .init(rawValue: "TL") }
    @export(implementation) public static var tk: Self { .init(rawValue: "TK") }
    @export(implementation) public static var um: Self { .init(rawValue: "UM") }
    @export(implementation) public static var wf: Self { .init(rawValue: "WF") }
    @export(implementation) public static var eh: Self { .init(rawValue: "EH") }
}

/// Values of `ads_archive.ad_type`.
public struct AdsArchiveAdType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var all: Self { .init(rawValue: "ALL") }
    @export(implementation) public static var creditAds: Self { .init(rawValue: "CREDIT_ADS") }
    @export(implementation) public static var employmentAds: Self { .init(rawValue: "EMPLOYMENT_ADS") }
    @export(implementation) public static var housingAds: Self { .init(rawValue: "HOUSING_ADS") }
    @export(implementation) public static var politicalAndIssueAds: Self { .init(rawValue: "POLITICAL_AND_ISSUE_ADS") }
}

/// Values of `ads_archive.media_type`.
public struct AdsArchiveMediaType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var all: Self { .init(rawValue: "ALL") }
    @export(implementation) public static var image: Self { .init(rawValue: "IMAGE") }
    @export(implementation) public static var meme: Self { .init(rawValue: "MEME") }
    @export(implementation) public static var video: Self { .init(rawValue: "VIDEO") }
    @export(implementation) public static var none: Self { .init(rawValue: "NONE") }
}

/// Values of `ads_archive.publisher_platforms`.
public struct AdsArchivePublisherPlatform: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var facebook: Self { .init(rawValue: "FACEBOOK") }
    @export(implementation) public static var instagram: Self { .init(rawValue: "INSTAGRAM") }
    @export(implementation) public static var audienceNetwork: Self { .init(rawValue: "AUDIENCE_NETWORK") }
    @export(implementation) public static var messenger: Self { .init(rawValue: "MESSENGER") }
    @export(implementation) public static var whatsApp: Self { .init(rawValue: "WHATSAPP") }
    @export(implementation) public static var oculus: Self { .init(rawValue: "OCULUS") }
}

/// Values of `ads_archive.search_type`.
public struct AdsArchiveSearchType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var keywordUnordered: Self { .init(rawValue: "KEYWORD_UNORDERED") }
    @export(implementation) public static var keywordExactPhrase: Self { .init(rawValue: "KEYWORD_EXACT_PHRASE") }
}
