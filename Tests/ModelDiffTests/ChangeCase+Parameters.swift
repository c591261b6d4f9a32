import ModelDiff

extension ChangeCase {
    private static let watts = update + "call.watts = 5"

    /// Changes of parameters, of calls that write and of calls that read.
    static let parameters: [ChangeCase] = [
        .lamp(
            "paramadded", "| `watts`<br><br>int64 |",
            "| `volts`<br><br>int64 | How much to take |\n| `watts`<br><br>int64 |",
            Report(.added, .parameter, "lamp.update volts", .additive), client: update),
        .lamp(
            "paramdemanded", "| `watts`<br><br>int64 |",
            "| `volts`<br><br>int64 | How much to take<br><br>Required |\n| `watts`<br><br>int64 |",
            Report(.added, .parameter, "lamp.update volts", .breaking), client: update),
        .lamp(
            "paramremoved", "| `watts`<br><br>int64 | How much to draw |\n", "",
            Report(.removed, .parameter, "lamp.update watts", .breaking), client: watts),
        .lamp(
            "paramrequiredremoved", "| `label`<br><br>string | What to call it<br><br>Required |\n", "",
            Report(.removed, .parameter, "lamp.update label", .breaking), client: update),
        .lamp(
            "paramrenamed", "| `watts`<br><br>int64 |", "| `wattage`<br><br>int64 |",
            Report(.renamed, .parameter, "lamp.update wattage", .breaking), client: watts),
        .lamp(
            "paramrequired", "How much to draw |", "How much to draw<br><br>Required |",
            Report(.becameRequired, .parameter, "lamp.update watts", .breaking), client: update),
        .lamp(
            "paramoptional", "What to call it<br><br>Required |", "What to call it |",
            Report(.becameOptional, .parameter, "lamp.update label", .sourceBreaking), client: update),
        .lamp(
            "paramdefaulted", "Default value: `5`", "Default value: `6`",
            Report(.defaultChanged, .parameter, "lamp.update dimming", .behavior),
            client: update + "call.dimming = 5"),
        .lamp(
            "parambounded", "| `watts`<br><br>int64 |", "| `watts`<br><br>int64 (min: 1) |",
            Report(.valuesChanged, .parameter, "lamp.update watts", .behavior), client: watts),
        .lamp(
            "paramdeprecated", "How much to draw |", "How much to draw<br><br>Deprecated |",
            Report(.deprecated, .parameter, "lamp.update watts", .behavior), client: watts),
        .lamp(
            "paramundeprecated", base: ["How much to draw |": "How much to draw<br><br>Deprecated |"],
            "<br><br>Deprecated |", " |", Report(.undeprecated, .parameter, "lamp.update watts", .behavior),
            client: watts),
        .lamp(
            "parammarked", "How much to draw |", "How much to draw<br><br>Supports Emoji |",
            Report(.marksChanged, .parameter, "lamp.update watts", .documentation), client: watts),
        .lamp(
            "paramdescribed", "How much to draw |", "How much to take |",
            Report(.descriptionChanged, .parameter, "lamp.update watts", .documentation), client: watts),
        .lamp(
            "paramorder", base: ["How much to draw |": "How much to draw<br><br>Required |"],
            "| `label`<br><br>string | What to call it<br><br>Required |\n| `watts`<br><br>int64 | How much to draw<br><br>Required |",
            "| `watts`<br><br>int64 | How much to draw<br><br>Required |\n| `label`<br><br>string | What to call it<br><br>Required |",
            consequences: [Report(.moved, .parameter, "lamp.update label", .sourceBreaking)],
            client: "_ = Lamp.Update(lampID: \"1\", label: \"a\", watts: 5)"),
        .lamp(
            "paramnested", "| When to go out |", "| When to go out |\n| `apex`<br><br>int64 |  |",
            Report(.added, .parameter, "lamp.update apex", .sourceBreaking),
            client: update + "call.when = nil as GraphRecord?"),
        .lamp(
            "memberadded", base: ["When to go out |": "When to go out |\n| `apex`<br><br>int64 |  |"],
            "| `apex`<br><br>int64 |  |", "| `apex`<br><br>int64 |  |\n| `base`<br><br>int64 |  |",
            Report(.added, .parameter, "lamp.update base", .additive),
            client: update + "call.when?.apex = 5"),
        .lamp(
            "memberremoved",
            base: [
                "When to go out |":
                    "When to go out |\n| `apex`<br><br>int64 |  |\n| `base`<br><br>string |  |"
            ],
            "| `apex`<br><br>int64 |  |\n", "",
            Report(.removed, .parameter, "lamp.update apex", .breaking),
            client: update + "call.when?.apex = 5"),
        .lamp(
            "membermoved", base: ["When to go out |": "When to go out |\n| `apex`<br><br>int64 |  |"],
            "| `when`<br><br>JSON object |", "| `when`<br><br>string |",
            Report(.typeChanged, .parameter, "lamp.update when", .breaking),
            consequences: [Report(.moved, .parameter, "lamp.update apex", .sourceBreaking)],
            client: update + "call.when?.apex = 5"),
        .lamp(
            "readadded", "| `tint`<br><br>string |",
            "| `size`<br><br>string | How large it is |\n| `tint`<br><br>string |",
            Report(.added, .parameter, "lamp.read size", .additive),
            client: "_ = Lamp.read(\"1\", zone: \"a\", tint: \"b\")"),
        .lamp(
            "readremoved", "| `tint`<br><br>string | The tint that is shown |\n", "",
            Report(.removed, .parameter, "lamp.read tint", .breaking),
            client: "_ = Lamp.read(\"1\", zone: \"a\", tint: \"b\")"),
        .lamp(
            "readrenamed", "| `tint`<br><br>string |", "| `taint`<br><br>string |",
            Report(.renamed, .parameter, "lamp.read taint", .breaking),
            client: "_ = Lamp.read(\"1\", zone: \"a\", tint: \"b\")"),
        .lamp(
            "readrequired", "The tint that is shown |", "The tint that is shown<br><br>Required |",
            Report(.becameRequired, .parameter, "lamp.read tint", .breaking),
            client: "_ = Lamp.read(\"1\", zone: \"a\")"),
        .lamp(
            "readoptional", "The zone that is shown<br><br>Required |", "The zone that is shown |",
            Report(.becameOptional, .parameter, "lamp.read zone", .sourceBreaking),
            client: "_ = Lamp.read(\"1\", zone: \"a\", tint: \"b\")"),
        .lamp(
            "readinplace",
            base: [
                "The tint that is shown |": "The tint that is shown<br><br>Required |",
                "The zone that is shown<br><br>Required |": "The zone that is shown |",
            ],
            "The tint that is shown<br><br>Required |", "The tint that is shown |",
            Report(.becameOptional, .parameter, "lamp.read tint", .additive),
            client: "_ = Lamp.read(\"1\", tint: \"b\", zone: \"a\")"),
        .lamp(
            "readtyped", "| `tint`<br><br>string |", "| `tint`<br><br>int32 |",
            Report(.typeChanged, .parameter, "lamp.read tint", .breaking),
            client: "_ = Lamp.read(\"1\", zone: \"a\", tint: \"b\")"),
        // Without a description, a row below an object can be a member of it: then it takes any value.
        .lamp(
            "openadded", "| When to go out |", "| When to go out |\n| `xray`<br><br>int64 |  |",
            Report(.added, .parameter, "lamp.update xray", .additive),
            consequences: [Report(.typeChanged, .parameter, "lamp.update when", .sourceBreaking)],
            client: update + "call.when = nil as GraphRecord?"),
        .lamp(
            "openremoved", base: open, "\n| `xray`<br><br>int64 |  |", "",
            Report(.removed, .parameter, "lamp.update xray", .behavior),
            consequences: [Report(.typeChanged, .parameter, "lamp.update when", .sourceBreaking)],
            client: update + "call.when = nil as JSONValue?"),
        .lamp(
            "opentyped", base: open, "`xray`<br><br>int64", "`xray`<br><br>string",
            Report(.typeChanged, .parameter, "lamp.update xray", .behavior),
            client: update + "call.when = nil as JSONValue?"),
        .lamp(
            "opensettled",
            base: [
                "| When to go out |":
                    "| When to go out |\n| `apex`<br><br>int64 |  |\n| `xray`<br><br>int64 |  |"
            ],
            "\n| `xray`<br><br>int64 |  |", "", Report(.removed, .parameter, "lamp.update xray", .behavior),
            consequences: [
                Report(.moved, .parameter, "lamp.update apex", .sourceBreaking),
                Report(.typeChanged, .parameter, "lamp.update when", .sourceBreaking),
            ],
            client: update + "call.when = nil as JSONValue?"),
        // A request names it, with a row or without one.
        .lamp(
            "namedremoved", base: ["-id} HTTP": "-id}?tint=blue HTTP"],
            "| `tint`<br><br>string | The tint that is shown |\n", "",
            Report(.removed, .parameter, "lamp.read tint", .sourceBreaking),
            client: "let tint: String = \"b\"; _ = Lamp.read(\"1\", zone: \"a\", tint: tint)"),
        .lamp(
            "namedrenamed", base: ["-id} HTTP": "-id}?tint=blue HTTP"],
            "| `tint`<br><br>string |", "| `taint`<br><br>string |",
            Report(.renamed, .parameter, "lamp.read taint", .breaking),
            client: "let tint: String = \"b\"; _ = Lamp.read(\"1\", zone: \"a\", tint: tint)"),
        .lamp(
            "namedadded",
            base: [
                "-id} HTTP": "-id}?tint=blue HTTP",
                "| `tint`<br><br>string | The tint that is shown |\n": "",
            ],
            "| `zone`<br><br>string |",
            "| `tint`<br><br>string | The tint that is shown |\n| `zone`<br><br>string |",
            Report(.added, .parameter, "lamp.read tint", .sourceBreaking),
            client: "let tint: JSONValue = \"b\"; _ = Lamp.read(\"1\", zone: \"a\", tint: tint)"),
    ]

    private static let open = ["| When to go out |": "| When to go out |\n| `xray`<br><br>int64 |  |"]
}
