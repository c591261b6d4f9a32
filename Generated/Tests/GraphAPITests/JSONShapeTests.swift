import Testing

@testable import GraphAPI

@Suite struct JSONShapeTests {
    /// Members as text, and what is to be found under each key.
    private func check(_ objects: [[(key: String, value: Int)]], _ absent: [String] = ["", "absent"]) throws {
        let texts = objects.map { members in
            let text = members.map { JSONValue.string($0.key).text + ":\($0.value)" }
            return "{\(text.joined(separator: ","))}"
        }
        let value = try JSONValue(parsing: "[\(texts.joined(separator: ", "))]")
        for (index, members) in objects.enumerated() {
            let record = try #require(value[index]?.object)
            #expect(record.keys == members.map(\.key))
            #expect(record.count == members.count)
            #expect(String(decoding: record.encoded, as: UTF8.self) == texts[index])
            // The last one counts where a key stands twice.
            let last = Dictionary(members.map { ($0.key, $0.value) }, uniquingKeysWith: { $1 })
            for (key, value) in last { #expect(record[key]?.as(Int.self) == value, "\(key) of \(index)") }
            for key in absent where last[key] == nil { #expect(record[key] == nil && !record.contains(key)) }
        }
    }

    @Test func objectsWithKeysLeftOutAddedOrShuffledAreRead() throws {
        var generator = SystemRandomNumberGenerator()
        for width in [1, 2, 5, 6, 7, 8, 9, 40, 145, 300] {
            let keys = (0..<width).map { "\(["id", "name_of_", "a_rather_long_name_"][$0 % 3])\($0)" }
            let objects = (0..<40).map { object in
                var own =
                    object % 3 == 0
                    ? keys : keys.filter { _ in UInt8.random(in: 0..<8, using: &generator) > 0 }
                if object % 7 == 3 { own.shuffle(using: &generator) }
                if object % 5 == 1 { own.append("extra_\(object)") }
                return own.enumerated().map { (key: $1, value: object * 1000 + $0) }
            }
            try check(objects, keys + ["nam", "name_of_", "a_rather_long_nbme_2"])
        }
    }

    @Test func lastOfEqualKeysCountsInNarrowAndWideObjects() throws {
        let narrow = [(key: "a", value: 1), (key: "b", value: 2), (key: "a", value: 3)]
        let wide = (0..<30).map { (key: "key\($0 % 20)", value: $0) }
        try check([narrow, narrow, wide, wide, narrow.reversed(), wide.reversed(), []])
    }

    @Test func keyWithEscapesIsTheKeyWithoutThem() throws {
        let filler = (0..<12).map { "\"filler\($0)\":0," }.joined()
        for members in [#""na\u006de":1,"name":2"#, #""name":1,"n\u0061me":2"#] {
            for text in ["{\(members)}", "{\(filler)\(members)}", "{\(members),\(filler)\"z\":0}"] {
                let value = try JSONValue(parsing: "[\(text),\(text)]")
                for index in 0..<2 {
                    #expect(value[index]?["name"] == 2)
                    #expect(value[index]?["na\\u006de"] == nil)
                    #expect(value[index]?.object?.keys.filter { $0 == "name" }.count == 2)
                }
            }
        }
    }

    @Test func alikeKeysAndTooManyForHashingAreFound() throws {
        // The same length, the same first and last eight bytes.
        let alike = (100..<300).map { (key: "beginning\($0)_the_end", value: $0) }
        try check([alike, alike, Array(alike.dropFirst())], ["beginning099_the_end", "beginning_the_end"])
        let many = (0..<5000).map { (key: "k\($0)", value: $0) }
        try check([many, many], ["k5000", "k"])
    }

    @Test func keysOneByteApartAreToldApartInAllLengths() throws {
        for length in 0...40 {
            let key = String(repeating: "x", count: length)
            var near = ["\(key)x"]
            for index in 0..<length {
                var bytes = Array(key.utf8)
                bytes[index] = UInt8(ascii: "y")
                near.append(String(decoding: bytes, as: UTF8.self))
            }
            try check([[(key: key, value: 1)]], near)
            let all = ([key] + near).enumerated().map { (key: $1, value: $0) }
            try check([all, all])
            // Each where the one before it is expected.
            try check(([key] + near + [key]).map { [(key: $0, value: 1)] })
            let text = Array("[{\"\(key)\":1},{\"\(key)\" : 1}]".utf8)
            #expect(try JSONValue(parsing: text)[1]?[key] == 1)
            for end in 0..<text.count {
                #expect(throws: JSONError.self) { try JSONValue(parsing: text[..<end]) }
            }
        }
    }

    /// Fields whose names have all lengths that are looked up in ways of their own.
    private struct Names: GraphNode {
        var record: GraphRecord

        struct Fields: GraphFields {
            var n1: GraphField<Int> { GraphField("a") }
            var n3: GraphField<Int> { GraphField("abc") }
            var n4: GraphField<Int> { GraphField("abcd") }
            var n7: GraphField<Int> { GraphField("abcdefg") }
            var n8: GraphField<Int> { GraphField("abcdefgh") }
            var n9: GraphField<Int> { GraphField("abcdefghi") }
            var n16: GraphField<Int> { GraphField("abcdefghijklmnop") }
            var n17: GraphField<Int> { GraphField("abcdefghijklmnopq") }
            var n26: GraphField<Int> { GraphField("abcdefghijklmnopqrstuvwxyz") }
            var letter: GraphField<Int> { GraphField("é") }
        }
    }

    @Test func fieldsWithNamesOfAllLengthsAreRead() throws {
        let letters = "abcdefghijklmnopqrstuvwxyz"
        let members = (1...26).map { "\"\(letters.prefix($0))\":\($0)" } + ["\"é\":0"]
        for text in members.map({ "{\($0)}" }) + ["{\(members.joined(separator: ","))}"] {
            let node = Names(record: try #require(try JSONValue(parsing: text).object))
            let made = Names(record: GraphRecord(members: node.record.members.map { ($0.key, $0.value) }))
            for (name, value) in [
                ("a", node.n1), ("abc", node.n3), ("abcd", node.n4), ("abcdefg", node.n7),
                ("abcdefgh", node.n8),
                ("abcdefghi", node.n9), ("abcdefghijklmnop", node.n16), ("abcdefghijklmnopq", node.n17),
                (letters, node.n26), ("é", node.letter),
            ] {
                #expect(value == node.record[name]?.as(Int.self), "\(name) in \(text)")
            }
            #expect(made.n1 == node.n1 && made.n17 == node.n17 && made.letter == node.letter)
        }
        #expect(Names.Fields().n17.name == "abcdefghijklmnopq")
    }

    @Test func objectsOfOtherShapesWithinAreReadAtEveryDepth() throws {
        let user =
            #"{"id":"1","from":{"id":"2","name":"A"},"place":{"name":"B","location":{"city":"C"}},"tags":{}}"#
        let value = try JSONValue(
            parsing: "{\"data\":[\(Array(repeating: user, count: 5).joined(separator: ","))]}")
        for index in 0..<5 {
            let one = try #require(value["data"]?[index])
            #expect(one["from"]?["name"] == "A")
            #expect(one["place"]?["location"]?["city"] == "C")
            #expect(one["place"]?["id"] == nil)
            #expect(one["tags"] == [:])
            #expect(one.text == user)
        }
    }
}

@Suite struct JSONDecimalTests {
    @Test(
        arguments: [
            "0", "-0", "0.0", "-0.0", "1", "-1", "0.1", "0.3", "-12.75", "1e22", "1e23", "1E-22", "1e-23",
            "9007199254740992",
            "9007199254740993", "9007199254740992e22", "0.9007199254740993", "123456789.123456789", "4.35",
            "2.675e2",
            "1e0", "1e+0", "1e-0", "0e99", "1.7976931348623157e308", "5e-324", "8.5e+0001",
            "3.00000000000000000000001",
        ])
    func valuesAreTheNearest(text: String) throws {
        let expected = try #require(Double(text))
        let read = try #require(try JSONValue(parsing: "{\"offset\":\(text)}").as(TestUser.self)?.offset)
        #expect(read == expected && read.sign == expected.sign)
    }

    @Test func valuesOfRandomDigitsAreTheNearest() throws {
        for _ in 0..<3000 {
            let digits = String(UInt64.random(in: 0...UInt64.max) >> UInt64.random(in: 0..<64))
            let text =
                "\(Bool.random() ? "-" : "")\(digits).\(UInt32.random(in: 0...999_999))e\(Int.random(in: -30...30))"
            #expect(try JSONValue(parsing: "{\"offset\":\(text)}").as(TestUser.self)?.offset == Double(text))
        }
    }

    @Test func integersAreExactToTheLastOneOf64Bits() throws {
        for number in [0, 1, -1, 99, -12345, 999_999_999_999_999_999, -999_999_999_999_999_999, .max, .min] {
            #expect(try JSONValue(parsing: "{\"age\":\(number)}").as(TestUser.self)?.age == number)
        }
        #expect(try JSONValue(parsing: #"{"age":9223372036854775808}"#).as(TestUser.self)?.age == nil)
    }
}
