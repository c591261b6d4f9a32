import Testing

@testable import GraphAPI

/// Numbers are what they are, in whatever form they are written, or are refused.
@Suite struct JSONNumberTests {
    @Test(
        arguments: [
            ("-92.00000000000000000320", nil), ("-92.000", -92), ("0.1e1", 1), ("1.5", nil), ("1.5e1", 15),
            ("9007199254740993.0", 9_007_199_254_740_993), ("9007199254740993e0", 9_007_199_254_740_993),
            ("1E-999", nil), ("-1e-1", nil), ("0E-999", 0), ("-0", 0), ("-0.000e5", 0), ("1e3", 1000),
            ("9223372036854775807.0", .max), ("9223372036854775808.0", nil),
            ("-9223372036854775808.00", .min),
            ("-9223372036854775809.0", nil), ("922337203685477580.7e1", .max),
            ("9.223372036854775807e18", .max),
            ("9223372036854775807000e-3", .max), ("9223372036854775807001e-3", nil),
            ("1e18", 1_000_000_000_000_000_000),
            ("1e19", nil), ("100000000000000000000e-20", 1), ("1e99999999999999999999999", nil),
            ("1e-99999999999999999999999", nil), ("0e99999999999999999999999", 0),
            ("12345678901234567890123456789", nil), ("0.00000000000000000000000000001e29", 1),
        ] as [(String, Int64?)])
    func integersAreExactInEachForm(text: String, expected: Int64?) throws {
        #expect(JSONValue.Number(text: text)?.int64 == expected)
        #expect(
            try JSONValue(parsing: "{\"age\":\(text)}").as(TestUser.self)?.age == expected.map { Int($0) })
        let unsigned = expected.flatMap { UInt64(exactly: $0) }
        if expected != nil { #expect(JSONValue.Number(text: text)?.uint64 == unsigned) }
    }

    @Test func integersUpTo64BitsWithoutASignAreExact() {
        #expect(JSONValue.Number(text: "18446744073709551615.0")?.uint64 == .max)
        #expect(JSONValue.Number(text: "1844674407370955161.5e1")?.uint64 == .max)
        #expect(JSONValue.Number(text: "18446744073709551616.0")?.uint64 == nil)
        #expect(JSONValue.Number(text: "-1.0")?.uint64 == nil)
        #expect(JSONValue.Number(text: "-0")?.uint64 == 0)
    }

    @Test(arguments: ["1E-999", "-3.4e-99999", "0.001e-400", "2e-324"])
    func numbersThatOnlyZeroIsNearAreNoDoubles(text: String) throws {
        #expect(JSONValue.Number(text: text)?.double == nil)
        #expect(try JSONValue(parsing: "{\"offset\":\(text)}").as(TestUser.self)?.offset == nil)
        #expect(try JSONValue(parsing: "{\"offset\":\"\(text)\"}").as(TestUser.self)?.offset == nil)
        #expect(throws: GraphValueError.self) {
            try Double.graphValue(from: try JSONValue(parsing: text), strict: true)
        }
    }

    @Test(arguments: ["0", "0.0", "0e-999", "-0.0e5", "5e-324", "3e-324", "1e-310"])
    func zerosAndSmallNumbersAreDoubles(text: String) throws {
        let expected = try #require(Double(text))
        #expect(JSONValue.Number(text: text)?.double == expected)
        #expect(try JSONValue(parsing: "{\"offset\":\(text)}").as(TestUser.self)?.offset == expected)
    }
}
