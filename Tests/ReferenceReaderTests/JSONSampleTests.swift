import APIModel
import Testing

@testable import ReferenceReader

/// Samples of JSON as pages write them for people.
@Suite struct JSONSampleTests {
    @Test(arguments: [
        #"{"a": 1, "b": true}"#, #"{ /* both */ "a": 1, /**/ "b": true /* * / */ }"#,
        "{ // first\n \"a\": 1, // second\n \"b\": true }", "{\n # first\n \"a\": 1,\n \"b\": true\n}",
        #"{"a": 1, "b": true, ...}"#, #"{"a": 1, "b": true, … }"#, "{\u{A0}\"a\":\u{A0}1, \"b\": true}",
        #"{"a": 1, "b": true,}"#, #"{\ "a": 1,\ "b": true }"#, "{“a”: 1, “b”: true}",
    ])
    func whatIsWrittenForPeopleIsPassed(text: String) throws {
        let sample = try #require(JSONSample(text))
        #expect(sample.members.map(\.name) == ["a", "b"])
        #expect(sample.members.map(\.type) == [.scalar(.integer), .scalar(.boolean)])
    }

    @Test(arguments: [
        "", "1", "text", #""a""#, #"{"a": 1} more"#, #"{"a": /* 1}"#, #"{"a" 1}"#, #"{"a": 1"#, "[1, 2",
    ])
    func otherTextsAreNone(text: String) {
        #expect(JSONSample(text) == nil)
    }

    @Test func aTextGluedToItsEndIsNotOfIt() throws {
        let sample = try #require(JSONSample(#"{"a": 1}Read on"#, isWhole: false))
        #expect(sample.members.map(\.name) == ["a"])
    }
}
