import ModelDiff

extension ChangeCase {
    private static let level = answer + "let level: Int? = answer.level; _ = level"
    private static let response =
        "let request: GraphRequest<GraphSuccess> = Lamp.Delete(lampID: \"1\").request; _ = request"

    /// The update's answer as a table.
    private static let table = [
        "Struct {\n\n`success`: bool,\n\n`level`: int32,\n\n}":
            "| Field | Description |\n| --- | --- |\n| `success`<br><br>bool | Whether it worked |\n| `level`<br><br>int32 | Its level |"
    ]

    private static let forms = [
        "`level`: int32,\n\n}": "`level`: int32,\n\n} Or Struct {\n\n`success`: bool,\n\n`id`: string,\n\n}"
    ]

    private static func listed(
        _ name: String, _ row: String, _ before: String, _ after: String, _ kind: ChangeKind,
        _ impact: ChangeImpact
    ) -> ChangeCase {
        lamp(
            name, base: table.mapValues { $0.replacing("Its level", with: row) }, before, after,
            Report(kind, .answer, "lamp.update level", impact), client: level)
    }

    /// Changes of what calls answer.
    static let answers: [ChangeCase] = [
        .lamp(
            "answeradded", "`level`: int32,", "`level`: int32,\n\n`glow`: int32,",
            Report(.added, .answer, "lamp.update glow", .additive), client: level),
        .lamp(
            "answerremoved", "`level`: int32,\n\n", "`glow`: string,\n\n",
            Report(.added, .answer, "lamp.update glow", .additive),
            Report(.removed, .answer, "lamp.update level", .breaking), client: level),
        .lamp(
            "answerrenamed", "`level`: int32,", "`height`: int32,",
            Report(.renamed, .answer, "lamp.update height", .breaking), client: level),
        .lamp(
            "answertyped", "`level`: int32,", "`level`: string,",
            Report(.typeChanged, .answer, "lamp.update level", .breaking), client: level),
        .lamp(
            "answershared", "`level`: int32,\n\n", "",
            Report(.removed, .answer, "lamp.update level", .breaking),
            client: level),
        .lamp(
            "answerowned", "`success`: bool,\n\n}", "`success`: bool,\n\n`glow`: int32,\n\n}",
            Report(.added, .answer, "lamp.delete glow", .additive),
            consequences: [Report(.typeChanged, .answer, "lamp.delete", .sourceBreaking)], client: response),
        .lamp(
            "answergone", "### Return Type\n\nStruct {\n\n`success`: bool,\n\n`level`: int32,\n\n}\n\n", "",
            Report(.typeChanged, .answer, "lamp.update", .sourceBreaking), client: level),
        .lamp(
            "answerforms", "`level`: int32,\n\n}", "`level`: int32,\n\n} Or Struct {\n\n`id`: string,\n\n}",
            Report(.typeChanged, .answer, "lamp.update", .sourceBreaking), client: level),
        .lamp(
            "answerformtyped", base: forms, "`level`: int32", "`level`: string",
            Report(.typeChanged, .answer, "lamp.update level", .breaking),
            client:
                "let answer = Lamp.Update.LevelResponse(record: GraphRecord()); let level: Int? = answer.level; _ = level"
        ),
        .lamp(
            "answerformrenamed", base: forms, "`level`: int32", "`glow`: int32,\n\n`level`: int32",
            Report(.added, .answer, "lamp.update glow", .additive),
            consequences: [Report(.typeChanged, .answer, "lamp.update", .sourceBreaking)],
            client: "let answer = Lamp.Update.LevelResponse(record: GraphRecord()); _ = answer"),
        .lamp(
            "answergiven",
            base: ["### Return Type\n\nStruct {\n\n`success`: bool,\n\n`level`: int32,\n\n}\n\n": ""],
            "How much to draw |\n| `when`<br><br>JSON object | When to go out |\n",
            "How much to draw |\n| `when`<br><br>JSON object | When to go out |\n\n### Return Type\n\nStruct {\n\n`level`: int32,\n\n}\n",
            Report(.typeChanged, .answer, "lamp.update", .sourceBreaking),
            client:
                "let request: GraphRequest<JSONValue> = Lamp.Update(lampID: \"1\", label: \"a\").request; _ = request"
        ),
        listed(
            "answerdescribed", "Its level", "Its level", "Its height", .descriptionChanged, .documentation),
        listed(
            "answerdeprecated", "Its level", "Its level |", "Its level<br><br>Deprecated |", .deprecated,
            .behavior),
        listed(
            "answerundeprecated", "Its level<br><br>Deprecated", "Its level<br><br>Deprecated |",
            "Its level |",
            .undeprecated, .behavior),
        listed(
            "answermarked", "Its level", "Its level |", "Its level<br><br>Core |", .marksChanged,
            .documentation),
        listed(
            "answerdefaulted", "Default value: `5`<br><br>Its level", "`5`<br><br>Its level",
            "`6`<br><br>Its level",
            .defaultChanged, .behavior),
        listed(
            "answerbounded", "Its level", "`level`<br><br>int32 |", "`level`<br><br>int32 (min: 1) |",
            .valuesChanged, .behavior),
        .lamp(
            "answermoved",
            base: table.mapValues {
                $0
                    + "\n| `shade`<br><br>object | What is around it |\n| `height`<br><br>int32 | How high it is |\n| `success`<br><br>bool | Whether it fits |"
            },
            "| `shade`<br><br>object | What is around it |\n| `height`",
            "| `shade`<br><br>string | What is around it |\n| `height`",
            Report(.typeChanged, .answer, "lamp.update shade", .breaking),
            consequences: [
                Report(.moved, .answer, "lamp.update height", .sourceBreaking),
                Report(.moved, .answer, "lamp.update success", .sourceBreaking),
            ],
            client: answer + "let height: Int? = answer.shade?.height; _ = height"),
    ]
}
