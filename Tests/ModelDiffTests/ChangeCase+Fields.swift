import ModelDiff

extension ChangeCase {
    private static let watts = lamp + "let watts: Int? = lamp.watts; _ = watts"
    private static let mode = lamp + "if lamp.mode == .dim { return }"

    /// Changes of a node's fields and of the values that they take.
    static let fields: [ChangeCase] = [
        .lamp(
            "fieldadded", "| `watts`<br><br>int32 |",
            "| `volts`<br><br>int32 | How much it takes |\n| `watts`<br><br>int32 |",
            Report(.added, .field, "lamp.volts", .additive), client: watts),
        .lamp(
            "fieldremoved", "| `watts`<br><br>int32 | How much it draws |\n", "",
            Report(.removed, .field, "lamp.watts", .breaking), client: watts),
        .lamp(
            "fieldrenamed", "| `watts`<br><br>int32 |", "| `power`<br><br>int32 |",
            Report(.renamed, .field, "lamp.power", .breaking), client: watts),
        .lamp(
            "fielddeprecated", "How much it draws |", "How much it draws<br><br>Deprecated |",
            Report(.deprecated, .field, "lamp.watts", .behavior), client: watts),
        .lamp(
            "fieldundeprecated", base: ["How much it draws |": "How much it draws<br><br>Deprecated |"],
            "<br><br>Deprecated |", " |", Report(.undeprecated, .field, "lamp.watts", .behavior),
            client: watts),
        .lamp(
            "fielddescribed", "How much it draws |", "How much it takes |",
            Report(.descriptionChanged, .field, "lamp.watts", .documentation), client: watts),
        .lamp(
            "fieldmarked", "What people call it |", "What people call it<br><br>Default |",
            Report(.marksChanged, .field, "lamp.label", .behavior),
            client: lamp + "let label: String? = lamp.label; _ = label"),
        .lamp(
            "fieldcore", "What people call it |", "What people call it<br><br>Core |",
            Report(.marksChanged, .field, "lamp.label", .documentation),
            client: lamp + "let label: String? = lamp.label; _ = label"),
        .lamp(
            "fielddefaulted", base: ["How much it draws": "Default value: `5`<br><br>How much it draws"],
            "Default value: `5`<br><br>How much it draws", "Default value: `6`<br><br>How much it draws",
            Report(.defaultChanged, .field, "lamp.watts", .behavior), client: watts),
        .lamp(
            "fieldbounded", "| `watts`<br><br>int32 |", "| `watts`<br><br>int32 (min: 1) |",
            Report(.valuesChanged, .field, "lamp.watts", .behavior), client: watts),
        .lamp(
            "fieldmoved", base: shadeMembers, "| `shade`<br><br>object | ", "| `shade`<br><br>string | ",
            Report(.typeChanged, .field, "lamp.shade", .breaking),
            consequences: [
                Report(.moved, .field, "lamp.height", .sourceBreaking),
                Report(.moved, .field, "lamp.id", .sourceBreaking),
            ],
            client: lamp + "let height: Int? = lamp.shade?.height; _ = height"),
        .lamp(
            "valueadded", "OFF, DIM}", "OFF, DIM, FLASH}",
            Report(.added, .enumValue, "FLASH", .additive), client: mode),
        .lamp(
            "valueremoved", "OFF, DIM}", "OFF}", Report(.removed, .enumValue, "DIM", .breaking),
            client: mode),
        // Another field has the values that this one has now, so that both have one type, by both names.
        .lamp(
            "enumshared",
            base: ["`watts`<br><br>int32": "`burner`<br><br>enum {enumshared, ON, OFF, DIM, GAS}"],
            "OFF, DIM} |", "OFF, DIM, GAS} |", Report(.added, .enumValue, "GAS", .additive),
            client: lamp + "let mode: LampMode? = lamp.mode; _ = mode"),
    ]

    /// Members of `shade`: a name that stands a second time is one.
    static let shadeMembers = [
        "What is around it |":
            "What is around it |\n| `height`<br><br>int32 | How high it is |\n| `id`<br><br>string | Tells it from others |"
    ]
}
