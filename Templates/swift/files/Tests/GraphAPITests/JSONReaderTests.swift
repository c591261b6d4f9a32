import Testing

@testable import GraphAPI

@Suite struct JSONReaderTests {
    @Test(
        arguments: [
            "null", "true", "false", "0", "-0", "1", "-1", "12.50", "1e3", "1E+2", "-1.5e-10", "\"\"",
            "\"a\"", "[]",
            "{}", "[1,2]", "{\"a\":1}", "{\"\":{}}", "[[],{}]", "\"\u{7F}\"", "\"é€😀\"",
            "9223372036854775807", "-9223372036854775808", "18446744073709551615",
            "123456789012345678901234567890",
            "1.7976931348623157e999", "[{\"a\":[{\"b\":[]}]}]", "[null,true,false,0,\"\"]",
        ])
    func acceptedTextIsWrittenAsItCame(text: String) throws {
        let value = try JSONValue(parsing: text)
        #expect(value.text == text)
        #expect(try JSONValue(parsing: " \t\r\n" + text + " \t\r\n") == value)
        #expect(try JSONValue(parsing: value.encoded) == value)
    }

    @Test(
        arguments: [
            "", " ", "nul", "nulll", "True", "01", "-01", "+1", "-", ".5", "1.", "1.e1", "1e", "1e+", "0x1",
            "NaN",
            "Infinity", "-Infinity", "\"", "\"a", "'a'", "\"\\", "\"\\x\"", "\"\\u12\"", "\"\\u12G4\"",
            "\"\\u", "\"\t\"",
            "\"\n\"", "\"\u{0}\"", "[", "[1", "[1,", "[1,]", "[,1]", "[,]", "[1 2]", "[1,,2]", "]", "{",
            "{\"a\"", "{\"a\":",
            "{\"a\":1", "{\"a\":1,", "{\"a\":1,}", "{,}", "{a:1}", "{1:1}", "{\"a\" 1}", "{\"a\":1 \"b\":2}",
            "{]", "[}",
            "{\"a\":[}", "1 2", "[]]", "{}}", "[1]x", "/**/1", "[1]//", "\u{FEFF}1", "\u{A0}1", "nullnull",
            "[\"a\":1]",
            "\u{0}", "[1\u{0}]", "1\u{0}", "tru\u{0}", "\"abcdefgh\u{1F}\"", "\u{C}1",
        ])
    func otherTextIsRefused(text: String) { #expect(throws: JSONError.self) { try JSONValue(parsing: text) } }

    @Test func eachBeginningOfATextIsRefused() throws {
        let text = Array(#"{"a":[1,-2.5e3,true,false,null,"x\u00e9\n😀é"],"b":{"c":{}}}"#.utf8)
        _ = try JSONValue(parsing: text)
        for end in 0..<text.count { #expect(throws: JSONError.self) { try JSONValue(parsing: text[..<end]) } }
    }

    @Test(
        arguments: [
            [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xE0, 0x9F, 0xBF], [0xE2, 0x82], [0xED, 0xA0, 0x80],
            [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xFE],
            [0xE2, 0x28, 0xA1], [0xF0, 0x9F, 0x98],
        ] as [[UInt8]])
    func bytesThatAreNotUTF8AreRefused(bytes: [UInt8]) {
        #expect(throws: JSONError(.invalidUTF8, at: 3)) {
            try JSONValue(parsing: Array("[\"a".utf8) + bytes + Array("\"]".utf8))
        }
    }

    @Test func everyByteIsJudgedAtEveryPositionOfAWord() throws {
        let fillers = Array(" !#[]^|\u{7F}".utf8).flatMap { byte in (0..<18).map { (byte, $0) } }
        for byte in UInt8.min...UInt8.max {
            for (filler, count) in fillers {
                let before = [UInt8](repeating: filler, count: count)
                let text = Array("[\"".utf8) + before + [byte] + Array("\"]".utf8)
                let error: JSONError? =
                    switch byte {
                    case 0..<0x20: JSONError(.unexpectedByte(byte), at: 2 + count)
                    case UInt8(ascii: "\""): JSONError(.unexpectedByte(byte), at: 3 + count)
                    case UInt8(ascii: "\\"): JSONError(.unexpectedEnd, at: 5 + count)
                    case 0x80...: JSONError(.invalidUTF8, at: 2 + count)
                    default: nil
                    }
                if let error {
                    #expect(throws: error) { try JSONValue(parsing: text) }
                } else {
                    let string = String(decoding: before + [byte], as: UTF8.self)
                    #expect(try JSONValue(parsing: text) == [.string(string)])
                }
            }
        }
    }

    @Test func everyScalarComesBackPlainAndEscaped() throws {
        for code in stride(from: 0x20 as UInt32, through: 0x10FFFF, by: 97) {
            guard let scalar = Unicode.Scalar(code), scalar != "\"", scalar != "\\" else { continue }
            let text = String(scalar)
            #expect(try JSONValue(parsing: "\"\(text)\"") == .string(text))
            let escaped = text.utf16.map { unit in
                let digits = String(unit, radix: 16)
                return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            }
            #expect(try JSONValue(parsing: "\"\(escaped.joined())\"") == .string(text))
        }
    }

    @Test func escapesAreReadAndWritten() throws {
        #expect(try JSONValue(parsing: #""\"\\\/\b\f\n\r\t\u0041""#) == .string("\"\\/\u{8}\u{C}\n\r\tA"))
        #expect(JSONValue.string("\u{1}\u{1F}\"\\/\n").text == #""\u0001\u001f\"\\/\n""#)
        // Half of a pair is U+FFFD, and writes back as it came.
        #expect(
            try JSONValue(parsing: #"["\ud83d","\ude00","\ud83dx","\ud83d\u0041"]"#)
                == ["\u{FFFD}", "\u{FFFD}", "\u{FFFD}x", "\u{FFFD}A"])
        #expect(try JSONValue(parsing: #"{"\u0061":1}"#)["a"] == 1)
    }

    @Test func escapesStandBetweenPlainTextOfAllLengths() throws {
        for first in 0..<18 {
            for second in 0..<18 {
                let (before, after) = (
                    String(repeating: "]", count: first), String(repeating: "é", count: second)
                )
                let value = try JSONValue(parsing: "\"\(before)\\n\(after)\\\\\\u00e9\(before)\"")
                #expect(value == .string("\(before)\n\(after)\\é\(before)"))
            }
        }
    }

    @Test func depthIsLimitedWithoutRecursion() throws {
        _ = try JSONValue(parsing: String(repeating: "[", count: 512) + String(repeating: "]", count: 512))
        #expect(throws: JSONError(.tooDeep(limit: 512), at: 512)) {
            try JSONValue(parsing: String(repeating: "[", count: 1_000_000))
        }
        #expect(throws: JSONError(.tooDeep(limit: 2), at: 10)) {
            try JSONValue(parsing: "{\"a\":{\"b\":{}}}", maximumDepth: 1 + 1)
        }
    }

    @Test func numbersAreExactOrRefused() throws {
        #expect(JSONValue.Number(text: "9223372036854775807")?.int64 == .max)
        #expect(JSONValue.Number(text: "9223372036854775808")?.int64 == nil)
        #expect(JSONValue.Number(text: "18446744073709551615")?.uint64 == .max)
        #expect(JSONValue.Number(text: "12.0")?.int64 == 12)
        #expect(JSONValue.Number(text: "1e400")?.double == nil)
        #expect(JSONValue.Number(text: "01") == nil)
        #expect(JSONValue.Number(.nan) == nil)
        #expect(JSONValue.Number(24.0)?.text == "24")
        #expect(JSONValue.Number(0.1)?.text == "0.1")
    }

    @Test func lastOfEqualKeysCountsAndAllAreWritten() throws {
        let value = try JSONValue(parsing: #"{"a":1,"a":2}"#)
        #expect(value["a"] == 2)
        #expect(value.text == #"{"a":1,"a":2}"#)
    }
}
