/// Values of `lamp.style`.
public struct LampStyle: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `American (New)`.
    public static var americanNew: Self { Self(rawValue: "American (New)") }
    /// `Cajun/Creole`.
    public static var cajunCreole: Self { Self(rawValue: "Cajun/Creole") }
    /// `self`.
    public static var self_: Self { Self(rawValue: "self") }
    /// `init`.
    public static var init_: Self { Self(rawValue: "init") }
    /// `Type`.
    public static var type: Self { Self(rawValue: "Type") }
    /// `class`.
    public static var `class`: Self { Self(rawValue: "class") }
    /// ``.
    public static var empty: Self { Self(rawValue: "") }
    /// `nil`.
    public static var nil_c6ac: Self { Self(rawValue: "nil") }
    /// `NIL`.
    public static var nil_cacc: Self { Self(rawValue: "NIL") }
    /// `a-b`.
    public static var aB_4883: Self { Self(rawValue: "a-b") }
    /// `a_b`.
    public static var aB_ad51: Self { Self(rawValue: "a_b") }
    /// `ÄÖ`.
    public static var äö: Self { Self(rawValue: "ÄÖ") }
}
