import ModelDiff

extension ChangeCase {
    private static let delete = "_ = Lamp.Delete(lampID: \"1\")"
    private static let read = "_ = Lamp.read(\"1\", zone: \"a\")"
    private static let refusal =
        "You can't perform this operation on this endpoint.\n\nOnce you could delete a"
    private static func asks(_ rows: String) -> [String: String] {
        [
            "Something that gives light.":
                "Something that gives light.\n\n### Requirements\n\n| Requirement | Description |\n| --- | --- |\n\(rows)\n| App Review | A review |"
        ]
    }
    private static func limits(_ items: String) -> [String: String] {
        ["Something that gives light.": "Something that gives light.\n\n### Limitations\n\n\(items)"]
    }

    /// Changes of calls, and of what holds for them.
    static let calls: [ChangeCase] = [
        .lamp(
            "callremoved", "You can delete a", refusal,
            Report(.removed, .operation, "lamp.delete", .breaking),
            client: delete),
        .lamp(
            "calladded", base: ["You can delete a": refusal], refusal, "You can delete a",
            Report(.added, .operation, "lamp.delete", .additive), client: read),
        .lamp(
            "callmoved", "DELETE request to [`/{lamp_callmoved_id}`]",
            "DELETE request to [`/{lamp_callmoved_id}/light`]",
            Report(.moved, .operation, "lamp.delete", .breaking), client: delete),
        .lamp(
            "calldescribed", "Something that gives light.", "Something that lights a room.",
            Report(.descriptionChanged, .node, "lamp", .documentation),
            Report(.descriptionChanged, .operation, "lamp.read", .documentation), client: read),
        .lamp(
            "errorcoderemoved", "| 7301 | It has burned out |\n", "",
            Report(.removed, .error, "lamp.read 7301", .behavior), client: "_ = GraphErrorCode.code7301"),
        .lamp(
            "errorcodegone", base: ["| 7301 |": "| 7303 |"], "| 7303 | It has burned out |\n", "",
            Report(.removed, .error, "lamp.read 7303", .sourceBreaking),
            client: "_ = GraphErrorCode.code7303"),
        .lamp(
            "errorcodeadded", "| 7301 |", "| 7302 | It is too hot |\n| 7301 |",
            Report(.added, .error, "lamp.read 7302", .behavior), client: "_ = GraphErrorCode.code7301"),
        .lamp(
            "errorcodedescribed", "It has burned out", "It gives no light",
            Report(.descriptionChanged, .error, "lamp.read 7301", .documentation),
            client: "_ = GraphErrorCode.code7301"),
        .lamp(
            "permissionasked", base: asks("| Permissions | `lights_near`, `lights_touch` |"),
            "`lights_touch`",
            "`lights_touch`, `lights_far`", Report(.added, .permission, "lamp.read lights_far", .behavior),
            client: read + "; _ = GraphPermission.lightsTouch"),
        .lamp(
            "permissiondropped",
            base: asks("| Permissions | `lights_near`, `lights_touch` |").merging([
                "### Parameters\n\n| Parameter | Description |\n| --- | --- |\n| `dimming`":
                    "### Requirements\n\n| Requirement | Description |\n| --- | --- |\n| Permissions | `lights_touch` |\n\n### Parameters\n\n| Parameter | Description |\n| --- | --- |\n| `dimming`"
            ]) { $1 },
            ", `lights_touch`", "", Report(.removed, .permission, "lamp.read lights_touch", .behavior),
            client: read + "; _ = GraphPermission.lightsTouch"),
        .lamp(
            "permissiongone", base: asks("| Permissions | `lights_near`, `lights_smell` |"),
            ", `lights_smell`",
            "", Report(.removed, .permission, "lamp.read lights_smell", .sourceBreaking),
            client: "_ = GraphPermission.lightsSmell"),
        .lamp(
            "requirementadded", base: asks("| Features | None |"), "| App Review |",
            "| Tasks | A task |\n| App Review |", Report(.added, .requirement, "lamp.read Tasks", .behavior),
            client: read),
        .lamp(
            "requirementremoved", base: asks("| Features | None |"), "| Features | None |\n", "",
            Report(.removed, .requirement, "lamp.read Features", .behavior), client: read),
        .lamp(
            "requirementrenamed", base: asks("| Features | Something of its own |"), "| Features |",
            "| Abilities |", Report(.renamed, .requirement, "lamp.read Abilities", .behavior), client: read),
        .lamp(
            "requirementdescribed", base: asks("| Features | None |"), "| Features | None |",
            "| Features | A few |",
            Report(.descriptionChanged, .requirement, "lamp.read Features", .documentation),
            client: read),
        .lamp(
            "limitationadded", base: limits("* It lights one room."), "* It lights one room.",
            "* It lights one room.\n* It gets hot.", Report(.added, .limitation, "lamp.read", .documentation),
            client: read),
        .lamp(
            "limitationremoved", base: limits("* It lights one room.\n* It gets hot."), "\n* It gets hot.",
            "",
            Report(.removed, .limitation, "lamp.read", .documentation), client: read),
    ]
}
