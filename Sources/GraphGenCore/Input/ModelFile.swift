public import APIModel
import Foundation

extension API {
    /// Reads a model that `graphgen model` printed, or that another program made in its format.
    ///
    /// Throws `BadInput` with the place in the JSON of whatever is wrong.
    public init(modelFile path: String) throws {
        let bytes: [UInt8]
        do { bytes = try InputFile.bytes(path) } catch {
            switch error {
            case .missing: throw Self.failure("there is no such file; write one with `graphgen model`", path)
            case .folder:
                throw Self.failure("this is a folder; name a file that `graphgen model` wrote", path)
            case .unreadable(let words): throw Self.failure("the file cannot be read: \(words)", path)
            case .notUTF8: throw Self.failure("the bytes are not UTF-8", path)
            }
        }
        let found: API
        do { found = try JSONDecoder().decode(API.self, from: Data(bytes)) } catch {
            throw Self.failure("this is no model: \(Self.words(of: error)); see spec/model.schema.json", path)
        }
        guard found.schemaVersion == Self.currentSchemaVersion else {
            throw Self.failure(
                "the model has the format \(found.schemaVersion), and this program reads"
                    + " \(Self.currentSchemaVersion); write it again with `graphgen model`", path)
        }
        self = found
    }

    /// What is wrong, and where in the JSON.
    private static func words(of error: any Error) -> String {
        func place(_ context: DecodingError.Context, _ last: (any CodingKey)? = nil) -> String {
            let path = (context.codingPath + [last].compactMap { $0 }).map { key in
                key.intValue.map { "[\($0)]" } ?? "." + key.stringValue
            }.joined()
            return path.isEmpty ? "the file" : "`\(path.hasPrefix(".") ? String(path.dropFirst()) : path)`"
        }
        switch error as? DecodingError {
        case .keyNotFound(let key, let context): return "\(place(context, key)) is missing"
        case .typeMismatch(let type, let context): return "\(place(context)) is no \(type)"
        case .valueNotFound(let type, let context): return "\(place(context)) is null, and no \(type)"
        case .dataCorrupted(let context): return "\(place(context)) is wrong: \(context.debugDescription)"
        default: return String(describing: error)
        }
    }

    private static func failure(_ message: String, _ path: String) -> BadInput {
        BadInput([
            Diagnostic(ConfigurationDiagnostic.modelUnreadable, message, at: SourceLocation(file: path))
        ])
    }
}
