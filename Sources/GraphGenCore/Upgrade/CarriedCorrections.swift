import APIModel
import ModelDiff
import ModelPasses

/// Corrections of an old version as the pages of a new one can take them.
struct CarriedCorrections {
    /// The entries that apply.
    private(set) var blocks: CorrectionBlocks
    /// How many of the old entries are among them.
    private(set) var carried = 0
    /// What to say of entries that changed or were left out, by their lines in the old file.
    private(set) var diagnostics: [Diagnostic] = []

    /// - Parameters:
    ///   - old: The old version's entries.
    ///   - file: The file that they come from.
    ///   - new: Entries that the new version has already; they stay as they are.
    ///   - difference: What changed, for things that have another name now.
    ///   - check: The diagnostics of a file with this text over the new pages.
    init(
        _ old: CorrectionBlocks, file: String, onto new: CorrectionBlocks?, difference: ModelDifference,
        check: (String) throws -> [Diagnostic]
    ) throws {
        let renames = Renames(difference)
        blocks = new ?? CorrectionBlocks()
        if new == nil { blocks.head = old.head }
        let own = blocks.blocks.count
        func report(_ kind: UpgradeDiagnostic, _ message: String, _ block: CorrectionBlocks.Block) {
            diagnostics.append(
                Diagnostic(kind, message, at: SourceLocation(file: file, line: block.line)))
        }
        for var block in old.blocks {
            if block.keys.contains("was") {
                // Old names are kept for one version.
                block = block.removing("was")
                if block.keys.allSatisfy({ [block.kind, "reason", "page"].contains($0) }) { continue }
            }
            if !blocks.blocks.contains(where: block.isAboutSame) { blocks.blocks.append(block) }
        }
        // Leaving one out can take the ground from another.
        for _ in 0..<8 {
            let (text, blockOfLine) = blocks.text()
            var failed: [Int: String] = [:]
            for diagnostic in try check(text) where diagnostic.severity == .error {
                guard let line = diagnostic.location?.line, let index = blockOfLine[line], index >= own else {
                    continue
                }
                failed[index] = failed[index] ?? diagnostic.message
            }
            guard !failed.isEmpty else { break }
            var kept = Array(blocks.blocks[..<own])
            for (index, block) in blocks.blocks.enumerated().dropFirst(own) {
                guard let message = failed[index] else {
                    kept.append(block)
                    continue
                }
                if let subject = renames.newSubject(of: block.subject, kind: block.kind),
                    !kept.contains(where: block.about(subject).isAboutSame)
                {
                    report(.correctionRenamed, "the entry is about `\(subject)` now", block)
                    kept.append(block.about(subject))
                } else {
                    report(.correctionLeft, "the entry is left out: \(message)", block)
                }
            }
            blocks.blocks = kept
        }
        carried = blocks.blocks.count - own
        try keepOldNames(renames, difference.oldVersion, check)
    }

    /// Adds entries that keep the names of what was renamed for one version.
    private mutating func keepOldNames(
        _ renames: Renames, _ version: String, _ check: (String) throws -> [Diagnostic]
    ) throws {
        let before = blocks
        for rename in renames.kept {
            let wanted = CorrectionBlocks.Block(
                kind: rename.kind, subject: rename.subject, lines: [], line: 0, keys: [rename.kind])
            if let index = blocks.blocks.firstIndex(where: wanted.isAboutSame) {
                if let block = try blocks.blocks[index].adding("was", rename.was) {
                    blocks.blocks[index] = block
                }
                continue
            }
            var block = wanted
            block.lines = [
                "  - " + (try CorrectionBlocks.Block.entry(rename.kind, rename.subject)),
                "    " + (try CorrectionBlocks.Block.entry("was", rename.was)),
                "    reason: this was its name in \(version)",
            ]
            blocks.blocks.append(block)
        }
        // A name that cannot be kept is given up, and no other thing with it.
        let (text, blockOfLine) = blocks.text()
        let failed = Set(try check(text).filter { $0.severity == .error }.compactMap { $0.location?.line })
        let indices = Set(failed.compactMap { blockOfLine[$0] })
        for index in indices.sorted(by: >) {
            if index < before.blocks.count {
                blocks.blocks[index] = before.blocks[index]
            } else {
                blocks.blocks.remove(at: index)
            }
        }
    }
}
