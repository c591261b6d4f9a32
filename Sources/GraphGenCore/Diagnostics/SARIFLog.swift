import APIModel

/// A log of SARIF 2.1.0, as far as diagnostics need it.
struct SARIFLog: Encodable {
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

    /// A path as a reference of a URI (RFC 3986, section 4.2), in which blanks, `%` and the like are escaped.
    static func uri(_ path: String) -> String {
        let plain = Set(
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/!$&'()*+,;=@".utf8)
        return path.utf8.reduce(into: "") { result, byte in
            if plain.contains(byte) {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
    }

    init(_ diagnostics: [Diagnostic]) {
        let ids = Set(diagnostics.map(\.id)).sorted()
        let rules = ids.map {
            Rule(id: $0, shortDescription: Text(text: AllDiagnostics.declaration(of: $0)?.title ?? $0))
        }
        runs = [Run(tool: Tool(driver: Driver(rules: rules)), results: diagnostics.map(Result.init))]
    }
}

extension SARIFLog.Result {
    fileprivate init(_ diagnostic: Diagnostic) {
        ruleId = diagnostic.id
        level = diagnostic.severity.rawValue
        message = SARIFLog.Text(text: diagnostic.message)
        locations = [diagnostic.location].compactMap { $0 }.map { location in
            SARIFLog.Location(
                physicalLocation: SARIFLog.PhysicalLocation(
                    artifactLocation: SARIFLog.Artifact(uri: SARIFLog.uri(location.file)),
                    region: SARIFLog.Region(startLine: location.line, startColumn: location.column ?? 1)))
        }
    }
}
