import APIModel
import Testing

@Suite struct NameWordsTests {
    @Test(arguments: [
        ("page-post", ["page", "post"]), ("page_post", ["page", "post"]), ("about.me", ["about", "me"]),
        ("pagePost", ["page", "Post"]), ("PagePost", ["Page", "Post"]), ("HTTPServer", ["HTTP", "Server"]),
        ("IGMedia", ["IG", "Media"]), ("ABc", ["A", "Bc"]), ("American (New)", ["American", "New"]),
        ("a1B2c", ["a1", "B2c"]), ("191x100", ["191x100"]), ("  ", []), ("", []), ("--", []),
        ("x--y", ["x", "y"]), ("storeURLs", ["store", "URLs"]), ("IDsOfApps", ["IDs", "Of", "Apps"]),
        ("ASize", ["A", "Size"]), ("étéURLs", ["été", "URLs"]),
    ])
    func wordsEndAtSignsAndBeforeCapitals(name: String, words: [String]) {
        #expect(NameWords(name).words == words)
    }

    @Test(arguments: ["ADACCOUNT", "adaccount", "CAN_POST"])
    func namesOfOneCaseAreNotSplitBeforeCapitals(name: String) {
        #expect(NameWords(name).words == name.split(separator: "_").map(String.init))
    }

    @Test func apostropheIsNoEndOfAWord() {
        #expect(NameWords("Women's Health").words == ["Womens", "Health"])
    }

    @Test(arguments: [
        ("naïveTest", ["naïve", "Test"]), ("étatÉtat", ["état", "État"]), ("日本語", ["日本語"]),
        ("a😀b", ["a", "b"]), ("x²y", ["x", "y"]), ("cafe\u{301}s", ["cafe\u{301}s"]), ("a٣b", ["a٣b"]),
    ])
    func lettersDigitsAndMarksOfAllScriptsAreParts(name: String, words: [String]) {
        #expect(NameWords(name).words == words)
    }

    @Test func joinedWordsAreInLowerCase() {
        #expect(NameWords("IGMedia").joined(by: "_") == "ig_media")
        #expect(NameWords("HTTPServer").joined(by: "") == "httpserver")
    }
}
