import Foundation
import TestSupport
import Testing

/// The model's JSON and the corrections fit their schemas, checked by Python's jsonschema where it is installed.
@Suite struct SchemaTests {
    static let hasValidator = (try? PythonScript.evaluate("import jsonschema, yaml").status) == 0

    private static let validate = """
        import json, sys, jsonschema, yaml
        schema = json.load(open(sys.argv[1]))
        jsonschema.Draft202012Validator.check_schema(schema)
        data = yaml.safe_load(open(sys.argv[2])) if sys.argv[2].endswith("yaml") else json.load(open(sys.argv[2]))
        errors = list(jsonschema.Draft202012Validator(schema).iter_errors(data))
        for error in errors[:5]: print(list(error.path), error.message[:300], file=sys.stderr)
        sys.exit(1 if errors else 0)
        """

    private static func expect(_ file: String, fits schema: String) throws {
        let outcome = try PythonScript.evaluate(validate, [schema, file])
        #expect(outcome.status == 0, "\(file): \(outcome.errors)")
    }

    @Test(.enabled(if: hasValidator, "Python's jsonschema and PyYAML are not installed"))
    func eachModelMadeOfPagesFitsTheSchema() throws {
        let schema = Command.root.appendingPathComponent("spec/model.schema.json").path
        try Command.withFolder { folder in
            var files = try FileManager.default.contentsOfDirectory(
                atPath: Command.root.appendingPathComponent("Tests/Golden").path
            )
            .map { Command.root.appendingPathComponent("Tests/Golden/\($0)/expected/model.json").path }
            .filter { FileManager.default.fileExists(atPath: $0) }
            let shared = SharedReference.isThere ? [try SharedReference.file("v19.0").path] : []
            for pages in ["spec/v19.0"] + shared {
                let file = folder.appendingPathComponent("model\(files.count).json")
                try Command.run(["model", pages], in: Command.root).output.write(to: file)
                files.append(file.path)
            }
            for file in files { try Self.expect(file, fits: schema) }
        }
    }

    @Test(.enabled(if: hasValidator, "Python's jsonschema and PyYAML are not installed"))
    func theChangesFitTheirSchema() throws {
        let schema = Command.root.appendingPathComponent("spec/changes.schema.json").path
        let pages = Command.root.appendingPathComponent("Tests/Golden")
        try Command.withFolder { folder in
            let file = folder.appendingPathComponent("changes.json")
            for (old, new) in [("node-page", "edge-page"), ("hand-written", "glued-user")] {
                try Command.run(
                    ["diff", "\(old)/pages", "\(new)/pages", "--format", "json"], in: pages
                ).output.write(to: file)
                try Self.expect(file.path, fits: schema)
            }
        }
    }

    @Test(.enabled(if: hasValidator, "Python's jsonschema and PyYAML are not installed"))
    func theCorrectionsFitTheirSchema() throws {
        let schema = Command.root.appendingPathComponent("spec/corrections.schema.json").path
        let file = Command.root.appendingPathComponent("spec/v19.0/corrections.yaml").path
        try Self.expect(file, fits: schema)
    }

    @Test(.enabled(if: hasValidator, "Python's jsonschema and PyYAML are not installed"))
    func eachPackFitsItsSchema() throws {
        let schema = Command.root.appendingPathComponent("spec/pack.schema.json").path
        let templates = Command.root.appendingPathComponent("Templates")
        let packs = try FileManager.default.contentsOfDirectory(atPath: templates.path).map {
            templates.appendingPathComponent("\($0)/pack.yaml").path
        }.filter { FileManager.default.fileExists(atPath: $0) }
        #expect(!packs.isEmpty)
        for pack in packs { try Self.expect(pack, fits: schema) }
    }
}
