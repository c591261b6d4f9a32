import APIModel
import ArgumentParser
import Foundation

/// The forms that `graphgen lint` gives findings in.
enum FindingFormat: String, ExpressibleByArgument, CaseIterable {
    /// As compilers do, on standard error.
    case text
    /// A list of objects.
    case json
    /// Commands of GitHub's workflows (docs.github.com, "Workflow commands").
    case github
    /// SARIF 2.1.0 (OASIS), which code hosts show beside the lines.
    case sarif

    /// Prints findings; text goes to standard error, all else to standard output.
    func write(_ diagnostics: [Diagnostic]) throws {
        switch self {
        case .text: diagnostics.forEach { Console.printDiagnostic($0) }
        case .json: try writeJSON(diagnostics.map(Finding.init))
        case .github: diagnostics.forEach { print(Self.command($0)) }
        case .sarif: try writeJSON(SARIF(diagnostics))
        }
    }

    private func writeJSON(_ value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        Console.write(try encoder.encode(value) + Data("\n".utf8))
    }

    private static func command(_ diagnostic: Diagnostic) -> String {
        func escaped(_ text: String, property: Bool = false) -> String {
            let pairs = [("%", "%25"), ("\r", "%0D"), ("\n", "%0A")] + (property ? [(":", "%3A"), (",", "%2C")] : [])
            return pairs.reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
        }
        let word = diagnostic.severity == .note ? "notice" : diagnostic.severity.rawValue
        let location = diagnostic.location.map {
            "file=\(escaped($0.file, property: true)),line=\($0.line),col=\($0.column ?? 1),"
        }
        return "::\(word) \(location ?? "")title=\(escaped(diagnostic.id, property: true))::\(escaped(diagnostic.message))"
    }

    /// A finding as JSON.
    private struct Finding: Encodable {
        var severity: String
        var id: String
        var message: String
        var file: String?
        var line: Int?
        var column: Int?

        init(_ diagnostic: Diagnostic) {
            severity = diagnostic.severity.rawValue
            id = diagnostic.id
            message = diagnostic.message
            file = diagnostic.location?.file
            line = diagnostic.location?.line
            column = diagnostic.location.map { $0.column ?? 1 }
        }
    }
}

/// A log of SARIF 2.1.0, as far as findings need it.
private struct SARIF: Encodable {
    struct Text: Encodable { var text: String }
    struct Rule: Encodable {
        var id: String
        var shortDescription: Text
    }
    struct Driver: Encodable {
        var name = "graphgen"
        var rules: [Rule]
    }
    struct Tool: Encodable { var driver: Driver }
    struct Region: Encodable {
        var startLine: Int
        var startColumn: Int
    }
    struct Artifact: Encodable { var uri: String }
    struct PhysicalLocation: Encodable {
        var artifactLocation: Artifact
        var region: Region
    }
    struct Location: Encodable { var physicalLocation: PhysicalLocation }
    struct Result: Encodable {
        var ruleId: String
        var level: String
        var message: Text
        var locations: [Location]
    }
    struct Run: Encodable {
        var tool: Tool
        var results: [Result]
    }

    var version = "2.1.0"
    var schema = "https://json.schemastore.org/sarif-2.1.0.json"
    var runs: [Run]

    private enum CodingKeys: String, CodingKey {
        case version, runs
        case schema = "$schema"
    }

    init(_ diagnostics: [Diagnostic]) {
        let ids = Set(diagnostics.map(\.id)).sorted()
        let rules = ids.map { Rule(id: $0, shortDescription: Text(text: Explanations.all[$0]?.title ?? $0)) }
        let results = diagnostics.map { diagnostic in
            Result(
                ruleId: diagnostic.id, level: diagnostic.severity.rawValue, message: Text(text: diagnostic.message),
                locations: [diagnostic.location].compactMap { $0 }.map { location in
                    Location(
                        physicalLocation: PhysicalLocation(
                            artifactLocation: Artifact(uri: location.file),
                            region: Region(startLine: location.line, startColumn: location.column ?? 1)))
                })
        }
        runs = [Run(tool: Tool(driver: Driver(rules: rules)), results: results)]
    }
}
