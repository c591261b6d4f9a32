public import APIModel
import ReferencePages
public import ReferenceVocabulary

/// A row of a table as read: a line of the ledger, and what the model takes from it.
public struct ReadRow: Sendable {
    /// What a row describes.
    public enum Kind: String, Sendable, Codable {
        case field, parameter, edge, error, `return`, summary, requirement, metric, value, endpoint, other
    }

    /// Whose field a field is.
    public enum Role: String, Sendable, Codable {
        /// Added to each node of an edge.
        case addedToNode = "added_to_node"
        /// Of an operation's answer.
        case response
        /// Of a table that the scrape flattened to paragraphs.
        case flattened
    }

    /// The page's path as it was given.
    public var page: String
    /// The row's line from 1; nil for a member of a structure that shares its line.
    public var line: Int?
    /// The words of the operation's heading; nil outside of any operation.
    public var operation: [OperationWord]?
    /// The endpoint's method, where a sentence gives it.
    public var method: Operation.Method?
    /// The endpoint's path, where a sentence gives it.
    public var path: String?
    /// What the row describes.
    public var kind: Kind
    /// The first code span of the name cell, or its text.
    public var name: String
    /// The type's text, as the page has it.
    public var typeText: String?
    /// What the text means; nil where there is none.
    public var type: TypeExpression?
    /// Bounds that the type's text states.
    public var constraints: [Constraint] = []
    /// Marks, in page order.
    public var flags: [Flag] = []
    /// Values of the first `enum {…}` in the type.
    public var values: [String]? { type?.firstValues }
    /// Text after a leading "Default value:".
    public var defaultValue: String?
    /// Whose field it is; nil for the node's own.
    public var role: Role?
    /// What the page decides about a parameter's level.
    public var level: Parameter.Level?
    /// The level that the reader gives a parameter.
    public var levelRead: Parameter.Level?
    /// Which of several alternative structures a returned member belongs to.
    public var alternative: Int?
    /// What the row says.
    public var description = ""
    /// The cell with an error's subcode, where it has its own.
    public var subcode: String?
    /// The cell with a metric's periods, where it has its own.
    public var periods: String?
    /// The cell with an endpoint's path, where it has its own.
    public var endpoint: String?
    /// The cell with what an endpoint is called with: a token, and its permissions.
    var authentication: RichText?
    /// True where an object nearer than that parameter could hold it.
    var isParentOpen = false
    /// The name of the field or parameter above that this one is a member of, where a heading or a list says so.
    var owner: String?
    /// True where an example tells that: it sends the row's table inside of that object.
    var isOwnerSent = false
    /// True where a column says whose member a field or parameter is.
    var isLevelStated = false
    /// What columns say of a requirement; nil where only its description does.
    var stated: StatedRequirement?
    /// What a row of a table of versions says of when it answers; nil for all others.
    var period: StatedPeriod?
    /// True for a row of a table that a person wrote, in an order of their own: types have their own column there.
    var isWritten = false
    /// True for an item that tells the reader to send what it names, wherever it stands in its list.
    var isTold = false
    /// True for an item of a list, which is no row of a table.
    var isListed = false
    /// True for a member that the description of its object's row lists.
    var isOfCell = false
    /// True where the values of an `enum` are a link to them.
    var hasLinkedValues = false
    /// Further cells in their order, with their headers in lower case.
    public var others: [(header: String, text: String)] = []
    /// True for a row of a table whose columns, the first one aside, are cases that its header row names.
    var isOfColumns = false
    /// True for a row outside of any operation whose name cell or columns say what a parameter has: a type, or that it
    /// has to be given.
    var mayBeParameter = false
    /// True where a column of its own says that it has to be given.
    var isMarkedRequired = false
    /// The last part of a dotted name whose first parts name a row above: `id` of `orders.id`.
    var memberName: String?
    /// Where the name links to.
    public var link: String?
    /// Where the type links to.
    public var typeLink: String?
    /// The index in the same table of the parameter that a nested one belongs to.
    public var parent: Int?

    /// A requirement as columns of its own have it.
    struct StatedRequirement: Sendable {
        /// The names of its permissions.
        var permissions: [String]
        /// True where one of them is enough.
        var isAnyOf: Bool
        /// The number that requirements share of which one is enough.
        var alternative: Int?
        /// When it holds.
        var condition: String?
    }

    /// From when until when a version answers, as cells say it.
    struct StatedPeriod: Sendable {
        /// The cell with the day of its release; nil where there is none.
        var introduced: String?
        /// The cell with the day on which it expires; nil where there is none.
        var expires: String?
    }

    /// True for a part of the path, such as `{ig-user-id}`, in a table of its own or among the parameters.
    var isPlaceholder: Bool { kind == .parameter && (name.hasPrefix("{") || name.hasPrefix("<")) }

    /// The name on the wire: `metric` of a placeholder `{metric}`.
    var parameterName: String { isPlaceholder ? PathTemplate.placeholder(name) ?? name : name }

    /// True where the page says that it has to be given.
    var isRequired: Bool {
        isMarkedRequired || flags.contains(.required) || Required.isSaid(in: description)
    }

    /// True for a required row whose description only says its name again, as members of shapes have.
    var repeatsItsName: Bool {
        // Most descriptions are longer than a name with the word before it.
        guard description.utf8.count < name.utf8.count + 24,
            flags.contains(.required) || Required.begins(description)
        else { return false }
        let text = description.lowercased().filter { $0.isLetter || $0.isNumber }
        let words = text.hasPrefix("required") ? String(text.dropFirst("required".count)) : text
        return !words.isEmpty
            && words == name.lowercased().filter { $0.isLetter || $0.isNumber }
    }

    /// True for "Vector | Vector | Vector", which pages print in place of rows.
    var isPlaceOfRows: Bool { name == "Vector" && description == "Vector" }

    /// True for a row that may describe a part of the path: in braces, or spelled as parts of paths are.
    var mayBePlaceholder: Bool { isPlaceholder || (kind == .parameter && name.contains("-")) }

    /// Names that the client sends itself, with each call.
    static let clientNames = RequestLine.clientNames

    /// Names that examples send to select fields and to turn pages, with whatever they read.
    static let selectionNames: Set<String> = ["fields", "limit", "after", "before"]

    /// True for a parameter that is the client's business: the token, and the version in the path.
    var isLeftToClient: Bool {
        kind == .parameter
            && (Self.clientNames.contains(parameterName) || (isPlaceholder && PathTemplate.isVersion(name)))
    }

    /// True where the end of the row that holds its marks is cut: inside of a mark, or before the one that all texts of
    /// the type `UTF-8 string` have.
    var hasLostFlag: Bool {
        (typeText == "UTF-8 string" && !flags.contains(.supportsEmoji))
            || (typeText != nil && FlagText.isCut(description))
    }
}
