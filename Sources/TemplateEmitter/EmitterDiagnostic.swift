/// Something to tell the person who runs the emitter: about a pack, about the model, or about the output folder.
public struct EmitterDiagnostic: Sendable, Hashable {
    /// How bad it is.
    public enum Severity: String, Sendable, Hashable {
        /// Nothing is written.
        case error
        /// The output is usable; someone should look.
        case warning
        /// For information.
        case note
    }

    /// How bad it is.
    public var severity: Severity
    /// A stable name of the kind of problem, such as `unknown-key`.
    public var id: String
    /// What is wrong and what to do about it.
    public var message: String
    /// The file that it is about: a template, a `pack.yaml`, a reference page or an output.
    public var file: String?
    /// The line in the file, from 1.
    public var line: Int?
    /// The column in the line, from 1.
    public var column: Int?

    /// A message about a place.
    public init(
        _ severity: Severity, _ id: String, _ message: String, file: String? = nil, line: Int? = nil,
        column: Int? = nil
    ) {
        self.severity = severity
        self.id = id
        self.message = message
        self.file = file
        self.line = line
        self.column = column
    }
}

extension EmitterDiagnostic: CustomStringConvertible {
    /// `path:line:column: error: message`, with what is known of the place.
    public var description: String {
        let place = [file, line.map(String.init), column.map(String.init)].compactMap { $0 }
        return (place + [" \(severity.rawValue)", " \(message)"]).joined(separator: ":")
            .drop { $0 == " " }.description
    }
}

/// What stopped the emitter; nothing was written.
public struct EmitterFailure: Error, Sendable, CustomStringConvertible {
    /// All that was found; at least one is an error.
    public var diagnostics: [EmitterDiagnostic]

    /// A failure for these reasons.
    public init(_ diagnostics: [EmitterDiagnostic]) {
        self.diagnostics = diagnostics
    }

    public var description: String {
        diagnostics.map(\.description).joined(separator: "\n")
    }
}
