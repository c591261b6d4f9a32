public import APIModel

/// What can be wrong in a YAML file: the configuration, corrections, a pack's manifest.
public enum YAMLDiagnostic: DiagnosticKind {
    case syntax, shape, duplicateKey, unknownKey, missingKey

    public var declaration: DiagnosticDeclaration {
        switch self {
        case .syntax:
            DiagnosticDeclaration(
                "yaml-syntax", .error, title: "A file is not YAML",
                explanation: "The configuration, the corrections and a pack's manifest are YAML 1.1.",
                advice:
                    "Mend the line that the message names; a colon or a brace in a text wants quotes around it."
            )
        case .shape:
            DiagnosticDeclaration(
                "yaml-shape", .error, title: "A value has another shape than expected",
                explanation:
                    "A list stands where a text is expected, a text where keys are expected, or the like.",
                advice: "Give the value the shape that the message names.")
        case .duplicateKey:
            DiagnosticDeclaration(
                "yaml-duplicate-key", .error, title: "A key stands twice",
                explanation: "Keys of one mapping are unique; YAML leaves open which of them counts.",
                advice: "Keep one of them.")
        case .unknownKey:
            DiagnosticDeclaration(
                "yaml-unknown-key", .error, title: "A key is not known",
                explanation: "Files are read strictly, so that a misspelled key is no key that is left out.",
                advice: "Mend its spelling, or remove it.")
        case .missingKey:
            DiagnosticDeclaration(
                "yaml-missing-key", .error, title: "A key is missing",
                explanation: "The mapping has no meaning without it.", advice: "Add the key.")
        }
    }
}
