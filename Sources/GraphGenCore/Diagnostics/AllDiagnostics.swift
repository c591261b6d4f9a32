public import APIModel
import ModelPasses
import ReferencePages
import ReferenceReader
import StrictYAML
import TemplateEmitter

/// Every kind of diagnostic that the program knows.
public enum AllDiagnostics {
    /// What is declared of each kind, by id.
    public static let declarations: [DiagnosticDeclaration] = kinds.sorted { $0.id < $1.id }

    /// What is declared of the kind with an id; nil where there is none.
    public static func declaration(of id: String) -> DiagnosticDeclaration? { byID[id] }

    /// A module's new enum of kinds needs an entry here.
    private static let kinds: [DiagnosticDeclaration] =
        declarations(of: ConfigurationDiagnostic.self)
        + declarations(of: YAMLDiagnostic.self)
        + declarations(of: PageDiagnostic.self)
        + declarations(of: ReadingDiagnostic.self)
        + declarations(of: CorrectionDiagnostic.self) + declarations(of: PassDiagnostic.self)
        + declarations(of: NamingDiagnostic.self) + declarations(of: ModelDiagnostic.self)
        + declarations(of: TemplateDiagnostic.self) + declarations(of: PackDiagnostic.self)
        + declarations(of: OutputDiagnostic.self) + declarations(of: ChangeDiagnostic.self)
        + declarations(of: UpgradeDiagnostic.self)
        + declarations(of: ImportDiagnostic.self)
        + declarations(of: VersionDiagnostic.self)

    private static let byID = Dictionary(declarations.map { ($0.id, $0) }) { first, _ in first }

    private static func declarations<Kind: DiagnosticKind>(of _: Kind.Type) -> [DiagnosticDeclaration] {
        Kind.allCases.map(\.declaration)
    }
}
