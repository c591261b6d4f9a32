import APIModel
internal import Foundation

/// The files of a pack as they are on disk or in the binary, by path inside of the pack.
struct PackFiles: Sendable {
    /// What messages call the pack's folder.
    var label: String
    var contents: [String: [UInt8]]
    /// The folder; nil for a pack that ships.
    var folder: String?

    /// Files in memory.
    init(label: String, contents: [String: [UInt8]]) {
        self.label = label
        self.contents = contents
    }

    /// The files of a folder.
    init(folder: String) throws {
        label = folder
        self.folder = folder
        contents = [:]
        let root = URL(fileURLWithPath: folder, isDirectory: true)
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: root.path, isDirectory: &isFolder), isFolder.boolValue,
            let names = FileManager.default.enumerator(atPath: root.path)
        else {
            let location = SourceLocation(file: folder)
            throw BadInput([
                Diagnostic(
                    PackDiagnostic.unreadablePack, "this pack cannot be read; is it a folder?", at: location)
            ])
        }
        for case let name as String in names {
            let path = root.appendingPathComponent(name).path
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue,
                !name.split(separator: "/").contains(where: { $0.hasPrefix(".") && $0 != ".gitignore" })
            else { continue }
            let real = RealPath.of(path)
            guard real.hasPrefix(RealPath.of(root.path) + "/") else {
                throw BadInput([
                    Diagnostic(
                        PackDiagnostic.linkOutOfPack,
                        "this is a link to `\(real)`, outside of the pack; put the file itself here",
                        at: SourceLocation(file: path))
                ])
            }
            guard let data = FileManager.default.contents(atPath: path) else {
                let location = SourceLocation(file: path)
                throw BadInput([
                    Diagnostic(PackDiagnostic.unreadablePack, "this file cannot be read", at: location)
                ])
            }
            contents[name] = [UInt8](data)
        }
    }

    /// The files of a pack that ships.
    init(builtIn name: String) {
        let contents = Dictionary(
            uniqueKeysWithValues: EmbeddedTemplates.files.filter { $0.key.hasPrefix(name + "/") }
                .map { (String($0.key.dropFirst(name.count + 1)), [UInt8]($0.value.utf8)) })
        self.init(label: name, contents: contents)
    }

    /// Packs that ship, by name.
    static var builtInNames: [String] {
        EmbeddedTemplates.files.keys.filter { $0.hasSuffix("/" + PackManifest.fileName) }
            .map { String($0.dropLast(PackManifest.fileName.count + 1)) }
            .filter { !$0.contains("/") }.sorted()
    }

    /// Where messages say that a file begins.
    func location(_ path: String) -> SourceLocation { SourceLocation(file: label + "/" + path, column: 1) }

    func text(_ path: String) throws -> String? {
        guard let bytes = contents[path] else { return nil }
        guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
            throw BadInput([
                Diagnostic(
                    PackDiagnostic.notUTF8, "this is not UTF-8 text; save it as UTF-8", at: location(path))
            ])
        }
        // Editors of some systems begin files with a mark of the order of bytes, which says nothing in UTF-8.
        let unmarked =
            text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
        return unmarked.utf8.contains(UInt8(ascii: "\r")) ? unmarked.replacing("\r\n", with: "\n") : unmarked
    }

    /// The files that are copied as they are, by path in the output.
    var copied: [String: [UInt8]] {
        let prefix = "files/"
        return Dictionary(
            uniqueKeysWithValues: contents.filter { $0.key.hasPrefix(prefix) }
                .map { (String($0.key.dropFirst(prefix.count)), $0.value) })
    }

    /// The texts of the templates by name.
    func templates() throws -> [String: String] {
        let suffix = ".mustache"
        var result: [String: String] = [:]
        for path in contents.keys where path.hasSuffix(suffix) && !path.hasPrefix("files/") {
            result[String(path.dropLast(suffix.count))] = try text(path)
        }
        return result
    }
}
