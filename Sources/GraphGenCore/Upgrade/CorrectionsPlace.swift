import TemplateEmitter

/// Where corrections are, and where those of the new version go.
struct CorrectionsPlace {
    /// The file of the old version; it need not exist.
    let old: String
    /// The file of the new version.
    let new: String
    /// True where it is one file, which lies in no version's folder.
    let isShared: Bool
    /// True where the old pages are the new ones.
    let areFoldersSame: Bool

    /// - Parameters:
    ///   - file: The file that a configuration names; nil for none.
    ///   - from: The old pages' folder.
    ///   - to: The new pages' folder.
    init(_ file: String?, from: String, to: String) {
        let (oldFolder, newFolder) = (RealPath.of(from) + "/", RealPath.of(to) + "/")
        areFoldersSame = oldFolder == newFolder
        guard let file else {
            (old, new, isShared) = (from + "/corrections.yaml", to + "/corrections.yaml", false)
            return
        }
        let path = RealPath.of(file)
        let folder = [oldFolder, newFolder].first { path.hasPrefix($0) }
        isShared = folder == nil
        old = folder == newFolder ? from + "/" + path.dropFirst(newFolder.count) : file
        new = folder.map { to + "/" + path.dropFirst($0.count) } ?? file
    }
}
