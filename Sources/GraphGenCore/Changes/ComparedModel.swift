public import APIModel
import Foundation

/// A model to compare: of a folder with pages, or of a file that `graphgen model` wrote.
public enum ComparedModel {
    /// The model at a path. Corrections do not count, so that what differs is what pages say.
    ///
    /// Throws `BadInput`.
    public static func read(_ path: String) async throws -> API {
        if path.lowercased().hasSuffix(".json"), !isFolder(path) { return try API(modelFile: path) }
        let pipeline = try await Pipeline([path])
        try pipeline.requireNoErrors()
        return pipeline.api
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }
}
