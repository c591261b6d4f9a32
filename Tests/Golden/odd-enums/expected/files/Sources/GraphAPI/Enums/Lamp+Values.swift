// Made from the values that fields and parameters of `lamp` take in the reference, by graphgen; edits to this file are lost.

/// Values of `lamp.bare`.
///
/// The reference does not list them.
public typealias LampBare = GraphUnlisted<GraphName.LampBare>

extension GraphName {
    /// Tells ``LampBare`` from other values that the reference does not list.
    public enum LampBare {}
}

/// Values of `lamp.crop`.
public struct LampCrop: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `191x100`.
    @export(implementation) public static var value191x100: Self { .init(rawValue: "191x100") }
    /// `13`.
    @export(implementation) public static var value13: Self { .init(rawValue: "13") }
    /// `-1`.
    @export(implementation) public static var minus1: Self { .init(rawValue: "-1") }
}

/// Values of `lamp.none`.
///
/// The reference does not list them.
public typealias LampNone = GraphUnlisted<GraphName.LampNone>

extension GraphName {
    /// Tells ``LampNone`` from other values that the reference does not list.
    public enum LampNone {}
}

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
