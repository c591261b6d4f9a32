import ReferenceVocabulary
import Testing

@Suite struct VersionWordTests {
    @Test(arguments: [
        ("Available Graph API Versions", "Graph API"), ("Graph API", "Graph API"), ("GRAPH API", "Graph API"),
        ("Available Marketing API Versions", "Marketing API"), ("**Marketing API**", "Marketing API"),
        ("Versions of the Facebook Graph API", "Graph API"), ("Meta's Lamp Post API (old)", "Lamp Post API"),
        ("The WhatsApp Cloud APIs", "WhatsApp Cloud API"), ("One Two Three Four API", "Two Three Four API"),
    ])
    func titleNamesItsAPI(title: String, product: String) {
        #expect(ProductTitle.product(in: title) == product)
        // The title of a normalized page is the name alone.
        #expect(ProductTitle.product(in: product) == product)
    }

    @Test(arguments: [
        "Versions", "Available Versions", "API Versions", "The API", "Rapid Lamps", "- API", "",
    ])
    func titleWithoutAnAPINamesNone(title: String) { #expect(ProductTitle.product(in: title) == nil) }

    @Test(arguments: [("January", 1), ("may", 5), ("Sept", 9), ("DEC", 12), ("Jun", 6), ("Jul", 7)])
    func monthIsToldByItsFirstLetters(word: String, month: Int) { #expect(DayWords.month(word) == month) }

    @Test(arguments: ["ma", "lamp", "", "Septembers", "decided"]) func otherWordsAreNoMonth(word: String) {
        #expect(DayWords.month(word) == nil)
    }

    @Test func wordsOfColumnsOfVersions() {
        for word in ["version", "versions", "api version"] { #expect(HeaderWord.isVersion(word), "\(word)") }
        for word in ["date introduced", "release date"] {
            #expect(HeaderWord.isIntroduction(word), "\(word)")
        }
        for word in ["available until", "expiration date"] {
            #expect(HeaderWord.isExpiration(word), "\(word)")
        }
        #expect(!HeaderWord.isVersion("conversion") && !HeaderWord.isExpiration("date introduced"))
        #expect(
            HeaderWord.isHeader(["Version", "Release Date"]) && !HeaderWord.isHeader(["Version", "Lamp"]))
    }
}
