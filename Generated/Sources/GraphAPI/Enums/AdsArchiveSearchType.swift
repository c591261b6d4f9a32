// Made from the values of `ads_archive.search_type` in the reference by graphgen; edits to this file are lost.

/// Values of `ads_archive.search_type`.
public struct AdsArchiveSearchType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var keywordUnordered: Self { .init(rawValue: "KEYWORD_UNORDERED") }
    @export(implementation) public static var keywordExactPhrase: Self { .init(rawValue: "KEYWORD_EXACT_PHRASE") }
}
