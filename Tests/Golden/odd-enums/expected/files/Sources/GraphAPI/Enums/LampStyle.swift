// Made from the values of `lamp.style` in the reference by graphgen; edits to this file are lost.

/// Values of `lamp.style`.
public struct LampStyle: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `American (New)`.
    @export(implementation) public static var americanNew: Self { .init(rawValue: "American (New)") }
    /// `Cajun/Creole`.
    @export(implementation) public static var cajunCreole: Self { .init(rawValue: "Cajun/Creole") }
    /// `self`.
    @export(implementation) public static var selfValue: Self { .init(rawValue: "self") }
    /// `init`.
    @export(implementation) public static var initValue: Self { .init(rawValue: "init") }
    @export(implementation) public static var type: Self { .init(rawValue: "Type") }
    @export(implementation) public static var `class`: Self { .init(rawValue: "class") }
    /// ``.
    @export(implementation) public static var empty: Self { .init(rawValue: "") }
    /// `nil`.
    @export(implementation) public static var nilLowercase: Self { .init(rawValue: "nil") }
    /// `NIL`.
    @export(implementation) public static var nilUppercase: Self { .init(rawValue: "NIL") }
    /// `a-b`.
    @export(implementation) public static var aMinusB: Self { .init(rawValue: "a-b") }
    /// `a_b`.
    @export(implementation) public static var aUnderscoreB: Self { .init(rawValue: "a_b") }
    @export(implementation) public static var äö: Self { .init(rawValue: "ÄÖ") }
}
