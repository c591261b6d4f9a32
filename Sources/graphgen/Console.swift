import APIModel
import Foundation

/// Writes for people, to standard error, and for programs, to standard output.
enum Console {
    /// True where colours are wanted: a terminal, and no `NO_COLOR` (https://no-color.org).
    private static let hasColour =
        isatty(STDERR_FILENO) != 0 && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
        && ProcessInfo.processInfo.environment["TERM"] != "dumb"

    /// Prints a finding as compilers do.
    static func printDiagnostic(_ diagnostic: Diagnostic) {
        printError(hasColour ? coloured(diagnostic) : diagnostic.description)
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

    /// Prints a line to standard error.
    static func printError(_ line: String) {
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }

    /// Writes bytes to standard output.
    static func write(_ data: Data) {
        FileHandle.standardOutput.write(data)
    }
}
