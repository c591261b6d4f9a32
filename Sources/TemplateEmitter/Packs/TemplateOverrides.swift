import APIModel
import Hashing
import StrictYAML

/// What a pack says of the templates of its base that it replaces: the hash of each as it was then, so that a change of the
/// base's is told.
enum TemplateOverrides {
    /// A short hash of a template's text.
    static func hash(_ text: String) -> String { String(ContentHash.text(of: [UInt8](text.utf8)).prefix(12)) }

    /// What there is to say of the templates that a layer replaces.
    ///
    /// - Parameters:
    ///   - templates: The layer's templates by name.
    ///   - base: The templates of all layers below it.
    ///   - root: The layer's pack.yaml.
    static func diagnostics(_ templates: [String: String], over base: [String: String], _ root: StrictMapping)
        throws -> [Diagnostic]
    {
        let mapping = try root.mapping("overrides")
        let known = try root.table("overrides") ?? [:]
        if let lost = known.keys.sorted().first(where: { templates[$0] == nil || base[$0] == nil }) {
            throw (mapping ?? root).failure(
                .nothingToRemove,
                "`overrides` names `\(lost)`, which is no template of the base that this pack replaces",
                at: mapping?.value(lost))
        }
        return templates.keys.sorted().compactMap { name in
            guard let text = base[name] else { return nil }
            let hash = hash(text)
            let place = root.location(of: mapping?.value(name))
            guard let pinned = known[name] else {
                return Diagnostic(
                    PackDiagnostic.overrideWithoutHash,
                    "`\(name)` replaces a template of the base; add `overrides: { \(name): \(hash) }`, so that a change"
                        + " of the base's is told", at: place)
            }
            guard pinned != hash else { return nil }
            return Diagnostic(
                PackDiagnostic.overriddenChanged,
                "the base's template `\(name)` has changed since this pack replaced it; look at"
                    + " `graphgen templates show` of the base, and write `\(name): \(hash)`", at: place)
        }
    }
}
