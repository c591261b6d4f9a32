public import APIModel

/// What a section of a page is about.
public enum SectionMeaning: Equatable, Sendable {
    /// What stands below a page's or an operation's heading, before any other one.
    case introduction
    case parameters, fields, data, paging, summary, edges, errors, returns, response, requirements,
        limitations
    case example, metrics
    /// Where a request is written out: "Request Syntax".
    case request
    /// What can be called, one operation a word: "Publishing and Deleting".
    case operation([OperationWord])
    /// A tab of an example: it begins no section.
    case tab
    /// A title that has no fixed meaning.
    case other

    /// True for sections that stand below operations only, whatever the level of their headings.
    public var isPartOfOperation: Bool {
        switch self {
        case .parameters, .fields, .data, .paging, .summary, .returns, .request: true
        default: false
        }
    }

    /// True for sections that are a part of what stands above them, whatever that is.
    public var isPart: Bool {
        switch self {
        case .introduction, .operation, .tab, .other: false
        default: true
        }
    }

    /// True for the heading of an operation.
    public var isOperation: Bool {
        if case .operation = self { true } else { false }
    }
}

/// A word of a heading that begins an operation.
public enum OperationWord: String, Sendable, CaseIterable {
    case read, create, update, delete, publish

    /// What is done.
    public var verb: Operation.Verb {
        switch self {
        case .read: .read
        case .create, .publish: .create
        case .update: .update
        case .delete: .delete
        }
    }

    /// The forms in which titles have it, in lower case.
    var forms: [String] {
        switch self {
        case .read: ["reading", "read"]
        case .create: ["creating", "create"]
        case .update: ["updating", "update"]
        case .delete: ["deleting", "delete"]
        case .publish: ["publishing", "publish"]
        }
    }
}
