import APIModel
import Foundation
import TemplateEmitter

/// Files that somebody starts from: written only where nothing is yet.
enum NewFiles {
    /// Writes files by their paths below a folder. Throws `BadInput`, and writes nothing, where one is there already.
    static func write(_ files: [String: [UInt8]], to folder: String) throws {
        let taken = files.keys.sorted().filter { FileManager.default.fileExists(atPath: folder + "/" + $0) }
        guard taken.isEmpty else {
            throw BadInput(
                taken.map {
                    Diagnostic(
                        OutputDiagnostic.notOurs,
                        "this file is there already, and is not overwritten; move it away",
                        at: SourceLocation(file: folder + "/" + $0))
                })
        }
        do {
            for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
                let file = URL(fileURLWithPath: folder + "/" + path)
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(bytes).write(to: file, options: .atomic)
            }
        } catch {
            throw BadInput.unwritable("this folder", at: folder, error)
        }
    }
}
