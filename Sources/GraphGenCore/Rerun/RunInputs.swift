import APIModel
import Foundation
import Hashing
import ReferencePages
import TemplateEmitter

/// What a run depends on: the program, what the configuration says, and the content of each file that it names.
///
/// Whatever a run reads has to be here: one whose inputs are those of the run before is not made again.
struct RunInputs: Sendable {
    /// The files of pages.
    let pages: [String]
    private let others: [String]
    private let settings: [String]

    /// The inputs of a configuration; nil where one cannot be found, which a run will say.
    init?(_ configuration: Configuration) {
        guard let program = Self.program else { return nil }
        var others = [configuration.model].compactMap { $0 }
        var pages: [String] = []
        if others.isEmpty {
            do { pages = try configuration.pages.flatMap { try PageFiles.find($0) } } catch { return nil }
            others += [configuration.corrections].compactMap { $0 }
        }
        for output in configuration.outputs where output.pack.contains("/") {
            guard let folders = TemplatePack.folders(of: output.pack) else { return nil }
            for folder in folders {
                guard let files = FileManager.default.enumerator(atPath: folder) else { return nil }
                others += files.compactMap { $0 as? String }.map { folder + "/" + $0 }.filter { path in
                    FileStatus(path)?.isFolder != true
                }.sorted()
            }
        }
        self.pages = pages
        self.others = others
        settings =
            [program]
            + [configuration.version, configuration.model, configuration.corrections].map {
                $0.map { "=" + $0 } ?? ""
            }
            + [String(configuration.include.count)] + configuration.include
            + [configuration.includeLocation?.description ?? ""]
            + configuration.outputs.flatMap { output in
                [output.pack, output.folder, String(output.options.count)]
                    + output.options.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
            }
    }

    /// A hash of all of it; nil where a file cannot be read.
    ///
    /// - Parameter start: Where it is given, the hash is that of the files as they were then; nil where one may have been
    ///   changed since.
    func hash(asOf start: FileTime? = nil) async -> String? {
        let paths = pages + others
        let hashes = await concurrentMap(paths) { Self.hash(of: $0, asOf: start) }
        var text = ""
        // No text of one place can be taken for that of another.
        for part in settings { text += "\(part.utf8.count) \(part)\n" }
        for (path, hash) in zip(paths, hashes) {
            guard let hash else { return nil }
            text += "\(path.utf8.count) \(path) \(hash)\n"
        }
        return ContentHash.text(of: Array(text.utf8))
    }

    private static func hash(of path: String, asOf start: FileTime?) -> String? {
        guard let bytes = try? InputFile.bytes(path) else { return nil }
        if let start {
            guard let status = FileStatus(path), status.changed < start else { return nil }
        }
        return ContentHash.text(of: bytes)
    }

    /// The build that runs, told by its file, and the library that reads Markdown.
    private static var program: String? {
        #if os(Linux)
            let path: String? = "/proc/self/exe"
        #else
            let path = Bundle.main.executablePath
        #endif
        return path.flatMap { FileStatus($0) }.map { "\($0.identity) cmark \(PageReader.markdownVersion)" }
    }
}
