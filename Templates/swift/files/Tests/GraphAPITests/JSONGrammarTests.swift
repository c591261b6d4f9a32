import Testing

@testable import GraphAPI

/// A text that is JSON or is not, by the grammar of RFC 8259.
///
/// Names begin with `y` where readers have to accept the text, with `n` where they have to refuse it, and with `i`
/// where the RFC leaves it to the reader.
struct JSONGrammarCase: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]

    init(_ name: String, _ text: String) { self.init(name, Array(text.utf8)) }

    init(_ name: String, _ bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    /// Bytes within the quotes of a string in an array.
    init(_ name: String, string bytes: [UInt8]) {
        self.init(name, Array("[\"".utf8) + bytes + Array("\"]".utf8))
    }

    var testDescription: String { name }
}

@Suite struct JSONGrammarTests {
    @Test(arguments: JSONGrammarCase.accepted)
    func acceptedTextIsTheSameWhenWrittenAndReadAgain(example: JSONGrammarCase) throws {
        let value = try JSONValue(parsing: example.bytes)
        #expect(try JSONValue(parsing: value.encoded) == value)
        for end in ["]", "}", "\"", ",", "x", "\u{0}"] {
            #expect(throws: JSONError.self) { try JSONValue(parsing: example.bytes + Array(end.utf8)) }
        }
    }

    @Test(arguments: JSONGrammarCase.refused)
    func refusedTextIsRefusedDeepWithinToo(example: JSONGrammarCase) {
        #expect(throws: JSONError.self) { try JSONValue(parsing: example.bytes) }
        let (before, after) = (Array(#"{"data":[{"a":[1]},{"a":["#.utf8), Array("]}]}".utf8))
        #expect(throws: JSONError.self) { try JSONValue(parsing: before + example.bytes + after) }
        #expect(throws: Never.self) { try JSONValue(parsing: before + after) }
    }

    @Test(arguments: JSONGrammarCase.acceptedByChoice)
    func someTextLeftToTheReaderIsAccepted(example: JSONGrammarCase) throws {
        let value = try JSONValue(parsing: example.bytes)
        #expect(try JSONValue(parsing: value.encoded) == value)
    }

    @Test(arguments: JSONGrammarCase.refusedByChoice)
    func otherTextLeftToTheReaderIsRefused(example: JSONGrammarCase) {
        #expect(throws: JSONError.self) { try JSONValue(parsing: example.bytes) }
    }

    @Test func everyCaseHasANameOfItsOwn() {
        let all: [(Character, [JSONGrammarCase])] = [
            ("y", JSONGrammarCase.accepted), ("n", JSONGrammarCase.refused),
            ("i", JSONGrammarCase.acceptedByChoice + JSONGrammarCase.refusedByChoice),
        ]
        for (letter, cases) in all { #expect(cases.allSatisfy { $0.name.hasPrefix("\(letter)_") }) }
        let names = all.flatMap { $0.1.map(\.name) }
        #expect(Set(names).count == names.count)
    }
}
