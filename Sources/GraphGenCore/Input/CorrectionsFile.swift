import APIModel
import Foundation
public import ModelPasses
import ReferenceReader

extension Corrections {
    /// Reads a file of corrections; their types are written as pages write them.
    ///
    /// Throws `BadInput` with line and column of whatever is wrong.
    public init(file: String) throws {
        guard let data = FileManager.default.contents(atPath: file),
            let text = String(validating: data, as: UTF8.self)
        else {
            throw BadInput([
                Diagnostic(
                    ConfigurationDiagnostic.correctionsUnreadable, "there is no such file of UTF-8 text",
                    at: SourceLocation(file: file))
            ])
        }
        try self.init(text: text, file: file) { TypeParser.parse($0).type }
    }
}
