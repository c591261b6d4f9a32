import APIModel

/// A type that something mentions by name.
struct ReferenceView: TemplateView {
    let context: ViewContext
    let reference: TypeReference
    /// What it is called.
    let name: TypeName
    /// What the pages call it.
    let wireName: String

    static let declaration = ViewDeclaration<ReferenceView>(
        "reference", "A type that something mentions by name.",
        [
            .text("typeName", \.name.local, "The type's name; of a structure inside of its owner."),
            .text("fullName", \.name.full, "The name from outside, such as `User.AgeRange`."),
            .text(
                "flatName", \.name.flat,
                "The name where no type is inside of another, such as `UserAgeRange`; no other type has it."),
            .fileName(\.name.flat, "The `fileName` of the type."),
            .text("kind", \.kind, "`node`, `enum`, `unresolved` or `structure`."),
            .flag("isNode", { $0.kind == "node" }, "True for a node."),
            .flag("isEnum", { $0.kind == "enum" }, "True for an enum."),
            .flag("isUnresolved", { $0.kind == "unresolved" }, "True for a type that no page describes."),
            .flag(
                "isStructure", { $0.kind == "structure" },
                "True for a type that what mentions it declares inside."),
            .raw("name", \.wireName, "The model's name for it."),
        ])

    private var kind: String {
        switch reference {
        case .node: "node"
        case .enumeration: "enum"
        case .unresolved: "unresolved"
        case .structure: "structure"
        }
    }
}

/// The keys of everything that mentions types.
func referenceKeys<View>(
    _ context: @escaping @Sendable (View) -> ViewContext,
    besides own: @escaping @Sendable (View) -> String = { _ in "" },
    _ add: @escaping @Sendable (View, inout TypeReferences) -> Void
) -> [ViewDeclaration<View>.Entry] {
    [
        .list(
            "references",
            { view in
                var references = TypeReferences(in: context(view).model)
                add(view, &references)
                let own = own(view)
                return context(view).views(of: references).filter { $0.name.full != own }
            },
            "The types that it mentions, itself left out, each once, by kind and name: for imports and links."
        )
    ]
}

extension ViewContext {
    func views(of references: TypeReferences) -> [ReferenceView] {
        references.found.map { reference in
            switch reference {
            case .node(let index):
                let node = model.nodes[index]
                return ReferenceView(
                    context: self, reference: reference, name: node.record.name, wireName: node.node.typeName)
            case .enumeration(let index):
                let resolved = model.enums[index]
                return ReferenceView(
                    context: self, reference: reference, name: .top(resolved.typeName),
                    wireName: resolved.definition.name)
            case .unresolved(let index):
                let resolved = model.undescribedTypes[index]
                return ReferenceView(
                    context: self, reference: reference, name: .top(resolved.typeName),
                    wireName: resolved.type.name)
            case .structure(let full):
                let record = references.structures[full]
                return ReferenceView(
                    context: self, reference: reference, name: record?.name ?? .top(full),
                    wireName: record?.subject ?? "")
            }
        }.sorted { ($0.order, $0.name.full) < ($1.order, $1.name.full) }
    }
}

extension ReferenceView {
    fileprivate var order: Int {
        switch reference {
        case .node: 0
        case .enumeration: 1
        case .unresolved: 2
        case .structure: 3
        }
    }
}
