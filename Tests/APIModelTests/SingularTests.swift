import APIModel
import Testing

@Suite struct SingularTests {
    @Test(arguments: [
        ("tasks", "task"), ("categories", "category"), ("statuses", "status"), ("addresses", "address"),
        ("boxes", "box"), ("matches", "match"), ("TASKS", "TASK"), ("CATEGORIES", "CATEGORY"),
        ("Services", "Service"),
    ])
    func pluralsLoseTheirEnding(plural: String, singular: String) {
        #expect(Singular.of(plural) == singular)
    }

    @Test(arguments: ["task", "status", "address", "analysis", "news", "series", "s", "", "iOS"])
    func otherWordsStay(word: String) {
        #expect(Singular.of(word) == word)
    }

    @Test func lastWordOfANameIsChanged() {
        #expect(Singular.ofLastWord(in: "sales_categories") == "sales_category")
        #expect(Singular.ofLastWord(in: "tasks") == "task")
    }
}
