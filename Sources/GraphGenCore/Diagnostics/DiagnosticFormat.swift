public import APIModel
import Foundation

/// The forms that diagnostics are given in.
public enum DiagnosticFormat: String, CaseIterable, Sendable {
    /// As compilers do.
    case text
    /// A list of objects.
    case json
    /// Commands of GitHub's workflows (docs.github.com, "Workflow commands").
    case github
    /// SARIF 2.1.0 (OASIS), which code hosts show beside the lines.
    case sarif

    /// Diagnostics in this form, with a line feed at the end; empty where the form has nothing to say of none.
    ///
    /// - Parameter isColoured: whether text has the colours of a terminal; other forms have none.
    public func render(_ diagnostics: [Diagnostic], isColoured: Bool = false) throws -> String {
        switch self {
        case .text:
            lines(diagnostics.map(Self.visible).map { isColoured ? Self.coloured($0) : $0.description })
        case .json: try json(diagnostics.map(DiagnosticObject.init))
        case .github: lines(diagnostics.map(Self.command))
        case .sarif: try json(SARIFLog(diagnostics))
        }
    }

    private func lines(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }

    private func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
    }

    /// A diagnostic in whose words and file nothing ends the line, moves a terminal's cursor or turns the direction of
    /// text.
    private static func visible(_ diagnostic: Diagnostic) -> Diagnostic {
        func visible(_ text: String) -> String {
            // Nearly all have printable ASCII alone.
            if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
            return text.unicodeScalars.reduce(into: "") { result, scalar in
                switch scalar.properties.generalCategory {
                case .control, .format, .lineSeparator, .paragraphSeparator:
                    result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
                default: result.unicodeScalars.append(scalar)
                }
            }
        }
        return diagnostic.mapText(visible)
    }

    private static func coloured(_ diagnostic: Diagnostic) -> String {
        let colour =
            switch diagnostic.severity {
            case .error: "31"
            case .warning: "33"
            case .note: "36"
            }
        let location = diagnostic.location.map { "\u{1B}[1m\($0):\u{1B}[0m " } ?? ""
        return location + "\u{1B}[1;\(colour)m\(diagnostic.severity.rawValue):\u{1B}[0m "
            + "\(diagnostic.message) \u{1B}[2m[\(diagnostic.id)]\u{1B}[0m"
    }

    private static func command(_ diagnostic: Diagnostic) -> String {
        // Scalar by scalar: CR and LF beside each other are one character of a string.
        func escaped(_ text: String, isProperty: Bool = false) -> String {
            text.unicodeScalars.reduce(into: "") { result, scalar in
                let isSpecial =
                    "%\r\n".unicodeScalars.contains(scalar)
                    || (isProperty && ":,".unicodeScalars.contains(scalar))
                if isSpecial {
                    result +=
                        "%" + (scalar.value < 16 ? "0" : "")
                        + String(scalar.value, radix: 16, uppercase: true)
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        let word = diagnostic.severity == .note ? "notice" : diagnostic.severity.rawValue
        let location = diagnostic.location.map {
            "file=\(escaped($0.file, isProperty: true)),line=\($0.line),col=\($0.column ?? 1),"
        }
        let title = escaped(diagnostic.id, isProperty: true)
        return "::\(word) \(location ?? "")title=\(title)::\(escaped(diagnostic.message))"
    }
}

/// A diagnostic as JSON.
private struct DiagnosticObject: Encodable {
    var severity: String
    var id: String
    var message: String
    var file: String?
    var line: Int?
    var column: Int?
    var lines: [Int]?

    init(_ diagnostic: Diagnostic) {
        severity = diagnostic.severity.rawValue
        id = diagnostic.id
        message = diagnostic.message
        file = diagnostic.location?.file
        line = diagnostic.location?.line
        column = diagnostic.location.map { $0.column ?? 1 }
        lines = diagnostic.lines.count > 1 ? diagnostic.lines : nil
    }
}
