import Foundation
import Testing

@Suite struct CorrectionTests {
    /// The model of a page with corrections, or what stopped it.
    private func model(_ corrections: String) throws -> Command.Outcome {
        try Command.withFolder { folder in
            try Data(BadInputTests.sound.utf8).write(to: folder.appendingPathComponent("lamp.md"))
            try Data("pages: lamp.md\ncorrections: c.yaml\n".utf8).write(
                to: folder.appendingPathComponent("graphgen.yaml"))
            try Data(corrections.utf8).write(to: folder.appendingPathComponent("c.yaml"))
            return try Command.run(["model"], in: folder)
        }
    }

    @Test func anEntryChangesWhatItIsAbout() throws {
        let outcome = try model("corrections:\n  - { field: lamp.id, type: int64, reason: it is a number }\n")
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(String(decoding: outcome.output, as: UTF8.self).contains("int64"))
    }

    @Test(arguments: [
        ("  - { field: lamp.gone, type: int64, reason: x }", "c.yaml:2:5: error: the entry is about nothing"),
        (
            "  - { field: lamp.id, type: numeric string, reason: x }",
            "c.yaml:2:5: error: the pages say the same"
        ),
        ("  - { field: lamp.id, reason: x }", "c.yaml:2:5: error: the entry changes nothing"),
        ("  - { field: lamp.id, type: int64 }", "c.yaml:2:5: error: the key `reason` is missing"),
        (
            "  - { field: lamp.id, tpe: int64, reason: x }",
            "c.yaml:2:23: error: unknown key `tpe`; did you mean `type`?"
        ),
        ("  - { field: lamp, type: int64, reason: x }", "c.yaml:2:14: error: `lamp` has not the form"),
        (
            "  - { edge: lamp/x, cardinality: many, reason: x }",
            "c.yaml:2:34: error: `many` is no value of `cardinality`"
        ),
        (
            "  - { field: lamp.id, type: some kind of light, reason: x }",
            "c.yaml:2:29: error: `some kind of light` is no type"
        ),
        ("  - { field: lamp.id, type: \"list<some kind of light>\", reason: x }", "c.yaml:2:29: error: "),
        ("  - { field: lamp.id, type: \"\", reason: x }", "c.yaml:2:29: error: `` is no type"),
        (
            "  - { edge: lamp/x, target: some kind of light, reason: x }",
            "c.yaml:2:29: error: `some kind of light` is no type"
        ),
        (
            "  - { field: lamp.id, type: int64, reason: x }\n  - { field: lamp.id, type: int32, reason: y }",
            "c.yaml:3:5: error: the entry in line 2 is about the same"
        ),
    ]) func anEntryThatDoesNotFitIsAnErrorWithItsLocation(entry: String, message: String) throws {
        let outcome = try model("corrections:\n" + entry + "\n")
        #expect(outcome.status == 3)
        #expect(outcome.errors.contains(message), "\(outcome.errors)")
    }

    /// A page whose last two parameters the laws leave open.
    private static let open = """
        # Lamp

        ## Updating

        You can update a Lamp by making a POST request to `/{lamp_id}`.

        ### Parameters

        | Parameter | Description |
        | --- | --- |
        | `bulb`<br><br>Object | A bulb |
        | `colour`<br><br>string | A colour |
        | `size`<br><br>int64 | A size |
        """

    /// The levels after an entry, or what stopped it.
    private func levels(_ entry: String, _ command: String = "model") throws -> Command.Outcome {
        try Command.withFolder { folder in
            try Data(Self.open.utf8).write(to: folder.appendingPathComponent("lamp.md"))
            try Data("pages: lamp.md\ncorrections: c.yaml\n".utf8).write(
                to: folder.appendingPathComponent("graphgen.yaml"))
            try Data("corrections:\n  - { levels: lamp.update, reason: x, \(entry) }\n".utf8)
                .write(to: folder.appendingPathComponent("c.yaml"))
            return try Command.run([command], in: folder)
        }
    }

    @Test func levelsThatTheLawsLeaveOpenAreSettledMembersBelowTheParameterAboveThem() throws {
        #expect(
            try levels("top: [size], nested: [colour], page: tree", "lint").errors.contains(
                "[parameter-level-open]"))
        let entry = "top: [size], nested: [colour], page: lamp"
        #expect(try !levels(entry, "lint").errors.contains("[parameter-level-open]"))
        let outcome = try levels(entry)
        let model = try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
        let operation = try #require(
            (model["operations"] as? [[String: Any]])?.first { $0["id"] as? String == "lamp.update" })
        let parameters = try #require(operation["parameters"] as? [[String: Any]])
        #expect(parameters.map { $0["level"] as? String } == ["top", "nested", "top"])
        #expect(parameters.map { $0["parent"] as? Int } == [nil, 0, nil])
    }

    @Test func anEntryAboutAPageThatIsNotReadDoesNotCountAndSaysSo() throws {
        let outcome = try levels("top: [gone], page: tree", "lint")
        #expect(outcome.status == 0)
        #expect(
            outcome.errors.contains(
                "c.yaml:2:5: note: from here on, 1 entries are about pages that were not read: tree"))
    }

    @Test(arguments: ["top: [bulb]", "nested: [gone]"]) func aLevelOfAParameterThatIsNotOpenIsAnError(
        entry: String
    ) throws {
        let outcome = try levels(entry)
        #expect(
            outcome.status == 3 && outcome.errors.contains("c.yaml:2:5: error: the entry is about nothing"),
            "\(outcome.errors)")
    }
}
