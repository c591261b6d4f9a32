import APIModel
internal import Crypto
internal import Foundation

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

    var bytes: [UInt8] {
        let lines = hashes.sorted { $0.key < $1.key }.map { path, hash in
            "    \(Self.json(path)): \"\(hash)\""
        }
        let files = lines.isEmpty ? "{}" : "{\n\(lines.joined(separator: ",\n"))\n  }"
        return [UInt8]("{\n  \"manifestVersion\": 1,\n  \"files\": \(files)\n}\n".utf8)
    }

    static func hash(_ bytes: [UInt8]) -> String {
        SHA256.hash(data: bytes).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count < 2 ? "0" + digits : digits
        }.joined()
    }

    /// Paths hold no control characters, so quotes and backslashes are all there is to escape.
    private static func json(_ path: String) -> String {
        "\"" + path.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
