import ModelDiff

extension ChangeCase {
    private static func has(_ type: String) -> String { "let watts: \(type)? = lamp.watts; _ = watts" }
    private static func takes(_ type: String) -> String { "call.watts = nil as \(type)?" }
    private static let page = "[Page](https://developers.facebook.com/docs/graph-api/reference/page/)"
    private static let profile =
        "[Profile](https://developers.facebook.com/docs/graph-api/reference/profile/)"

    /// Changes of types: of what is answered, then of what is taken.
    static let types: [ChangeCase] = [
        .field("typetotext", "int32", "string", .breaking, client: has("Int")),
        .field("typefromtext", "string", "int32", .breaking, client: has("String")),
        .field("typewider", "int32", "int64", .behavior, client: has("Int")),
        .field("typenarrower", "int64", "unsigned int32", .behavior, client: has("Int")),
        .field("typetofloat", "int32", "float", .breaking, client: has("Int")),
        .field("typefromfloat", "float", "int32", .breaking, client: has("Double")),
        .field("typedigits", "numeric string", "string", .behavior, client: has("String")),
        .field("typetobool", "string", "bool", .breaking, client: has("String")),
        .field("typeseconds", "datetime", "timestamp", .behavior, client: has("Date")),
        .field("typefromdate", "datetime", "string", .breaking, client: has("Date")),
        .field("typefromurl", "url", "string", .sourceBreaking, client: has("URL")),
        .field("typetourl", "string", "url", .sourceBreaking, client: has("String")),
        .field("typetolist", "string", "list<string>", .breaking, client: has("String")),
        .field("typefromlist", "list<string>", "string", .breaking, client: has("[String]")),
        .field("typeelement", "list<string>", "list<int32>", .breaking, client: has("[String]")),
        .field("typelistopened", "list", "list<string>", .sourceBreaking, client: has("[JSONValue]")),
        .field(
            "typetomap", "map<string, string>", "map<string, int32>", .breaking,
            client: has("[String: String]")),
        .field("typetoenum", "string", "enum {typetoenum, B}", .sourceBreaking, client: has("String")),
        .field(
            "typefromenum", "enum {typefromenum, B}", "string", .sourceBreaking,
            client: "if lamp.watts == .b { return }"),
        .field(
            "typeunlisted", "enum {typeunlisted, B}", "enum", .sourceBreaking,
            client: "if lamp.watts == .b { return }"),
        .field(
            "typelisted", "enum", "enum {typelisted, B}", .sourceBreaking,
            client: "if lamp.watts == \"B\" { return }"),
        .field("typetobareenum", "string", "enum", .sourceBreaking, client: has("String")),
        .field(
            "typeenumtolist", "enum {typeenumtolist, B}", "list<enum {typeenumtolist, B}>", .breaking,
            client: "if lamp.watts == .b { return }"),
        .field(
            "typeopened", "object", "struct with keys: height, width", .sourceBreaking,
            client: has("GraphRecord")),
        .field(
            "typeclosed", "struct with keys: height, width", "object", .sourceBreaking,
            client: "let height: JSONValue? = lamp.watts?.height; _ = height"),
        .field(
            "typekeyadded", "struct {height: int32}", "struct {height: int32, width: int32}", .additive,
            client: "let height: Int? = lamp.watts?.height; _ = height"),
        .field(
            "typekeyremoved", "struct {height: int32, width: int32}", "struct {height: int32}", .breaking,
            client: "let width: Int? = lamp.watts?.width; _ = width"),
        .field(
            "typekeytyped", "struct {height: int32}", "struct {height: string}", .breaking,
            client: "let height: Int? = lamp.watts?.height; _ = height"),
        .field(
            "typekeywider", "struct {height: int32}", "struct {height: int64}", .behavior,
            client: "let height: Int? = lamp.watts?.height; _ = height"),
        .field(
            "typekeyorder", "struct {height: int32, width: int32}", "struct {width: int32, height: int32}",
            .behavior,
            client: "let height: Int? = lamp.watts?.height; _ = height"),
        .field(
            "typekeyinlist", "list<struct {height: int32}>", "list<struct {height: int32, width: int32}>",
            .additive,
            client: "let height: Int? = lamp.watts?.first?.height; _ = height"),
        .field("typetonode", "object", page, .sourceBreaking, client: has("GraphRecord")),
        .field("typeothernode", page, profile, .breaking, client: has("Page")),
        .field("typetoid", page, "Page ID", .breaking, client: has("Page")),
        .field("typetoeither", page, "User\\|Page", .breaking, client: has("Page")),
        .field(
            "typefromeither", "User\\|Page", page, .breaking, client: "let json = lamp.watts?.json; _ = json"),
        .field("typetounknown", "int32", "something or other", .sourceBreaking, client: has("Int")),
        .lamp(
            "typegiven", base: ["`watts`<br><br>int32": "`watts`"], "| `watts` |", "| `watts`<br><br>int32 |",
            Report(.typeChanged, .field, "lamp.watts", .sourceBreaking), client: lamp + has("JSONValue")),
        .parameter("taketotext", "int64", "string", .breaking, client: takes("Int")),
        .parameter("takefromtext", "string", "int64", .breaking, client: takes("String")),
        .parameter("takewider", "int32", "int64", .behavior, client: takes("Int")),
        .parameter("takedigits", "string", "numeric string", .behavior, client: takes("String")),
        .parameter("taketobool", "int64", "bool", .breaking, client: takes("Int")),
        .parameter("taketolist", "string", "list<string>", .breaking, client: takes("String")),
        .parameter("takefromlist", "list<string>", "string", .breaking, client: takes("[String]")),
        .parameter("taketoenum", "string", "enum {taketoenum, B}", .breaking, client: takes("String")),
        .parameter(
            "takefromenum", "enum {takefromenum, B}", "string", .sourceBreaking, client: "call.watts = .b"),
        .parameter(
            "takeunlisted", "enum {takeunlisted, B}", "enum", .sourceBreaking, client: "call.watts = .b"),
        .parameter(
            "takelisted", "enum", "enum {takelisted, B}", .sourceBreaking, client: "call.watts = \"B\""),
        .parameter("taketofile", "string", "file", .breaking, client: takes("String")),
        .parameter("takefromfile", "file", "string", .breaking, client: takes("GraphFile")),
        .parameter(
            "takeopened", "JSON object", "JSON object {height: int32}", .sourceBreaking,
            client: takes("GraphRecord")),
        .parameter(
            "takekeyadded", "struct {height: int32}", "struct {height: int32, width: int32}", .additive,
            client: "call.watts?.height = 5"),
        .parameter(
            "takekeyremoved", "struct {height: int32, width: int32}", "struct {height: int32}", .breaking,
            client: "call.watts?.width = 5"),
        .parameter("takedate", "timestamp", "datetime", .behavior, client: takes("Date")),
        .lamp(
            "takevalueadded", base: ["`watts`<br><br>int64": "`watts`<br><br>enum {takevalueadded, B}"],
            "takevalueadded, B}", "takevalueadded, B, C}", Report(.added, .enumValue, "C", .additive),
            client: update + "call.watts = .b"),
        .lamp(
            "takevalueremoved",
            base: ["`watts`<br><br>int64": "`watts`<br><br>list<enum {takevalueremoved, B}>"],
            "takevalueremoved, B}", "takevalueremoved}", Report(.removed, .enumValue, "B", .breaking),
            client: update + "call.watts = [.b]"),
    ]
}
