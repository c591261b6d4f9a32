import APIModel
import Testing

@testable import TemplateEmitter

/// Nothing on a page can end a comment, close a literal, or interpolate.
@Suite struct HostileTextTests {
    private let rules = TextRules()

    @Test(arguments: [
        ("a\"b", #""a\"b""#), (#"a\b"#, #""a\\b""#), (#"\(exit(1))"#, #""\\(exit(1))""#),
        ("a\nb\r\nc\rd", #""a\nb\r\nc\rd""#),
        ("\u{0}\u{7}", #""\u{0}\u{7}""#), ("\u{2028}\u{202E}", #""\u{2028}\u{202E}""#), ("é😀", "\"é😀\""),
        ("", "\"\""),
        ("\"\"\"", #""\"\"\"""#),
    ])
    func literalsHoldAnyText(text: String, literal: String) {
        #expect(rules.literal(text) == literal)
    }

    @Test(arguments: ["\n", "\r", "\r\n", "\u{85}", "\u{B}", "\u{C}", "\u{2028}", "\u{2029}"])
    func noLineOfACommentHasALineBreak(lineBreak: String) {
        #expect(rules.commentLines("a\(lineBreak)fatalError()") == ["a", "fatalError()"])
        #expect(rules.commentLine("a\(lineBreak)b") == "a b")
    }

    @Test(arguments: ["*/", "/*/", "**//", "*//*", "/**/", "/*/*/*/"])
    func noCommentEndsEarly(text: String) {
        let line = rules.commentLine(text)
        #expect(!line.contains("*/") && !line.contains("/*"), "\(line)")
    }

    @Test func controlsAndTurnedTextAreGone() {
        #expect(rules.commentLine("a\u{0}b\u{1B}[31m\u{202E}c\u{2066}") == "ab[31mc")
    }

    /// Marks of direction, what has no shape, separators of lines, and what is no character.
    @Test(arguments: [
        0x61C, 0x200B, 0x200E, 0x200F, 0x202A, 0x202E, 0x2060, 0x2066, 0x2069, 0xFEFF, 0x85, 0x2028, 0x2029,
        0xFDD0,
        0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF, 0xE000, 0xE0041, 0xAD, 0x7F, 0x9F, 0x1D173,
    ])
    func whatCannotBeSeenIsEscapedOrGone(value: UInt32) throws {
        let scalar = try #require(Unicode.Scalar(value))
        let shown = (0xFDD0...0xFDEF).contains(value) ? 0xFFFD : value
        #expect(rules.literal("a\(scalar)b") == "\"a\\u{\(String(shown, radix: 16, uppercase: true))}b\"")
        #expect(["ab", "a b"].contains(rules.commentLine("a\(scalar)b")))
        #expect(["ab", "a b"].contains(rules.commentLines("a\(scalar)b").joined(separator: " ")))
    }

    @Test func noScalarShowsWhatASourceDoesNot() {
        for scalar in (0...0x10FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
        where scalar.isUnprintable || scalar.properties.generalCategory == .format {
            let literal = rules.literal(String(scalar)).unicodeScalars
            let isJoiner = scalar == "\u{200C}" || scalar == "\u{200D}"
            #expect(isJoiner || literal.allSatisfy { $0.isASCII }, "\(scalar.value)")
            #expect(isJoiner || rules.commentLine(String(scalar)).isEmpty, "\(scalar.value)")
        }
    }

    @Test func linesWrapAndParagraphsStayApart() {
        var rules = TextRules()
        rules.width = 20
        #expect(
            rules.commentLines("\n\none two three four five six\n\n\n  seven \n\n")
                == ["one two three four", "five six", "", "seven"])
        #expect(rules.commentLines(String(repeating: "x", count: 50)).count == 1)
        #expect(rules.commentLines(" \n ") == [])
    }

    @Test func replacementsThatHoldThemselvesGoOnce() {
        var rules = TextRules()
        rules.commentReplacements = ["&": "&amp;", "<": "&lt;"]
        #expect(rules.commentLine("<a> & b") == "&lt;a> &amp; b")
    }

    @Test func otherLanguagesSayTheirEscapes() {
        var rules = TextRules()
        rules.quote = "'"
        rules.escapes = ["'": "\\'", "\\": "\\\\", "$": "\\$"]
        rules.unicodeEscape = "\\u{hex4}"
        #expect(rules.literal("it's $x\n") == #"'it\'s \$x\u000A'"#)
    }

    @Test func aHostileModelMakesHarmlessSwift() async throws {
        let text = "*/ \"\"\" \\(x)\n}; import Evil //\u{2028}#if"
        let hostile = api(
            [node("x", text, [field(text, .scalar(.string), text, flags: [.deprecated])], description: text)],
            enums: [EnumDefinition(name: text + "2", values: [text], complete: true, uses: [])])
        let files = try await emit(hostile, with: TemplatePack(builtIn: "swift")).files
        var checked = 0
        for file in files where file.path.contains("Nodes/") || file.path.contains("Enums/") {
            for line in String(decoding: file.bytes, as: UTF8.self).split(separator: "\n") {
                let code = line.replacing(/"(\\.|[^"\\])*"/, with: "").replacing(/\/\/.*/, with: "")
                #expect(
                    !code.contains("import Evil") && !code.contains("*/") && !code.contains("\""), "\(line)")
                checked += line.contains("Evil") ? 1 : 0
            }
        }
        #expect(checked > 5)
    }
}
