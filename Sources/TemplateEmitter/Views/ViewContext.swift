/// What all views read from.
///
/// A class only because thousands of views share the one value; nothing in it changes.
final class ViewContext: Sendable {
    let model: ResolvedModel
    let text: TextRules
    let types: TypeTable
    let options: [String: PackOption]
    /// What lists are narrowed to; nil for the whole API.
    let scope: NodeScope?

    init(
        model: ResolvedModel, text: TextRules, types: TypeTable, options: [String: PackOption],
        scope: NodeScope? = nil
    ) {
        self.model = model
        self.text = text
        self.types = types
        self.options = options
        self.scope = scope
    }
}
