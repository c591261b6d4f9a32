/// A mark that the reference puts on a field, parameter or edge.
public enum Flag: String, Codable, Sendable, Hashable, CaseIterable {
    /// The field stays for at least two years ("Core").
    case core = "Core"
    /// The field is returned when no `fields` are asked for.
    case `default` = "Default"
    /// The field will go away.
    case deprecated = "Deprecated"
    /// The parameter has to be given.
    case required = "Required"
    /// The text may hold emoji.
    case supportsEmoji = "Supports Emoji"
}
