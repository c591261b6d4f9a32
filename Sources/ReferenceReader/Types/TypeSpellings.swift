import APIModel

/// The many spellings of simple types, in lower case. A new spelling is a new entry.
enum TypeSpellings {
    static let all: [String: TypeExpression] = {
        var result: [String: TypeExpression] = [:]
        for (scalar, spellings) in scalars {
            for spelling in spellings { result[spelling] = .scalar(scalar) }
        }
        for (spelling, type) in others { result[spelling] = type }
        return result
    }()

    private static let scalars: [Scalar: [String]] = [
        .string: [
            "string", "str", "text", "base64 utf-8 string", "base64 string", "utf-8 string",
            "utf-8 encoded string", "utf8 string", "unicode string",
            "phone number string", "og:type", "regexparam", "emoji", "chars", "character", "locale",
            "iso 8601 duration",
        ],
        .boolean: ["bool", "boolean"],
        .integer: [
            "int", "integer", "number", "long", "unsigned int", "unsigned integer", "positive integer",
            "count",
        ],
        .int32: ["int32", "signed int32", "int16", "int8"],
        .int64: ["int64", "signed int64", "unsigned int64", "uint64", "bigint"],
        .unsignedInt32: ["unsigned int32", "uint32", "unsigned int16", "uint16"],
        .float: ["float", "double", "decimal", "real", "float32", "float64", "percentage"],
        .numericString: ["numeric string", "numeric_string", "numeric", "id", "fbid", "numeric id"],
        .numericStringOrInteger: [
            "numeric string or integer", "integer or numeric string", "numeric string|integer",
        ],
        .dateTime: ["datetime", "date", "iso 8601 datetime", "iso8601", "date string", "time", "yyyy-mm-dd"],
        .unixTime: ["timestamp", "unixtime", "unix timestamp", "unix time", "utc timestamp"],
        .dateTimeOrUnixTime: ["datetime/timestamp", "timestamp/datetime", "datetime or timestamp"],
        .url: ["url", "uri", "url string", "link"],
        .file: ["file", "image", "multipart/form-data", "binary", "bytes"],
        .jsonText: [
            "json-encoded string", "json encoded string", "json string", "json-encoded coordinate list",
            "json encoded app ui component", "json-encoded object",
        ],
        .null: ["null", "void", "none"],
    ]

    private static let others: [(String, TypeExpression)] = [
        ("object", .object), ("json object", .object), ("json", .any), ("json value", .any), ("mixed", .any),
        ("json or object-like arrays", .any), ("any", .any), ("struct", .object), ("dictionary", .object),
        ("map", .map(key: .scalar(.string), value: .any)),
        ("list", .list(.any)), ("array", .list(.any)), ("vector", .list(.any)), ("set", .list(.any)),
        ("json array", .list(.any)), ("json-encoded array", .list(.any)), ("collection", .list(.any)),
        ("enum", .enumeration(name: nil, values: nil)),
        ("uid", .identifier(of: "user")), ("user/page id", .identifier(of: "user/page")),
        ("place tag", .identifier(of: "place")), ("city id", .identifier(of: "city")),
        ("og object id or url string", .union([.identifier(of: "OG object"), .scalar(.url)])),
        ("feed target", .named("FeedTarget")), ("target", .named("Target")),
    ]
}
