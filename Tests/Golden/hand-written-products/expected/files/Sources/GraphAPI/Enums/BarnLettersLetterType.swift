// Made from the values of `barn/letters.letter_type` in the reference by graphgen; edits to this file are lost.

/// Values of `barn/letters.letter_type`.
public struct BarnLettersLetterType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var answer: Self { .init(rawValue: "ANSWER") }
    @export(implementation) public static var news: Self { .init(rawValue: "NEWS") }
}
