import APIModel
import ReferenceVocabulary
import Testing

@Suite struct OpeningTests {
    @Test(arguments: [
        "You can make a POST request to", "You can update a Lamp", "You can delete a Lamp",
        "You can dissociate a Lamp",
        "You can't perform this operation", "When posting to this edge", "This endpoint doesn't have",
        "This endpoint supports read-after-write", "Struct {",
        "If you want to learn how to use lamps",
    ])
    func openingsOfSectionsStandInNoTable(text: String) {
        #expect(Opening.standsOutsideOfTables(text))
        #expect(!Opening.standsOutsideOfTables("A " + text))
    }

    @Test(arguments: [
        "You can see it", "Struct", "If you want to learn how", "This endpoint", "You can update it",
    ])
    func textsOfCellsMayBeginAlmostSo(text: String) {
        #expect(!Opening.standsOutsideOfTables(text))
    }

    @Test(arguments: [
        "You can see it", "You can't see it", "When posting to it", "This endpoint is new",
        "If you want to learn how",
    ])
    func openingsOfSentencesStandInNoExample(text: String) {
        #expect(Opening.standsOutsideOfCode(text))
    }

    @Test(arguments: ["", "GET /me", "You", "When posted", "This", "It is", "{", "you can see it"])
    func linesOfExamplesMayBeginOtherwise(text: String) {
        #expect(!Opening.standsOutsideOfCode(text))
    }

    @Test func answersAreListsButForASingleNode() {
        #expect(
            Opening.answers.map(\.before) == [
                "A list of ", "An array of ", "an array of ", "A single ", "a list of ",
            ])
        #expect(Opening.answers.map(\.cardinality) == [.list, .list, .list, .single, .list])
        #expect(
            Opening.answers.map(\.behind) == [
                [" node", " objects representing ", " object"], [" object", " node"],
                [" object", " node"], [" node"], [" object", " node"],
            ])
        #expect(Opening.returns == ["Returns an array of ", "Returns a list of ", "Returns the list of "])
    }

    @Test func sentencesThatRefuseOrSendElsewhereAreKnown() {
        #expect(
            Opening.refusals == [
                "You can't", "You cannot", "You can not", "This operation is not supported",
                "This operation isn't supported", "This endpoint does not support", "Not supported",
                "Cannot ",
            ])
        #expect(Opening.elsewhere == ["Use the ", "Please use ", "Use "])
        #expect(Opening.asides == ["When posting to this edge", "If you want to learn how", "HTTPPHP"])
    }

    @Test func barOverAnExampleHasATabForEachLanguage() {
        #expect(
            Opening.exampleBar.words == [
                "HTTP", "PHP SDK", "JavaScript SDK", "Android SDK", "iOS SDK", "cURL",
            ])
        #expect(Opening.exampleBar.link == "Graph API Explorer")
    }

    @Test func textBeforeATableSaysWhoseFieldsItsRowsAre() {
        #expect(Opening.TableIntroduction.summary == ["`summary`", "in addition to"])
        #expect(Opening.TableIntroduction.addedToNode == "added to each node")
    }

    @Test(arguments: [
        ("Before you start, you need:", true), ("It needs:", true), ("This call requires:", true),
        ("To call it, apps require:", true), ("You must have:", true), ("You have:", false),
        ("You must have", false), ("The need of it:", false), ("Note:", false), (":", false), ("", false),
    ])
    func aTextAboveItemsAnnouncesNeeds(text: String, announces: Bool) {
        #expect(Opening.announcesNeeds(text) == announces)
    }

    @Test(arguments: [
        ("Required", true), ("requires", true), ("Token", true), ("Feature", true), ("Features", true),
        ("Permissions", true), ("Lamp", false), ("", false),
    ])
    func aLabelSaysWhatACallNeeds(label: String, isLabel: Bool) {
        #expect(Opening.isRequirementLabel(label) == isLabel)
    }

    @Test(arguments: [
        ("Body Parameters", true), ("Payload", true), ("The body", true), ("Parameters", false), ("", false),
    ])
    func aTitleIsOfABody(title: String, isOfBody: Bool) { #expect(Opening.isOfBody(title) == isOfBody) }

    @Test func sectionsArePartsOfWhatStandsAboveThem() {
        let parts: [SectionMeaning] = [
            .parameters, .fields, .data, .paging, .summary, .edges, .errors, .returns, .response,
            .requirements, .limitations, .example, .metrics, .request,
        ]
        #expect(parts.filter { !$0.isPart }.isEmpty)
        let ofOperations: [SectionMeaning] = [
            .parameters, .fields, .data, .paging, .summary, .returns, .request,
        ]
        #expect(parts.filter(\.isPartOfOperation) == ofOperations)
        for meaning in [SectionMeaning.introduction, .operation([.read]), .tab, .other] {
            #expect(!meaning.isPart && !meaning.isPartOfOperation)
            #expect(meaning.isOperation == (meaning == .operation([.read])))
        }
    }
}
