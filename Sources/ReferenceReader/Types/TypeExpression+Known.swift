import APIModel

extension TypeExpression {
    /// True for types that the grammar knows, whatever their parts are.
    var isKnown: Bool {
        switch self {
        case .prose, .named: false
        case .list(let element): element.isKnown
        default: true
        }
    }
}
