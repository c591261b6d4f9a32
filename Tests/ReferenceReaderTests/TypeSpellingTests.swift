import APIModel
import ReferenceReader
import ReferenceVocabulary
import Testing

/// The spellings of simple types, all of them; one that is lost or that changes its type shows here.
@Suite struct TypeSpellingTests {
    private static let scalars: [(Scalar, [String])] = [
        (
            .string,
            [
                "string", "str", "text", "utf-8 string", "utf-8 encoded string", "utf8 string",
                "unicode string", "phone number string", "og:type", "regexparam", "emoji", "chars",
                "character", "locale", "iso 8601 duration",
            ]
        ),
        (.boolean, ["bool", "boolean"]),
        (
            .integer,
            [
                "int", "integer", "number", "long", "unsigned int", "unsigned integer", "positive integer",
                "count",
            ]
        ),
        (.int32, ["int32", "signed int32", "int16", "int8"]),
        (.int64, ["int64", "signed int64", "unsigned int64", "uint64", "bigint"]),
        (.unsignedInt32, ["unsigned int32", "uint32", "unsigned int16", "uint16"]),
        (.float, ["float", "double", "decimal", "real", "float32", "float64", "percentage"]),
        (.numericString, ["numeric string", "numeric_string", "numeric", "id", "fbid", "numeric id"]),
        (
            .numericStringOrInteger,
            ["numeric string or integer", "integer or numeric string", "numeric string|integer"]
        ),
        (.dateTime, ["datetime", "date", "iso 8601 datetime", "iso8601", "date string", "time"]),
        (.unixTime, ["timestamp", "unixtime", "unix timestamp", "unix time", "utc timestamp"]),
        (.dateTimeOrUnixTime, ["datetime/timestamp", "timestamp/datetime", "datetime or timestamp"]),
        (.url, ["url", "uri", "url string", "link"]),
        (.file, ["file", "image", "multipart/form-data", "binary", "bytes"]),
        (
            .jsonText,
            [
                "json-encoded string", "json encoded string", "json string", "json-encoded coordinate list",
                "json encoded app ui component", "json-encoded object",
            ]
        ),
        (.null, ["null", "void", "none"]),
    ]

    @Test(arguments: scalars) func spellingMeansItsScalarInAnyCase(scalar: Scalar, spellings: [String]) {
        for spelling in spellings {
            #expect(TypeParser.parse(spelling).type == .scalar(scalar), "\(spelling)")
            #expect(TypeParser.parse(spelling.uppercased()).type == .scalar(scalar), "\(spelling)")
            // Inside of another type and with blanks around it, where the short way is not taken.
            #expect(
                TypeParser.parse(" list< \(spelling) > ").type == .list(.scalar(scalar)), "\(spelling)")
        }
    }

    @Test func eachScalarHasSpellings() {
        #expect(Set(Self.scalars.map(\.0)) == Set(Scalar.allCases))
    }

    @Test(arguments: [
        ("object", TypeExpression.object), ("json object", .object), ("struct", .object),
        ("dictionary", .object),
        ("json", .any), ("json value", .any), ("mixed", .any), ("any", .any),
        ("map", .map(key: .scalar(.string), value: .any)),
        ("list", .list(.any)), ("array", .list(.any)), ("vector", .list(.any)), ("set", .list(.any)),
        ("json array", .list(.any)), ("json-encoded array", .list(.any)), ("collection", .list(.any)),
        ("enum", .enumeration(name: nil, values: nil)),
        ("uid", .identifier(of: "user")), ("user/page id", .identifier(of: "user/page")),
        ("place tag", .identifier(of: "place")), ("city id", .identifier(of: "city")),
        ("og object id or url string", .union([.identifier(of: "OG object"), .scalar(.url)])),
        ("feed target", .named("FeedTarget")), ("target", .named("Target")),
    ])
    func spellingMeansItsType(spelling: String, type: TypeExpression) {
        #expect(TypeParser.parse(spelling).type == type)
        #expect(TypeParser.parse(spelling.uppercased()).type == type)
        #expect(TypeParser.parse("list<\(spelling)>").type == .list(type))
    }

    @Test(arguments: [
        (Scalar.string, "string"), (.boolean, "bool"), (.integer, "int"), (.int32, "int32"),
        (.int64, "int64"), (.unsignedInt32, "unsigned int32"), (.float, "float"),
        (.numericString, "numeric string"), (.numericStringOrInteger, "numeric string or integer"),
        (.dateTime, "datetime"), (.unixTime, "timestamp"), (.dateTimeOrUnixTime, "datetime/timestamp"),
        (.url, "url"), (.file, "file"), (.jsonText, "JSON string"), (.null, "null"),
    ])
    func scalarHasOneCanonicalText(scalar: Scalar, text: String) {
        #expect(TypePrinter.print(.scalar(scalar)) == text)
    }

    @Test func otherTypesHaveOneCanonicalText() {
        let members = [TypeMember(name: "a", type: .any), TypeMember(name: "b", type: .scalar(.integer))]
        let texts: [(TypeExpression, String)] = [
            (.identifier(of: "Lamp"), "Lamp ID"), (.token(structure: "Lamp"), "token with structure: Lamp"),
            (.list(.any), "list"), (.list(.object), "list<object>"),
            (.map(key: .scalar(.string), value: .any), "map"),
            (.map(key: .scalar(.integer), value: .any), "map<int, any>"),
            (.map(key: .scalar(.string), value: .object), "map<string, object>"),
            (.structure(members), "struct {a, b: int}"), (.object, "object"), (.any, "any"),
            (.enumeration(name: "Lamp", values: nil), "enum"),
            (.enumeration(name: nil, values: ["A", "B"]), "enum {A, B}"),
            (.named("Lamp"), "Lamp"), (.union([.named("Lamp"), .object]), "Lamp|object"),
            (.prose("a lamp"), "a lamp"),
        ]
        for (type, text) in texts { #expect(TypePrinter.print(type) == text) }
    }
}
