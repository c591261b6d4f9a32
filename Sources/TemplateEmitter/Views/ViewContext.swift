/// What all views read from.
///
/// A class only because thousands of views share the one value; nothing in it changes.
final class ViewContext: Sendable {
    let model: ResolvedModel
    let text: TextRules
    let types: TypeTable
    let options: [String: PackOption]
    /// Which pages there are, and where they link names of types to.
    let index: PageIndex

    init(model: ResolvedModel, text: TextRules, types: TypeTable, options: [String: PackOption]) {
        self.model = model
        self.text = text
        self.types = types
        self.options = options
        index = PageIndex(model)
    }
}
