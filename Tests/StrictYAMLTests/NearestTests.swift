import StrictYAML
import Testing

@Suite struct NearestTests {
    @Test(arguments: [
        ("output", "outputs"), ("OUTPUTS", "outputs"), ("ouputs", "outputs"), ("pgaes", "pages"),
        ("outbuts", "outputs"),
    ])
    func misspelledNameIsTakenForTheKnownOne(name: String, meant: String) {
        #expect(nearest(to: name, in: ["corrections", "outputs", "pages"]) == meant)
    }

    @Test func shortNamesMayDifferByTwoLettersAndLongOnesByAThird() {
        #expect(nearest(to: "abc", in: ["xyc"]) == "xyc")
        #expect(nearest(to: "abc", in: ["xyz"]) == nil)
        #expect(nearest(to: "abcdefghi", in: ["xyzdefghi"]) == "xyzdefghi")
        #expect(nearest(to: "abcdefghi", in: ["wxyzefghi"]) == nil)
        #expect(nearest(to: "abcdefgh", in: ["xyzdefgh"]) == nil)
    }

    @Test func oneLetterLessMoreOrOtherIsOneStep() {
        #expect(nearest(to: "lamp", in: ["lam", "clams"]) == "lam")
        #expect(nearest(to: "lamp", in: ["lamps", "lumpy"]) == "lamps")
        #expect(nearest(to: "lamp", in: ["limp", "limbs"]) == "limp")
    }

    @Test func ofTwoThatAreAsNearTheFirstByNameIsMeant() {
        #expect(nearest(to: "cat", in: ["hat", "bat"]) == "bat")
        #expect(nearest(to: "cat", in: ["cart", "cat"]) == "cat")
    }

    @Test func nothingIsNearToNothing() {
        #expect(nearest(to: "cat", in: []) == nil)
        #expect(nearest(to: "", in: ["ab"]) == "ab")
        #expect(nearest(to: "", in: ["abc"]) == nil)
    }
}
