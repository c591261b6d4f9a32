import APIModel

/// A field, a parameter, or a key of a structure.
struct MemberView: TemplateView {
    let context: ViewContext
    let indexed: Indexed<ResolvedMember>
    var resolved: ResolvedMember { indexed.element }
    private var member: Member { resolved.member }

    static let declaration = ViewDeclaration<MemberView>(
        "member", "A field, a parameter, or a key of a structure.",
        [
            .text("identifier", \.resolved.identifier, "The name in the language."),
            .text("wireName", { $0.line($0.member.name) }, "The name on the wire, for comments."),
            .text("wireLiteral", { $0.literal($0.member.name) }, "The name on the wire, as a text literal."),
            .text("type", \.resolved.type, "The type in the language."),
            .text(
                "wireType", \.resolved.wireType,
                "The type in the pack's second table, `wireTypes`; empty where it has none."),
            .text(
                "optionalType", { $0.context.types.fill(.optional, ["type": $0.resolved.type]) },
                "The type that may be missing."),
            .flag(
                "hasStructure", \.resolved.hasStructure,
                "True where the type is one of the owner's `structures`."),
            .flag("isRequired", \.member.isRequired, "True where it has to be given."),
            .flag("hasDefault", { $0.member.defaultValue != nil }, "True where the page gives a default."),
            .text("default", { $0.line($0.member.defaultValue ?? "") }, "The default, for comments."),
            .text(
                "defaultLiteral", { $0.literal($0.member.defaultValue ?? "") },
                "The default, as a text literal."),
            .texts(
                "introLines",
                { view in
                    let lines = view.context.text.commentLines(view.member.description)
                    return lines.isEmpty ? ["`\(view.line(view.member.name))`."] : lines
                }, "What the page says of it, or its name on the wire in backticks, as lines of a comment."),
            .flag(
                "isPlain", \.isPlain,
                "True where it has no flag, default or constraint, and its type needs nothing said beside it."
            ),
            .texts(
                "constraints", { view in view.constraintTexts.map(view.line) },
                "Bounds and other conditions, for comments."),
            .texts(
                "constraintLiterals", { view in view.constraintTexts.map(view.literal) },
                "Bounds and other conditions, as text literals."),
            .flag("isFile", \.isFile, "True where it is sent as a file."),
            .flag(
                "isContainer", \.isContainer,
                "True for a list, a map or an object: in a query or a form it travels as JSON text."),
            .flag(
                "isUnixTime", { $0.member.type == .scalar(.unixTime) },
                "True for a time in seconds since 1970."),
            .flag(
                "isJSONText", { $0.member.type == .scalar(.jsonText) }, "True for a text that itself is JSON."
            ),
            .flag("isDefault", { $0.has(.default) }, "True where it comes without being asked for."),
            .flag("isCore", { $0.has(.core) }, "True where it is promised to stay for two years."),
            .flag("supportsEmoji", { $0.has(.supportsEmoji) }, "True where the text may hold emoji."),
        ],
        documentationKeys(\.context, \.resolved.member.description),
        formerNameKeys(\.resolved.formerIdentifier),
        deprecationKeys(\.context) { $0.has(.deprecated) ? $0.member.description : nil },
        referenceKeys(\.context) { view, references in references.add(view.member.type) })

    private var isPlain: Bool {
        member.flags.allSatisfy { $0 == .required || $0 == .supportsEmoji } && member.defaultValue == nil
            && member.constraints.isEmpty && member.type != .scalar(.unixTime)
            && member.type != .scalar(.jsonText)
    }

    private var isContainer: Bool { member.type?.isContainer ?? false }
    var isFile: Bool { member.type == .scalar(.file) }
    private func has(_ flag: Flag) -> Bool { member.flags.contains(flag) }
    private func line(_ text: String) -> String { context.text.commentLine(text) }
    private func literal(_ text: String) -> String { context.text.literal(text) }

    private var constraintTexts: [String] {
        var seen: Set<String> = []
        return member.constraints.map { constraint in
            let value = constraint.value.map { ": " + $0 } ?? ""
            return switch constraint.kind {
            case .minimum: "minimum" + value
            case .maximum: "maximum" + value
            case .nonEmpty: "not empty"
            }
        }.filter { seen.insert($0).inserted }
    }
}
