import Foundation
import Testing

@Suite("Corrections")
struct CorrectionTests {
    /// The model of a page with corrections, or what stopped it.
    private func model(_ corrections: String) throws -> Command.Outcome {
        try Command.withFolder { folder in
            try Data(BadInputTests.sound.utf8).write(to: folder.appendingPathComponent("lamp.md"))
            try Data("pages: lamp.md\ncorrections: c.yaml\n".utf8).write(to: folder.appendingPathComponent("graphgen.yaml"))
            try Data(corrections.utf8).write(to: folder.appendingPathComponent("c.yaml"))
            return try Command.run(["model"], in: folder)
        }
    }

    @Test("an entry changes what it is about")
    func applies() throws {
        let outcome = try model("corrections:\n  - { field: lamp.id, type: int64, reason: it is a number }\n")
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(String(decoding: outcome.output, as: UTF8.self).contains("int64"))
    }

    @Test(
        "an entry that does not fit is an error with its place",
        arguments: [
            ("  - { field: lamp.gone, type: int64, reason: x }", "c.yaml:2:5: error: the entry is about nothing"),
            ("  - { field: lamp.id, type: numeric string, reason: x }", "c.yaml:2:5: error: the pages say the same"),
            ("  - { field: lamp.id, reason: x }", "c.yaml:2:5: error: the entry changes nothing"),
            ("  - { field: lamp.id, type: int64 }", "c.yaml:2:5: error: the key `reason` is missing"),
            ("  - { field: lamp.id, tpe: int64, reason: x }", "c.yaml:2:23: error: unknown key `tpe`; did you mean `type`?"),
            ("  - { field: lamp, type: int64, reason: x }", "c.yaml:2:14: error: `lamp` has not the form"),
            ("  - { edge: lamp/x, cardinality: many, reason: x }", "c.yaml:2:34: error: `many` is no value of `cardinality`"),
        ])
    func strict(entry: String, message: String) throws {
        let outcome = try model("corrections:\n" + entry + "\n")
        #expect(outcome.status == 3)
        #expect(outcome.errors.contains(message), "\(outcome.errors)")
    }
}
