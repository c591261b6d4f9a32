import APIModel
import Foundation
import GraphGenCore

/// Writes for people, to standard error, and for programs, to standard output.
enum Console {
    /// True where colours are wanted: a terminal, and no `NO_COLOR` (https://no-color.org).
    private static let hasColour =
        isatty(STDERR_FILENO) != 0 && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
        && ProcessInfo.processInfo.environment["TERM"] != "dumb"

    /// Prints diagnostics; text goes to standard error, all else to standard output.
    static func print(_ diagnostics: [Diagnostic], as format: DiagnosticFormat = .text) throws {
        let text = try format.render(diagnostics, isColoured: hasColour)
        if format == .text { writeError(text) } else { write(text) }
    }

    /// Writes text to standard error.
    static func writeError(_ text: String) {
        FileHandle.standardError.write(Data(text.utf8))
    }

    /// Writes text to standard output.
    static func write(_ text: String) {
        write(Data(text.utf8))
    }

    /// Writes bytes to standard output.
    static func write(_ data: Data) {
        FileHandle.standardOutput.write(data)
    }
}
