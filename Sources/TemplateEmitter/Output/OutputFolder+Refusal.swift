extension OutputFolder {
    /// Why a folder is never written to, whoever names it; nil where it can be.
    public static func refusal(of path: String) -> String? {
        if path.allSatisfy(\.isWhitespace) {
            return "the output folder has no name; name one, such as `Generated`"
        }
        if path.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
            return "the name of the output folder has a control character"
        }
        let parts = RealPath.of(path).split(separator: "/")
        if parts.isEmpty { return "the output folder is the root of the disk; name a folder below it" }
        if parts.contains(where: { OutputPath.isGit($0) }) {
            return "the output folder lies in git's own folder; name another one"
        }
        return nil
    }
}
