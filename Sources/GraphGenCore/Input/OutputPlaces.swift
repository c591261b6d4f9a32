import APIModel
import Foundation
import TemplateEmitter

/// The rules that folders of outputs keep towards each other, the pages and the configuration.
struct OutputPlaces {
    private let configuration: Configuration
    private let force: Bool

    /// Throws `BadInput` for each folder that cannot be written to, before anything is.
    static func check(_ configuration: Configuration, force: Bool) throws {
        let diagnostics = OutputPlaces(configuration: configuration, force: force).diagnostics()
        guard diagnostics.isEmpty else { throw BadInput(diagnostics) }
    }

    private func diagnostics() -> [Diagnostic] {
        let pages = Set(configuration.pages.map { Self.folder(ofPages: $0) })
        let own = configuration.file.isEmpty ? nil : Self.folder(around: configuration.file)
        var known: [String: String] = [:]
        var diagnostics: [Diagnostic] = []
        for (output, location) in zip(configuration.outputs, configuration.folderLocations) {
            func refuse(_ kind: some DiagnosticKind, _ message: String) {
                diagnostics.append(Diagnostic(kind, message, at: location))
            }
            if let refusal = OutputFolder.refusal(of: output.folder) {
                refuse(OutputDiagnostic.badFolder, refusal)
                continue
            }
            let place = RealPath.of(output.folder)
            if pages.contains(place) {
                refuse(
                    ConfigurationDiagnostic.outputIsPages,
                    "the folder `\(output.folder)` holds the pages; write to another one")
            } else if own?.hasPrefix(place + "/") == true, !force {
                refuse(
                    ConfigurationDiagnostic.outputAboveConfiguration,
                    "the folder `\(output.folder)` lies above the configuration's own; name another one, or use"
                        + " --force")
            }
            // Some disks do not tell capitals.
            if let other = known.updateValue(output.folder, forKey: place.lowercased()) {
                refuse(
                    ConfigurationDiagnostic.outputsShareFolder,
                    "the folder `\(output.folder)` is another output's too"
                        + (other == output.folder ? "" : ", as `\(other)`") + "; give each one of its own")
            }
        }
        return diagnostics
    }

    /// The folder of a page, or the folder of pages itself.
    private static func folder(ofPages page: String) -> String {
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(atPath: page, isDirectory: &isFolder)
        return exists && !isFolder.boolValue ? folder(around: page) : RealPath.of(page)
    }

    private static func folder(around file: String) -> String {
        RealPath.of(URL(fileURLWithPath: file).deletingLastPathComponent().path)
    }
}
