/// A type with members that stands inside of another.
struct StructureView: TemplateView {
    let context: EmitContext
    let facts: RecordFacts

    static let declaration = ViewDeclaration<StructureView>(
        "structure", "A type with members that is declared inside of another.",
        [
            .text("typeName", \.facts.name.local, "The name inside of its owner."),
            .text("fullName", \.facts.name.full, "The name from outside, such as `User.AgeRange`."),
            .text(
                "flatName", \.facts.name.flat,
                "The name where no type is inside of another, such as `UserAgeRange`."),
            .text(
                "subject", { $0.context.text.commentLine($0.facts.subject) },
                "The field that it is the type of, for comments."),
            .list("members", \.members, "Its fields or parameters, all of them."),
            .list(
                "required", { $0.members.filter(\.facts.member.isRequired) }, "Those that have to be given."),
            .list(
                "optional", { $0.members.filter { !$0.facts.member.isRequired } },
                "Those that may be left out."),
            .list("structures", of: "structure", \.structures, "Types that it declares inside."),
        ])

    private var members: [MemberView] { MemberView.list(facts, context) }
    private var structures: [any TemplateView] { StructureView.list(facts, context) }

    static func list(_ record: RecordFacts, _ context: EmitContext) -> [StructureView] {
        record.structures.map { StructureView(context: context, facts: $0) }
    }
}

extension MemberView {
    static func list(_ record: RecordFacts, _ context: EmitContext) -> [MemberView] {
        record.members.map { MemberView(context: context, facts: $0) }
    }
}
