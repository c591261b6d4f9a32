import APIModel
public import ModelPasses
import ReferenceReader

extension Corrections {
    /// Reads a file of corrections; their types are written as pages write them.
    ///
    /// Throws `BadInput` with line and column of whatever is wrong.
    public init(file: String) throws {
        let text: String
        do { text = try InputFile.text(file) } catch {
            let reason =
                switch error {
                case .missing: "there is no such file; mend `corrections:` of the configuration"
                case .folder: "this is a folder; name a file of corrections"
                case .unreadable(let words): "the file cannot be read: \(words)"
                case .notUTF8: "the bytes are not UTF-8"
                }
            throw BadInput([
                Diagnostic(
                    ConfigurationDiagnostic.correctionsUnreadable, reason, at: SourceLocation(file: file))
            ])
        }
        try self.init(text: text, file: file) { TypeParser.parse($0).type }
    }
}
