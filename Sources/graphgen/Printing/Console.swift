import APIModel
import ArgumentParser
import Foundation
import GraphGenCore
import TemplateEmitter

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

    /// Prints why a run ends in the form that was asked for, which programs read whatever there is to say. Returns what
    /// ends the run then.
    static func printed(_ error: any Error, as format: DiagnosticFormat) throws -> any Error {
        guard let failure = error as? BadInput else { return error }
        try print(failure.diagnostics.sorted(), as: format)
        return ExitCode(3)
    }

    /// Writes bytes to a file, all or none.
    ///
    /// Throws `BadInput` with the system's words.
    static func write(_ data: Data, toFile path: String) throws {
        do {
            try data.write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw BadInput.unwritable("the file", at: path, error)
        }
    }

    /// Writes text to standard error.
    static func writeError(_ text: String) {
        _ = write(Data(text.utf8), to: STDERR_FILENO)
    }

    /// Writes text to standard output.
    static func write(_ text: String) {
        write(Data(text.utf8))
    }

    /// Writes bytes to standard output. Where that takes no more, such as a file on a full disk, the run ends with a
    /// message; what is cut must not look whole.
    static func write(_ data: Data) {
        guard let code = write(data, to: STDOUT_FILENO) else { return }
        writeError("error: standard output cannot be written: \(String(cString: strerror(code)))\n")
        exit(3)
    }

    /// Writes all bytes; the system's code where it takes no more.
    private static func write(_ data: Data, to file: Int32) -> Int32? {
        data.withUnsafeBytes { bytes in
            var written = 0
            while written < bytes.count {
                let count = Foundation.write(
                    file, UnsafeRawBufferPointer(rebasing: bytes[written...]).baseAddress,
                    bytes.count - written)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return errno }
                written += count
            }
            return nil
        }
    }
}
