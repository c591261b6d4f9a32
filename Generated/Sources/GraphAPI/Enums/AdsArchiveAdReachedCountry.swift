/// Values of `ads_archive.ad_reached_countries`.
public struct AdsArchiveAdReachedCountry: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `ALL`.
    @export(implementation) public static var all: Self { .init(rawValue: "ALL") }
    /// `BR`.
    @export(implementation) public static var br: Self { .init(rawValue: "BR") }
    /// `IN`.
    @export(implementation) public static var `in`: Self { .init(rawValue: "IN") }
    /// `GB`.
    @export(implementation) public static var gb: Self { .init(rawValue: "GB") }
    /// `US`.
    @export(implementation) public static var us: Self { .init(rawValue: "US") }
    /// `CA`.
    @export(implementation) public static var ca: Self { .init(rawValue: "CA") }
    /// `AR`.
    @export(implementation) public static var ar: Self { .init(rawValue: "AR") }
    /// `AU`.
    @export(implementation) public static var au: Self { .init(rawValue: "AU") }
    /// `AT`.
    @export(implementation) public static var at: Self { .init(rawValue: "AT") }
    /// `BE`.
    @export(implementation) public static var be: Self { .init(rawValue: "BE") }
    /// `CL`.
    @export(implementation) public static var cl: Self { .init(rawValue: "CL") }
    /// `CN`.
    @export(implementation) public static var cn: Self { .init(rawValue: "CN") }
    /// `CO`.
    @export(implementation) public static var co: Self { .init(rawValue: "CO") }
    /// `HR`.
    @export(implementation) public static var hr: Self { .init(rawValue: "HR") }
    /// `DK`.
    @export(implementation) public static var dk: Self { .init(rawValue: "DK") }
    /// `DO`.
    @export(implementation) public static var `do`: Self { .init(rawValue: "DO") }
    /// `EG`.
    @export(implementation) public static var eg: Self { .init(rawValue: "EG") }
    /// `FI`.
    @export(implementation) public static var fi: Self { .init(rawValue: "FI") }
    /// `FR`.
    @export(implementation) public static var fr: Self { .init(rawValue: "FR") }
    /// `DE`.
    @export(implementation) public static var de: Self { .init(rawValue: "DE") }
    /// `GR`.
    @export(implementation) public static var gr: Self { .init(rawValue: "GR") }
    /// `HK`.
    @export(implementation) public static var hk: Self { .init(rawValue: "HK") }
    /// `ID`.
    @export(implementation) public static var id: Self { .init(rawValue: "ID") }
    /// `IE`.
    @export(implementation) public static var ie: Self { .init(rawValue: "IE") }
    /// `IL`.
    @export(implementation) public static var il: Self { .init(rawValue: "IL") }
    /// `IT`.
    @export(implementation) public static var it: Self { .init(rawValue: "IT") }
    /// `JP`.
    @export(implementation) public static var jp: Self { .init(rawValue: "JP") }
    /// `JO`.
    @export(implementation) public static var jo: Self { .init(rawValue: "JO") }
    /// `KW`.
    @export(implementation) public static var kw: Self { .init(rawValue: "KW") }
    /// `LB`.
    @export(implementation) public static var lb: Self { .init(rawValue: "LB") }
    /// `MY`.
    @export(implementation) public static var my: Self { .init(rawValue: "MY") }
    /// `MX`.
    @export(implementation) public static var mx: Self { .init(rawValue: "MX") }
    /// `NL`.
    @export(implementation) public static var nl: Self { .init(rawValue: "NL") }
    /// `NZ`.
    @export(implementation) public static var nz: Self { .init(rawValue: "NZ") }
    /// `NG`.
    @export(implementation) public static var ng: Self { .init(rawValue: "NG") }
    /// `NO`.
    @export(implementation) public static var no: Self { .init(rawValue: "NO") }
    /// `PK`.
    @export(implementation) public static var pk: Self { .init(rawValue: "PK") }
    /// `PA`.
    @export(implementation) public static var pa: Self { .init(rawValue: "PA") }
    /// `PE`.
    @export(implementation) public static var pe: Self { .init(rawValue: "PE") }
    /// `PH`.
    @export(implementation) public static var ph: Self { .init(rawValue: "PH") }
    /// `PL`.
    @export(implementation) public static var pl: Self { .init(rawValue: "PL") }
    /// `RU`.
    @export(implementation) public static var ru: Self { .init(rawValue: "RU") }
    /// `SA`.
    @export(implementation) public static var sa: Self { .init(rawValue: "SA") }
    /// `RS`.
    @export(implementation) public static var rs: Self { .init(rawValue: "RS") }
    /// `SG`.
    @export(implementation) public static var sg: Self { .init(rawValue: "SG") }
    /// `ZA`.
    @export(implementation) public static var za: Self { .init(rawValue: "ZA") }
    /// `KR`.
    @export(implementation) public static var kr: Self { .init(rawValue: "KR") }
    /// `ES`.
    @export(implementation) public static var es: Self { .init(rawValue: "ES") }
    /// `SE`.
    @export(implementation) public static var se: Self { .init(rawValue: "SE") }
    /// `CH`.
    @export(implementation) public static var ch: Self { .init(rawValue: "CH") }
    /// `TW`.
    @export(implementation) public static var tw: Self { .init(rawValue: "TW") }
    /// `TH`.
    @export(implementation) public static var th: Self { .init(rawValue: "TH") }
    /// `TR`.
    @export(implementation) public static var tr: Self { .init(rawValue: "TR") }
    /// `AE`.
    @export(implementation) public static var ae: Self { .init(rawValue: "AE") }
    /// `VE`.
    @export(implementation) public static var ve: Self { .init(rawValue: "VE") }
    /// `PT`.
    @export(implementation) public static var pt: Self { .init(rawValue: "PT") }
    /// `LU`.
    @export(implementation) public static var lu: Self { .init(rawValue: "LU") }
    /// `BG`.
    @export(implementation) public static var bg: Self { .init(rawValue: "BG") }
    /// `CZ`.
    @export(implementation) public static var cz: Self { .init(rawValue: "CZ") }
    /// `SI`.
    @export(implementation) public static var si: Self { .init(rawValue: "SI") }
    /// `IS`.
    @export(implementation) public static var `is`: Self { .init(rawValue: "IS") }
    /// `SK`.
    @export(implementation) public static var sk: Self { .init(rawValue: "SK") }
    /// `LT`.
    @export(implementation) public static var lt: Self { .init(rawValue: "LT") }
    /// `TT`.
    @export(implementation) public static var tt: Self { .init(rawValue: "TT") }
    /// `BD`.
    @export(implementation) public static var bd: Self { .init(rawValue: "BD") }
    /// `LK`.
    @export(implementation) public static var lk: Self { .init(rawValue: "LK") }
    /// `KE`.
    @export(implementation) public static var ke: Self { .init(rawValue: "KE") }
    /// `HU`.
    @export(implementation) public static var hu: Self { .init(rawValue: "HU") }
    /// `MA`.
    @export(implementation) public static var ma: Self { .init(rawValue: "MA") }
    /// `CY`.
    @export(implementation) public static var cy: Self { .init(rawValue: "CY") }
    /// `JM`.
    @export(implementation) public static var jm: Self { .init(rawValue: "JM") }
    /// `EC`.
    @export(implementation) public static var ec: Self { .init(rawValue: "EC") }
    /// `RO`.
    @export(implementation) public static var ro: Self { .init(rawValue: "RO") }
    /// `BO`.
    @export(implementation) public static var bo: Self { .init(rawValue: "BO") }
    /// `GT`.
    @export(implementation) public static var gt: Self { .init(rawValue: "GT") }
    /// `CR`.
    @export(implementation) public static var cr: Self { .init(rawValue: "CR") }
    /// `QA`.
    @export(implementation) public static var qa: Self { .init(rawValue: "QA") }
    /// `SV`.
    @export(implementation) public static var sv: Self { .init(rawValue: "SV") }
    /// `HN`.
    @export(implementation) public static var hn: Self { .init(rawValue: "HN") }
    /// `NI`.
    @export(implementation) public static var ni: Self { .init(rawValue: "NI") }
    /// `PY`.
    @export(implementation) public static var py: Self { .init(rawValue: "PY") }
    /// `UY`.
    @export(implementation) public static var uy: Self { .init(rawValue: "UY") }
    /// `PR`.
    @export(implementation) public static var pr: Self { .init(rawValue: "PR") }
    /// `BA`.
    @export(implementation) public static var ba: Self { .init(rawValue: "BA") }
    /// `PS`.
    @export(implementation) public static var ps: Self { .init(rawValue: "PS") }
    /// `TN`.
    @export(implementation) public static var tn: Self { .init(rawValue: "TN") }
    /// `BH`.
    @export(implementation) public static var bh: Self { .init(rawValue: "BH") }
    /// `VN`.
    @export(implementation) public static var vn: Self { .init(rawValue: "VN") }
    /// `GH`.
    @export(implementation) public static var gh: Self { .init(rawValue: "GH") }
    /// `MU`.
    @export(implementation) public static var mu: Self { .init(rawValue: "MU") }
    /// `UA`.
    @export(implementation) public static var ua: Self { .init(rawValue: "UA") }
    /// `MT`.
    @export(implementation) public static var mt: Self { .init(rawValue: "MT") }
    /// `BS`.
    @export(implementation) public static var bs: Self { .init(rawValue: "BS") }
    /// `MV`.
    @export(implementation) public static var mv: Self { .init(rawValue: "MV") }
    /// `OM`.
    @export(implementation) public static var om: Self { .init(rawValue: "OM") }
    /// `MK`.
    @export(implementation) public static var mk: Self { .init(rawValue: "MK") }
    /// `LV`.
    @export(implementation) public static var lv: Self { .init(rawValue: "LV") }
    /// `EE`.
    @export(implementation) public static var ee: Self { .init(rawValue: "EE") }
    /// `IQ`.
    @export(implementation) public static var iq: Self { .init(rawValue: "IQ") }
    /// `DZ`.
    @export(implementation) public static var dz: Self { .init(rawValue: "DZ") }
    /// `AL`.
    @export(implementation) public static var al: Self { .init(rawValue: "AL") }
    /// `NP`.
    @export(implementation) public static var np: Self { .init(rawValue: "NP") }
    /// `MO`.
    @export(implementation) public static var mo: Self { .init(rawValue: "MO") }
    /// `ME`.
    @export(implementation) public static var me: Self { .init(rawValue: "ME") }
    /// `SN`.
    @export(implementation) public static var sn: Self { .init(rawValue: "SN") }
    /// `GE`.
    @export(implementation) public static var ge: Self { .init(rawValue: "GE") }
    /// `BN`.
    @export(implementation) public static var bn: Self { .init(rawValue: "BN") }
    /// `UG`.
    @export(implementation) public static var ug: Self { .init(rawValue: "UG") }
    /// `GP`.
    @export(implementation) public static var gp: Self { .init(rawValue: "GP") }
    /// `BB`.
    @export(implementation) public static var bb: Self { .init(rawValue: "BB") }
    /// `AZ`.
    @export(implementation) public static var az: Self { .init(rawValue: "AZ") }
    /// `TZ`.
    @export(implementation) public static var tz: Self { .init(rawValue: "TZ") }
    /// `LY`.
    @export(implementation) public static var ly: Self { .init(rawValue: "LY") }
    /// `MQ`.
    @export(implementation) public static var mq: Self { .init(rawValue: "MQ") }
    /// `CM`.
    @export(implementation) public static var cm: Self { .init(rawValue: "CM") }
    /// `BW`.
    @export(implementation) public static var bw: Self { .init(rawValue: "BW") }
    /// `ET`.
    @export(implementation) public static var et: Self { .init(rawValue: "ET") }
    /// `KZ`.
    @export(implementation) public static var kz: Self { .init(rawValue: "KZ") }
    /// `NA`.
    @export(implementation) public static var na: Self { .init(rawValue: "NA") }
    /// `MG`.
    @export(implementation) public static var mg: Self { .init(rawValue: "MG") }
    /// `NC`.
    @export(implementation) public static var nc: Self { .init(rawValue: "NC") }
    /// `MD`.
    @export(implementation) public static var md: Self { .init(rawValue: "MD") }
    /// `FJ`.
    @export(implementation) public static var fj: Self { .init(rawValue: "FJ") }
    /// `BY`.
    @export(implementation) public static var by: Self { .init(rawValue: "BY") }
    /// `JE`.
    @export(implementation) public static var je: Self { .init(rawValue: "JE") }
    /// `GU`.
    @export(implementation) public static var gu: Self { .init(rawValue: "GU") }
    /// `YE`.
    @export(implementation) public static var ye: Self { .init(rawValue: "YE") }
    /// `ZM`.
    @export(implementation) public static var zm: Self { .init(rawValue: "ZM") }
    /// `IM`.
    @export(implementation) public static var im: Self { .init(rawValue: "IM") }
    /// `HT`.
    @export(implementation) public static var ht: Self { .init(rawValue: "HT") }
    /// `KH`.
    @export(implementation) public static var kh: Self { .init(rawValue: "KH") }
    /// `AW`.
    @export(implementation) public static var aw: Self { .init(rawValue: "AW") }
    /// `PF`.
    @export(implementation) public static var pf: Self { .init(rawValue: "PF") }
    /// `AF`.
    @export(implementation) public static var af: Self { .init(rawValue: "AF") }
    /// `BM`.
    @export(implementation) public static var bm: Self { .init(rawValue: "BM") }
    /// `GY`.
    @export(implementation) public static var gy: Self { .init(rawValue: "GY") }
    /// `AM`.
    @export(implementation) public static var am: Self { .init(rawValue: "AM") }
    /// `MW`.
    @export(implementation) public static var mw: Self { .init(rawValue: "MW") }
    /// `AG`.
    @export(implementation) public static var ag: Self { .init(rawValue: "AG") }
    /// `RW`.
    @export(implementation) public static var rw: Self { .init(rawValue: "RW") }
    /// `GG`.
    @export(implementation) public static var gg: Self { .init(rawValue: "GG") }
    /// `GM`.
    @export(implementation) public static var gm: Self { .init(rawValue: "GM") }
    /// `FO`.
    @export(implementation) public static var fo: Self { .init(rawValue: "FO") }
    /// `LC`.
    @export(implementation) public static var lc: Self { .init(rawValue: "LC") }
    /// `KY`.
    @export(implementation) public static var ky: Self { .init(rawValue: "KY") }
    /// `BJ`.
    @export(implementation) public static var bj: Self { .init(rawValue: "BJ") }
    /// `AD`.
    @export(implementation) public static var ad: Self { .init(rawValue: "AD") }
    /// `GD`.
    @export(implementation) public static var gd: Self { .init(rawValue: "GD") }
    /// `VI`.
    @export(implementation) public static var vi: Self { .init(rawValue: "VI") }
    /// `BZ`.
    @export(implementation) public static var bz: Self { .init(rawValue: "BZ") }
    /// `VC`.
    @export(implementation) public static var vc: Self { .init(rawValue: "VC") }
    /// `MN`.
    @export(implementation) public static var mn: Self { .init(rawValue: "MN") }
    /// `MZ`.
    @export(implementation) public static var mz: Self { .init(rawValue: "MZ") }
    /// `ML`.
    @export(implementation) public static var ml: Self { .init(rawValue: "ML") }
    /// `AO`.
    @export(implementation) public static var ao: Self { .init(rawValue: "AO") }
    /// `GF`.
    @export(implementation) public static var gf: Self { .init(rawValue: "GF") }
    /// `UZ`.
    @export(implementation) public static var uz: Self { .init(rawValue: "UZ") }
    /// `DJ`.
    @export(implementation) public static var dj: Self { .init(rawValue: "DJ") }
    /// `BF`.
    @export(implementation) public static var bf: Self { .init(rawValue: "BF") }
    /// `MC`.
    @export(implementation) public static var mc: Self { .init(rawValue: "MC") }
    /// `TG`.
    @export(implementation) public static var tg: Self { .init(rawValue: "TG") }
    /// `GL`.
    @export(implementation) public static var gl: Self { .init(rawValue: "GL") }
    /// `GA`.
    @export(implementation) public static var ga: Self { .init(rawValue: "GA") }
    /// `GI`.
    @export(implementation) public static var gi: Self { .init(rawValue: "GI") }
    /// `CD`.
    @export(implementation) public static var cd: Self { .init(rawValue: "CD") }
    /// `KG`.
    @export(implementation) public static var kg: Self { .init(rawValue: "KG") }
    /// `PG`.
    @export(implementation) public static var pg: Self { .init(rawValue: "PG") }
    /// `BT`.
    @export(implementation) public static var bt: Self { .init(rawValue: "BT") }
    /// `KN`.
    @export(implementation) public static var kn: Self { .init(rawValue: "KN") }
    /// `SZ`.
    @export(implementation) public static var sz: Self { .init(rawValue: "SZ") }
    /// `LS`.
    @export(implementation) public static var ls: Self { .init(rawValue: "LS") }
    /// `LA`.
    @export(implementation) public static var la: Self { .init(rawValue: "LA") }
    /// `LI`.
    @export(implementation) public static var li: Self { .init(rawValue: "LI") }
    /// `MP`.
    @export(implementation) public static var mp: Self { .init(rawValue: "MP") }
    /// `SR`.
    @export(implementation) public static var sr: Self { .init(rawValue: "SR") }
    /// `SC`.
    @export(implementation) public static var sc: Self { .init(rawValue: "SC") }
    /// `VG`.
    @export(implementation) public static var vg: Self { .init(rawValue: "VG") }
    /// `TC`.
    @export(implementation) public static var tc: Self { .init(rawValue: "TC") }
    /// `DM`.
    @export(implementation) public static var dm: Self { .init(rawValue: "DM") }
    /// `MR`.
    @export(implementation) public static var mr: Self { .init(rawValue: "MR") }
    /// `AX`.
    @export(implementation) public static var ax: Self { .init(rawValue: "AX") }
    /// `SM`.
    @export(implementation) public static var sm: Self { .init(rawValue: "SM") }
    /// `SL`.
    @export(implementation) public static var sl: Self { .init(rawValue: "SL") }
    /// `NE`.
    @export(implementation) public static var ne: Self { .init(rawValue: "NE") }
    /// `CG`.
    @export(implementation) public static var cg: Self { .init(rawValue: "CG") }
    /// `AI`.
    @export(implementation) public static var ai: Self { .init(rawValue: "AI") }
    /// `YT`.
    @export(implementation) public static var yt: Self { .init(rawValue: "YT") }
    /// `CV`.
    @export(implementation) public static var cv: Self { .init(rawValue: "CV") }
    /// `GN`.
    @export(implementation) public static var gn: Self { .init(rawValue: "GN") }
    /// `TM`.
    @export(implementation) public static var tm: Self { .init(rawValue: "TM") }
    /// `BI`.
    @export(implementation) public static var bi: Self { .init(rawValue: "BI") }
    /// `TJ`.
    @export(implementation) public static var tj: Self { .init(rawValue: "TJ") }
    /// `VU`.
    @export(implementation) public static var vu: Self { .init(rawValue: "VU") }
    /// `SB`.
    @export(implementation) public static var sb: Self { .init(rawValue: "SB") }
    /// `ER`.
    @export(implementation) public static var er: Self { .init(rawValue: "ER") }
    /// `WS`.
    @export(implementation) public static var ws: Self { .init(rawValue: "WS") }
    /// `AS`.
    @export(implementation) public static var `as`: Self { .init(rawValue: "AS") }
    /// `FK`.
    @export(implementation) public static var fk: Self { .init(rawValue: "FK") }
    /// `GQ`.
    @export(implementation) public static var gq: Self { .init(rawValue: "GQ") }
    /// `TO`.
    @export(implementation) public static var to: Self { .init(rawValue: "TO") }
    /// `KM`.
    @export(implementation) public static var km: Self { .init(rawValue: "KM") }
    /// `PW`.
    @export(implementation) public static var pw: Self { .init(rawValue: "PW") }
    /// `FM`.
    @export(implementation) public static var fm: Self { .init(rawValue: "FM") }
    /// `CF`.
    @export(implementation) public static var cf: Self { .init(rawValue: "CF") }
    /// `SO`.
    @export(implementation) public static var so: Self { .init(rawValue: "SO") }
    /// `MH`.
    @export(implementation) public static var mh: Self { .init(rawValue: "MH") }
    /// `VA`.
    @export(implementation) public static var va: Self { .init(rawValue: "VA") }
    /// `TD`.
    @export(implementation) public static var td: Self { .init(rawValue: "TD") }
    /// `KI`.
    @export(implementation) public static var ki: Self { .init(rawValue: "KI") }
    /// `ST`.
    @export(implementation) public static var st: Self { .init(rawValue: "ST") }
    /// `TV`.
    @export(implementation) public static var tv: Self { .init(rawValue: "TV") }
    /// `NR`.
    @export(implementation) public static var nr: Self { .init(rawValue: "NR") }
    /// `RE`.
    @export(implementation) public static var re: Self { .init(rawValue: "RE") }
    /// `LR`.
    @export(implementation) public static var lr: Self { .init(rawValue: "LR") }
    /// `ZW`.
    @export(implementation) public static var zw: Self { .init(rawValue: "ZW") }
    /// `CI`.
    @export(implementation) public static var ci: Self { .init(rawValue: "CI") }
    /// `MM`.
    @export(implementation) public static var mm: Self { .init(rawValue: "MM") }
    /// `AN`.
    @export(implementation) public static var an: Self { .init(rawValue: "AN") }
    /// `AQ`.
    @export(implementation) public static var aq: Self { .init(rawValue: "AQ") }
    /// `BQ`.
    @export(implementation) public static var bq: Self { .init(rawValue: "BQ") }
    /// `BV`.
    @export(implementation) public static var bv: Self { .init(rawValue: "BV") }
    /// `IO`.
    @export(implementation) public static var io: Self { .init(rawValue: "IO") }
    /// `CX`.
    @export(implementation) public static var cx: Self { .init(rawValue: "CX") }
    /// `CC`.
    @export(implementation) public static var cc: Self { .init(rawValue: "CC") }
    /// `CK`.
    @export(implementation) public static var ck: Self { .init(rawValue: "CK") }
    /// `CW`.
    @export(implementation) public static var cw: Self { .init(rawValue: "CW") }
    /// `TF`.
    @export(implementation) public static var tf: Self { .init(rawValue: "TF") }
    /// `GW`.
    @export(implementation) public static var gw: Self { .init(rawValue: "GW") }
    /// `HM`.
    @export(implementation) public static var hm: Self { .init(rawValue: "HM") }
    /// `XK`.
    @export(implementation) public static var xk: Self { .init(rawValue: "XK") }
    /// `MS`.
    @export(implementation) public static var ms: Self { .init(rawValue: "MS") }
    /// `NU`.
    @export(implementation) public static var nu: Self { .init(rawValue: "NU") }
    /// `NF`.
    @export(implementation) public static var nf: Self { .init(rawValue: "NF") }
    /// `PN`.
    @export(implementation) public static var pn: Self { .init(rawValue: "PN") }
    /// `BL`.
    @export(implementation) public static var bl: Self { .init(rawValue: "BL") }
    /// `SH`.
    @export(implementation) public static var sh: Self { .init(rawValue: "SH") }
    /// `MF`.
    @export(implementation) public static var mf: Self { .init(rawValue: "MF") }
    /// `PM`.
    @export(implementation) public static var pm: Self { .init(rawValue: "PM") }
    /// `SX`.
    @export(implementation) public static var sx: Self { .init(rawValue: "SX") }
    /// `GS`.
    @export(implementation) public static var gs: Self { .init(rawValue: "GS") }
    /// `SD`.
    @export(implementation) public static var sd: Self { .init(rawValue: "SD") }
    /// `SS`.
    @export(implementation) public static var ss: Self { .init(rawValue: "SS") }
    /// `SJ`.
    @export(implementation) public static var sj: Self { .init(rawValue: "SJ") }
    /// `TL`.
    @export(implementation) public static var tl: Self { .init(rawValue: "TL") }
    /// `TK`.
    @export(implementation) public static var tk: Self { .init(rawValue: "TK") }
    /// `UM`.
    @export(implementation) public static var um: Self { .init(rawValue: "UM") }
    /// `WF`.
    @export(implementation) public static var wf: Self { .init(rawValue: "WF") }
    /// `EH`.
    @export(implementation) public static var eh: Self { .init(rawValue: "EH") }
}
