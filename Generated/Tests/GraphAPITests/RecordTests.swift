import Foundation
import Testing

@testable import GraphAPI

@Suite struct RecordTests {
    func user(_ text: String) throws -> TestUser {
        try #require(try JSONValue(parsing: text).as(TestUser.self))
    }

    @Test func unknownAndOddFieldsAreWrittenAsTheyCame() throws {
        let text =
            #"{"id":9007199254740993,"name":{"x":1},"age":"41","new_field":[1.50,"é"],"partner":false,"tags":{}}"#
        let user = try user(text)
        #expect(user.id == "9007199254740993")
        #expect(user.name == nil)
        #expect(user.age == 41)
        #expect(user.partner == nil)
        #expect(user.tags == [])
        #expect(user.record["new_field"] == [JSONValue.number(try #require(.init(text: "1.50"))), "é"])
        #expect(String(decoding: user.record.encoded, as: UTF8.self) == text)
    }

    @Test func missingValueHasAReason() throws {
        let user = try user(#"{"name":{"x":1},"tags":["a",{}],"age":null}"#)
        #expect(throws: GraphValueError(path: "TestUser.name", expected: "String", found: "object of 1")) {
            try user.value(\.name)
        }
        #expect(throws: GraphValueError(path: "TestUser.id", expected: "String", found: "nothing")) {
            try user.value(\.id)
        }
        #expect(throws: GraphValueError(path: "TestUser.age", expected: "Int", found: "null")) {
            try user.value(\.age)
        }
        #expect(throws: GraphValueError(path: "TestUser.tags[1]", expected: "String", found: "object of 0")) {
            try user.value(\.tags)
        }
        #expect(user.tags == ["a"])
    }

    @Test func fieldsMayHaveNamesOfMembers() throws {
        let user = try user(#"{"description":"d","hash":"h","value":"v"}"#)
        #expect(user.description == "d")
        #expect(user.hash == "h")
        #expect(user[\.value] == "v")
    }

    @Test func changingOneMemberKeepsTheOthersInOrder() throws {
        var user = try user(#"{"id":"1","name":"A","age":1.0}"#)
        user.name = "B"
        user.tags = ["x"]
        user.record["new"] = true
        #expect(
            String(decoding: user.record.encoded, as: UTF8.self)
                == #"{"id":"1","name":"B","age":1.0,"tags":["x"],"new":true}"#)
        user.name = nil
        #expect(user.record.keys == ["id", "age", "tags", "new"])
        #expect(user != ["age": 1.0, "id": "1", "tags": ["x"]])
        for number in 0..<100 { user.record["k\(number)"] = .number(.init(Int64(number))) }
        user.record["k3"] = nil
        #expect(user.record["k99"] == 99)
        #expect(user.record["k3"] == nil)
        #expect(user.record.count == 103)
    }

    @Test(
        arguments: [
            ("\"2024-01-31T12:00:00+0000\"", 1_706_702_400), ("\"2024-01-31T12:00:00Z\"", 1_706_702_400),
            ("\"2024-01-31T14:30:00+02:30\"", 1_706_702_400), ("\"2024-01-31T05:00:00-0700\"", 1_706_702_400),
            ("\"2024-01-31T12:00:00.500+0000\"", 1706702400.5), ("1706702400", 1_706_702_400),
            ("\"1706702400\"", 1_706_702_400),
            ("\"2024-01-31\"", 1_706_659_200), ("\"01/31/2024\"", 1_706_659_200), ("0", 0),
            ("\"1969-12-31T23:59:59+0000\"", -1),
            ("\"2000-02-29\"", 951_782_400),
        ] as [(String, Double)])
    func datesAreReadInAllDocumentedForms(text: String, seconds: Double) throws {
        #expect(
            try user("{\"created_time\":\(text)}").createdTime
                == Foundation.Date(timeIntervalSince1970: seconds))
    }

    @Test(
        arguments: [
            "", "x", "2024-02-30", "2024-04-31", "2024-12-32", "2024-01-00", "2024-00-01", "2024-13-01",
            "1900-02-29", "inf", "2024-01-31T12:00:00",
            "2024-01-31T12:00:00+", "é", "2024-01-31Tx", "99999999999999-01", "31/31/2024", "2024-1-1",
        ])
    func otherTextIsNoDate(text: String) throws {
        #expect(try user("{\"created_time\":\"\(text)\"}").createdTime == nil)
    }

    @Test func writtenDatesReadTheSame() {
        for seconds in stride(from: -2e9, through: 5e9, by: 86399 * 37) {
            #expect(GraphTimestamp.seconds(from: GraphTimestamp.text(from: seconds)) == seconds)
        }
    }

    @Test func scalarsAreReadTolerantly() throws {
        let user = try user(
            #"{"is_active":1,"offset":"-7.5","website":"https://example.com/a?b=c","status":"live","age":12.0}"#
        )
        #expect(user.isActive == true)
        #expect(user.offset == -7.5)
        #expect(user.website?.host() == "example.com")
        #expect(user.status?.rawValue == "live")
        #expect(user.status != .live)
        #expect(user.status?.matches(.live) == true)
        #expect(user.age == 12)
        #expect(try self.user(#"{"is_active":"false"}"#).isActive == false)
        #expect(try self.user(#"{"is_active":2}"#).isActive == nil)
        #expect(try self.user(#"{"age":1.5}"#).age == nil)
    }

    @Test func containersAreReadTolerantly() throws {
        let user = try user(
            #"{"labels":[{"key":"a","value":"1"},{"key":"b","value":2}],"via":{"id":"7","name":"N"},"partner":{"partner":{"name":"deep"}},"payload":"{\"a\":[1]}","albums":{"data":[{"id":"1"},false,{"id":"2"}],"paging":{"cursors":{"after":"X"},"next":"https://…"},"summary":{"total_count":3}},"friends":[]}"#
        )
        #expect(user.labels == ["a": "1", "b": "2"])
        #expect(user.via?.id == "7")
        #expect(user.via?.as(TestAlbum.self)?.name == "N")
        #expect(user.partner?.partner?.name == "deep")
        #expect(user.payload?["a"]?[0] == 1)
        #expect(user.albums?.data.map(\.id) == ["1", "2"])
        #expect(user.albums?.paging?.after == "X")
        #expect(user.albums?.paging?.hasNext == true)
        #expect(user.albums?.summary?["total_count"] == 3)
        #expect(user.friends == [])
        #expect(
            throws: GraphValueError(
                path: "TestUser.albums.data[1]", expected: "TestAlbum", found: "bool false")
        ) {
            try user.value(\.albums)
        }
        #expect(try self.user(#"{"labels":[],"partner":[]}"#).labels == [:])
    }

    @Test func codableLiteralsEqualityAndHashAgree() throws {
        let user: TestUser = ["id": "1", "tags": ["a", nil, 1.5], "partner": ["age": 9_007_199_254_740_993]]
        let data = try JSONEncoder().encode(user)
        #expect(try JSONDecoder().decode(TestUser.self, from: data) == user)
        #expect(try JSONValue(parsing: user.record.encoded) == .object(user.record))
        let other = try JSONValue(parsing: #"{"b":2,"a":[{"x":1,"y":2}]}"#)
        #expect(other == ["a": [["y": 2, "x": 1]], "b": 2])
        #expect(other.hashValue == (["a": [["y": 2, "x": 1]], "b": 2] as JSONValue).hashValue)
    }

    @Test func descriptionsHideTokens() throws {
        let user: TestUser = ["id": "1", "access_token": "SECRET", "partner": [["access_token": "SECRET"]]]
        for text in [
            "\(user)", String(reflecting: user.record), "\(JSONValue.object(user.record))",
            "\([user.record])",
        ] {
            #expect(!text.contains("SECRET"))
            #expect(text.contains("<redacted>"))
        }
    }
}
