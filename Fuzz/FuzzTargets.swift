import GraphGenCore

/// All targets, by name.
enum FuzzTargets {
    /// - Parameters:
    ///   - pages: folders of pages; the first one gives the model that packs render.
    ///   - scratch: a folder for what has to be on disk.
    static func all(_ pages: [String], scratch: String) async throws -> [any FuzzTarget] {
        [
            try PageTarget(pages), try RowTarget(pages), try await TypeTarget(pages), try YAMLTarget(),
            PackTarget(try await Pipeline([pages[0]]).api), JSONTarget(), AnswerTarget(), WebhookTarget(),
            try PackageTarget(pages, scratch: scratch),
        ]
    }
}
