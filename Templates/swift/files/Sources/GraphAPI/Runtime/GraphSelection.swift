/// A type whose fields can be selected within another one's: nodes, lists of nodes and pages of nodes.
public protocol GraphExpandable: GraphValue {
    /// The node whose fields are selected.
    associatedtype Expanded: GraphNode
}

extension Array: GraphExpandable where Element: GraphNode {
    public typealias Expanded = Element
}

/// What a request asks for of a node: the value of `fields` (guides.field-expansion).
public struct GraphSelection<Node: GraphNode>: Sendable, Equatable {
    var items: [GraphSelectionItem]

    /// A selection of nothing; the API then answers with the fields that are default ones.
    public init() { items = [] }

    init(items: [GraphSelectionItem]) { self.items = items }

    /// Whether nothing is selected.
    public var isEmpty: Bool { items.isEmpty }

    /// The value of `fields`, such as `id,albums.limit(5){name}`.
    public var text: String { GraphSelectionItem.text(of: items) }

    /// A field by its key path.
    init(_ path: PartialKeyPath<Node.Fields>) {
        // Every property of `Fields` is a `GraphField`; an empty name would be reported when the request is sent.
        let name = (Node.Fields()[keyPath: path] as? any GraphNamedField)?.name ?? ""
        items = [GraphSelectionItem(name: name)]
    }

    /// A field with arguments or under another name: `picture.width(100).as(large)`.
    ///
    /// - Parameters:
    ///   - path: the field.
    ///   - alias: the name that the answer has it under.
    ///   - arguments: names and values, in order.
    public static func field(
        _ path: PartialKeyPath<Node.Fields>, as alias: String? = nil,
        arguments: KeyValuePairs<String, JSONValue> = [:]
    ) -> Self {
        var selection = Self(path)
        selection.items[0].arguments = arguments.map { GraphSelectionItem.Argument(name: $0, value: $1) }
        selection.items[0].alias = alias
        return selection
    }

    /// A field that the reference does not list, by its name on the wire.
    public static func field(
        named name: String, as alias: String? = nil, arguments: KeyValuePairs<String, JSONValue> = [:]
    ) -> Self {
        let arguments = arguments.map { GraphSelectionItem.Argument(name: $0, value: $1) }
        return Self(items: [GraphSelectionItem(name: name, arguments: arguments, alias: alias)])
    }

    /// An edge, or a field that holds nodes, with what is asked for of each: `albums.limit(5){name}`.
    ///
    /// - Parameters:
    ///   - path: the edge or field.
    ///   - limit: how many elements a page has.
    ///   - before: the cursor that the page ends before.
    ///   - after: the cursor that the page begins after.
    ///   - alias: the name that the answer has it under.
    ///   - arguments: further names and values, in order.
    ///   - content: what is asked for of each node.
    public static func edge<Value: GraphExpandable>(
        _ path: KeyPath<Node.Fields, GraphField<Value>>, limit: Int? = nil, before: String? = nil,
        after: String? = nil, as alias: String? = nil, arguments: KeyValuePairs<String, JSONValue> = [:],
        @GraphSelectionBuilder<Value.Expanded> _ content: () -> GraphSelection<Value.Expanded> = { .init() }
    ) -> Self {
        let name = Node.Fields()[keyPath: path].name
        return expanded(name, limit, before, after, alias, arguments, content().items)
    }

    /// A field that holds a node of one of several types, with what is asked for of it as one of them.
    public static func edge<Alternatives, Target: GraphNode>(
        _ path: KeyPath<Node.Fields, GraphField<GraphUnion<Alternatives>>>, on type: Target.Type,
        as alias: String? = nil, @GraphSelectionBuilder<Target> _ content: () -> GraphSelection<Target>
    ) -> Self {
        expanded(Node.Fields()[keyPath: path].name, nil, nil, nil, alias, [:], content().items)
    }

    @_optimize(none)
    private static func expanded(
        _ name: String, _ limit: Int?, _ before: String?, _ after: String?, _ alias: String?,
        _ extra: KeyValuePairs<String, JSONValue>, _ children: [GraphSelectionItem]
    ) -> Self {
        var arguments: [GraphSelectionItem.Argument] = []
        if let limit { arguments.append(.init(name: "limit", value: .number(.init(Int64(limit))))) }
        if let before { arguments.append(.init(name: "before", value: .string(before))) }
        if let after { arguments.append(.init(name: "after", value: .string(after))) }
        arguments += extra.map { GraphSelectionItem.Argument(name: $0, value: $1) }
        return Self(
            items: [GraphSelectionItem(name: name, arguments: arguments, alias: alias, children: children)])
    }
}

/// One field in a selection, whatever node it is of.
struct GraphSelectionItem: Sendable, Hashable {
    struct Argument: Sendable, Hashable {
        var name: String
        var value: JSONValue

        /// The value as it stands between the parentheses.
        var text: String { if case .string(let string) = value { string } else { value.text } }
    }

    var name: String
    var arguments: [Argument] = []
    var alias: String?
    var children: [GraphSelectionItem] = []

    static func text(of items: [GraphSelectionItem]) -> String { items.map(\.text).joined(separator: ",") }

    var text: String {
        var text = name
        for argument in arguments { text += ".\(argument.name)(\(argument.text))" }
        if let alias { text += ".as(\(alias))" }
        return children.isEmpty ? text : text + "{\(Self.text(of: children))}"
    }

    /// What is wrong with the item: a name that is none, or an argument that would end its parentheses.
    var problem: String? {
        let badName = "a selection has a field, argument or alias whose name is not one"
        guard Self.isName(name), alias.map(Self.isName) ?? true else { return badName }
        for argument in arguments {
            guard Self.isName(argument.name) else { return badName }
            if !Self.isBalanced(argument.text) {
                return "the argument \(argument.name) of \(name) has brackets that do not match"
            }
        }
        for child in children { if let problem = child.problem { return problem } }
        return nil
    }

    private static func isName(_ text: String) -> Bool {
        for byte in text.utf8 where !isNameByte(byte) { return false }
        return !text.isEmpty
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."):
            true
        default: false
        }
    }

    private static func isBalanced(_ text: String) -> Bool {
        var open: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "("): open.append(UInt8(ascii: ")"))
            case UInt8(ascii: "{"): open.append(UInt8(ascii: "}"))
            case UInt8(ascii: "["): open.append(UInt8(ascii: "]"))
            case UInt8(ascii: ")"), UInt8(ascii: "}"), UInt8(ascii: "]"):
                guard open.popLast() == byte else { return false }
            case 0..<0x20: return false
            default: break
            }
        }
        return open.isEmpty
    }
}
