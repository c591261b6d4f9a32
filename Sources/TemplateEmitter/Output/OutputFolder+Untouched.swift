extension OutputFolder {
    /// What a run reports that finds each file as the list says, which is the one of this hash; nil where anything differs,
    /// so that only `apply` can tell.
    public func untouched(since listHash: String) async -> OutputReport? {
        let disk = OutputDisk(root: path)
        guard Self.refusal(of: path) == nil, !disk.hasStaging, let bytes = disk.bytes(OutputPath.manifest),
            OutputManifest.hash(bytes) == listHash,
            let manifest = try? OutputManifest(bytes: bytes, file: disk.fullPath(OutputPath.manifest)),
            manifest.pending.isEmpty
        else { return nil }
        let paths = manifest.hashes.keys.sorted()
        let entries = disk.entries(at: paths)
        guard entries.allSatisfy({ $0.value == (manifest.hashes[$0.key] == nil ? .folder : .other) }) else {
            return nil
        }
        let isSame = await concurrentMap(paths) { path in
            disk.bytes(path).map(OutputManifest.hash) == manifest.hashes[path]
        }
        guard isSame.allSatisfy({ $0 }) else { return nil }
        var report = OutputReport()
        report.unchanged = paths
        return report
    }
}
