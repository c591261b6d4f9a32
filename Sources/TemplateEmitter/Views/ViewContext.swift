/// What all views read from.
///
/// A class only because thousands of views share the one value; nothing in it changes.
final class ViewContext: Sendable {
    let model: ResolvedModel
    let text: TextRules
    let types: TypeTable
    let options: [String: PackOption]
    /// Where pages link names of types to.
    let links: TypeLinks

    init(model: ResolvedModel, text: TextRules, types: TypeTable, options: [String: PackOption]) {
        self.model = model
        self.text = text
        self.types = types
        self.options = options
        links = TypeLinks(model)
    }
}
