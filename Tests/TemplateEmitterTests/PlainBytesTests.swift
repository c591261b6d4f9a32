import Testing

@testable import TemplateEmitter

/// Texts that need no second look.
@Suite struct PlainBytesTests {
    private static let bytes = PlainBytes(without: ["`", "*/", "\\u"].map { Array($0.unicodeScalars) })

    @Test(arguments: ["", "a lamp", "~ ! {}", "* /", "/*", "a*", "\\", "\\ u", "a/b"])
    func printableTextsWithoutTheOthersArePlain(text: String) {
        #expect(Self.bytes.hold(text))
        #expect(Self.bytes.hold(text, lineBreaks: true))
    }

    @Test(arguments: ["`", "a`b", "*/", "a **/", "\\u", "\u{7F}", "\t", "\u{0}", "\r", "à", "a\u{2028}"])
    func othersAreNot(text: String) {
        #expect(!Self.bytes.hold(text))
        #expect(!Self.bytes.hold(text, lineBreaks: true))
    }

    @Test func linesArePlainWhereTheyMayBe() {
        #expect(Self.bytes.hold("a\nb\n", lineBreaks: true))
        #expect(!Self.bytes.hold("a\nb"))
        #expect(!Self.bytes.hold("a\n*/", lineBreaks: true))
    }
}
