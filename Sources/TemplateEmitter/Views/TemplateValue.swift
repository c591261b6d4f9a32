/// What templates look keys up in.
protocol TemplateContext: Sendable {
    /// The value of a key; nil where there is no such key, so that the look-up goes on further out.
    func value(of key: String) -> TemplateValue?
}

/// What a key holds. It is finished: a template prints it, goes through it or asks whether there is something.
enum TemplateValue: Sendable {
    case text(String)
    /// A text as a page has it, for escapes; printed without one, it loses what cannot be printed.
    case raw(String)
    /// A number in the form of JSON; empty where there is none.
    case number(String)
    case flag(Bool)
    case texts([String])
    case views([any TemplateContext])
    /// A view; nil where it is missing, so that the look-up ends here and does not climb to another's value.
    case view((any TemplateContext)?)
}
