public import APIModel
import Foundation
public import ModelDiff
import ModelPasses
import ReferenceReader
import TemplateEmitter

/// What moves a project from the pages of one version to those of another: corrections, configuration and changelog.
///
/// Nothing is written before all of it is known to fit.
public struct Upgrade: Sendable {
    /// What changed on the pages.
    public let difference: ModelDifference
    /// What there is to say of corrections.
    public let diagnostics: [Diagnostic]
    /// How many corrections there were, and how many apply still.
    public let corrections: (old: Int, carried: Int)
    /// The files to write with their new content, by path; those that stay as they are are left out.
    public let files: [(path: String, text: String)]

    /// Reads both versions and finds out what has to change.
    ///
    /// - Parameters:
    ///   - old: The folder with the old pages.
    ///   - new: The folder with the new ones.
    ///   - configuration: The configuration's file, which names the old folder, or the new one already.
    ///   - changelog: The file that gets a section about what changed; it need not exist.
    /// - Throws: `BadInput`.
    public init(from old: String, to new: String, configuration file: String, changelog: String) async throws
    {
        let (old, new) = (old.withoutEnd, new.withoutEnd)
        let configuration = try Configuration(file)
        async let before = ComparedModel.read(old)
        let pages = try await PageFiles.read([new]) { ReadPage($0) }
        let version = VersionFolders.version(ofFolder: new)
        let read = ReferenceReader.read(pages, version: version)
        let after = ModelPasses.run(read.api)
        let errors = (read.diagnostics + after.diagnostics).filter { $0.severity == .error }
        guard errors.isEmpty else { throw BadInput(errors) }
        difference = ModelDiff.compare(try await before, after.api)

        let place = CorrectionsPlace(configuration.corrections, from: old, to: new)
        let oldBlocks = try Self.text(of: place.old).map { try CorrectionBlocks(text: $0, file: place.old) }
        let newText = try Self.text(of: place.new)
        let isCarried = place.areFoldersSame
        let carried = try CarriedCorrections(
            isCarried ? CorrectionBlocks() : oldBlocks ?? CorrectionBlocks(), file: place.old,
            onto: place.isShared && !isCarried
                ? nil : try newText.map { try CorrectionBlocks(text: $0, file: place.new) },
            difference: difference
        ) { text in
            let corrections = try Corrections(text: text, file: place.new) { TypeParser.parse($0).type }
            return ModelPasses.run(read.api, corrections: corrections).diagnostics.filter {
                $0.location?.file == place.new
            }
        }
        diagnostics = carried.diagnostics
        corrections = (isCarried ? 0 : oldBlocks?.blocks.count ?? 0, carried.carried)

        var files: [(path: String, text: String)] = []
        if !carried.blocks.blocks.isEmpty, carried.blocks.text().text != newText {
            files.append((place.new, carried.blocks.text().text))
        }
        let text = try Self.text(of: file) ?? ""
        let upgraded = UpgradedConfiguration(
            text, from: old, to: new, needsCorrections: !carried.blocks.blocks.isEmpty
        ).text
        let reads = try Configuration(text: upgraded, file: file).pages
        guard reads.contains(where: { RealPath.of($0) == RealPath.of(new) }) else {
            throw BadInput([
                Diagnostic(
                    UpgradeDiagnostic.configurationElsewhere,
                    "the configuration does not read `\(old)` but \(reads.map { "`\($0)`" }.joined(separator: ", "));"
                        + " name `\(new)` under `pages:`", at: SourceLocation(file: file))
            ])
        }
        if upgraded != text { files.append((file, upgraded)) }
        if !difference.isEmpty {
            let log = try Self.text(of: changelog) ?? ""
            let entry = ChangelogText.adding(try ChangeFormat.markdown.render(difference), to: log)
            if entry != log { files.append((changelog, entry)) }
        }
        self.files = files
    }

    /// Writes the files. Throws `BadInput` where one cannot be written.
    public func write() throws {
        for (path, text) in files {
            do {
                try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
            } catch {
                throw BadInput.unwritable("the file", at: path, error)
            }
        }
    }

    /// A file's text; nil where there is none.
    private static func text(of file: String) throws -> String? {
        do { return try InputFile.text(file) } catch {
            if case .missing = error { return nil }
            throw BadInput([
                Diagnostic(
                    UpgradeDiagnostic.unreadable, "the file cannot be read as text",
                    at: SourceLocation(file: file))
            ])
        }
    }
}

extension String {
    /// A path without slashes at its end.
    fileprivate var withoutEnd: String {
        let path = self[...(lastIndex { $0 != "/" } ?? startIndex)]
        return isEmpty ? "" : String(path)
    }
}
