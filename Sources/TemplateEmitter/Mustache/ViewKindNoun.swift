extension ViewKey.Kind {
    /// What messages call it.
    var noun: String {
        switch self {
        case .text: "a text"
        case .number: "a number"
        case .flag: "a flag"
        case .texts: "a list of texts"
        case .list(let kind): "a list of `\(kind)`"
        case .object(let kind): "one `\(kind)`"
        case .optional(let kind): "one `\(kind)` or nothing"
        }
    }
}
