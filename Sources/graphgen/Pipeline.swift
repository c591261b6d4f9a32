import APIModel
import Foundation
import ModelPasses
import ReferencePages
import ReferenceReader

/// The stages up to the model, one after the other.
struct Pipeline {
    /// The model of the pages.
    var api: API
    /// Findings of all stages, in the order of files and lines.
    var diagnostics: [Diagnostic]
    /// Rows of the pages' tables.
    var rowsRead: Int
    /// Rows that are in the model.
    var rowsInModel: Int

    /// Reads pages and runs all passes.
    ///
    /// - Parameter corrections: a file of corrections; nil for none.
    init(_ paths: [String], version: String? = nil, corrections: String? = nil) async throws {
        let corrections = try corrections.map { file in
            guard let data = FileManager.default.contents(atPath: file), let text = String(validating: data, as: UTF8.self) else {
                throw BadInput([Diagnostic(.error, "corrections-unreadable", "there is no such file of UTF-8 text", file: file)])
            }
            return try Corrections(text: text, file: file) { TypeParser.parse($0).type }
        }
        let read = ReferenceReader.read(try await PageFiles.read(paths), version: version)
        let passed = ModelPasses.run(read.api, corrections: corrections ?? Corrections())
        api = passed.api
        diagnostics = (read.diagnostics + passed.diagnostics).sorted()
        rowsRead = read.rowsRead
        rowsInModel = read.rowsInModel
    }

    /// Throws where there are errors among the findings.
    func requireNoErrors() throws {
        let errors = diagnostics.filter { $0.severity == .error }
        guard errors.isEmpty else { throw BadInput(errors) }
    }
}
