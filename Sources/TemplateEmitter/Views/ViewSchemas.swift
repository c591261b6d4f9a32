/// All kinds of views that templates meet.
enum ViewSchemas {
    private static let fixed: [ViewSchema] = [
        APIView.declaration.schema, NodeView.declaration.schema, EdgeView.declaration.schema,
        OperationView.declaration.schema, EnumView.declaration.schema, ErrorView.declaration.schema,
        PermissionView.declaration.schema, MetricView.declaration.schema, ValueTableView.declaration.schema,
        UnresolvedView.declaration.schema, MemberView.declaration.schema, StructureView.declaration.schema,
        PieceView.declaration.schema, AnswerView.declaration.schema, ValueView.declaration.schema,
        PathView.declaration.schema, PathMethodView.declaration.schema, ReferenceView.declaration.schema,
        SubcodeView.declaration.schema, MessageView.declaration.schema, ErrorUseView.declaration.schema,
        PageView.declaration.schema, RowView.declaration.schema, RequirementView.declaration.schema,
        ErrorRowView.declaration.schema, EndpointView.declaration.schema,
        VersionPeriodView.declaration.schema,
    ]

    /// The kinds by name, with the options of a pack.
    static func all(options: [String: PackOption]) -> [String: ViewSchema] {
        Dictionary((fixed + [OptionsView.schema(options)]).map { ($0.name, $0) }) { first, _ in first }
    }

    /// The kinds in the order of documentation.
    static func documented(options: [String: PackOption]) -> [ViewSchema] {
        fixed + [OptionsView.schema(options)]
    }
}
