public import Foundation
import Hashing
import TemplateEmitter

/// Where records of runs are kept: a file for each configuration, in a folder for what may be lost at any time.
///
/// Nothing depends on them but time. A record that cannot be read is none, and one that cannot be written is not kept.
public struct RunRecords: Sendable {
    private let folder: URL

    /// Records in a folder, which is made when the first one is written.
    public init(folder: URL) {
        self.folder = folder
    }

    /// Those of the person who runs the program, where the system keeps such files; nil where there is no such place.
    public static var ofUser: RunRecords? {
        FileManager.default.urls(for: .cachesDirectory, in: .userDomainMask).first.map {
            RunRecords(folder: $0.appendingPathComponent("graphgen"))
        }
    }

    func record(of configuration: Configuration) -> RunRecord? {
        guard let bytes = try? Data(contentsOf: file(of: configuration)) else { return nil }
        return try? JSONDecoder().decode(RunRecord.self, from: bytes)
    }

    /// Keeps a record in the place of the one before.
    func keep(_ record: RunRecord, of configuration: Configuration) {
        guard let bytes = try? JSONEncoder().encode(record) else { return }
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try? bytes.write(to: file(of: configuration), options: .atomic)
    }

    private func file(of configuration: Configuration) -> URL {
        let places = [configuration.file] + configuration.outputs.map(\.folder)
        let name = ContentHash.text(of: Array(places.map(RealPath.of).joined(separator: "\n").utf8)).prefix(
            32)
        return folder.appendingPathComponent(name + ".json")
    }
}
