import APIModel
internal import Foundation
import Hashing

/// The list of files that are ours, with their hashes: how we tell a stale file from a foreign one, and an edited one
/// from one that we wrote.
///
/// While a run is under way, it says what is about to be as well: whatever ends the run, the next one knows each file.
struct OutputManifest: Sendable, Equatable {
    /// SHA-256 in hexadecimal digits, by path.
    var hashes: [String: String] = [:]
    /// What a run was about to write when it was last heard of.
    var pending: [String: String] = [:]
    /// The name of the pack that wrote the files; empty where none is known.
    var pack = ""
    /// True where the list is as a run of the program wrote it.
    private(set) var isSealed = true

    init(hashes: [String: String] = [:], pending: [String: String] = [:], pack: String = "") {
        self.hashes = hashes
        self.pending = pending
        self.pack = pack
    }

    private struct Document: Codable {
        var manifestVersion: Int
        var files: [String: String]
        var pending: [String: String]?
        var pack: String?
        var seal: String?
    }

    /// Reads a manifest; a path in it that leaves the folder makes it unusable.
    init(bytes: [UInt8], file: String) throws {
        guard let document = try? JSONDecoder().decode(Document.self, from: Data(bytes)),
            document.manifestVersion == 1,
            document.files.keys.allSatisfy({ OutputPath.reason(against: $0) == nil }),
            document.pending?.keys.allSatisfy({ OutputPath.reason(against: $0) == nil }) != false
        else {
            throw BadInput([
                Diagnostic(
                    OutputDiagnostic.badManifest,
                    "this is no manifest of this program; restore it from version control, or"
                        + " empty the folder", at: SourceLocation(file: file))
            ])
        }
        self.init(
            hashes: document.files, pending: document.pending ?? [:], pack: document.pack ?? "")
        isSealed = document.seal == seal
    }

    /// The paths that are or may be ours.
    var paths: Set<String> { Set(hashes.keys).union(pending.keys) }

    /// The contents of ours that a file may have, by their hashes.
    func known(_ path: String) -> [String] { [hashes[path], pending[path]].compactMap { $0 } }

    /// A hash over all that the list says. An edited list, or one that was merged from two, has another one.
    private var seal: String {
        var text = "\(pack)\n"
        for files in [hashes, pending] {
            for (path, hash) in files.sorted(by: { $0.key < $1.key }) { text += "\(hash) \(path)\n" }
            text += "\n"
        }
        return Self.hash([UInt8](text.utf8))
    }

    /// The manifest as JSON, in which each file has a line of its own.
    var bytes: [UInt8] {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            let document = Document(
                manifestVersion: 1, files: hashes, pending: pending.isEmpty ? nil : pending,
                pack: pack.isEmpty ? nil : pack, seal: seal)
            return try [UInt8](encoder.encode(document)) + [0x0A]
        }
    }

    static func hash(_ bytes: [UInt8]) -> String { ContentHash.text(of: bytes) }
}
