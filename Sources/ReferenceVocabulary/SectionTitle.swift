import APIModel

/// The titles of sections that the reference uses, and what each means. A new title is a new entry.
public enum SectionTitle {
    /// Headings of operations, as generated pages have them.
    public static let operations = ["Reading", "Creating", "Updating", "Deleting", "Publishing"]

    /// Titles that generated pages have.
    public static let generated = operations + generatedTitles.map(\.0)

    /// Headings inside of an edge's answer, which generated pages set as code.
    public static let code = codeTitles.map(\.0)

    private static let codeTitles: [(String, SectionMeaning)] = [
        ("data", .data), ("paging", .paging), ("summary", .summary),
    ]

    private static let generatedTitles: [(String, SectionMeaning)] = [
        ("Parameters", .parameters), ("Modifiers", .parameters), ("Query String Parameters", .parameters),
        ("Fields", .fields), ("Edges", .edges), ("Error Codes", .errors),
        ("Return Type", .returns), ("Response", .response),
        ("Requirements", .requirements), ("Permissions", .requirements),
        ("Feature Permissions", .requirements),
        ("Limitations", .limitations),
        ("Example", .example), ("Examples", .example), ("Sample Request", .example),
        ("Sample Response", .example),
        ("New Page Experience", .other), ("Default Public Profile Fields", .other),
    ]

    private static let writtenTitles: [(String, SectionMeaning)] = [
        ("Parameter", .parameters), ("Query Parameters", .parameters), ("Arguments", .parameters),
        ("Request Parameters", .parameters), ("Path Parameters", .parameters),
        ("Body Parameters", .parameters),
        ("Optional Parameters", .parameters), ("Required Parameters", .parameters),
        ("Query String", .parameters),
        ("Field", .fields), ("Properties", .fields), ("Response Fields", .fields),
        ("Returned Fields", .fields),
        ("Supported Fields", .fields), ("Public Fields", .fields),
        ("Connections", .edges),
        ("Errors", .errors), ("Error Code", .errors), ("Rate Limiting Error Codes", .errors),
        ("Authentication Error Subcodes", .errors),
        ("Return Types", .returns), ("Returns", .returns), ("Responses", .response),
        ("Public Page Data", .requirements),
        // Mirror scrapes write tabs as headings wherever code stands, even inside of a list of requirements.
        ("HTTP", .tab), ("PHP SDK", .tab), ("JavaScript SDK", .tab), ("Android SDK", .tab), ("iOS SDK", .tab),
        ("cURL", .tab),
    ]

    private static let meanings: [String: SectionMeaning] = Dictionary(
        (generatedTitles + codeTitles + writtenTitles).map { ($0.0.lowercased(), $0.1) }
            + OperationWord.allCases.flatMap { word in word.forms.map { ($0, .operation([word])) } },
        uniquingKeysWith: { first, _ in first })

    private static let operationWords: [String: OperationWord] = Dictionary(
        OperationWord.allCases.flatMap { word in word.forms.map { ($0, word) } },
        uniquingKeysWith: { first, _ in first })

    /// What a title means, in any case.
    public static func meaning(of title: String) -> SectionMeaning {
        let lower = title.lowercased()
        if let known = meanings[lower] { return known }
        return operations(in: lower).map { .operation($0) } ?? .other
    }

    /// What the title of a section below the page's own means: further words, which could be the title of a page, and
    /// titles with words of their own by the last one: "Delivery Parameters", "Post Metrics".
    public static func meaning(ofSection title: String) -> SectionMeaning {
        let known = meaning(of: title)
        let lower = title.lowercased()
        // Some known titles are of nothing.
        guard known == .other, title.utf8.count < 50, meanings[lower] == nil else { return known }
        if let meaning = sectionMeanings[lower] { return meaning }
        // "Revoking Permissions" tells how to do something.
        let words = lower.split(separator: " ")
        guard let first = words.first, let last = words.last, !first.hasSuffix("ing"), first != "step" else {
            return .other
        }
        // "Edges of a lamp"
        if words.count > 2, words[1] == "of" || words[1] == "and", let known = endings[String(first)] {
            return known
        }
        if last == "errors" || (last == "codes" && words.dropLast().last == "error") {
            return words.count < 5 ? .errors : .other
        }
        return endings[String(last)] ?? .other
    }

    /// The code whose subcodes a title announces: those of failures of access tokens are of 190 ("Authentication Error
    /// Subcodes" in the guide to errors).
    public static func errorCode(of title: String) -> Int? {
        title.lowercased().hasPrefix("authentication error subcode") ? 190 : nil
    }

    /// True for a title that is known for sections below a page's own.
    public static func isSection(_ title: String) -> Bool { sectionMeanings[title.lowercased()] != nil }

    private static let sectionMeanings: [String: SectionMeaning] = [
        "placeholders": .parameters, "path placeholders": .parameters, "placeholder values": .parameters,
        "parameters placeholders": .parameters, "body": .parameters, "request body": .parameters,
        "payload": .parameters, "what you need": .requirements, "prerequisites": .requirements,
        "before you start": .requirements,
        "before you begin": .requirements, "access tokens": .requirements,
        "access token": .requirements, "authorization": .requirements,
        "request": .request, "request syntax": .request, "http request": .request, "endpoint": .request,
        "syntax": .request, "method": .request, "path": .request, "url": .request,
        "request url": .request, "request format": .request, "request uri": .request, "uri": .request,
        "api call": .request, "http method": .request,
        "post body": .parameters, "body properties": .parameters, "payload properties": .parameters,
        "request properties": .parameters, "form data": .parameters, "json body": .parameters,
        // What is sent with each call, and no parameter of one.
        "header parameters": .other, "request header parameters": .other, "response parameters": .response,
        "required permissions": .requirements,
        "permissions required": .requirements, "required permission": .requirements,
        "permission": .requirements,
        "response syntax": .response, "response contents": .response, "answer": .response,
        "result": .response, "response body": .response, "response properties": .response,
        "response object": .response, "return value": .response, "return values": .response,
        "returned values": .response, "response format": .response,
        "sample requests": .example, "sample responses": .example, "example request": .example,
        "example response": .example, "sample": .example, "usage": .example,
        "example call": .example, "sample call": .example, "example requests": .example,
        "example responses": .example, "sample code": .example, "example code": .example,
        "code sample": .example, "code example": .example, "code samples": .example,
        "code examples": .example, "request example": .example, "response example": .example,
        "curl example": .example, "sample curl": .example, "example curl request": .example,
        "possible errors": .errors, "common errors": .errors, "error responses": .errors,
        "error subcodes": .errors,
    ]

    private static let endings: [String: SectionMeaning] = [
        "parameters": .parameters, "metrics": .metrics, "permissions": .requirements,
        "requirements": .requirements, "limitations": .limitations, "subcodes": .errors,
        "edges": .edges, "fields": .fields,
    ]

    /// Operations in a title: "Reading", "Publishing and Deleting"; nil for any other title.
    private static func operations(in title: String) -> [OperationWord]? {
        // Most titles are none: no word of an operation begins with another letter, and three of them are no longer.
        guard title.utf8.count < 50, let first = title.utf8.first(where: { $0 >= 0x61 && $0 <= 0x7A }),
            "cdpru".utf8.contains(first)
        else { return nil }
        let words = title.words().filter { $0 != "and" && $0 != "or" }
        guard !words.isEmpty, words.count <= 3 else { return nil }
        let found = words.compactMap { operationWords[String($0)] }
        return found.count == words.count ? found : nil
    }
}
