import APIModel
import ReferenceVocabulary

/// A row of a page about a field or a parameter. Tables are flat: members of an object follow it.
struct RowView: TemplateView {
    /// What the rows of fields and of parameters have.
    struct Row: Sendable {
        var name: String
        var type: TypeExpression?
        var typeText: String?
        var flags: [Flag]
        var defaultValue: String?
        var description: String
        /// Whose member it is, as a column "Member of" says it.
        var owner = ""
        /// True where a row of its table is a member of another one, or could be.
        var hasMembers = false
    }

    let context: ViewContext
    let indexed: Indexed<Row>
    private var row: Row { indexed.element }

    static let declaration = ViewDeclaration<RowView>(
        "row", "A row of a page about a field or a parameter; members of an object follow it.",
        [
            .text("nameMarkdown", { MarkdownText.code($0.row.name) }, "The name on the wire, as code."),
            .flag("hasType", { $0.typeText != nil }, "True where the page gives a type."),
            .text(
                "typeMarkdown", \.typeMarkdown,
                "The type as the page has it, with its link where it names something that has an address."),
            .flag("hasMembers", \.row.hasMembers, "True where rows of the table may be members of others."),
            .text(
                "ownerMarkdown", \.row.owner,
                "Whose member it is: a name as code, behind `maybe` where it could stand at the top, before `maybe deeper`"
                    + " where an object inside could hold it; empty at the top."),
            .flag("hasDefault", { $0.row.defaultValue != nil }, "True where the page gives a default."),
            .flag(
                "hasDefaultText", { $0.row.defaultValue?.isEmpty == false },
                "True where that is no empty text."),
            .text(
                "defaultMarkdown", { MarkdownText.code($0.row.defaultValue ?? "") }, "The default, as code."),
            .flag("hasFlags", { !$0.row.flags.isEmpty }, "True where it has marks."),
            .texts("flags", { $0.row.flags.map(\.rawValue) }, "The marks beside it, such as `Core`."),
        ],
        markdownKeys(\.row.description))

    private var typeText: String? {
        let text = row.typeText ?? row.type.map(TypePrinter.print) ?? ""
        return text.isEmpty ? nil : text
    }

    private var typeMarkdown: String {
        let text = MarkdownText.plain(typeText ?? "")
        if let link = context.index.address(of: row.type) { return MarkdownText.link(text, to: link) }
        // `enum{[locale](#)}`: what its values are called, and none of them.
        if case .enumeration(_, nil) = row.type, let open = typeText?.firstIndex(of: "{"), let typeText,
            typeText.hasSuffix("}"), typeText.index(after: open) < typeText.index(before: typeText.endIndex)
        {
            let body = typeText[typeText.index(after: open)..<typeText.index(before: typeText.endIndex)]
            return MarkdownText.plain(String(typeText[...open]))
                + MarkdownText.link(MarkdownText.plain(String(body)), to: "#") + "}"
        }
        return text
    }
}

/// The keys of everything that a page describes, as Markdown.
func markdownKeys<View>(
    _ text: @escaping @Sendable (View) -> String, in place: MarkdownText.Place = .cell
) -> [ViewDeclaration<View>.Entry] {
    [
        .flag("hasText", { !text($0).isEmpty }, "True where the page says something of it."),
        .text(
            "docMarkdown", { MarkdownText.marked(text($0), in: place) },
            "What the page says of it, as Markdown on one line: of an operation for a paragraph, of all else for a cell."
        ),
    ]
}

extension RowView {
    /// The rows of fields.
    static func list(_ fields: [Field], _ context: ViewContext) -> [RowView] {
        let hasMembers = fields.contains { $0.parent != nil }
        return fields.map { field in
            let owner = field.parent.flatMap { fields.indices.contains($0) ? fields[$0].name : nil }
            return Row(
                name: field.name, type: field.type, typeText: field.typeText, flags: field.flags,
                defaultValue: field.defaultValue, description: field.description,
                owner: owner.map { MarkdownText.code($0) } ?? "", hasMembers: hasMembers)
        }.indexed.map { RowView(context: context, indexed: $0) }
    }

    /// The rows of parameters. Where a type may have members, each row says whether it is one.
    static func list(_ parameters: [Parameter], _ context: ViewContext) -> [RowView] {
        let hasMembers = parameters.contains { parameter in
            parameter.level != .top || parameter.parent != nil || parameter.type?.isShape == true
                || parameter.type?.soleName != nil
        }
        return parameters.map { parameter in
            let owner = parameter.parent.flatMap {
                parameters.indices.contains($0) ? parameters[$0].name : nil
            }
            let name = [
                parameter.level == .ambiguous ? Opening.maybe : nil, owner.map { MarkdownText.code($0) },
            ]
            .compactMap { $0 }.joined(separator: " ")
            return Row(
                name: parameter.name, type: parameter.type, typeText: parameter.typeText,
                flags: parameter.flags, defaultValue: parameter.defaultValue,
                description: parameter.description,
                owner: name + (parameter.isParentOpen ? ", \(Opening.maybe) \(Opening.deeper)" : ""),
                hasMembers: hasMembers)
        }.indexed.map { RowView(context: context, indexed: $0) }
    }
}
