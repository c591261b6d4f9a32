// Made from the values that fields and parameters of `barn` take in the reference, by graphgen; edits to this file are lost.

/// Values of `barn/letters.letter_type`.
public struct BarnLettersLetterType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var answer: Self { .init(rawValue: "ANSWER") }
    @export(implementation) public static var news: Self { .init(rawValue: "NEWS") }
}

/// Values of `barn/letters.stamp`.
public struct BarnLettersStamp: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var small: Self { .init(rawValue: "small") }
    @export(implementation) public static var big: Self { .init(rawValue: "big") }
}
