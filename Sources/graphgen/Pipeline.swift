import APIModel
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
    init(_ paths: [String], version: String? = nil) async throws {
        let read = ReferenceReader.read(try await PageFiles.read(paths), version: version)
        let passed = ModelPasses.run(read.api)
        api = passed.api
        diagnostics = (read.diagnostics + passed.diagnostics).sorted {
            ($0.file, $0.line, $0.column, $0.id) < ($1.file, $1.line, $1.column, $1.id)
        }
        rowsRead = read.rowsRead
        rowsInModel = read.rowsInModel
    }

    /// Throws where there are errors among the findings.
    func requireNoErrors() throws {
        guard !diagnostics.contains(where: { $0.severity == .error }) else {
            throw BadInput(diagnostics.filter { $0.severity != .note })
        }
    }
}
