import APIModel
internal import Foundation
import Hashing

/// The list of files that are ours, with their hashes: how we tell a stale file from a foreign one, and an edited one
/// from one that we wrote.
struct OutputManifest: Sendable, Equatable {
    /// SHA-256 in hexadecimal digits, by path.
    var hashes: [String: String] = [:]

    init(hashes: [String: String] = [:]) {
        self.hashes = hashes
    }

    private struct Document: Codable {
        var manifestVersion: Int
        var files: [String: String]
    }

    /// Reads a manifest; a path in it that leaves the folder makes it unusable.
    init(bytes: [UInt8], file: String) throws {
        guard let document = try? JSONDecoder().decode(Document.self, from: Data(bytes)),
            document.manifestVersion == 1,
            document.files.keys.allSatisfy({ OutputPath.reason(against: $0) == nil })
        else {
            throw BadInput([
                Diagnostic(
                    OutputDiagnostic.badManifest,
                    "this is no manifest of this program; restore it from version control, or"
                        + " empty the folder", at: SourceLocation(file: file))
            ])
        }
        hashes = document.files
    }

    /// The manifest as JSON, in which each file has a line of its own.
    var bytes: [UInt8] {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            return try [UInt8](encoder.encode(Document(manifestVersion: 1, files: hashes))) + [0x0A]
        }
    }

    static func hash(_ bytes: [UInt8]) -> String {
        ContentHash.sha256(of: bytes).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count < 2 ? "0" + digits : digits
        }.joined()
    }
}
