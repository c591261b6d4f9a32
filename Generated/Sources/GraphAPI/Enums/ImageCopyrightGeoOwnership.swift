/// Values of `image-copyright.geo_ownership`.
public struct ImageCopyrightGeoOwnership: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `AD`.
    @export(implementation) public static var ad: Self { .init(rawValue: "AD") }
    /// `AE`.
    @export(implementation) public static var ae: Self { .init(rawValue: "AE") }
    /// `AF`.
    @export(implementation) public static var af: Self { .init(rawValue: "AF") }
    /// `AG`.
    @export(implementation) public static var ag: Self { .init(rawValue: "AG") }
    /// `AI`.
    @export(implementation) public static var ai: Self { .init(rawValue: "AI") }
    /// `AL`.
    @export(implementation) public static var al: Self { .init(rawValue: "AL") }
    /// `AM`.
    @export(implementation) public static var am: Self { .init(rawValue: "AM") }
    /// `AN`.
    @export(implementation) public static var an: Self { .init(rawValue: "AN") }
    /// `AO`.
    @export(implementation) public static var ao: Self { .init(rawValue: "AO") }
    /// `AQ`.
    @export(implementation) public static var aq: Self { .init(rawValue: "AQ") }
    /// `AR`.
    @export(implementation) public static var ar: Self { .init(rawValue: "AR") }
    /// `AS`.
    @export(implementation) public static var `as`: Self { .init(rawValue: "AS") }
    /// `AT`.
    @export(implementation) public static var at: Self { .init(rawValue: "AT") }
    /// `AU`.
    @export(implementation) public static var au: Self { .init(rawValue: "AU") }
    /// `AW`.
    @export(implementation) public static var aw: Self { .init(rawValue: "AW") }
    /// `AX`.
    @export(implementation) public static var ax: Self { .init(rawValue: "AX") }
    /// `AZ`.
    @export(implementation) public static var az: Self { .init(rawValue: "AZ") }
    /// `BA`.
    @export(implementation) public static var ba: Self { .init(rawValue: "BA") }
    /// `BB`.
    @export(implementation) public static var bb: Self { .init(rawValue: "BB") }
    /// `BD`.
    @export(implementation) public static var bd: Self { .init(rawValue: "BD") }
    /// `BE`.
    @export(implementation) public static var be: Self { .init(rawValue: "BE") }
    /// `BF`.
    @export(implementation) public static var bf: Self { .init(rawValue: "BF") }
    /// `BG`.
    @export(implementation) public static var bg: Self { .init(rawValue: "BG") }
    /// `BH`.
    @export(implementation) public static var bh: Self { .init(rawValue: "BH") }
    /// `BI`.
    @export(implementation) public static var bi: Self { .init(rawValue: "BI") }
    /// `BJ`.
    @export(implementation) public static var bj: Self { .init(rawValue: "BJ") }
    /// `BL`.
    @export(implementation) public static var bl: Self { .init(rawValue: "BL") }
    /// `BM`.
    @export(implementation) public static var bm: Self { .init(rawValue: "BM") }
    /// `BN`.
    @export(implementation) public static var bn: Self { .init(rawValue: "BN") }
    /// `BO`.
    @export(implementation) public static var bo: Self { .init(rawValue: "BO") }
    /// `BQ`.
    @export(implementation) public static var bq: Self { .init(rawValue: "BQ") }
    /// `BR`.
    @export(implementation) public static var br: Self { .init(rawValue: "BR") }
    /// `BS`.
    @export(implementation) public static var bs: Self { .init(rawValue: "BS") }
    /// `BT`.
    @export(implementation) public static var bt: Self { .init(rawValue: "BT") }
    /// `BV`.
    @export(implementation) public static var bv: Self { .init(rawValue: "BV") }
    /// `BW`.
    @export(implementation) public static var bw: Self { .init(rawValue: "BW") }
    /// `BY`.
    @export(implementation) public static var by: Self { .init(rawValue: "BY") }
    /// `BZ`.
    @export(implementation) public static var bz: Self { .init(rawValue: "BZ") }
    /// `CA`.
    @export(implementation) public static var ca: Self { .init(rawValue: "CA") }
    /// `CC`.
    @export(implementation) public static var cc: Self { .init(rawValue: "CC") }
    /// `CD`.
    @export(implementation) public static var cd: Self { .init(rawValue: "CD") }
    /// `CF`.
    @export(implementation) public static var cf: Self { .init(rawValue: "CF") }
    /// `CG`.
    @export(implementation) public static var cg: Self { .init(rawValue: "CG") }
    /// `CH`.
    @export(implementation) public static var ch: Self { .init(rawValue: "CH") }
    /// `CI`.
    @export(implementation) public static var ci: Self { .init(rawValue: "CI") }
    /// `CK`.
    @export(implementation) public static var ck: Self { .init(rawValue: "CK") }
    /// `CL`.
    @export(implementation) public static var cl: Self { .init(rawValue: "CL") }
    /// `CM`.
    @export(implementation) public static var cm: Self { .init(rawValue: "CM") }
    /// `CN`.
    @export(implementation) public static var cn: Self { .init(rawValue: "CN") }
    /// `CO`.
    @export(implementation) public static var co: Self { .init(rawValue: "CO") }
    /// `CR`.
    @export(implementation) public static var cr: Self { .init(rawValue: "CR") }
    /// `CU`.
    @export(implementation) public static var cu: Self { .init(rawValue: "CU") }
    /// `CV`.
    @export(implementation) public static var cv: Self { .init(rawValue: "CV") }
    /// `CW`.
    @export(implementation) public static var cw: Self { .init(rawValue: "CW") }
    /// `CX`.
    @export(implementation) public static var cx: Self { .init(rawValue: "CX") }
    /// `CY`.
    @export(implementation) public static var cy: Self { .init(rawValue: "CY") }
    /// `CZ`.
    @export(implementation) public static var cz: Self { .init(rawValue: "CZ") }
    /// `DE`.
    @export(implementation) public static var de: Self { .init(rawValue: "DE") }
    /// `DJ`.
    @export(implementation) public static var dj: Self { .init(rawValue: "DJ") }
    /// `DK`.
    @export(implementation) public static var dk: Self { .init(rawValue: "DK") }
    /// `DM`.
    @export(implementation) public static var dm: Self { .init(rawValue: "DM") }
    /// `DO`.
    @export(implementation) public static var `do`: Self { .init(rawValue: "DO") }
    /// `DZ`.
    @export(implementation) public static var dz: Self { .init(rawValue: "DZ") }
    /// `EC`.
    @export(implementation) public static var ec: Self { .init(rawValue: "EC") }
    /// `EE`.
    @export(implementation) public static var ee: Self { .init(rawValue: "EE") }
    /// `EG`.
    @export(implementation) public static var eg: Self { .init(rawValue: "EG") }
    /// `EH`.
    @export(implementation) public static var eh: Self { .init(rawValue: "EH") }
    /// `ER`.
    @export(implementation) public static var er: Self { .init(rawValue: "ER") }
    /// `ES`.
    @export(implementation) public static var es: Self { .init(rawValue: "ES") }
    /// `ET`.
    @export(implementation) public static var et: Self { .init(rawValue: "ET") }
    /// `FI`.
    @export(implementation) public static var fi: Self { .init(rawValue: "FI") }
    /// `FJ`.
    @export(implementation) public static var fj: Self { .init(rawValue: "FJ") }
    /// `FK`.
    @export(implementation) public static var fk: Self { .init(rawValue: "FK") }
    /// `FM`.
    @export(implementation) public static var fm: Self { .init(rawValue: "FM") }
    /// `FO`.
    @export(implementation) public static var fo: Self { .init(rawValue: "FO") }
    /// `FR`.
    @export(implementation) public static var fr: Self { .init(rawValue: "FR") }
    /// `GA`.
    @export(implementation) public static var ga: Self { .init(rawValue: "GA") }
    /// `GB`.
    @export(implementation) public static var gb: Self { .init(rawValue: "GB") }
    /// `GD`.
    @export(implementation) public static var gd: Self { .init(rawValue: "GD") }
    /// `GE`.
    @export(implementation) public static var ge: Self { .init(rawValue: "GE") }
    /// `GF`.
    @export(implementation) public static var gf: Self { .init(rawValue: "GF") }
    /// `GG`.
    @export(implementation) public static var gg: Self { .init(rawValue: "GG") }
    /// `GH`.
    @export(implementation) public static var gh: Self { .init(rawValue: "GH") }
    /// `GI`.
    @export(implementation) public static var gi: Self { .init(rawValue: "GI") }
    /// `GL`.
    @export(implementation) public static var gl: Self { .init(rawValue: "GL") }
    /// `GM`.
    @export(implementation) public static var gm: Self { .init(rawValue: "GM") }
    /// `GN`.
    @export(implementation) public static var gn: Self { .init(rawValue: "GN") }
    /// `GP`.
    @export(implementation) public static var gp: Self { .init(rawValue: "GP") }
    /// `GQ`.
    @export(implementation) public static var gq: Self { .init(rawValue: "GQ") }
    /// `GR`.
    @export(implementation) public static var gr: Self { .init(rawValue: "GR") }
    /// `GS`.
    @export(implementation) public static var gs: Self { .init(rawValue: "GS") }
    /// `GT`.
    @export(implementation) public static var gt: Self { .init(rawValue: "GT") }
    /// `GU`.
    @export(implementation) public static var gu: Self { .init(rawValue: "GU") }
    /// `GW`.
    @export(implementation) public static var gw: Self { .init(rawValue: "GW") }
    /// `GY`.
    @export(implementation) public static var gy: Self { .init(rawValue: "GY") }
    /// `HK`.
    @export(implementation) public static var hk: Self { .init(rawValue: "HK") }
    /// `HM`.
    @export(implementation) public static var hm: Self { .init(rawValue: "HM") }
    /// `HN`.
    @export(implementation) public static var hn: Self { .init(rawValue: "HN") }
    /// `HR`.
    @export(implementation) public static var hr: Self { .init(rawValue: "HR") }
    /// `HT`.
    @export(implementation) public static var ht: Self { .init(rawValue: "HT") }
    /// `HU`.
    @export(implementation) public static var hu: Self { .init(rawValue: "HU") }
    /// `ID`.
    @export(implementation) public static var id: Self { .init(rawValue: "ID") }
    /// `IE`.
    @export(implementation) public static var ie: Self { .init(rawValue: "IE") }
    /// `IL`.
    @export(implementation) public static var il: Self { .init(rawValue: "IL") }
    /// `IM`.
    @export(implementation) public static var im: Self { .init(rawValue: "IM") }
    /// `IN`.
    @export(implementation) public static var `in`: Self { .init(rawValue: "IN") }
    /// `IO`.
    @export(implementation) public static var io: Self { .init(rawValue: "IO") }
    /// `IQ`.
    @export(implementation) public static var iq: Self { .init(rawValue: "IQ") }
    /// `IR`.
    @export(implementation) public static var ir: Self { .init(rawValue: "IR") }
    /// `IS`.
    @export(implementation) public static var `is`: Self { .init(rawValue: "IS") }
    /// `IT`.
    @export(implementation) public static var it: Self { .init(rawValue: "IT") }
    /// `JE`.
    @export(implementation) public static var je: Self { .init(rawValue: "JE") }
    /// `JM`.
    @export(implementation) public static var jm: Self { .init(rawValue: "JM") }
    /// `JO`.
    @export(implementation) public static var jo: Self { .init(rawValue: "JO") }
    /// `JP`.
    @export(implementation) public static var jp: Self { .init(rawValue: "JP") }
    /// `KE`.
    @export(implementation) public static var ke: Self { .init(rawValue: "KE") }
    /// `KG`.
    @export(implementation) public static var kg: Self { .init(rawValue: "KG") }
    /// `KH`.
    @export(implementation) public static var kh: Self { .init(rawValue: "KH") }
    /// `KI`.
    @export(implementation) public static var ki: Self { .init(rawValue: "KI") }
    /// `KM`.
    @export(implementation) public static var km: Self { .init(rawValue: "KM") }
    /// `KN`.
    @export(implementation) public static var kn: Self { .init(rawValue: "KN") }
    /// `KP`.
    @export(implementation) public static var kp: Self { .init(rawValue: "KP") }
    /// `KR`.
    @export(implementation) public static var kr: Self { .init(rawValue: "KR") }
    /// `KW`.
    @export(implementation) public static var kw: Self { .init(rawValue: "KW") }
    /// `KY`.
    @export(implementation) public static var ky: Self { .init(rawValue: "KY") }
    /// `KZ`.
    @export(implementation) public static var kz: Self { .init(rawValue: "KZ") }
    /// `LA`.
    @export(implementation) public static var la: Self { .init(rawValue: "LA") }
    /// `LB`.
    @export(implementation) public static var lb: Self { .init(rawValue: "LB") }
    /// `LC`.
    @export(implementation) public static var lc: Self { .init(rawValue: "LC") }
    /// `LI`.
    @export(implementation) public static var li: Self { .init(rawValue: "LI") }
    /// `LK`.
    @export(implementation) public static var lk: Self { .init(rawValue: "LK") }
    /// `LR`.
    @export(implementation) public static var lr: Self { .init(rawValue: "LR") }
    /// `LS`.
    @export(implementation) public static var ls: Self { .init(rawValue: "LS") }
    /// `LT`.
    @export(implementation) public static var lt: Self { .init(rawValue: "LT") }
    /// `LU`.
    @export(implementation) public static var lu: Self { .init(rawValue: "LU") }
    /// `LV`.
    @export(implementation) public static var lv: Self { .init(rawValue: "LV") }
    /// `LY`.
    @export(implementation) public static var ly: Self { .init(rawValue: "LY") }
    /// `MA`.
    @export(implementation) public static var ma: Self { .init(rawValue: "MA") }
    /// `MC`.
    @export(implementation) public static var mc: Self { .init(rawValue: "MC") }
    /// `MD`.
    @export(implementation) public static var md: Self { .init(rawValue: "MD") }
    /// `ME`.
    @export(implementation) public static var me: Self { .init(rawValue: "ME") }
    /// `MF`.
    @export(implementation) public static var mf: Self { .init(rawValue: "MF") }
    /// `MG`.
    @export(implementation) public static var mg: Self { .init(rawValue: "MG") }
    /// `MH`.
    @export(implementation) public static var mh: Self { .init(rawValue: "MH") }
    /// `MK`.
    @export(implementation) public static var mk: Self { .init(rawValue: "MK") }
    /// `ML`.
    @export(implementation) public static var ml: Self { .init(rawValue: "ML") }
    /// `MM`.
    @export(implementation) public static var mm: Self { .init(rawValue: "MM") }
    /// `MN`.
    @export(implementation) public static var mn: Self { .init(rawValue: "MN") }
    /// `MO`.
    @export(implementation) public static var mo: Self { .init(rawValue: "MO") }
    /// `MP`.
    @export(implementation) public static var mp: Self { .init(rawValue: "MP") }
    /// `MQ`.
    @export(implementation) public static var mq: Self { .init(rawValue: "MQ") }
    /// `MR`.
    @export(implementation) public static var mr: Self { .init(rawValue: "MR") }
    /// `MS`.
    @export(implementation) public static var ms: Self { .init(rawValue: "MS") }
    /// `MT`.
    @export(implementation) public static var mt: Self { .init(rawValue: "MT") }
    /// `MU`.
    @export(implementation) public static var mu: Self { .init(rawValue: "MU") }
    /// `MV`.
    @export(implementation) public static var mv: Self { .init(rawValue: "MV") }
    /// `MW`.
    @export(implementation) public static var mw: Self { .init(rawValue: "MW") }
    /// `MX`.
    @export(implementation) public static var mx: Self { .init(rawValue: "MX") }
    /// `MY`.
    @export(implementation) public static var my: Self { .init(rawValue: "MY") }
    /// `MZ`.
    @export(implementation) public static var mz: Self { .init(rawValue: "MZ") }
    /// `NA`.
    @export(implementation) public static var na: Self { .init(rawValue: "NA") }
    /// `NC`.
    @export(implementation) public static var nc: Self { .init(rawValue: "NC") }
    /// `NE`.
    @export(implementation) public static var ne: Self { .init(rawValue: "NE") }
    /// `NF`.
    @export(implementation) public static var nf: Self { .init(rawValue: "NF") }
    /// `NG`.
    @export(implementation) public static var ng: Self { .init(rawValue: "NG") }
    /// `NI`.
    @export(implementation) public static var ni: Self { .init(rawValue: "NI") }
    /// `NL`.
    @export(implementation) public static var nl: Self { .init(rawValue: "NL") }
    /// `NO`.
    @export(implementation) public static var no: Self { .init(rawValue: "NO") }
    /// `NP`.
    @export(implementation) public static var np: Self { .init(rawValue: "NP") }
    /// `NR`.
    @export(implementation) public static var nr: Self { .init(rawValue: "NR") }
    /// `NU`.
    @export(implementation) public static var nu: Self { .init(rawValue: "NU") }
    /// `NZ`.
    @export(implementation) public static var nz: Self { .init(rawValue: "NZ") }
    /// `OM`.
    @export(implementation) public static var om: Self { .init(rawValue: "OM") }
    /// `PA`.
    @export(implementation) public static var pa: Self { .init(rawValue: "PA") }
    /// `PE`.
    @export(implementation) public static var pe: Self { .init(rawValue: "PE") }
    /// `PF`.
    @export(implementation) public static var pf: Self { .init(rawValue: "PF") }
    /// `PG`.
    @export(implementation) public static var pg: Self { .init(rawValue: "PG") }
    /// `PH`.
    @export(implementation) public static var ph: Self { .init(rawValue: "PH") }
    /// `PK`.
    @export(implementation) public static var pk: Self { .init(rawValue: "PK") }
    /// `PL`.
    @export(implementation) public static var pl: Self { .init(rawValue: "PL") }
    /// `PM`.
    @export(implementation) public static var pm: Self { .init(rawValue: "PM") }
    /// `PN`.
    @export(implementation) public static var pn: Self { .init(rawValue: "PN") }
    /// `PR`.
    @export(implementation) public static var pr: Self { .init(rawValue: "PR") }
    /// `PS`.
    @export(implementation) public static var ps: Self { .init(rawValue: "PS") }
    /// `PT`.
    @export(implementation) public static var pt: Self { .init(rawValue: "PT") }
    /// `PW`.
    @export(implementation) public static var pw: Self { .init(rawValue: "PW") }
    /// `PY`.
    @export(implementation) public static var py: Self { .init(rawValue: "PY") }
    /// `QA`.
    @export(implementation) public static var qa: Self { .init(rawValue: "QA") }
    /// `RE`.
    @export(implementation) public static var re: Self { .init(rawValue: "RE") }
    /// `RO`.
    @export(implementation) public static var ro: Self { .init(rawValue: "RO") }
    /// `RS`.
    @export(implementation) public static var rs: Self { .init(rawValue: "RS") }
    /// `RU`.
    @export(implementation) public static var ru: Self { .init(rawValue: "RU") }
    /// `RW`.
    @export(implementation) public static var rw: Self { .init(rawValue: "RW") }
    /// `SA`.
    @export(implementation) public static var sa: Self { .init(rawValue: "SA") }
    /// `SB`.
    @export(implementation) public static var sb: Self { .init(rawValue: "SB") }
    /// `SC`.
    @export(implementation) public static var sc: Self { .init(rawValue: "SC") }
    /// `SD`.
    @export(implementation) public static var sd: Self { .init(rawValue: "SD") }
    /// `SE`.
    @export(implementation) public static var se: Self { .init(rawValue: "SE") }
    /// `SG`.
    @export(implementation) public static var sg: Self { .init(rawValue: "SG") }
    /// `SH`.
    @export(implementation) public static var sh: Self { .init(rawValue: "SH") }
    /// `SI`.
    @export(implementation) public static var si: Self { .init(rawValue: "SI") }
    /// `SJ`.
    @export(implementation) public static var sj: Self { .init(rawValue: "SJ") }
    /// `SK`.
    @export(implementation) public static var sk: Self { .init(rawValue: "SK") }
    /// `SL`.
    @export(implementation) public static var sl: Self { .init(rawValue: "SL") }
    /// `SM`.
    @export(implementation) public static var sm: Self { .init(rawValue: "SM") }
    /// `SN`.
    @export(implementation) public static var sn: Self { .init(rawValue: "SN") }
    /// `SO`.
    @export(implementation) public static var so: Self { .init(rawValue: "SO") }
    /// `SR`.
    @export(implementation) public static var sr: Self { .init(rawValue: "SR") }
    /// `SS`.
    @export(implementation) public static var ss: Self { .init(rawValue: "SS") }
    /// `ST`.
    @export(implementation) public static var st: Self { .init(rawValue: "ST") }
    /// `SV`.
    @export(implementation) public static var sv: Self { .init(rawValue: "SV") }
    /// `SX`.
    @export(implementation) public static var sx: Self { .init(rawValue: "SX") }
    /// `SY`.
    @export(implementation) public static var sy: Self { .init(rawValue: "SY") }
    /// `SZ`.
    @export(implementation) public static var sz: Self { .init(rawValue: "SZ") }
    /// `TC`.
    @export(implementation) public static var tc: Self { .init(rawValue: "TC") }
    /// `TD`.
    @export(implementation) public static var td: Self { .init(rawValue: "TD") }
    /// `TF`.
    @export(implementation) public static var tf: Self { .init(rawValue: "TF") }
    /// `TG`.
    @export(implementation) public static var tg: Self { .init(rawValue: "TG") }
    /// `TH`.
    @export(implementation) public static var th: Self { .init(rawValue: "TH") }
    /// `TJ`.
    @export(implementation) public static var tj: Self { .init(rawValue: "TJ") }
    /// `TK`.
    @export(implementation) public static var tk: Self { .init(rawValue: "TK") }
    /// `TL`.
    @export(implementation) public static var tl: Self { .init(rawValue: "TL") }
    /// `TM`.
    @export(implementation) public static var tm: Self { .init(rawValue: "TM") }
    /// `TN`.
    @export(implementation) public static var tn: Self { .init(rawValue: "TN") }
    /// `TO`.
    @export(implementation) public static var to: Self { .init(rawValue: "TO") }
    /// `TP`.
    @export(implementation) public static var tp: Self { .init(rawValue: "TP") }
    /// `TR`.
    @export(implementation) public static var tr: Self { .init(rawValue: "TR") }
    /// `TT`.
    @export(implementation) public static var tt: Self { .init(rawValue: "TT") }
    /// `TV`.
    @export(implementation) public static var tv: Self { .init(rawValue: "TV") }
    /// `TW`.
    @export(implementation) public static var tw: Self { .init(rawValue: "TW") }
    /// `TZ`.
    @export(implementation) public static var tz: Self { .init(rawValue: "TZ") }
    /// `UA`.
    @export(implementation) public static var ua: Self { .init(rawValue: "UA") }
    /// `UG`.
    @export(implementation) public static var ug: Self { .init(rawValue: "UG") }
    /// `UM`.
    @export(implementation) public static var um: Self { .init(rawValue: "UM") }
    /// `US`.
    @export(implementation) public static var us: Self { .init(rawValue: "US") }
    /// `UY`.
    @export(implementation) public static var uy: Self { .init(rawValue: "UY") }
    /// `UZ`.
    @export(implementation) public static var uz: Self { .init(rawValue: "UZ") }
    /// `VA`.
    @export(implementation) public static var va: Self { .init(rawValue: "VA") }
    /// `VC`.
    @export(implementation) public static var vc: Self { .init(rawValue: "VC") }
    /// `VE`.
    @export(implementation) public static var ve: Self { .init(rawValue: "VE") }
    /// `VG`.
    @export(implementation) public static var vg: Self { .init(rawValue: "VG") }
    /// `VI`.
    @export(implementation) public static var vi: Self { .init(rawValue: "VI") }
    /// `VN`.
    @export(implementation) public static var vn: Self { .init(rawValue: "VN") }
    /// `VU`.
    @export(implementation) public static var vu: Self { .init(rawValue: "VU") }
    /// `WF`.
    @export(implementation) public static var wf: Self { .init(rawValue: "WF") }
    /// `WS`.
    @export(implementation) public static var ws: Self { .init(rawValue: "WS") }
    /// `XK`.
    @export(implementation) public static var xk: Self { .init(rawValue: "XK") }
    /// `YE`.
    @export(implementation) public static var ye: Self { .init(rawValue: "YE") }
    /// `YT`.
    @export(implementation) public static var yt: Self { .init(rawValue: "YT") }
    /// `ZA`.
    @export(implementation) public static var za: Self { .init(rawValue: "ZA") }
    /// `ZM`.
    @export(implementation) public static var zm: Self { .init(rawValue: "ZM") }
    /// `ZW`.
    @export(implementation) public static var zw: Self { .init(rawValue: "ZW") }
}
