import APIModel
import ReferenceVocabulary
import Testing

@Suite struct SectionTitleTests {
    /// All titles that are known, by meaning; a title that is lost or that changes its meaning shows here.
    private static let titles: [(SectionMeaning, [String])] = [
        (
            .parameters,
            [
                "Parameters", "Modifiers", "Query String Parameters", "Parameter", "Query Parameters",
                "Arguments",
                "Request Parameters", "Path Parameters", "Body Parameters", "Optional Parameters",
                "Required Parameters", "Query String",
            ]
        ),
        (
            .fields,
            [
                "Fields", "Field", "Properties", "Response Fields", "Returned Fields", "Supported Fields",
                "Public Fields",
            ]
        ),
        (.edges, ["Edges", "Connections"]),
        (
            .errors,
            [
                "Error Codes", "Errors", "Error Code", "Rate Limiting Error Codes",
                "Authentication Error Subcodes",
            ]
        ),
        (.returns, ["Return Type", "Return Types", "Returns"]), (.response, ["Response", "Responses"]),
        (.requirements, ["Requirements", "Permissions", "Feature Permissions", "Public Page Data"]),
        (.limitations, ["Limitations"]),
        (.example, ["Example", "Examples", "Sample Request", "Sample Response"]),
        (.data, ["data"]), (.paging, ["paging"]), (.summary, ["summary"]),
        (.tab, ["HTTP", "PHP SDK", "JavaScript SDK", "Android SDK", "iOS SDK", "cURL"]),
        (
            .other,
            ["New Page Experience", "Default Public Profile Fields", "Lamp", "", "Read me", "Reading lamps"]
        ),
    ]

    @Test(arguments: titles) func titleHasItsMeaningInAnyCase(meaning: SectionMeaning, titles: [String]) {
        for title in titles {
            for spelling in [title, title.uppercased(), title.lowercased()] {
                #expect(SectionTitle.meaning(of: spelling) == meaning, "\(spelling)")
            }
        }
    }

    /// All further titles of sections below a page's own, by meaning.
    private static let sections: [(SectionMeaning, [String])] = [
        (
            .parameters,
            [
                "Placeholders", "Path Placeholders", "Placeholder Values", "Parameters Placeholders", "Body",
                "Request Body", "Payload", "POST Body", "Body Properties", "Payload Properties",
                "Request Properties", "Form Data", "JSON Body",
            ]
        ),
        (
            .requirements,
            [
                "What You Need", "Prerequisites", "Before You Start", "Before You Begin", "Access Tokens",
                "Access Token", "Authorization", "Required Permissions", "Permissions Required",
                "Required Permission", "Permission",
            ]
        ),
        (
            .request,
            [
                "Request", "Request Syntax", "HTTP Request", "Endpoint", "Syntax", "Method", "Path", "URL",
                "Request URL", "Request Format", "Request URI", "URI", "API Call", "HTTP Method",
            ]
        ),
        (.other, ["Header Parameters", "Request Header Parameters"]),
        (
            .response,
            [
                "Response Parameters", "Response Syntax", "Response Contents", "Answer", "Result",
                "Response Body", "Response Properties", "Response Object", "Return Value", "Return Values",
                "Returned Values", "Response Format",
            ]
        ),
        (
            .example,
            [
                "Sample Requests", "Sample Responses", "Example Request", "Example Response", "Sample",
                "Usage", "Example Call", "Sample Call", "Example Requests", "Example Responses",
                "Sample Code", "Example Code", "Code Sample", "Code Example", "Code Samples",
                "Code Examples", "Request Example", "Response Example", "cURL Example", "Sample cURL",
                "Example cURL Request",
            ]
        ),
        (.errors, ["Possible Errors", "Common Errors", "Error Responses", "Error Subcodes"]),
    ]

    @Test(arguments: sections) func sectionHasItsMeaningInAnyCase(meaning: SectionMeaning, titles: [String]) {
        for title in titles {
            for spelling in [title, title.uppercased(), title.lowercased()] {
                #expect(SectionTitle.meaning(ofSection: spelling) == meaning, "\(spelling)")
                #expect(SectionTitle.isSection(spelling), "\(spelling)")
            }
        }
    }

    @Test(arguments: [
        ("Delivery Parameters", SectionMeaning.parameters), ("Post Metrics", .metrics),
        ("Lamp Permissions", .requirements), ("More Requirements", .requirements),
        ("Known Limitations", .limitations), ("Lamp Subcodes", .errors), ("Lamp Edges", .edges),
        ("Lamp Fields", .fields), ("Edges of a lamp", .edges), ("Fields and edges", .fields),
        ("Lamp Errors", .errors), ("Lamp Error Codes", .errors),
        ("All Errors That Lamps Have Errors", .other),
        ("Lamp Codes", .other), ("Revoking Permissions", .other), ("Step Parameters", .other),
        ("Lamp", .other), ("Edges off", .other), ("", .other),
    ])
    func otherTitlesTellByTheirLastWord(title: String, meaning: SectionMeaning) {
        #expect(SectionTitle.meaning(ofSection: title) == meaning)
        #expect(!SectionTitle.isSection(title))
    }

    @Test(arguments: [
        ("Reading", [OperationWord.read]), ("read", [.read]), ("CREATING", [.create]), ("Create", [.create]),
        ("Updating", [.update]), ("update", [.update]), ("Deleting", [.delete]), ("Delete", [.delete]),
        ("Publishing", [.publish]), ("publish", [.publish]),
        ("Publishing and Deleting", [.publish, .delete]),
        ("Creating, Updating, and Deleting", [.create, .update, .delete]),
        ("Create or Update", [.create, .update]),
        ("Read/Update", [.read, .update]),
    ])
    func titleOfVerbsBeginsAnOperationForEach(title: String, words: [OperationWord]) {
        #expect(SectionTitle.meaning(of: title) == .operation(words))
    }

    @Test func titleOfMoreThanThreeVerbsOrOfOtherWordsBeginsNone() {
        #expect(SectionTitle.meaning(of: "Create Read Update Delete") == .other)
        #expect(SectionTitle.meaning(of: "Reading and Lighting") == .other)
        #expect(SectionTitle.meaning(of: "and") == .other)
    }

    @Test func publishingIsCreating() {
        #expect(OperationWord.allCases.map(\.verb) == [.read, .create, .update, .delete, .create])
    }

    @Test func generatedTitlesAreThoseOfGeneratedPages() {
        let operations = ["Reading", "Creating", "Updating", "Deleting", "Publishing"]
        #expect(SectionTitle.operations == operations)
        #expect(
            SectionTitle.generated == operations + [
                "Parameters", "Modifiers", "Query String Parameters", "Fields", "Edges", "Error Codes",
                "Return Type",
                "Response", "Requirements", "Permissions", "Feature Permissions", "Limitations", "Example",
                "Examples",
                "Sample Request", "Sample Response", "New Page Experience", "Default Public Profile Fields",
            ])
        #expect(SectionTitle.code == ["data", "paging", "summary"])
    }

    @Test func partsOfOperationsStandBelowOperationsOnly() {
        let parts: [SectionMeaning] = [.parameters, .fields, .data, .paging, .summary, .returns]
        let others: [SectionMeaning] = [
            .introduction, .edges, .errors, .response, .requirements, .limitations, .example, .metrics, .tab,
            .other,
            .operation([.read]),
        ]
        #expect(parts.allSatisfy { $0.isPartOfOperation })
        #expect(!others.contains { $0.isPartOfOperation })
    }
}
