import APIModel
import ModelDiff

/// One change of the page `lamp`, what a difference says of it, and what a program that uses it looks like.
///
/// In `client`, `Lamp` stands for the node's type.
struct ChangeCase: Sendable {
    /// Letters: part of the name of the node that the case has for itself.
    var name: String
    var before: String
    var after: String
    var change: (kind: ChangeKind, subject: ChangeSubject.Kind, text: String)
    var impact: ChangeImpact
    /// What uses it, in a function that throws and waits.
    var client: String

    var slug: String { "lamp-" + name.lowercased() }
    var oldPage: String { LampPages.page(slug) }
    var newPage: String { oldPage.replacing(before, with: after) }
    /// The subject by the node's own slug.
    var subject: String { change.text.replacing("lamp", with: slug) }
    /// The node's type in the package.
    var typeName: String { "Lamp" + name.prefix(1).uppercased() + name.dropFirst().lowercased() }

    private static let update = "let call = Lamp.Update(lampID: \"1\", label: \"a\")"

    static let all: [ChangeCase] = [
        ChangeCase(
            name: "fieldadded", before: "| `watts`<br><br>int32 |",
            after: "| `volts`<br><br>int32 | How much it takes |\n| `watts`<br><br>int32 |",
            change: (.added, .field, "lamp.volts"), impact: .additive,
            client: "let lamp = Lamp(record: GraphRecord()); let watts: Int? = lamp.watts; _ = watts"),
        ChangeCase(
            name: "fieldremoved", before: "| `watts`<br><br>int32 | How much it draws |\n", after: "",
            change: (.removed, .field, "lamp.watts"), impact: .breaking,
            client: "let lamp = Lamp(record: GraphRecord()); let watts: Int? = lamp.watts; _ = watts"),
        ChangeCase(
            name: "fieldrenamed", before: "| `watts`<br><br>int32 |", after: "| `power`<br><br>int32 |",
            change: (.renamed, .field, "lamp.power"), impact: .breaking,
            client: "let lamp = Lamp(record: GraphRecord()); let watts: Int? = lamp.watts; _ = watts"),
        ChangeCase(
            name: "fieldtyped", before: "| `watts`<br><br>int32 |", after: "| `watts`<br><br>string |",
            change: (.typeChanged, .field, "lamp.watts"), impact: .breaking,
            client: "let lamp = Lamp(record: GraphRecord()); let watts: Int? = lamp.watts; _ = watts"),
        ChangeCase(
            name: "fieldwider", before: "| `watts`<br><br>int32 |", after: "| `watts`<br><br>int64 |",
            change: (.typeChanged, .field, "lamp.watts"), impact: .behavior,
            client: "let lamp = Lamp(record: GraphRecord()); let watts: Int? = lamp.watts; _ = watts"),
        ChangeCase(
            name: "fieldopened", before: "| `shade`<br><br>object |",
            after: "| `shade`<br><br>struct with keys: height, width |",
            change: (.typeChanged, .field, "lamp.shade"), impact: .sourceBreaking,
            client: "let lamp = Lamp(record: GraphRecord()); let shade: GraphRecord? = lamp.shade; _ = shade"),
        ChangeCase(
            name: "fielddeprecated", before: "How much it draws |",
            after: "How much it draws<br><br>Deprecated |",
            change: (.deprecated, .field, "lamp.watts"), impact: .behavior,
            client: "let lamp = Lamp(record: GraphRecord()); let watts: Int? = lamp.watts; _ = watts"),
        ChangeCase(
            name: "fielddescribed", before: "How much it draws |", after: "How much it takes |",
            change: (.descriptionChanged, .field, "lamp.watts"), impact: .documentation,
            client: "let lamp = Lamp(record: GraphRecord()); let watts: Int? = lamp.watts; _ = watts"),
        ChangeCase(
            name: "fieldmarked", before: "What people call it |",
            after: "What people call it<br><br>Default |",
            change: (.marksChanged, .field, "lamp.label"), impact: .behavior,
            client: "let lamp = Lamp(record: GraphRecord()); let label: String? = lamp.label; _ = label"),
        ChangeCase(
            name: "valueadded", before: "OFF, DIM}", after: "OFF, DIM, FLASH}",
            change: (.added, .enumValue, "FLASH"), impact: .additive,
            client: "let lamp = Lamp(record: GraphRecord()); if lamp.mode == .dim { return }"),
        ChangeCase(
            name: "valueremoved", before: "OFF, DIM}", after: "OFF}",
            change: (.removed, .enumValue, "DIM"), impact: .breaking,
            client: "let lamp = Lamp(record: GraphRecord()); if lamp.mode == .dim { return }"),
        ChangeCase(
            name: "edgeadded", before: "| `rooms` |",
            after: "| `plugs` | What it is plugged into |\n| `rooms` |",
            change: (.added, .edge, "lamp/plugs"), impact: .additive,
            client: "_ = Lamp.Fields().rooms"),
        ChangeCase(
            name: "edgeremoved", before: "| `rooms` | Where it has stood |\n", after: "",
            change: (.removed, .edge, "lamp/rooms"), impact: .breaking,
            client: "_ = Lamp.Fields().rooms"),
        ChangeCase(
            name: "edgerenamed", before: "| `rooms` |", after: "| `spots` |",
            change: (.renamed, .edge, "lamp/spots"), impact: .breaking,
            client: "_ = Lamp.Fields().rooms"),
        ChangeCase(
            name: "paramadded", before: "| `watts`<br><br>int64 |",
            after: "| `volts`<br><br>int64 | How much to take |\n| `watts`<br><br>int64 |",
            change: (.added, .parameter, "lamp.update volts"), impact: .additive,
            client: update + "; _ = call"),
        ChangeCase(
            name: "paramdemanded", before: "| `watts`<br><br>int64 |",
            after: "| `volts`<br><br>int64 | How much to take<br><br>Required |\n| `watts`<br><br>int64 |",
            change: (.added, .parameter, "lamp.update volts"), impact: .breaking,
            client: update + "; _ = call"),
        ChangeCase(
            name: "paramremoved", before: "| `watts`<br><br>int64 | How much to draw |\n", after: "",
            change: (.removed, .parameter, "lamp.update watts"), impact: .breaking,
            client: update.replacing("let call", with: "var call") + "; call.watts = 5"),
        ChangeCase(
            name: "paramrenamed", before: "| `watts`<br><br>int64 |", after: "| `wattage`<br><br>int64 |",
            change: (.renamed, .parameter, "lamp.update wattage"), impact: .breaking,
            client: update.replacing("let call", with: "var call") + "; call.watts = 5"),
        ChangeCase(
            name: "paramtyped", before: "| `watts`<br><br>int64 |", after: "| `watts`<br><br>bool |",
            change: (.typeChanged, .parameter, "lamp.update watts"), impact: .breaking,
            client: update.replacing("let call", with: "var call") + "; let watts = 5; call.watts = watts"),
        ChangeCase(
            name: "paramrequired", before: "How much to draw |", after: "How much to draw<br><br>Required |",
            change: (.becameRequired, .parameter, "lamp.update watts"), impact: .breaking,
            client: update + "; _ = call"),
        ChangeCase(
            name: "paramoptional", before: "What to call it<br><br>Required |", after: "What to call it |",
            change: (.becameOptional, .parameter, "lamp.update label"), impact: .sourceBreaking,
            client: update + "; _ = call"),
        ChangeCase(
            name: "paramdefaulted", before: "Default value: `5`", after: "Default value: `6`",
            change: (.defaultChanged, .parameter, "lamp.update dimming"), impact: .behavior,
            client: update.replacing("let call", with: "var call") + "; call.dimming = 5"),
        ChangeCase(
            name: "parambounded", before: "| `watts`<br><br>int64 |",
            after: "| `watts`<br><br>int64 (min: 1) |",
            change: (.valuesChanged, .parameter, "lamp.update watts"), impact: .behavior,
            client: update.replacing("let call", with: "var call") + "; call.watts = 5"),
        ChangeCase(
            name: "paramdeprecated", before: "How much to draw |",
            after: "How much to draw<br><br>Deprecated |",
            change: (.deprecated, .parameter, "lamp.update watts"), impact: .behavior,
            client: update.replacing("let call", with: "var call") + "; call.watts = 5"),
        ChangeCase(
            name: "readrequired", before: "The tint that is shown |",
            after: "The tint that is shown<br><br>Required |",
            change: (.becameRequired, .parameter, "lamp.read tint"), impact: .breaking,
            client: "_ = Lamp.read(\"1\", zone: \"a\")"),
        ChangeCase(
            name: "readoptional", before: "The zone that is shown<br><br>Required |",
            after: "The zone that is shown |",
            change: (.becameOptional, .parameter, "lamp.read zone"), impact: .sourceBreaking,
            client: "_ = Lamp.read(\"1\", zone: \"a\", tint: \"b\")"),
        ChangeCase(
            name: "answeradded", before: "`level`: int32,", after: "`level`: int32,\n\n`glow`: int32,",
            change: (.added, .answer, "lamp.update glow"), impact: .additive,
            client:
                "let answer = Lamp.Update.Response(record: GraphRecord()); let level: Int? = answer.level; _ = level"
        ),
        ChangeCase(
            name: "answerremoved", before: "`level`: int32,\n\n", after: "",
            change: (.removed, .answer, "lamp.update level"), impact: .breaking,
            client:
                "let answer = Lamp.Update.Response(record: GraphRecord()); let level: Int? = answer.level; _ = level"
        ),
        ChangeCase(
            name: "callremoved", before: "You can delete a",
            after: "You can't perform this operation on this endpoint.\n\nOnce you could delete a",
            change: (.removed, .operation, "lamp.delete"), impact: .breaking,
            client: "_ = Lamp.Delete(lampID: \"1\")"),
        ChangeCase(
            name: "errorcoderemoved", before: "| 7301 | It has burned out |\n", after: "",
            change: (.removed, .error, "lamp.read 7301"), impact: .behavior,
            client: "_ = GraphErrorCode.code7301"),
        ChangeCase(
            name: "errorcodeadded", before: "| 7301 |", after: "| 7302 | It is too hot |\n| 7301 |",
            change: (.added, .error, "lamp.read 7302"), impact: .behavior,
            client: "_ = GraphErrorCode.code7301"),
    ]
}
