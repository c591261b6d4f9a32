// Made from the values of `page/leadgen_forms.style` in the reference by graphgen; edits to this file are lost.

/// Values of `page/leadgen_forms.style`.
public struct PageLeadgenFormsStyle: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var listStyle: Self { .init(rawValue: "LIST_STYLE") }
    @export(implementation) public static var paragraphStyle: Self { .init(rawValue: "PARAGRAPH_STYLE") }
}
