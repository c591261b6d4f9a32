import APIModel
import Foundation
import StrictYAML
import Yams

/// What `graphgen.yaml` says. Paths are relative to the file's folder.
struct Configuration {
    /// A pack and where its files go.
    struct Output {
        /// A pack that ships, or a folder.
        var pack: String
        /// The output folder.
        var folder: String
        /// Values for the pack's options.
        var options: [String: String]
    }

    /// Pages and folders with pages.
    var pages: [String]
    /// The API's version; nil takes the newest that the pages name.
    var version: String?
    /// A file of corrections.
    var corrections: String?
    /// What to write.
    var outputs: [Output]

    /// Reads a configuration.
    ///
    /// Throws `BadInput` with line and column of whatever is wrong.
    init(_ path: String) throws {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw BadInput([
                Diagnostic(
                    .error, "config-missing",
                    "there is no configuration; write one with `pages:` and `outputs:`, or name one with --config",
                    file: path)
            ])
        }
        guard let text = String(validating: data, as: UTF8.self) else {
            throw BadInput([Diagnostic(.error, "config-not-utf8", "the bytes are not UTF-8", file: path)])
        }
        let folder = path.split(separator: "/").count > 1 ? path[..<(path.lastIndex(of: "/") ?? path.startIndex)] + "/" : ""
        func place(_ name: String) -> String { name.hasPrefix("/") ? name : folder + name }
        let mapping = try StrictMapping(file: path, text: text)
        try mapping.allow(["pages", "version", "corrections", "outputs"])
        let names = try mapping.value("pages").flatMap { node in
            node.scalar == nil ? nil : [try mapping.string(node, "`pages`")]
        }
        pages = try mapping.required(try names ?? mapping.strings("pages"), "pages").map(place)
        version = try mapping.string("version")
        corrections = try mapping.string("corrections").map(place)
        outputs = try (mapping.nodes("outputs") ?? []).map { node in
            let output = try StrictMapping(file: path, node: node)
            try output.allow(["pack", "folder", "options"])
            let pack = try output.required(try output.string("pack"), "pack")
            return Output(
                pack: pack.contains("/") ? place(pack) : pack,
                folder: place(try output.required(try output.string("folder"), "folder")),
                options: try output.table("options") ?? [:])
        }
    }
}
