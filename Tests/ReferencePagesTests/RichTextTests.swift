import ReferencePages
import Testing

@Suite struct RichTextTests {
    @Test func aTextThatBeginsWithABacktickBeginsWithACodeSpan() {
        let runs = RichText(codeSpansIn: "`lamp` and `shade`").runs.filter { !$0.text.isEmpty }
        #expect(runs == [.init(.code, "lamp"), .init(.text, " and "), .init(.code, "shade")])
    }
}
