import Foundation

/// A new folder with files, which is removed after the body.
func withFolder<Value>(_ files: [String: String], _ body: (URL) async throws -> Value) async throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
        "graphgen-core-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (path, text) in files {
        let file = folder.appendingPathComponent(path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }
    return try await body(folder)
}

/// A page with one row.
let lamp = """
    url: https://developers.facebook.com/docs/graph-api/reference/lamp/

    # Lamp

    ## Reading

    ### Fields

    | Field | Description |
    | --- | --- |
    | `id`<br><br>numeric string | The lamp |

    """
