/// A type with members that stands inside of another.
struct StructureView: TemplateView {
    let context: ViewContext
    let indexed: Indexed<ResolvedRecord>
    var record: ResolvedRecord { indexed.element }

    static let declaration = ViewDeclaration<StructureView>(
        "structure", "A type with members that is declared inside of another.",
        [
            .text("typeName", \.record.name.local, "The name inside of its owner."),
            .text("fullName", \.record.name.full, "The name from outside, such as `User.AgeRange`."),
            .text(
                "flatName", \.record.name.flat,
                "The name where no type is inside of another, such as `UserAgeRange`; no other type has it."),
            .text(
                "subject", { $0.context.text.commentLine($0.record.subject) },
                "The field that it is the type of, for comments."),
            .list("members", \.members, "Its fields or parameters, all of them."),
            .list(
                "required", { $0.members.filter(\.resolved.member.isRequired) },
                "Those that have to be given."),
            .list(
                "optional", { $0.members.filter { !$0.resolved.member.isRequired } },
                "Those that may be left out."),
            .list("structures", of: "structure", \.structures, "Types that it declares inside."),
        ],
        referenceKeys(\.context, besides: \.record.name.full) { view, references in
            references.add(view.record)
        })

    private var members: [MemberView] { MemberView.list(record, context) }
    private var structures: [any TemplateView] { StructureView.list(record, context) }

    static func list(_ record: ResolvedRecord, _ context: ViewContext) -> [StructureView] {
        record.structures.indexed.map { StructureView(context: context, indexed: $0) }
    }
}

extension MemberView {
    static func list(_ record: ResolvedRecord, _ context: ViewContext) -> [MemberView] {
        record.members.indexed.map { MemberView(context: context, indexed: $0) }
    }
}
